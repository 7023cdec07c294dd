import { pathwaySource, type SourceFile } from "../catalogue/source-file.ts";
import type { DataPath } from "../model/diagnostic.ts";
import { approximateDays, parseInterval } from "../model/plain-date.ts";
import type { PathwayRule, PlacedFinding } from "./rule.ts";

/** Twelve months, however they are written. */
const longest = 366;

export const reviewIntervalTooLong: PathwayRule = {
  id: "review-interval-too-long",
  severity: "error",
  stage: "pathway",
  title: "More than a year between two reviews",
  why: "In a year partners move, lose their money and change their rules.",
  remedy: "Write 12 months or less.",
  example: {
    wrong: "review:\n  every: 13 months",
    right: "review:\n  every: 12 months",
  },
  *check({ catalogue }) {
    const { review, vocabulary } = catalogue.pathwayFile;
    yield* tooLong(pathwaySource, ["review"], review);
    for (const [index, code] of (vocabulary ?? []).entries())
      yield* tooLong(pathwaySource, ["vocabulary", index], { review: code.review });
    for (const { source, written } of catalogue.services)
      yield* tooLong(source, ["review"], written.review);
  },
};

function* tooLong(
  source: SourceFile,
  path: DataPath,
  intervals: Readonly<Record<string, string | undefined>> | undefined,
): Iterable<PlacedFinding> {
  for (const [key, written] of Object.entries(intervals ?? {})) {
    const interval = key === "owner" ? undefined : parseInterval(written ?? "");
    if (interval && approximateDays(interval) > longest)
      yield {
        source,
        path: [...path, key],
        message:
          "A review comes at least once a year. Write 12 months or less; we count 12 months.",
      };
  }
}
