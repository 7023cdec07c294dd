import { Chalk, type ChalkInstance } from "chalk";
import stringWidth from "string-width";
import { sentence } from "../languages/sentence.ts";
import type { Diagnostic, Severity } from "../model/diagnostic.ts";
import { closing } from "./closing.ts";
import { directionIn, turned } from "./direction.ts";
import { paragraph } from "./paragraph.ts";
import { isolated, printable } from "./printable.ts";
import type { Reporter, ReportStyle } from "./report.ts";

/** Findings as a coordinator reads them, file by file: place, line, what to do; once for each rule, where to learn more. */
export const textReport: Reporter = (report, style) => {
  const paint = new Chalk({ level: style.color ? 1 : 0 });
  const shown = byFile(report.diagnostics.slice(0, style.limit));
  const said = new Set<string>();
  const isNew = (rule: string) => {
    const isFirst = !said.has(rule);
    said.add(rule);
    return isFirst;
  };
  const blocks = shown.map((each) => block(each, { ...style, paint, isNew }));
  const rest = left(report.diagnostics.slice(style.limit), style);
  return [...blocks, ...rest, ...closing(report, style)].join("\n");
};

/** The gravest file first, and a file's findings together, from its first line to its last. */
function byFile(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const files = new Map<string, Diagnostic[]>();
  for (const each of diagnostics) files.set(each.file, [...(files.get(each.file) ?? []), each]);
  const line = ({ start }: Diagnostic) => start?.line ?? 1;
  const column = ({ start }: Diagnostic) => start?.column ?? 1;
  return [...files.values()].flatMap((each) =>
    each.sort((a, b) => line(a) - line(b) || column(a) - column(b)),
  );
}

/** What is not printed, by rule: nothing is left out silently. */
function left(rest: readonly Diagnostic[], { speech }: ReportStyle): string[] {
  if (rest.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { rule } of rest) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const most = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const width = String(most[0]?.[1] ?? 0).length;
  return [
    [
      turned(speech.say("report.more", { count: rest.length }), speech.direction),
      ...most.map(([rule, count]) => `  ${String(count).padStart(width)}  ${rule}`),
      "",
    ].join("\n"),
  ];
}

interface Style extends ReportStyle {
  readonly paint: ChalkInstance;
  /** Nothing of the rule stands above already. */
  isNew(rule: string): boolean;
}

function block(diagnostic: Diagnostic, style: Style): string {
  const { paint, speech } = style;
  const { start } = diagnostic;
  const place = `${diagnostic.file}:${start?.line ?? 1}:${start?.column ?? 1}`;
  const words = sentence(diagnostic, {
    showQuotes: diagnostic.quotable || style.showQuotes,
    dress: isolated,
    hidden: speech.say("report.hidden"),
  });
  const lines = [
    `${paint.bold(printable(place))}  ${severityWord(diagnostic.severity, style)}  ${diagnostic.rule}`,
    ...frame(diagnostic, style),
    ...excuseLine(diagnostic, speech),
    ...paragraph(words, {
      width: Math.min(style.width, 100) - 2,
      direction: directionIn(diagnostic.message),
    }).map((line) => `  ${line}`),
    ...advice(diagnostic, style),
  ];
  return `${lines.join("\n")}\n`;
}

/** The command that mends it, wherever that is certain; where to learn more, once for a rule. */
function advice({ rule, file, edit }: Diagnostic, { paint, speech, isNew }: Style): string[] {
  const said = [
    ...(edit ? [`${isolated(speech.say("report.fix"))}  pathway fix ${quotedFile(file)}`] : []),
    ...(isNew(rule) ? [`${isolated(speech.say("report.why"))}  pathway explain ${rule}`] : []),
  ];
  return said.length === 0 ? [] : [paint.dim(`  ${said.join("      ")}`)];
}

/** A file as it is typed after a command. */
const quotedFile = (file: string) =>
  /^[\w./-]+$/.test(file) ? file : `'${printable(file).replaceAll("'", "'\\''")}'`;

/** That somebody signed for it stands before what it is. */
function excuseLine({ excuse }: Diagnostic, { say }: ReportStyle["speech"]): string[] {
  if (excuse?.kind !== "waiver") return [];
  const words = say("exceptions.waiver", { role: isolated(excuse.by), until: excuse.until });
  return [`  ${turned(`${words.charAt(0).toUpperCase()}${words.slice(1)}.`, directionIn(words))}`];
}

function severityWord(severity: Severity, { paint, speech }: Style): string {
  const colors = { note: paint.cyan, warning: paint.yellow, error: paint.red, blocking: paint.red };
  return colors[severity](isolated(speech.say(`severity.${severity}`)));
}

/**
 * The line in the file with the place underlined; a long line is cut around the place. A line with words from right to
 * left is isolated: the terminal turns them, and the columns before and after stay where they are.
 */
function frame({ frame: line, start, end }: Diagnostic, { paint, width }: Style): string[] {
  if (line === undefined || !start || !end) return [];
  const room = Math.max(20, width - 8);
  const last = end.line === start.line ? end.column - 1 : line.length;
  const cut = last > room ? Math.max(0, Math.min(start.column - 1 - 10, line.length - room)) : 0;
  const text = printable(line).slice(cut, cut + room);
  const before = stringWidth(text.slice(0, Math.max(0, start.column - 1 - cut)));
  const marked = stringWidth(text.slice(Math.max(0, start.column - 1 - cut), last - cut));
  const number = String(start.line).padStart(4);
  const shown = cut > 0 ? `…${text.slice(1)}` : text;
  return [
    `${paint.dim(`${number} │`)} ${isolated(shown)}`,
    `${paint.dim("     │")} ${" ".repeat(before)}${paint.red("^".repeat(Math.max(1, marked)))}`,
  ];
}
