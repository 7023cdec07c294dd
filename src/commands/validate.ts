import type { Catalogue } from "../catalogue/catalogue.ts";
import { report as reportWords } from "../languages/en-report.ts";
import { speak } from "../languages/speech.ts";
import {
  compareSeverities,
  countsOf,
  type Diagnostic,
  type Severity,
  severities,
} from "../model/diagnostic.ts";
import { historyNotAsked, type NotJudged } from "../model/not-judged.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { jsonReport } from "../reporters/json.ts";
import type { ValidationReport } from "../reporters/report.ts";
import { summary } from "../reporters/summary.ts";
import type { AskedHistory } from "./asked-history.ts";
import type { Chosen } from "./chosen-files.ts";
import type { Command, Context, Input } from "./command.ts";
import { textOption } from "./command.ts";
import { exit } from "./exit.ts";
import { remembered, type Verdict } from "./memory.ts";
import { findPathways, openPathway, tellSeveral } from "./open-pathway.ts";
import { asOf, formatOption, shared } from "./options.ts";

/** Findings printed as text unless --all is given; the rest is counted. */
const textLimit = 50;

export const command: Command = {
  arguments: "[file...]",
  options: [
    shared.pathway,
    shared.asOf,
    { flags: "--format <format>", description: "how to print", choices: ["text", "json"] },
    shared.json,
    shared.noCache,
    {
      flags: "--fail-on <severity>",
      description: "exit 1 from this severity on; error when absent",
      choices: severities,
    },
    {
      flags: "--changed-since <revision>",
      description: "only files that differ from this Git revision",
    },
    {
      flags: "--history",
      description: "also judge what needs Git's history, such as edits since the last confirmation",
    },
    { flags: "--all", description: "print every finding" },
    {
      flags: "--show-values",
      description: "show words of fields that are not public, also in logs",
    },
  ],
  examples: [
    "pathway validate",
    "pathway validate --changed-since main",
    "pathway validate --json --fail-on warning",
  ],
  async run(context, input) {
    const roots = await rootsOf(context, input);
    tellSeveral(context, input, roots);
    let worst: number = exit.fine;
    for (const root of roots) {
      if (roots.length > 1) context.screen.out(`${root}\n\n`);
      worst = Math.max(worst, await validateOne(context, input, root));
    }
    return worst;
  },
};

async function rootsOf(context: Context, input: Input): Promise<readonly string[]> {
  const roots = findPathways(context, input);
  if (input.arguments.length === 0) return roots;
  const { pathwaysOf } = await import("./chosen-files.ts");
  return pathwaysOf(context, input, roots);
}

interface Judged extends Verdict {
  readonly files: number;
  /** Files of services, broken ones too. */
  readonly services: number;
  readonly diagnostics: readonly Diagnostic[];
  /** `undefined` when history was not asked for. */
  readonly gaps?: readonly NotJudged[];
}

async function validateOne(context: Context, input: Input, root: string): Promise<number> {
  const { named, concerning } = await choiceOf(context, input, root);
  const judge = () => judgeAll(context, input, root);
  // History changes with every save and costs the most: what it tells is not kept.
  const judged = asksHistory(input)
    ? await judge()
    : await remembered({ context, input, root, name: "validate" }, judge, mayKeep);
  const found = judged.diagnostics;
  const diagnostics = concerning(named ? found.filter((each) => named(each.file)) : found);
  if (judged.services === 0) context.screen.err(firstSteps);
  const report: ValidationReport = {
    version: context.version,
    as_of: judged.as_of,
    pathway: root,
    files: named ? await countNamed(context, root, named) : judged.files,
    diagnostics,
    counts: countsOf(diagnostics),
    not_judged: judged.gaps ?? historyNotAsked,
  };
  context.screen.out(
    (await printed(context, input, report)) + (await gapsOf(context, input, report)),
  );
  const failOn = (textOption(input, "fail-on") ?? "error") as Severity;
  if (judged.gaps?.some(({ entries }) => entries === undefined)) return exit.unable;
  return diagnostics.some((each) => compareSeverities(each.severity, failOn) >= 0)
    ? exit.findings
    : exit.fine;
}

