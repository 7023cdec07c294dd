import { type StaleKey, stale as staleWords } from "../languages/en-stale.ts";
import { type Speech, speak } from "../languages/speech.ts";
import type { FreshnessState } from "../model/freshness-states.ts";
import type { PlainDate } from "../model/plain-date.ts";
import type { StaleReport } from "../model/stale.ts";
import { type Asked, askedFor, fails, type Sorting, sortings } from "../model/stale-lines.ts";
import { type StaleFormatName, staleFormat, staleFormats } from "../reporters/stale-registry.ts";
import { closingLine } from "../reporters/stale-sentence.ts";
import type { StaleStyle } from "../reporters/stale-style.ts";
import { type Command, type Context, type Input, textOption } from "./command.ts";
import { exit } from "./exit.ts";
import type { FileMemory } from "./file-memory.ts";
import { folderOf } from "./folder-of.ts";
import { issueOption, issueOptions } from "./issue-options.ts";
import { type Question, remembered } from "./memory.ts";
import { eachPathway, findPathways, openUsablePathway } from "./open-pathway.ts";
import { asOf, formatOption, shared } from "./options.ts";

export const command: Command = {
  options: [
    shared.pathway,
    shared.asOf,
    {
      flags: "--within <when...>",
      description: "what comes due within a time or by a day: 14 days, 2 weeks, 2026-12-31",
      repeats: true,
    },
    {
      flags: "--owner <role>",
      description: "only entries of this role; several with commas",
      repeats: true,
    },
    {
      flags: "--sector <sector>",
      description: "only entries of this sector, such as health",
      repeats: true,
    },
    {
      flags: "--organization <id>",
      description: "only entries of this organisation",
      repeats: true,
    },
    {
      flags: "--area <area>",
      description: "only entries in this area, or in areas within it",
      repeats: true,
    },
    {
      flags: "--sort <order>",
      description:
        "by owner (when absent) or organization, each with the worst first; or in one row",
      choices: sortings,
    },
    { flags: "--all", description: "list every entry, however many there are" },
    {
      flags: "--why <id>",
      description: "which line of which file set each date of this entry",
    },
    {
      flags: "--format <format>",
      description: "how to print: text and markdown for people, the others for programs",
      choices: staleFormats,
    },
    shared.json,
    shared.noCache,
    {
      flags: "--fail-on <state>",
      description: "exit 1 from this state on; overdue when absent",
      choices: ["due", "overdue", "expired"],
    },
    {
      flags: "--plan",
      description: "whom to call in which of the next twelve weeks, so that no week is too full",
    },
    {
      flags: "--per-week <number>",
      description: "with --plan: services you can ask about in a week",
    },
    {
      flags: "--show-values",
      description: "name entries for protection staff and contacts of partners, also in logs",
    },
    ...issueOptions,
  ],
  examples: [
    "pathway stale",
    "pathway stale --within 2 weeks --owner health-lead",
    "pathway stale --why nile-clinic",
  ],
  async run(context, input) {
    const asked = textOption(input, "why");
    if (asked !== undefined) {
      const { explainOne } = await import("./stale-why.ts");
      return explainOne(context, input, asked);
    }
    const roots = findPathways(context, input);
    const isPlan = input.options["plan"] === true;
    const planned = isPlan ? (await import("./stale-plan.ts")).stalePlan : undefined;
    return eachPathway(context, input, { roots, named: "out" }, (root) =>
      planned ? planned({ context, input, root, name: "stale" }) : staleOne(context, input, root),
    );
  },
};

async function staleOne(context: Context, input: Input, root: string): Promise<number> {
  const { report, by, isPart } = await answerTo({ context, input, root, name: "stale" });
  const failOn = (textOption(input, "fail-on") ?? "overdue") as FreshnessState;
  const forge = issueOption(input, narrowing);
  if (!(forge && input.options["dry-run"] === true))
    context.screen.out(await printed({ context, input, root }, { report, by, isPart, failOn }));
  if (forge) {
    const { keepIssue } = await import("./rolling-issue.ts");
    await keepIssue(context, input, { name: forge, root, report });
  }
  // What could not be judged wins over what is stale: the answer is not whole.
  if (report.unjudged.length > 0) return exit.unable;
  return report.lines.some((line) => fails(line, { failOn, by })) ? exit.findings : exit.fine;
}

