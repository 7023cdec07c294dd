import type { ReportKey } from "../languages/en-report.ts";
import type { Speech } from "../languages/speech.ts";
import { turned } from "./direction.ts";
import type { ValidationReport } from "./report.ts";

/** The closing sentence: all there is to say when nothing is wrong, so in English it loads nothing. */
export function summary(
  { counts, files, as_of: asOf }: Pick<ValidationReport, "counts" | "files" | "as_of">,
  speech: Speech<ReportKey>,
): string {
  const told = countsInWords(counts, speech);
  const sentence = speech.say("report.summary", { files, date: asOf, counts: told });
  return `${turned(sentence, speech.direction)}\n`;
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
