import type { Catalogue } from "../catalogue/catalogue.ts";
import { report as reportWords } from "../languages/en-report.ts";
import { speak } from "../languages/speech.ts";
import { compareSeverities, isExcused, severities } from "../model/diagnostic.ts";
import { historyNotAsked, type NotJudged } from "../model/not-judged.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { type Format, formats, isForPeople } from "../reporters/registry.ts";
import type { AskedHistory } from "./asked-history.ts";
import type { Chosen } from "./chosen-files.ts";
import type { Choice } from "./chosen-findings.ts";
import type { Command, Context, Input } from "./command.ts";
import { textOption } from "./command.ts";
import { exit } from "./exit.ts";
import type { JudgedFiles } from "./judge-files.ts";
import type { Verdict } from "./memory.ts";
import { eachPathway, findPathways, openPathway } from "./open-pathway.ts";
import { asOf, formatOption, shared } from "./options.ts";
import { rememberedVerdict } from "./remembered-verdict.ts";
import { failOnOption, printed } from "./validate-report.ts";

export const command: Command = {
  arguments: "[file...]",
  options: [
    shared.pathway,
    shared.asOf,
    {
      flags: "--format <format>",
      description: "how to print: text and concise for people, the others for programs",
      choices: formats,
    },
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
    {
      flags: "--rule <rule>",
      description: "only findings of this rule; several with commas, or the option again",
      repeats: true,
    },
    {
      ...shared.audience,
      description:
        "only what concerns entries that these readers see: public, partner or restricted",
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
    "pathway validate --rule looks-sensitive --format concise",
  ],
  async run(context, input) {
    const roots = await rootsOf(context, input);
    return eachPathway(context, input, { roots, named: "out" }, (root) =>
      validateOne(context, input, root),
    );
  },
};

async function rootsOf(context: Context, input: Input): Promise<readonly string[]> {
  const roots = findPathways(context, input);
  if (input.arguments.length === 0) return roots;
  const { pathwaysOf } = await import("./chosen-files.ts");
  return pathwaysOf(context, input, roots);
}

interface Judged extends Verdict, Omit<JudgedFiles, keyof Verdict> {
  /** `undefined` when history was not asked for. */
  readonly gaps?: readonly NotJudged[];
}

async function validateOne(context: Context, input: Input, root: string): Promise<number> {
  const choice = await choose(context, input, root);
  // History changes with every save and costs the most: what it tells is not kept.
  const judged: Judged = asksHistory(input)
    ? await judgeWithHistory(context, input, root)
    : (await rememberedVerdict({ context, input, root })).verdict;
  const { as_of } = judged;
  const diagnostics = choice?.findings(judged.diagnostics) ?? judged.diagnostics;
  const exceptions = choice?.exceptions(judged.exceptions, diagnostics) ?? judged.exceptions;
  if (judged.services === 0) {
    const { say } = await speak(reportWords, context.messages);
    context.screen.err(`${say("report.first_steps")}\n`);
  }
  const files = choice?.named ? await countNamed(context, root, choice.named) : judged.files;
  const not_judged = judged.gaps ?? historyNotAsked;
  const unread = judged.unread.filter(choice?.named ?? (() => true)).length;
  const found = { root, as_of, files, unread, diagnostics, exceptions, not_judged };
  context.screen.out(await printed(context, input, found));
  if (asksHistory(input)) await tellGaps(context, input, not_judged);
  const failOn = failOnOption(input);
  if (judged.gaps?.some(({ entries }) => entries === undefined)) return exit.unable;
  return diagnostics.some(
    (each) => !isExcused(each) && compareSeverities(each.severity, failOn) >= 0,
  )
    ? exit.findings
    : exit.fine;
}

async function judgeWithHistory(context: Context, input: Input, root: string): Promise<Judged> {
  const catalogue = await openPathway(context, root);
  const today = asOf(context, input, catalogue.pathway);
  const [{ judgePathway }, { fewOfEach }] = await Promise.all([
    import("../rules/run.ts"),
    import("../rules/few-of-each.ts"),
  ]);
  const { time_zone } = catalogue.pathway;
  const history = await historyOf(context, catalogue, today);
  const judgement = await judgePathway(catalogue, today, history.histories);
  const broken = catalogue.unusable.filter((source) => source.kind === "service");
  return {
    as_of: today,
    time_zone,
    files: catalogue.fileCount,
    services: catalogue.services.length + broken.length,
    unread: catalogue.unusable.map(({ path }) => path),
    diagnostics: fewOfEach(judgement.diagnostics),
    exceptions: judgement.exceptions,
    gaps: history.notJudged,
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

/** `undefined` when everything is asked about: then there is nothing to load. */
async function choose(context: Context, input: Input, root: string): Promise<Choice | undefined> {
  const isChoosing =
    input.arguments.length > 0 ||
    ["changed-since", "rule", "audience"].some((name) => textOption(input, name) !== undefined);
  if (!isChoosing) return undefined;
  const { choiceOf } = await import("./chosen-findings.ts");
  return choiceOf(context, input, root);
}

/** In words, what was asked for and could not be judged. Formats for machines stay whole: there it is a notice. */
async function tellGaps(
  { screen, messages }: Context,
  input: Input,
  gaps: readonly NotJudged[],
): Promise<void> {
  const format = formatOption(input) as Format;
  if (format === "json") return;
  const { notJudgedText } = await import("../reporters/not-judged.ts");
  const words = notJudgedText(gaps, await speak(reportWords, messages));
  if (isForPeople(format)) screen.out(words);
  else screen.err(words);
}

async function countNamed({ files }: Context, root: string, named: Chosen): Promise<number> {
  const { classify } = await import("../catalogue/source-file.ts");
  return files.list(root).filter(({ path }) => classify(path) && named(path)).length;
}