async function judgeAll(context: Context, input: Input, root: string): Promise<Judged> {
  const catalogue = await openPathway(context, root);
  const today = asOf(context, input, catalogue.pathway);
  const [{ runRules }, { fewOfEach }] = await Promise.all([
    import("../rules/run.ts"),
    import("../rules/few-of-each.ts"),
  ]);
  const { time_zone } = catalogue.pathway;
  const history = asksHistory(input) ? await historyOf(context, catalogue, today) : undefined;
  const diagnostics = fewOfEach(await runRules(catalogue, today, history?.histories));
  const broken = catalogue.unusable.filter((source) => source.kind === "service");
  const services = catalogue.services.length + broken.length;
  return {
    as_of: today,
    time_zone,
    files: catalogue.fileCount,
    services,
    diagnostics,
    ...(history ? { gaps: history.notJudged } : {}),
  };
}

const asksHistory = (input: Input) => input.options["history"] === true;

async function historyOf(
  context: Context,
  catalogue: Catalogue,
  today: PlainDate,
): Promise<AskedHistory> {
  const { askedHistory } = await import("./asked-history.ts");
  const { askedOfHistory } = await import("../rules/saved-versions.ts");
  return askedHistory(context, catalogue.root, askedOfHistory(catalogue, today));
}

/** Words of the files are kept only where they are public; a key that somebody made up is such a word. */
function mayKeep({ diagnostics }: Judged): boolean {
  return diagnostics.every(
    ({ quotable, quotes, edit, instead, shownSteps }) =>
      quotable || (!quotes && !edit && instead === undefined && shownSteps === undefined),
  );
}

/** The report as it was asked for. Lines, frames and colours are slow to load: only when there is something to show. */
async function printed(context: Context, input: Input, report: ValidationReport): Promise<string> {
  const isJson = formatOption(input) === "json";
  const speech = await speak(reportWords, isJson ? "en" : context.messages);
  if (report.diagnostics.length === 0)
    return isJson ? jsonReport(report, { showQuotes: false }) : summary(report, speech);
  const limit = isJson || input.options["all"] === true ? Number.POSITIVE_INFINITY : textLimit;
  const { screen, files } = context;
  const showAll = input.options["show-values"] === true;
  const showing = showAll ? "all" : screen.isTerminal ? "terminal" : "log";
  const showQuotes = showing !== "log";
  const sorted = [...report.diagnostics].sort(bySeverity);
  const { locate } = await import("../catalogue/locate.ts");
  const located = locate(sorted.slice(0, limit), { files, root: report.pathway, showing });
  const full = { ...report, diagnostics: [...located, ...sorted.slice(limit)] };
  if (isJson) return jsonReport(full, { showQuotes });
  const { textReport } = await import("../reporters/text.ts");
  const { color, width } = screen;
  return textReport(full, { color, width, showQuotes, limit, speech });
}

/** In words, what was asked for and could not be judged. Machines read it in the JSON answer. */
async function gapsOf(context: Context, input: Input, report: ValidationReport): Promise<string> {
  if (!asksHistory(input) || formatOption(input) === "json") return "";
  const { notJudgedText } = await import("../reporters/not-judged.ts");
  return notJudgedText(report.not_judged, await speak(reportWords, context.messages));
}

interface Choice {
  /** `undefined` when every file is meant. */
  readonly named: Chosen | undefined;
  concerning(diagnostics: readonly Diagnostic[]): readonly Diagnostic[];
}

/** What the person asked about; without files and revision there is nothing to load. */
async function choiceOf(context: Context, input: Input, root: string): Promise<Choice> {
  if (!isChoosing(input)) return { named: undefined, concerning: (diagnostics) => diagnostics };
  const { namedFiles, sinceRevision } = await import("./chosen-files.ts");
  return {
    named: namedFiles(context, input, root),
    concerning: sinceRevision(context, input, root),
  };
}

const isChoosing = (input: Input) =>
  input.arguments.length > 0 || textOption(input, "changed-since") !== undefined;

const firstSteps =
  "There are no services yet. Write the first as services/NAME.yaml, with name, organization and provides.\n";

async function countNamed({ files }: Context, root: string, named: Chosen): Promise<number> {
  const { classify } = await import("../catalogue/source-file.ts");
  return files.list(root).filter(({ path }) => classify(path, 0) && named(path)).length;
}

function bySeverity(a: Diagnostic, b: Diagnostic): number {
  return (
    compareSeverities(b.severity, a.severity) || (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)
  );
}
