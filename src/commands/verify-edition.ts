import { type CorrectionsKey, corrections } from "../languages/en-corrections.ts";
import { type Speech, speak } from "../languages/speech.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { type SlipEntry, slipOf } from "../render/corrections.ts";
import { formatVersion } from "../reporters/json.ts";
import { jsonText, printable } from "../reporters/printable.ts";
import { screenLines } from "../reporters/screen-lines.ts";
import type { Command, Context, Input } from "./command.ts";
import { copyAbout } from "./copy-about.ts";
import { copyCompared } from "./copy-compared.ts";
import { type EditionRecord, editionRecords } from "./edition-records.ts";
import { type Verdict, verdictOn } from "./edition-verdict.ts";
import { exit, Stop } from "./exit.ts";
import { mendContext } from "./mend-context.ts";
import { findPathway } from "./open-pathway.ts";
import { asOf, formatOption, shared } from "./options.ts";
import { toldReader } from "./output-language.ts";
import { faultsOf } from "./publish-check.ts";
import { surroundingsOf } from "./surroundings.ts";

export const command: Command = {
  arguments: "<code>",
  options: [
    shared.pathway,
    shared.asOf,
    { flags: "--format <format>", description: "how to print", choices: ["text", "json"] },
    shared.json,
    shared.language,
  ],
  examples: [
    "pathway verify-edition K7Q2-MD4F",
    'pathway verify-edition "k7q2 md4f"',
    "pathway verify-edition K7Q2-MD4F --json",
  ],
  async run(context, input) {
    const root = await findPathway(context, input);
    const { pathway } = await surroundingsOf(context, root);
    const today = asOf(context, input, pathway);
    const records = await editionRecords(context, root);
    const verdict = verdictOn(input.arguments[0] ?? "", records, today);
    const spoken = await speak(corrections, context.messages);
    const faults = await faultsIn(context, root, { records, verdict, spoken });
    for (const fault of faults) context.screen.err(`${fault}\n`);
    const changed = await changedSince(context, input, { root, verdict, today });
    context.screen.out(
      formatOption(input) === "json"
        ? dataOf(verdict, changed, { version: context.version, today })
        : textOf(verdict, changed, spoken),
    );
    return verdict.state === "current" && faults.length === 0 ? exit.fine : exit.findings;
  },
};

interface Judged {
  readonly records: readonly EditionRecord[];
  readonly verdict: Verdict;
  readonly spoken: Speech<CorrectionsKey>;
}

/** What keeps the answer from being relied on: a record that was changed by hand, or that nobody can read. */
async function faultsIn(
  context: Context,
  root: string,
  { records, verdict: { record }, spoken: { say } }: Judged,
): Promise<readonly string[]> {
  if (record) return faultsOf(context, root, record);
  return records.flatMap(({ written, path }) =>
    written === undefined ? [say("code.broken", { path })] : [],
  );
}

/** What reads otherwise by now. */
interface Changed {
  readonly entries: readonly SlipEntry[];
  /** Why nobody can tell. */
  readonly why?: string;
}

async function changedSince(
  context: Context,
  input: Input,
  {
    root,
    verdict: { record, state },
    today,
  }: { readonly root: string; readonly verdict: Verdict; readonly today: PlainDate },
): Promise<Changed | undefined> {
  if (!record || state === "withdrawn") return undefined;
  try {
    const compared = await copyCompared(context, input, { root, record, today });
    const { pathway } = compared.now.edition;
    const reader = await toldReader(input, context.messages, pathway);
    const mending = mendContext(reader, compared);
    const { code } = mending.telling.reader.language;
    const { groups } = slipOf(
      {
        ...{ about: copyAbout(record.written, code), changes: compared.changes },
        ...{ copy: compared.copy.edition, now: compared.now.edition },
      },
      mending,
    );
    const isTold = record.written.audience === "public" || context.screen.isTerminal;
    const entries = groups.flatMap((group) => group.entries);
    return { entries: isTold ? entries : entries.map((each) => ({ ...each, name: "" })) };
  } catch (error) {
    if (!(error instanceof Stop) || error.code !== exit.unable) throw error;
    return { entries: [], why: error.message };
  }
}

/** Entries that are named; the rest is counted. */
const mostNamed = 12;

function textOf(
  { state, code, record, other }: Verdict,
  changed: Changed | undefined,
  { say, direction }: Speech<CorrectionsKey>,
): string {
  const { number = 0, withdrawn = "", valid_until: until = "" } = record?.written ?? {};
  const facts = { code: printable(code), number, until, date: withdrawn };
  const by = other?.written;
  const lines =
    state === "none"
      ? [say("code.none")]
      : state === "superseded"
        ? [say("code.superseded", { ...facts, by: by?.number ?? 0, date: by?.as_of ?? "" })]
        : [say(`code.${state}`, facts)];
  if (state === "unknown" && by)
    lines.push(say("code.near", { number: by.number, code: by.code ?? "" }));
  return screenLines([...lines, ...changedLines(number, changed, say)], { direction, width: 100 });
}

function changedLines(
  number: number,
  changed: Changed | undefined,
  say: Speech<CorrectionsKey>["say"],
): readonly string[] {
  if (!changed) return [];
  const { entries, why } = changed;
  if (why !== undefined) return [say("code.untold", { why })];
  if (entries.length === 0) return [say("code.same")];
  const named = entries.slice(0, mostNamed).map(({ where, name, mendings: [first] }) => {
    const about = first?.label ?? first?.write ?? "";
    return `  ${[where, ...(name === "" ? [] : [printable(name), about])].join(" · ")}`;
  });
  const more = entries.length - named.length;
  return [
    say("code.changed", { count: entries.length }),
    ...named,
    ...(more > 0 ? [`  ${say("code.more", { count: more })}`] : []),
    say("code.slip", { number }),
  ];
}

function dataOf(
  { state, code, record, other }: Verdict,
  changed: Changed | undefined,
  { version, today }: { readonly version: string; readonly today: PlainDate },
): string {
  const written = record?.written;
  return jsonText({
    ...{ tool: "pathway", version, format_version: formatVersion, as_of: today, code, state },
    ...(written ? { edition: written.number, valid_until: written.valid_until } : {}),
    ...(state === "superseded" && other ? { superseded_by: other.number } : {}),
    ...(changed
      ? { wrong_entries: changed.why === undefined ? changed.entries.length : null }
      : {}),
  });
}
