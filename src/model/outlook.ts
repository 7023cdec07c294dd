import { freshness } from "./freshness.ts";
import { compareStates, type FreshnessState, isDelisted } from "./freshness-states.ts";
import { goodUntil } from "./good-until.ts";
import { addDays, type PlainDate } from "./plain-date.ts";
import type { ReviewPlan } from "./review-plan.ts";

/** What a reader makes of an entry: rely on it, call before sending anybody, or not find it any more. */
export type Reliance = "in_time" | "call_first" | "not_listed";

/** How many entries readers can rely on, and how many not. */
export type Tally = Readonly<Record<Reliance, number>>;

/** An entry whose future is asked for. */
export interface Tended {
  readonly plan: ReviewPlan;
  /** Never shown as confirmed, whatever its events say. */
  readonly isDraft: boolean;
}

/** Seven days ahead, if from today on nobody confirms anything. */
export interface ForecastWeek {
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Entries whose last good day lies in this week: they are to be confirmed until then. */
  readonly due: number;
  /** How the pathway stands on the last day of the week. */
  readonly standing: Tally;
}

const weeks = 12;

/** The coming weeks, the first beginning today. Events after today are not yet known, so they confirm nothing here either. */
export function forecast(entries: readonly Tended[], today: PlainDate): readonly ForecastWeek[] {
  const known = entries.map(({ plan, isDraft }) => {
    const events = plan.events.filter(({ on }) => on <= today);
    return { plan: { ...plan, events }, isDraft };
  });
  const lastDays = known.flatMap(({ plan, isDraft }) => {
    const last = isDraft ? undefined : goodUntil(plan, freshness(plan, today)).entry;
    return last === undefined ? [] : [last];
  });
  return Array.from({ length: weeks }, (_, index) => {
    const from = addDays(today, index * 7);
    const to = addDays(from, 6);
    return {
      from,
      to,
      due: lastDays.filter((day) => day >= from && day <= to).length,
      standing: tally(known.map((each) => stateOn(each, to))),
    };
  });
}

/** Counts entries by what readers make of their states. */
export function tally(states: readonly FreshnessState[]): Tally {
  const count = (reliance: Reliance) =>
    states.filter((state) => relianceOn(state) === reliance).length;
  return {
    in_time: count("in_time"),
    call_first: count("call_first"),
    not_listed: count("not_listed"),
  };
}

/** All entries that were counted. */
export function totalOf({ in_time, call_first, not_listed }: Tally): number {
  return in_time + call_first + not_listed;
}

/** What a reader makes of an entry in this state. */
function relianceOn(state: FreshnessState): Reliance {
  if (isDelisted(state)) return "not_listed";
  return compareStates(state, "due") <= 0 ? "in_time" : "call_first";
}

function stateOn({ plan, isDraft }: Tended, day: PlainDate): FreshnessState {
  const { state } = freshness(plan, day);
  return isDraft && !isDelisted(state) ? "never_verified" : state;
}
