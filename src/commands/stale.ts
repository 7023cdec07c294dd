import { type StaleKey, stale as staleWords } from "../languages/en-stale.ts";
import { type Speech, speak } from "../languages/speech.ts";
import { compareStates, type FreshnessState } from "../model/freshness.ts";
import type { StaleReport } from "../model/stale.ts";
import { turned } from "../reporters/direction.ts";
import { staleSentence } from "../reporters/stale-sentence.ts";
import { type Command, type Context, type Input, textOption } from "./command.ts";
import { exit } from "./exit.ts";
import type { FileMemory } from "./file-memory.ts";
import { type Question, remembered } from "./memory.ts";
import { eachPathway, findPathways, openUsablePathway } from "./open-pathway.ts";
import { asOf, formatOption, shared } from "./options.ts";

export const command: Command = {
  options: [
    shared.pathway,
    shared.asOf,
    { flags: "--format <format>", description: "how to print", choices: ["text", "json"] },
    shared.json,
    shared.noCache,
    {
      flags: "--fail-on <state>",
      description: "exit 1 from this state on; overdue when absent",
      choices: ["due", "overdue", "expired"],
    },
    {
      flags: "--show-values",
      description: "name entries for protection staff and contacts of partners, also in logs",
    },
  ],
  examples: [
    "pathway stale",
    "pathway stale --as-of 2027-01-01",
    "pathway stale --json --fail-on expired",
  ],
  async run(context, input) {
    const roots = findPathways(context, input);
    return eachPathway(context, input, { roots, named: "out" }, (root) =>
      staleOne(context, input, root),
    );
  },
};

async function staleOne(context: Context, input: Input, root: string): Promise<number> {
  const report = await reportOn(context, input, root);
  context.screen.out(await printed(context, input, report));
  return codeOf(report, (textOption(input, "fail-on") ?? "overdue") as FreshnessState);
}

/** Programs are told of every entry, people only of those that are not current; so only the short report is remembered. */
async function reportOn(context: Context, input: Input, root: string): Promise<StaleReport> {
  const judge = (memory?: FileMemory) => judgeAll({ context, input, root }, memory);
  if (formatOption(input) === "json") return judge();
  const short = async (memory: FileMemory | undefined) => {
    const report = await judge(memory);
    return {
      ...report,
      lines: report.lines.filter(({ freshness }) => freshness.state !== "current"),
    };
  };
  return remembered({ context, input, root, name: "stale" }, short, mayKeep);
}

async function judgeAll(
  { context, input, root }: Omit<Question, "name">,
  memory: FileMemory | undefined,
): Promise<StaleReport> {
  const catalogue = await openUsablePathway(context, root, memory?.saw);
  const { staleReport } = await import("../catalogue/stale-report.ts");
  return staleReport(catalogue, asOf(context, input, catalogue.pathway));
}

/** Kept is only what everyone may read: no entry for protection staff, no contact of a partner, nobody who told us. */
function mayKeep({ lines }: StaleReport): boolean {
  return lines.every(
    ({ restricted, calls, last }) =>
      !restricted && calls.every((each) => each.isPublic) && last?.with === undefined,
  );
}

/** The report as it was asked for. Colours and labels load only when there is an entry to show. */
async function printed(context: Context, input: Input, report: StaleReport): Promise<string> {
  const { screen, version } = context;
  const isJson = formatOption(input) === "json";
  const speech = await speak(staleWords, context.messages);
  if (!isJson && report.lines.length === 0 && report.unjudged.length === 0)
    return closing(report, speech);
  const showsAll = screen.isTerminal || input.options["show-values"] === true;
  if (isJson)
    return (await import("../reporters/stale-json.ts")).staleJson(report, { version, showsAll });
  return (await import("../reporters/stale.ts")).staleText(report, {
    color: screen.color,
    showsAll,
    speech,
  });
}

function closing({ as_of, summary }: StaleReport, speech: Speech<StaleKey>): string {
  const line = speech.say("closing", { date: as_of, summary: staleSentence(summary, speech) });
  return `${turned(line, speech.direction)}\n`;
}

/** What could not be judged wins over what is stale: the answer is not whole. */
function codeOf(report: StaleReport, failOn: FreshnessState): number {
  if (report.unjudged.length > 0) return exit.unable;
  const fails = report.lines.some((line) => compareStates(line.freshness.state, failOn) >= 0);
  return fails ? exit.findings : exit.fine;
}
