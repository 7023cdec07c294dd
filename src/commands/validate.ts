import type { Catalogue } from "../catalogue/catalogue.ts";
import {
  compareSeverities,
  type Diagnostic,
  type Severity,
  severities,
} from "../model/diagnostic.ts";
import { jsonReport } from "../reporters/json.ts";
import type { ValidationReport } from "../reporters/report.ts";
import { summary } from "../reporters/summary.ts";
import type { Command, Context, Input } from "./command.ts";
import { textOption } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import { remembered, type Verdict } from "./memory.ts";
import { findPathways, openPathway } from "./open-pathway.ts";
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
    let worst: number = exit.fine;
    for (const root of findPathways(context, input))
      worst = Math.max(worst, await validateOne(context, input, root));
    return worst;
  },
};

interface Judged extends Verdict {
  readonly files: number;
  readonly diagnostics: readonly Diagnostic[];
}

async function validateOne(context: Context, input: Input, root: string): Promise<number> {
  const chosen = choose(context, input, root);
  const judge = () => judgeAll(context, input, root);
  const judged = await remembered({ context, input, root, name: "validate" }, judge, mayKeep);
  const diagnostics = judged.diagnostics.filter((each) => chosen(each.file));
  const report: ValidationReport = {
    version: context.version,
    as_of: judged.as_of,
    pathway: root,
    files: judged.files,
    diagnostics,
    counts: count(diagnostics),
  };
  context.screen.out(await printed(context, input, report));
  const failOn = (textOption(input, "fail-on") ?? "error") as Severity;
  return diagnostics.some((each) => compareSeverities(each.severity, failOn) >= 0)
    ? exit.findings
    : exit.fine;
}

async function judgeAll(context: Context, input: Input, root: string): Promise<Judged> {
  const catalogue = await openPathway(context, root);
  const today = asOf(context, input, catalogue.pathway);
  const { runRules } = await import("../rules/run.ts");
  const { time_zone } = catalogue.pathway;
  const diagnostics = await runRules(catalogue, today);
  return { as_of: today, time_zone, files: filesOf(catalogue), diagnostics };
}

/** Words of the files are kept only where they are public. */
function mayKeep({ diagnostics }: Judged): boolean {
  return diagnostics.every(({ quotable, quotes, edit }) => quotable || (!quotes && !edit));
}

/** The report as it was asked for. Lines, frames and colours are slow to load: only when there is something to show. */
async function printed(context: Context, input: Input, report: ValidationReport): Promise<string> {
  const isJson = formatOption(input) === "json";
  if (report.diagnostics.length === 0)
    return isJson ? jsonReport(report, { showQuotes: false }) : summary(report);
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
  return textReport(full, { color: screen.color, width: screen.width, showQuotes, limit });
}

/** Which files the person asked about. */
function choose(context: Context, input: Input, root: string): (file: string) => boolean {
  const { files, git } = context;
  const named = new Set(input.arguments.map((path) => files.absolute(path)));
  for (const path of named)
    if (!files.exists(path))
      throw new Stop(exit.usage, `There is no file ${path}. Check the name.`);
  const revision = textOption(input, "changed-since");
  const changed = revision === undefined ? undefined : git.changedSince(root, revision);
  if (revision !== undefined && changed === undefined)
    throw new Stop(
      exit.unable,
      `Git cannot tell what changed since "${revision}": no Git, no repository, or no such revision.`,
    );
  const since = changed && new Set(changed);
  return (file) =>
    (named.size === 0 || named.has(files.absolute(root, file))) && (!since || since.has(file));
}

function filesOf(catalogue: Catalogue): number {
  const { services, organizations, protocols, decisions, waivers, unusable } = catalogue;
  const others = organizations.size + protocols.size + decisions.size + waivers.size;
  return services.length + others + unusable.length + (catalogue.pathwayUnusable ? 0 : 1);
}

function bySeverity(a: Diagnostic, b: Diagnostic): number {
  return (
    compareSeverities(b.severity, a.severity) || (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)
  );
}

function count(diagnostics: readonly Diagnostic[]): Readonly<Record<Severity, number>> {
  const counts = { note: 0, warning: 0, error: 0, blocking: 0 };
  for (const each of diagnostics) counts[each.severity] += 1;
  return counts;
}
