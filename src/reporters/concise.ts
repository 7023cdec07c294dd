import { sentence } from "../languages/sentence.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { exceptionWords, placeOf } from "./exceptions.ts";
import { isolated, printable } from "./printable.ts";
import type { Reporter, ReportStyle } from "./report.ts";
import { summary } from "./summary.ts";

/** A finding on a line, as compilers write them and editors read them: file:line:column: severity: words [rule]. */
export const conciseReport: Reporter = (report, style) => {
  const { speech } = style;
  const lines = [
    ...report.diagnostics.map((each) => conciseLine(each, style)),
    ...report.exceptions.map(
      (each) => `${placeOf(each)}: ${exceptionWords(each, speech)} [${each.rule}]`,
    ),
    ...(report.unshown > 0 ? [speech.say("report.private", { count: report.unshown })] : []),
  ];
  return `${lines.map((line) => `${line}\n`).join("")}${summary(report, speech)}`;
};

/** A finding on one line. */
export function conciseLine(
  diagnostic: Diagnostic,
  { showQuotes, speech }: Pick<ReportStyle, "showQuotes" | "speech">,
): string {
  const { file, start, severity, rule, quotable } = diagnostic;
  const words = sentence(diagnostic, {
    showQuotes: quotable || showQuotes,
    dress: isolated,
    hidden: speech.say("report.hidden"),
  });
  const place = printable(`${file}:${start?.line ?? 1}:${start?.column ?? 1}`);
  return `${place}: ${isolated(speech.say(`severity.${severity}`))}: ${isolated(words)} [${rule}]`;
}
