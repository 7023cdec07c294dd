import { fix as fixWords } from "../languages/en-fix.ts";
import { report as reportWords } from "../languages/en-report.ts";
import { speak } from "../languages/speech.ts";
import { countsOf, type Diagnostic } from "../model/diagnostic.ts";
import type { ToldRepair } from "../reporters/fix.ts";
import { printable } from "../reporters/printable.ts";
import type { Command, Context, Input } from "./command.ts";
import { exit } from "./exit.ts";
import type { Judged, Mended, Mending } from "./mend.ts";
import { eachPathway, findPathways, openPathway } from "./open-pathway.ts";
import { asOf, formatOption, shared } from "./options.ts";
import { carryOut, mayName, planOptions, unnamed } from "./planned-change.ts";

export const command: Command = {
  arguments: "[file...]",
  options: [
    shared.pathway,
    shared.asOf,
    { flags: "--rule <rule>", description: "mend only what this rule finds, or several: a,b" },
    shared.json,
    ...planOptions,
  ],
  examples: [
    "pathway fix",
    "pathway fix services/nile-clinic.yaml --diff",
    "pathway fix --rule smart-quotes --dry-run",
  ],
  async run(context, input) {
    const { pathwaysOf } = await import("./chosen-files.ts");
    const roots = pathwaysOf(context, input, findPathways(context, input));
    return eachPathway(context, input, { roots, named: "err" }, (root) =>
      fixOne(context, input, root),
    );
  },
};

async function fixOne(context: Context, input: Input, root: string): Promise<number> {
  const { files } = context;
  const { namedFiles } = await import("./chosen-files.ts");
  const { mend, overlaid } = await import("./mend.ts");
  const named = namedFiles(context, input, root) ?? (() => true);
  const { ruleOption } = await import("./chosen-findings.ts");
  const chosenRules = ruleOption(input);
  const isChosen = ({ file, rule }: Diagnostic) => named(file) && (chosenRules?.has(rule) ?? true);
  const mending = await mend({
    judge: (texts) => judge({ ...context, files: overlaid(files, root, texts) }, input, root),
    read: (file) => {
      const found = files.read(files.absolute(root, file));
      return "text" in found ? found.text : undefined;
    },
    isChosen,
  });
  if (!isJson(input) || !isDryRun(input))
    await carryOut(context, quiet(input), { root, changes: mending.changes });
  const left = mending.now.diagnostics.filter(isChosen);
  if (isJson(input)) await tellPrograms(context, input, { mending, left, root });
  else await tell(context, input, { mending, left });
  const { error, blocking } = countsOf(left);
  return error + blocking > 0 && input.options["dry-run"] !== true ? exit.findings : exit.fine;
}

const isJson = (input: Input) => formatOption(input) === "json";
const isDryRun = (input: Input) => input.options["dry-run"] === true;

/** A program that reads the answer reads no diff. */
function quiet(input: Input): Input {
  return isJson(input) ? { ...input, options: { ...input.options, diff: false } } : input;
}

async function tellPrograms(
  context: Context,
  input: Input,
  { mending, left, root }: Told & { readonly root: string },
): Promise<void> {
  const { fixJson } = await import("../reporters/mended-json.ts");
  const { screen, version } = context;
  const may = mayName(context, input);
  const named = mending.mended.filter(({ finding }) => may(finding.file));
  const report = {
    repairs: await Promise.all(named.map((each) => told(context, input, each))),
    refused: mending.refused.filter(({ file }) => may(file)),
    count: mending.mended.length,
  };
  const catalogue = await openPathway(context, root);
  const as_of = asOf(context, input, catalogue.pathway);
  const opening = { version, as_of, pathway: root, isDry: isDryRun(input) };
  screen.out(fixJson(report, { ...opening, left: countsOf(left) }));
}

async function judge(context: Context, input: Input, root: string): Promise<Judged> {
  const catalogue = await openPathway(context, root);
  const { runRules } = await import("../rules/run.ts");
  const { locate } = await import("../catalogue/locate.ts");
  const found = await runRules(catalogue, asOf(context, input, catalogue.pathway));
  const { files } = context;
  // What is to stand instead of a value becomes an edit once it is known where the value stands.
  const placed = locate(
    found.filter((each) => each.instead !== undefined),
    { files, root, showing: "log" },
  );
  return {
    diagnostics: [...found.filter((each) => each.instead === undefined), ...placed],
    unread: new Set(catalogue.unusable.map((source) => source.path)),
  };
}

/** What was mended, and what is left. */
interface Told {
  readonly mending: Mending;
  readonly left: readonly Diagnostic[];
}

/** The sentences are the answer, unless a diff is: then they stand beside it. */
async function tell(context: Context, input: Input, { mending, left }: Told): Promise<void> {
  const { fixText } = await import("../reporters/fix.ts");
  const { countsInWords } = await import("../reporters/summary.ts");
  const { screen, messages } = context;
  const isDry = input.options["dry-run"] === true;
  const may = mayName(context, input);
  const hidden = [...mending.mended.map(({ finding }) => finding), ...mending.refused].filter(
    ({ file }) => !may(file),
  );
  const closing = await unnamed(context, new Set(hidden.map(({ file }) => file)).size);
  const report = fixText(
    {
      repairs: await Promise.all(
        mending.mended
          .filter(({ finding }) => may(finding.file))
          .map((each) => told(context, input, each)),
      ),
      refused: mending.refused.filter(({ file }) => may(file)),
      count: mending.mended.length,
      unnamed: closing,
      left:
        left.length === 0
          ? undefined
          : countsInWords(countsOf(left), await speak(reportWords, messages)),
      isDry,
      validate: printable(["pathway validate", ...input.arguments].join(" ")),
    },
    { color: screen.color, speech: await speak(fixWords, messages) },
  );
  if (isDry || input.options["diff"] === true) screen.err(report);
  else screen.out(report);
}

async function told(
  { screen, messages }: Context,
  input: Input,
  { finding, text }: Mended,
): Promise<ToldRepair> {
  const { toldRules } = await import("../rules/told-rules.ts");
  const { ruleSpeech } = await import("../languages/rule-words.ts");
  const { positionAt } = await import("../yaml/positions.ts");
  const { file, rule, edit, quotable } = finding;
  const broken = toldRules.find((each) => each.id === rule);
  const range = edit?.range ?? { start: 0, end: 0 };
  const mayShow = screen.isTerminal || input.options["show-values"] === true || quotable;
  return {
    file,
    line: positionAt(text, range.start).line,
    rule,
    title: broken ? (await ruleSpeech(messages)).told(broken).title : rule,
    words: mayShow
      ? { before: text.slice(range.start, range.end), after: edit?.text ?? "" }
      : undefined,
  };
}
