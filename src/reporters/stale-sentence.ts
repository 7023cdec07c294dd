import type { StaleSummary } from "../model/stale.ts";

/** "37 of 41 confirmed in time; 3 overdue; 1 never". */
export function staleSentence(summary: StaleSummary): string {
  const inTime = summary.current + summary.due;
  const others: readonly (readonly [number, string])[] = [
    [summary.due, "of them due soon"],
    [summary.overdue, "overdue"],
    [summary.never_verified, "never verified"],
    [summary.unreachable, "unreachable"],
    [summary.expired, "expired"],
    [summary.not_judged, "not judged"],
  ];
  const parts = others.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
  return `${[`${inTime} of ${summary.total} confirmed in time`, ...parts].join("; ")}.`;
}
