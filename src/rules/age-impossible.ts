import type { EntryRule } from "./rule.ts";
import { writtenConditions } from "./written-conditions.ts";

/** Nobody is known to have lived longer than 122 years. */
const oldest = 120;

export const ageImpossible: EntryRule = {
  id: "age-impossible",
  severity: "error",
  stage: "entry",
  needs: ["ages"],
  title: "Ages that nobody has",
  why: "Nobody fits such ages, so everybody is told that the service does not take them.",
  remedy: "Write ages in years, as in 18-25; without a last age write 18+.",
  example: {
    wrong: "open_to:\n  ages: 18-999",
    right: "open_to:\n  ages: 18-25",
  },
  *check({ written }) {
    for (const { conditions, path } of writtenConditions(written)) {
      const { ages } = conditions;
      if (ages === undefined) continue;
      const [from = 0, to] = ages.replace("+", "").split("-").map(Number);
      if (Math.max(from, to ?? 0) > oldest)
        yield {
          path: [...path, "ages"],
          message: "{ages} goes beyond {oldest} years. Without a last age write {open}.",
          quotes: { ages },
          args: { oldest, open: from > oldest ? "18+" : `${from}+` },
        };
    }
  },
};
