import type { locate } from "../catalogue/locate.ts";
import type { withReasons } from "../catalogue/reasons.ts";
import { report as reportWords } from "../languages/en-report.ts";
import { ruleSpeech } from "../languages/rule-words.ts";
import { speak } from "../languages/speech.ts";
import {
  compareSeverities,
  countsOf,
  type Diagnostic,
  isExcused,
  type Severity,
} from "../model/diagnostic.ts";
import type { ExceptionInForce } from "../model/excuse.ts";
import type { NotJudged } from "../model/not-judged.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { closing } from "../reporters/closing.ts";
import { type Format, isForPeople, reporterOf } from "../reporters/registry.ts";
import type { ReportStyle, ValidationReport } from "../reporters/report.ts";
import { type Context, type Input, textOption } from "./command.ts";
import { folderOf } from "./folder-of.ts";
import { formatOption } from "./options.ts";

/** Findings printed as text unless --all is given; the rest is counted. */
const textLimit = 50;

/** What was found, as far as the person asked about it. */
export interface Findings {
  readonly root: string;
  readonly as_of: PlainDate;
  readonly files: number;
  /** How many of them could not be read as entries. */
  readonly unread: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly exceptions: readonly ExceptionInForce[];
  readonly not_judged: readonly NotJudged[];
}

/** From this severity on the run fails. */
export function failOnOption(input: Input): Severity {
  return (textOption(input, "fail-on") ?? "error") as Severity;
}

/** The report as it was asked for. Lines, frames and colours are slow to load: only when there is something to show. */
export async function printed(context: Context, input: Input, found: Findings): Promise<string> {
  const format = formatOption(input) as Format;
  const speech = await speak(reportWords, isForPeople(format) ? context.messages : "en");
  const showing = showingOf(context, input);
  const limit =
    format !== "text" || input.options["all"] === true ? Number.POSITIVE_INFINITY : textLimit;
  const report = await reportOf(context, input, { found, showing, limit, format });
  if (format === "text" && report.diagnostics.length === 0)
    return closing(report, { speech, limit }).join("\n");
  const { finding } = await ruleSpeech(speech.code);
  const spoken = { ...report, diagnostics: report.diagnostics.map((each) => finding(each)) };
  const ruleOf = format === "sarif" ? await ruleBook() : () => undefined;
  const { color, width } = context.screen;
  const style: ReportStyle = { color, width, limit, speech, ruleOf, showQuotes: showing !== "log" };
  return (await reporterOf(format))(spoken, style);
}

type Showing = "all" | "terminal" | "log";

/** What may be shown: to a person at a terminal more than in a log, and everything to who asks for it. */
function showingOf({ screen }: Context, input: Input): Showing {
  if (input.options["show-values"] === true) return "all";
  return screen.isTerminal ? "terminal" : "log";
}

interface Showable {
  readonly found: Findings;
  readonly showing: Showing;
  readonly limit: number;
  readonly format: Format;
}

/** In a log nothing of `private/` is named: it is counted. */
async function reportOf(
  context: Context,
  input: Input,
  { found, showing, limit, format }: Showable,
): Promise<ValidationReport> {
  const { files } = context;
  const { root } = found;
  const mayName = (file: string) => showing !== "log" || !file.startsWith("private/");
  const [told, excused] = divided(found.diagnostics);
  const named = told.filter((each) => mayName(each.file)).sort(bySeverity);
  const exceptions = [...found.exceptions, ...excused.flatMap(byComment)].filter((each) =>
    mayName(each.file),
  );
  const place = await placer(named.length + excused.length > 0, { files, root, showing });
  return {
    version: context.version,
    as_of: found.as_of,
    pathway: root,
    folder: isForPeople(format) || format === "json" ? "" : folderOf(context, root),
    files: found.files,
    unread: found.unread,
    diagnostics: [...place(named.slice(0, limit)), ...named.slice(limit)],
    excused: place(excused.filter((each) => mayName(each.file))),
    counts: countsOf(told),
    unshown: told.length - named.length,
    exceptions: showing === "log" ? exceptions : await reasoned(exceptions, { files, root }),
    not_judged: found.not_judged,
    failOn: failOnOption(input),
    isLog: !context.screen.isTerminal,
  };
}

type Place = (list: readonly Diagnostic[]) => readonly Diagnostic[];

/** Works out lines; the exact reader loads only where there is something to place. */
async function placer(isNeeded: boolean, how: Parameters<typeof locate>[1]): Promise<Place> {
  if (!isNeeded) return (list) => list;
  const { locate } = await import("../catalogue/locate.ts");
  return (list) => locate(list, how);
}

async function reasoned(
  exceptions: readonly ExceptionInForce[],
  where: Parameters<typeof withReasons>[1],
): Promise<readonly ExceptionInForce[]> {
  if (exceptions.length === 0) return exceptions;
  const { withReasons } = await import("../catalogue/reasons.ts");
  return withReasons(exceptions, where);
}

/** What is told, and what comments in the files excuse. */
function divided(
  diagnostics: readonly Diagnostic[],
): readonly [told: Diagnostic[], excused: Diagnostic[]] {
  return [diagnostics.filter((each) => !isExcused(each)), diagnostics.filter(isExcused)];
}

function byComment({ rule, file, entry, excuse }: Diagnostic): ExceptionInForce[] {
  if (excuse?.kind !== "ignore") return [];
  return [{ ...excuse, rule, file, ...(entry === undefined ? {} : { entry }) }];
}

function bySeverity(a: Diagnostic, b: Diagnostic): number {
  return (
    compareSeverities(b.severity, a.severity) || (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)
  );
}

async function ruleBook(): Promise<ReportStyle["ruleOf"]> {
  const { toldRules } = await import("../rules/told-rules.ts");
  return (id) => toldRules.find((rule) => rule.id === id);
}
