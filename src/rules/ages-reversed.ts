import { parseAges } from "../model/eligibility.ts";
import type { EntryRule } from "./rule.ts";
import { writtenConditions } from "./written-conditions.ts";

export const agesReversed: EntryRule = {
  id: "ages-reversed",
  severity: "warning",
  stage: "entry",
  needs: ["ages"],
  title: "The first age is higher than the last",
  why: "Nobody is as old as that, so the service is offered to nobody.",
  remedy: "Write the lower age first: 0-17. Without a last age write 18+.",
  example: { wrong: "  ages: 17-0", right: "  ages: 0-17" },
  *check({ written }) {
    for (const { conditions, path } of writtenConditions(written)) {
      if (conditions.ages === undefined) continue;
      const { from, to } = parseAges(conditions.ages);
      if (to === undefined || from <= to) continue;
      yield {
        path: [...path, "ages"],
        message: "The first age, {from}, is higher than the last, {to}. Write {to}-{from}.",
        args: { from, to },
      };
    }
  },
};
