import type { ReportKey } from "../languages/en-report.ts";
import type { Speech } from "../languages/speech.ts";
import { turned } from "./direction.ts";
import type { ValidationReport } from "./report.ts";

/** The closing sentence: all there is to say when nothing is wrong, so in English it loads nothing. */
export function summary(report: Summed, speech: Speech<ReportKey>): string {
  return `${turned(summarySentence(report, speech), speech.direction)}\n`;
}

/** What of a report is summed up; without a version nobody needs to be told of it. */
type Summed = Pick<ValidationReport, "counts" | "files" | "as_of"> &
  Partial<Pick<ValidationReport, "version" | "isLog">>;

/** The same as it may stand in another line. */
export function summarySentence(
  { counts, files, as_of: asOf, version, isLog }: Summed,
  speech: Speech<ReportKey>,
): string {
  const told = countsInWords(counts, speech);
  const date = isLog ? `${asOf} (pathway ${version})` : asOf;
  return speech.say("report.summary", { files, date, counts: told });
}

/** How many findings there are of each severity, the gravest first. */
export function countsInWords(
  counts: ValidationReport["counts"],
  { say }: Speech<ReportKey>,
): string {
  const parts = (["blocking", "error", "warning", "note"] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => say(`count.${severity}`, { count: counts[severity] }));
  return parts.length === 0 ? say("count.none") : parts.join(say("count.and"));
}
