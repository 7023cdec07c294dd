import type { DayHours, Hours, Week } from "../model/hours.ts";
import type { Effect } from "./change.ts";

const wholeDay = { kind: "open", spans: [{ from: 0, to: 1440 }] } as const;

/** Which day has other hours than before, 0 is Monday. `undefined`: nothing is said of it. */
export interface ChangedDay {
  readonly day: number;
  readonly before: DayHours | undefined;
  readonly after: DayHours | undefined;
}

/** The days of an ordinary week that changed. `undefined` where hours were or are no week of days. */
export function changedDays(before: Hours, after: Hours): readonly ChangedDay[] | undefined {
  const [earlier, later] = [weekOf(before), weekOf(after)];
  if (!earlier || !later) return undefined;
  return Array.from({ length: 7 }, (_, day) => ({
    day,
    before: earlier[day],
    after: later[day],
  })).filter((each) => JSON.stringify(each.before) !== JSON.stringify(each.after));
}

/** Whether there is more time to come, or less. Seasons and single days count as neither. */
export function hoursEffect(before: Hours, after: Hours): Effect {
  const [earlier, later] = [weekOf(before), weekOf(after)];
  if (!earlier || !later) return "other";
  const lost = later.some((day, index) => !covers(day, earlier[index]));
  const won = earlier.some((day, index) => !covers(day, later[index]));
  return lost && won ? "mixed" : lost ? "narrower" : won ? "wider" : "other";
}

/** Words alone are no week. */
function weekOf(hours: Hours): Week | undefined {
  if (hours.kind === "always") return Array.from({ length: 7 }, () => wholeDay);
  if (hours.kind !== "week") return undefined;
  return hours.week.every((day) => !day) ? undefined : hours.week;
}

/** True when whoever comes at a time that `other` promises finds `day` open too. */
function covers(day: DayHours | undefined, other: DayHours | undefined): boolean {
  if (other?.kind !== "open") return true;
  if (day?.kind !== "open") return false;
  return other.spans.every(({ from, to }) =>
    day.spans.some((span) => span.from <= from && to <= span.to),
  );
}
