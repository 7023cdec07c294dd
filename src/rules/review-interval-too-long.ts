import type { DataPath } from "../model/diagnostic.ts";
import type { PathwayFile, ServiceFile } from "../model/file-types.ts";
import type { Finding } from "../model/finding.ts";
import { approximateDays, parseInterval } from "../model/plain-date.ts";
import type { FileRule } from "./rule.ts";

/** Twelve months, however they are written. */
const longest = 366;

export const reviewIntervalTooLong: FileRule = {
  id: "review-interval-too-long",
  severity: "error",
  stage: "file",
  needs: ["review"],
  title: "More than a year between two reviews",
  why: "In a year partners move, lose their money and change their rules.",
  remedy: "Write 12 months or less.",
  example: {
    wrong: "review:\n  every: 13 months",
    right: "review:\n  every: 12 months",
  },
  *check({ source: { kind }, written }) {
    if (kind !== "pathway" && kind !== "service") return;
    const { review } = written as PathwayFile | ServiceFile;
    yield* tooLong(["review"], review);
    if (kind === "pathway")
      for (const [index, code] of ((written as PathwayFile).vocabulary ?? []).entries())
        yield* tooLong(["vocabulary", index], { review: code.review });
  },
};

function* tooLong(
  path: DataPath,
  intervals: Readonly<Record<string, string | undefined>> | undefined,
): Iterable<Finding> {
  for (const [key, written] of Object.entries(intervals ?? {})) {
    const interval = key === "owner" ? undefined : parseInterval(written ?? "");
    if (interval && approximateDays(interval) > longest)
      yield {
        path: [...path, key],
        message:
          "A review comes at least once a year. Write 12 months or less; we count 12 months.",
      };
  }
}
