import { sentence } from "../languages/sentence.ts";
import type { Diagnostic, Severity } from "../model/diagnostic.ts";
import { exceptionWords, placeOf } from "./exceptions.ts";
import { printable } from "./printable.ts";
import type { Reporter, ReportStyle, ValidationReport } from "./report.ts";
import { summary } from "./summary.ts";

/** GitHub shows so many annotations of one kind for a step, and drops the others without a word. */
const mostOfOneKind = 10;

type Kind = "error" | "warning" | "notice";

const kinds: Readonly<Record<Severity, Kind>> = {
  note: "notice",
  warning: "warning",
  error: "error",
  blocking: "error",
};

/** Annotations beside the lines of a pull request. What GitHub would drop stands in the log, and it is said. */
export const githubReport: Reporter = (report, style) => {
  const taken = { error: 0, warning: 0, notice: 0 };
  const annotations: string[] = [];
  const rest: string[] = [];
  for (const each of report.diagnostics) {
    const kind = kinds[each.severity];
    taken[kind] += 1;
    if (taken[kind] <= mostOfOneKind) annotations.push(annotation(each, report, style));
    else
      rest.push(
        plain(`${each.severity} ${place(each, report)} ${words(each, style)} [${each.rule}]`),
      );
  }
  const dropped = rest.length;
  const said =
    dropped === 0
      ? []
      : [`GitHub shows ${mostOfOneKind} of a kind beside the lines; ${dropped} more stand here:`];
  return [
    ...annotations,
    ...said,
    ...rest,
    ...report.exceptions.map((each) =>
      plain(`exception in force ${placeOf(each)} ${exceptionWords(each)} [${each.rule}]`),
    ),
    ...(report.unshown > 0 ? [style.speech.say("report.private", { count: report.unshown })] : []),
    summary(report, style.speech),
  ].join("\n");
};

function annotation(each: Diagnostic, { folder }: ValidationReport, style: ReportStyle): string {
  const { file, start, end, severity, rule } = each;
  const properties = {
    file: printable(folder + file),
    line: start?.line ?? 1,
    col: start?.column ?? 1,
    ...(end && end.line === start?.line ? { endColumn: end.column } : {}),
    title: `${rule} (${severity})`,
  };
  const written = Object.entries(properties).map(([key, value]) => `${key}=${property(value)}`);
  return `::${kinds[severity]} ${written.join(",")}::${data(words(each, style))}`;
}

function words(each: Diagnostic, { showQuotes }: ReportStyle): string {
  return sentence(each, { showQuotes: each.quotable || showQuotes, dress: printable });
}

function place({ file, start }: Diagnostic, { folder }: ValidationReport): string {
  return `${folder}${file}:${start?.line ?? 1}:${start?.column ?? 1}`;
}

/** How workflow commands quote text: only so can no word of a file become a command. */
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(value: string | number): string {
  return data(String(value)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** A line of the log that is no command: the older form of commands is looked for anywhere in a line. */
function plain(line: string): string {
  return printable(line).replaceAll("##[", "# #[");
}
