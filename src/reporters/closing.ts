import { turned } from "./direction.ts";
import { exceptionLines } from "./exceptions.ts";
import type { ReportStyle, ValidationReport } from "./report.ts";
import { summary } from "./summary.ts";

/**
 * How a report for people ends: what is counted and not shown, the exceptions in force, what is not known yet, the counts. All there is to say
 * where nothing is wrong, so it loads neither colours nor lines.
 */
export function closing(
  report: ValidationReport,
  style: Pick<ReportStyle, "speech" | "limit">,
): readonly string[] {
  const { say, direction } = style.speech;
  const { unshown, unread, exceptions } = report;
  const told = (key: "report.private" | "report.unread", count: number) =>
    count > 0 ? [`${turned(say(key, { count }), direction)}\n`] : [];
  return [
    ...told("report.private", unshown),
    ...exceptionLines(exceptions, style),
    ...told("report.unread", unread),
    summary(report, style.speech),
  ];
}
