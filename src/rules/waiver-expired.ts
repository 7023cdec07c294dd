import type { PathwayRule } from "./rule.ts";
import { exceptionsOf, isTooLong, longestException } from "./waivers.ts";

export const waiverExpired: PathwayRule = {
  id: "waiver-expired",
  severity: "error",
  stage: "pathway",
  arises: "with time",
  title: "Signed exception no longer holds",
  why: "An exception that nobody looks at again turns into the rule.",
  remedy:
    "Mend what it excused and delete the file; or look again and sign anew. For a blocking rule 180 days is the most.",
  example: {
    wrong: "on: 2026-06-01\nwhy: Not yet\nevidence: Visit\nexpires: 2026-11-19",
    right: "on: 2026-06-01\nwhy: Not yet\nevidence: Visit\nexpires: 2026-11-20",
  },
  *check({ catalogue, today, blocking }) {
    for (const exception of exceptionsOf(catalogue)) {
      const { source, rule, expires } = exception;
      if (!expires) continue;
      if (expires < today)
        yield {
          source,
          path: ["expires"],
          message:
            "This exception has ended. Mend what it excused and delete the file, or look again and sign anew.",
        };
      else if (blocking.has(rule) && isTooLong(exception, "blocking"))
        yield {
          source,
          path: ["expires"],
          message:
            "An exception to {rule} holds {most} days at most, so this one does not hold at all. Write an earlier day.",
          args: { rule, most: longestException },
        };
    }
  },
};
