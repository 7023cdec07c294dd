import { shownPathway } from "../edition/shown.ts";
import { type EntryChange, type Harm, harms } from "../history/change.ts";
import type { Audience } from "../model/audience.ts";
import { banners } from "../render/banners.ts";
import type { ChangeContext } from "../render/change-values.ts";
import { type ToldChange, toldChanges } from "../render/change-words.ts";
import type { ToldEntry, ToldPage } from "../render/told-page.ts";
import { formatVersion } from "../reporters/json.ts";
import { jsonText, printable } from "../reporters/printable.ts";
import type { Command, Context, Input } from "./command.ts";
import { type Compared, compared } from "./compared.ts";
import { exit, Stop } from "./exit.ts";
import { namesIn } from "./names-in.ts";
import { narrowAudience, narrowInput } from "./narrow-audience.ts";
import { findPathway, openFiles } from "./open-pathway.ts";
import { asOf, audienceOption, formatOption, shared } from "./options.ts";
import { toldReader } from "./output-language.ts";
import { type State, statesIn } from "./revisions.ts";
import { changeData, printableChange, printedPage, toldFormat } from "./told-output.ts";

export const command: Command = {
  arguments: "[states]",
  options: [
    shared.pathway,
    shared.asOf,
    narrowAudience("partner", ["public", "partner", "restricted"]),
    shared.language,
    {
      flags: "--summary",
      description:
        "Markdown for a pull request: what may do harm whole, of the rest no more than fits",
    },
    toldFormat,
    shared.json,
  ],
  examples: [
    "pathway diff",
    "pathway diff 2026-10-05..2026-11-02",
    "pathway diff origin/main.. --summary --audience public",
  ],
  async run(context, input) {
    const read = narrowInput(context, input, {
      ...{ usual: "partner", isFile: false },
      why: "What changed is told to help desks. Say who will read this output with --audience public, partner or restricted.",
    });
    const told = await tell(context, read);
    const isSummary = input.options["summary"] === true;
    const format = isSummary ? "markdown" : formatOption(input);
    const { reader } = told.telling;
    context.screen.out(
      format === "json"
        ? dataOf(told, context)
        : await printedPage(pageOf(told, isSummary), format, {
            reader,
            isPublic: told.audience === "public",
          }),
    );
    return exit.fine;
  },
};

/** What changed, and who is told. */
export interface Told {
  readonly audience: Audience;
  readonly states: readonly [State, State];
  readonly entries: readonly ToldChanges[];
  readonly found: Compared;
  readonly telling: ChangeContext;
}

interface ToldChanges {
  readonly change: EntryChange;
  readonly lines: readonly ToldChange[];
}

/** What changed between the two states that the first argument names, for the audience asked for. */
export async function tell(context: Context, input: Input): Promise<Told> {
  const root = await findPathway(context, input);
  const opened = await openFiles(context, root);
  const { surroundings } = opened;
  if (surroundings.pathwayUnusable)
    throw new Stop(exit.usage, { key: "stop.unusable", facts: { folder: root } });
  const today = asOf(context, input, surroundings.pathway);
  const audience = audienceOption(input);
  const { pathway } = surroundings;
  const states = await statesIn({ context, root, pathway }, input.arguments[0] ?? "");
  const found = await compared({ context, root, opened, states, audience, today });
  const offered = found.changes.flatMap(({ before, after }) =>
    [before, after].flatMap((facts) => facts?.own.provides ?? []),
  );
  const spoken = found.changes.filter(({ what }) => what === "changed");
  const shown = shownPathway(found.after.moment.surroundings, offered, audience);
  const telling: ChangeContext = {
    reader: await toldReader(input, context.messages, shown),
    edition: { as_of: today, pathway: shown },
    nameOf: await namesIn(spoken, [found.before.moment, found.after.moment]),
  };
  const entries = found.changes.map(printableChange).flatMap((change): ToldChanges[] => {
    const lines = toldChanges(change, telling);
    return lines.length > 0 ? [{ change, lines }] : [];
  });
  return { audience, states, entries: entries.sort(byHarm), found, telling };
}

const byHarm = (a: ToldChanges, b: ToldChanges) =>
  harms.indexOf(a.change.harm) - harms.indexOf(b.change.harm) ||
  (a.change.id < b.change.id ? -1 : 1);

/** How many entries of each kind of harm a summary tells whole. */
const fewOf: Readonly<Record<Harm, number>> = { danger: 100, vain: 30, missed: 20, minor: 0 };

/** The same as a page; in a summary small things are counted. */
export function pageOf(told: Told, isSummary: boolean): ToldPage {
  const { states, entries, telling, audience } = told;
  const { reader, edition } = telling;
  const { say } = reader;
  const [from, to] = states.map(({ typed }) => (typed === "" ? say("change.today") : typed));
  const groups = harms.flatMap((harm) => {
    const own = entries.filter(({ change }) => change.harm === harm);
    const few = isSummary ? own.slice(0, fewOf[harm]) : own;
    const more = own.length - few.length;
    if (own.length === 0) return [];
    const rest: ToldEntry[] =
      more > 0
        ? [
            {
              title: say("change.more_entries", { count: more }),
              id: undefined,
              lines: [],
              notes: [],
            },
          ]
        : [];
    const told = few.map((each) => entryOf(each, telling));
    return [{ title: say(`change.harm.${harm}`), harm, entries: [...told, ...rest] }];
  });
  return {
    title: say("change.title"),
    notices: banners({ ...edition, audience }, { reader, isWorkingCopy: false }),
    about: [say("change.between", { from: printable(from ?? ""), to: printable(to ?? "") })],
    groups,
    end: endOf(told),
  };
}

function entryOf({ change, lines }: ToldChanges, { reader }: ChangeContext): ToldEntry {
  const name = (change.after ?? change.before)?.own.name;
  return {
    title: name ? reader.within(name) : change.id,
    id: change.id,
    lines: lines.map(({ text }) => text),
    notes: [],
  };
}

/** How many there are, and of which nothing can be told. */
function endOf({ entries, found, telling: { reader } }: Told): readonly string[] {
  const { say, list } = reader;
  const named = (
    key: "change.entries_unread" | "change.entries_withheld",
    ids: readonly string[],
  ) =>
    ids.length === 0
      ? []
      : [say(key, { count: ids.length, names: list(ids.map((each) => printable(each))) })];
  return [
    entries.length === 0
      ? say("change.nothing_seen")
      : say("change.count", { count: entries.length }),
    ...named("change.entries_unread", found.unread),
    ...named("change.entries_withheld", found.withheld),
  ];
}

function dataOf({ audience, states, entries, found, telling }: Told, { version }: Context): string {
  const [from, to] = states;
  const state = ({ typed, commit }: State) =>
    commit === undefined ? { now: true } : { typed, ...(audience === "public" ? {} : { commit }) };
  return jsonText({
    ...{ tool: "pathway", version, format_version: formatVersion },
    ...{ as_of: telling.edition.as_of, audience, from: state(from), to: state(to) },
    summary: Object.fromEntries(
      harms.map((harm) => [harm, entries.filter(({ change }) => change.harm === harm).length]),
    ),
    entries: entries.map(({ change, lines }) =>
      changeData(
        change,
        lines.map(({ text }) => text),
      ),
    ),
    unread: found.unread,
    withheld: found.withheld,
  });
}