/** What was found out about the entries asked for. */
interface Answer extends Pick<StaleStyle, "by" | "isPart"> {
  readonly report: StaleReport;
}

const filters = ["owner", "sector", "organization", "area"];
/** Options that leave entries out. */
const narrowing = [...filters, "within"];

/**
 * The plain question, asked every day and by every schedule, is answered from what is remembered of the entries that are
 * not current; any other needs them all.
 */
async function answerTo(question: Question): Promise<Answer> {
  const { input } = question;
  const isPart = filters.some((each) => textOption(input, each) !== undefined);
  const isPlain = [...narrowing, "issue"].every((each) => textOption(input, each) === undefined);
  if (isPlain && !staleFormat(formatName(input)).everyEntry)
    return {
      report: (
        await remembered(question, {
          all: (memory) => shortReport(question, memory),
          mayKeep,
        })
      ).verdict,
      by: undefined,
      isPart,
    };
  const { report, by, asked } = await wholeReport(question);
  return { report: isPart ? askedFor(report, asked) : report, by, isPart };
}

async function judged({ context, input, root }: Question, memory?: FileMemory) {
  const catalogue = await openUsablePathway(context, root, memory?.saw);
  const { staleReport } = await import("../catalogue/stale-report.ts");
  const today = asOf(context, input, catalogue.pathway);
  return { catalogue, today, report: staleReport(catalogue, today) };
}

async function wholeReport(
  question: Question,
): Promise<{ report: StaleReport; by: PlainDate | undefined; asked: Asked }> {
  const [{ withinOption }, { askedOption }] = await Promise.all([
    import("./within.ts"),
    import("./stale-asked.ts"),
  ]);
  const { catalogue, today, report } = await judged(question);
  const asked = askedOption(question, report, catalogue);
  return { report, by: withinOption(question.input, today), asked };
}

async function shortReport(question: Question, memory: FileMemory | undefined) {
  const { report } = await judged(question, memory);
  const lines = report.lines.filter(({ freshness }) => freshness.state !== "current");
  const named = new Set(lines.map((line) => line.organization));
  const organizations = Object.entries(report.organizations).filter(([id]) => named.has(id));
  return { ...report, lines, organizations: Object.fromEntries(organizations) };
}

/** Kept is only what everyone may read: no entry for protection staff, no contact of a partner, nobody who told us. */
function mayKeep({ lines, organizations }: StaleReport): boolean {
  return (
    lines.every(
      ({ restricted, calls, last }) =>
        !restricted && calls.every((each) => each.isPublic) && last?.with === undefined,
    ) && Object.values(organizations).every((each) => !each.restricted)
  );
}

/** Entries that a person is shown at once; more would push the worst off the screen, and what is piped is never cut. */
const mostOnScreen = 40;

const formatName = (input: Input) => formatOption(input) as StaleFormatName;

/** The report as it was asked for. Colours and labels load only when there is an entry to show. */
async function printed(
  { context, input, root }: Omit<Question, "name">,
  { report, ...asked }: Answer & Pick<StaleStyle, "failOn">,
): Promise<string> {
  const { screen, version, messages } = context;
  const name = formatName(input);
  const format = staleFormat(name);
  const speech: Speech<StaleKey> = await speak(staleWords, format.isForPeople ? messages : "en");
  const isTerminal = screen.isTerminal;
  const sorting = (textOption(input, "sort") ?? "owner") as Sorting;
  const about = { ...asked, version, isTerminal, speech };
  if (name === "text" && report.lines.length === 0 && report.unjudged.length === 0)
    return closingLine(report, about);
  const showsAll = isTerminal || input.options["show-values"] === true;
  const { color, width } = screen;
  const isShort = isTerminal && input.options["all"] !== true;
  const folder = format.isForPeople ? "" : folderOf(context, root);
  const reporter = await format.load();
  return reporter(report, {
    ...about,
    ...{ color, width, showsAll, sorting, folder },
    ...(isShort ? { most: mostOnScreen } : {}),
  });
}
