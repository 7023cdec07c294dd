import { auditWords } from "../languages/en-audit.ts";
import { report } from "../languages/en-report.ts";
import { speak } from "../languages/speech.ts";
import { formatVersion } from "../reporters/json.ts";
import { jsonText } from "../reporters/printable.ts";
import { gapIn } from "./asked-history.ts";
import { searchFolders } from "./audit-folders.ts";
import { knownOf } from "./audit-known.ts";
import { searchSaves } from "./audit-saves.ts";
import { type Audited, auditData, auditText } from "./audit-told.ts";
import { Gathering } from "./audit-trace.ts";
import type { Command, Context, Input } from "./command.ts";
import { dayIn } from "./day-in.ts";
import { exit, Stop } from "./exit.ts";
import { findPathway, openUsablePathway } from "./open-pathway.ts";
import { asOf, formatOption, shared } from "./options.ts";
import { mayName } from "./planned-change.ts";

export const command: Command = {
  options: [
    shared.pathway,
    shared.asOf,
    { flags: "--format <format>", description: "how to print", choices: ["text", "json"] },
    shared.json,
    {
      flags: "--show-values",
      description: "name files of entries for protection staff, also in logs",
    },
  ],
  examples: ["pathway audit", "pathway audit --json", "pathway audit --pathway pathways/khartoum"],
  async run(context, input) {
    const root = await findPathway(context, input);
    const audited = await audit(context, input, root);
    const { screen, messages, version } = context;
    if (formatOption(input) === "json") {
      const head = { tool: "pathway", version, format_version: formatVersion };
      screen.out(jsonText({ ...head, ...auditData(audited) }));
    } else {
      const width = screen.isTerminal ? Math.max(40, Math.min(screen.width, 100)) : 100;
      screen.out(auditText(audited, await speak(auditWords, messages), width));
    }
    if (audited.searched.missing > 0) return exit.unable;
    return audited.found.length > 0 ? exit.findings : exit.fine;
  },
};

async function audit(context: Context, input: Input, root: string): Promise<Audited> {
  const { git, screen } = context;
  const gap = gapIn(git, root);
  if (gap) throw await cannot(context, gap);
  const catalogue = await openUsablePathway(context, root);
  const known = await knownOf(catalogue);
  const found = new Gathering();
  const progress = (done: number, of: number) =>
    screen.progress(`Looking through ${of} saved texts: ${done}`);
  const searched = searchSaves({ git, folder: root, known, progress }, found);
  if (!searched) throw await cannot(context, "nothing-saved");
  const closed = searchFolders(context, { root, known, found });
  const showsAll = screen.isTerminal || input.options["show-values"] === true;
  const isNamed = mayName(context, input);
  return {
    asOf: asOf(context, input, catalogue.pathway),
    found: found.all(),
    searched,
    closed: [...searched.closed, ...closed].sort(),
    day: dayIn(catalogue.pathway.time_zone),
    // A name may hold what it should not, such as that of an entry in private/.
    mayName: (path) => isNamed(path) && (showsAll || known.search(path).length === 0),
    showsAll,
  };
}

async function cannot({ messages }: Context, gap: Parameters<typeof gapKey>[0]): Promise<Stop> {
  const { say } = await speak(report, messages);
  return new Stop(exit.unable, say(gapKey(gap), { count: 1 }));
}

const gapKey = <Gap extends NonNullable<ReturnType<typeof gapIn>>>(gap: Gap) =>
  `gap.${gap}` as const;
