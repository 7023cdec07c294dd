import type { StaleKey } from "../languages/en-stale.ts";
import type { Speech } from "../languages/speech.ts";
import type { StaleSummary } from "../model/stale.ts";

/** "37 of 41 confirmed in time; 3 overdue; 1 never". */
export function staleSentence(summary: StaleSummary, { say }: Speech<StaleKey>): string {
  const inTime = summary.current + summary.due;
  const others = [
    "due",
    "overdue",
    "never_verified",
    "unreachable",
    "expired",
    "not_judged",
  ] as const;
  const parts = others.flatMap((each) =>
    summary[each] > 0 ? [say(`sum.${each}`, { count: summary[each] })] : [],
  );
  const first = say("sum.in_time", { count: inTime, total: summary.total });
  return `${[first, ...parts].join(say("sum.and"))}.`;
}
