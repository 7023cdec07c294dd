import type { ReportKey } from "../languages/en-report.ts";
import type { Speech } from "../languages/speech.ts";
import { turned } from "./direction.ts";
import type { ValidationReport } from "./report.ts";

/** The closing sentence: all there is to say when nothing is wrong, so in English it loads nothing. */
export function summary(
  { counts, files, as_of: asOf }: Pick<ValidationReport, "counts" | "files" | "as_of">,
  { say, direction }: Speech<ReportKey>,
): string {
  const parts = (["blocking", "error", "warning", "note"] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => say(`count.${severity}`, { count: counts[severity] }));
  const told = parts.length === 0 ? say("count.none") : parts.join(say("count.and"));
  const sentence = say("report.summary", { files, date: asOf, counts: told });
  return `${turned(sentence, direction)}\n`;
}
