import { Chalk, type ChalkInstance } from "chalk";
import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";
import { type Diagnostic, type Severity, sentence } from "../model/diagnostic.ts";
import { printable } from "./printable.ts";
import type { TextStyle, ValidationReport } from "./report.ts";
import { summary } from "./summary.ts";

/** Findings as a coordinator reads them: place, line, what to do, where to learn more. */
export function textReport(report: ValidationReport, style: TextStyle): string {
  const paint = new Chalk({ level: style.color ? 1 : 0 });
  const shown = report.diagnostics.slice(0, style.limit);
  const rest = report.diagnostics.length - shown.length;
  const blocks = shown.map((each) => block(each, { ...style, paint }));
  const more = rest > 0 ? [`… and ${rest} more. Show all of them with --all.\n`] : [];
  return [...blocks, ...more, summary(report)].join("\n");
}

type Style = TextStyle & { readonly paint: ChalkInstance };

function block(diagnostic: Diagnostic, style: Style): string {
  const { paint } = style;
  const { start } = diagnostic;
  const place = `${diagnostic.file}:${start?.line ?? 1}:${start?.column ?? 1}`;
  const words = printable(sentence(diagnostic, diagnostic.quotable || style.showQuotes));
  const lines = [
    `${paint.bold(printable(place))}  ${severityWord(diagnostic.severity, paint)}  ${diagnostic.rule}`,
    ...frame(diagnostic, style),
    ...wrapAnsi(words, Math.min(style.width, 100) - 2)
      .split("\n")
      .map((line) => `  ${line}`),
    paint.dim(`  Why:  pathway explain ${diagnostic.rule}`),
  ];
  return `${lines.join("\n")}\n`;
}

function severityWord(severity: Severity, paint: ChalkInstance): string {
  const colors = { note: paint.cyan, warning: paint.yellow, error: paint.red, blocking: paint.red };
  return colors[severity](severity);
}

/** The line in the file with the place underlined. Right-to-left lines are isolated, so that columns stay where they are. */
function frame({ frame: line, start, end }: Diagnostic, { paint, width }: Style): string[] {
  if (line === undefined || !start || !end) return [];
  const text = printable(line).slice(0, Math.max(20, width - 8));
  const to = end.line === start.line ? end.column - 1 : text.length;
  const before = stringWidth(text.slice(0, start.column - 1));
  const marked = Math.max(
    1,
    Math.min(stringWidth(text.slice(start.column - 1, to)), width - 8 - before),
  );
  const number = String(start.line).padStart(4);
  return [
    `${paint.dim(`${number} │`)} ${text}`,
    `${paint.dim("     │")} ${" ".repeat(Math.max(0, before))}${paint.red("^".repeat(marked))}`,
  ];
}
