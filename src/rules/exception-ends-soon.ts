import { addDays, type PlainDate } from "../model/plain-date.ts";
import { reviewDay } from "./in-force.ts";
import type { PathwayRule, PlacedFinding } from "./rule.ts";
import { exceptionsOf, holdsUntil } from "./waivers.ts";

/** So many days before it ends, somebody is reminded: enough to visit, to ask and to sign. */
const notice = 30;

export const exceptionEndsSoon: PathwayRule = {
  id: "exception-ends-soon",
  severity: "warning",
  stage: "pathway",
  arises: "with time",
  title: "Decision or signed exception ends within 30 days",
  why: "On the day after, what it allowed falls out of the documents, or the check fails, and nobody had time to look again.",
  remedy:
    "Look again now. Then write the day under reviewed in the decision, or sign a new exception; or mend what it excused and delete the file.",
  example: {
    wrong: "audience: public\nby: coordinator\non: 2025-12-20\nwhy: It is on every wall",
    right: "audience: public\nby: coordinator\non: 2025-12-21\nwhy: It is on every wall",
  },
  *check({ catalogue, today, blocking }) {
    for (const { source, written } of catalogue.decisions.values())
      if (isNear(reviewDay(written), today))
        yield soon(source, written.reviewed === undefined ? "on" : "reviewed");
    for (const exception of exceptionsOf(catalogue)) {
      const severity = blocking.has(exception.rule) ? "blocking" : "error";
      if (isNear(holdsUntil(exception, severity, today), today))
        yield soon(exception.source, "expires");
    }
  },
};

function isNear(until: PlainDate | undefined, today: PlainDate): boolean {
  return until !== undefined && until >= today && until <= addDays(today, notice);
}

function soon(source: PlacedFinding["source"], key: string): PlacedFinding {
  return {
    source,
    path: [key],
    message:
      key === "expires"
        ? "This exception ends within 30 days. Look again: mend what it excused and delete the file, or sign anew."
        : "This decision ends within 30 days: it is looked at again each year. Look again, and write the day under reviewed.",
  };
}
