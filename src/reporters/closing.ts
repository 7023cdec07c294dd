import { turned } from "./direction.ts";
import { exceptionLines } from "./exceptions.ts";
import type { ReportStyle, ValidationReport } from "./report.ts";
import { summary } from "./summary.ts";

/**
 * How a report for people ends: what is counted and not shown, the exceptions in force, the counts. All there is to say
 * where nothing is wrong, so it loads neither colours nor lines.
 */
export function closing(
  report: ValidationReport,
  style: Pick<ReportStyle, "speech" | "limit">,
): readonly string[] {
  const { say, direction } = style.speech;
  const { unshown: count, exceptions } = report;
  return [
    ...(count > 0 ? [`${turned(say("report.private", { count }), direction)}\n`] : []),
    ...exceptionLines(exceptions, style),
    summary(report, style.speech),
  ];
}
