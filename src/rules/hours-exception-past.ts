import type { DataPath } from "../model/diagnostic.ts";
import type { Finding } from "../model/finding.ts";
import { addDays, type PlainDate } from "../model/plain-date.ts";
import type { EntryRule } from "./rule.ts";

/** Days after which nobody asks any more whether the door was open. */
const kept = 30;

export const hoursExceptionPast: EntryRule = {
  id: "hours-exception-past",
  severity: "note",
  stage: "entry",
  needs: ["except"],
  arises: "with time",
  title: "Exception to the hours that is long over",
  why: "Old lines hide the ones that still matter.",
  remedy: "Remove the lines of this exception.",
  example: {
    wrong: "    - on: 2025-12-25\n      closed: yes",
    right: "    - on: 2026-12-25\n      closed: yes",
  },
  *check({ written, today }) {
    yield* inHours(written.hours, ["hours"], today);
    for (const [index, site] of (written.sites ?? []).entries())
      yield* inHours(site.hours, ["sites", index, "hours"], today);
  },
};

interface WrittenHours {
  readonly except?: readonly {
    readonly on?: string;
    readonly from?: string;
    readonly to?: string;
  }[];
}

function* inHours(hours: unknown, path: DataPath, today: PlainDate): Iterable<Finding> {
  if (typeof hours !== "object" || hours === null) return;
  for (const [index, { on, from, to }] of ((hours as WrittenHours).except ?? []).entries()) {
    const last = on ?? to ?? from;
    if (last === undefined || last >= addDays(today, -kept)) continue;
    yield {
      path: [...path, "except", index],
      message: "This exception has been over for more than a month. Remove its lines.",
    };
  }
}
