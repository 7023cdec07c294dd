import type { ValidationReport } from "./report.ts";

/** The closing sentence: all there is to say when nothing is wrong, so it loads nothing. */
export function summary({
  counts,
  files,
  as_of: asOf,
}: Pick<ValidationReport, "counts" | "files" | "as_of">): string {
  const parts = (["blocking", "error", "warning", "note"] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => {
      const isSingle = counts[severity] === 1 || severity === "blocking";
      return `${counts[severity]} ${isSingle ? severity : `${severity}s`}`;
    });
  const said = parts.length === 0 ? "nothing to mend" : parts.join(", ");
  return `${files} ${files === 1 ? "file" : "files"} checked as of ${asOf}: ${said}.\n`;
}
