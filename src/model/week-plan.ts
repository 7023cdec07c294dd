import { type CallDuty, callPlan, lateOnes, type PlannedWeek } from "./call-plan.ts";
import type { PlainDate } from "./plain-date.ts";

/** The calls of the next weeks, and whether a week has room for what falls due. */
export interface WeekPlan {
  readonly perWeek: number;
  readonly weeks: readonly PlannedWeek[];
  /** Entries whose turn comes after the day until which they are confirmed. */
  readonly late: readonly CallDuty[];
  /** Entries that are old now and have no turn in these weeks. */
  readonly unplanned: readonly CallDuty[];
  /** So many a week, and none of them would be late or left over; `undefined` where it is enough, or nothing helps. */
  readonly enough: number | undefined;
}

/** Weeks that are planned ahead, as many as the forecast of the directory shows. */
const ahead = 12;

export function weekPlan(
  duties: readonly CallDuty[],
  { today, perWeek }: { readonly today: PlainDate; readonly perWeek: number },
): WeekPlan {
  const plan = planned(duties, today, perWeek);
  return {
    ...plan,
    perWeek,
    enough: isEnough(plan) ? undefined : enoughFor(duties, today, perWeek),
  };
}

type Planned = Pick<WeekPlan, "weeks" | "late" | "unplanned">;

function planned(duties: readonly CallDuty[], today: PlainDate, perWeek: number): Planned {
  const weeks = callPlan(duties, { today, perWeek, weeks: ahead });
  const called = new Set(weeks.flatMap(({ calls }) => calls.flatMap((call) => call.duties)));
  return {
    weeks,
    late: lateOnes(duties, weeks),
    unplanned: duties.filter((duty) => duty.state !== "current" && !called.has(duty)),
  };
}

const isEnough = ({ late, unplanned }: Planned): boolean => late.length + unplanned.length === 0;

/** The fewest a week with which nothing is late, found by halving. */
function enoughFor(
  duties: readonly CallDuty[],
  today: PlainDate,
  tooFew: number,
): number | undefined {
  let [low, high] = [tooFew, duties.length];
  if (!isEnough(planned(duties, today, high))) return undefined;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isEnough(planned(duties, today, middle))) high = middle;
    else low = middle;
  }
  return high;
}
