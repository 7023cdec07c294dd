import {
  type Freshness,
  type GroupFreshness,
  isCritical,
  latestPostponement,
} from "./freshness.ts";
import {
  compareStates,
  type FreshnessCause,
  type FreshnessState,
  rankOf,
} from "./freshness-states.ts";
import type { PlainDate } from "./plain-date.ts";
import type { ReviewPlan } from "./review-plan.ts";

/** What ends the time in which an entry counts as confirmed. */
export interface Coming {
  /** The last day of that time: the day by which somebody must have asked. */
  readonly on: PlainDate;
  readonly cause: FreshnessCause;
}

const isGood = (state: FreshnessState) => compareStates(state, "due") <= 0;

/**
 * What makes an entry overdue or expired next if nothing more is recorded: its routine review, or the end of money,
 * agreement, vetting or status. `undefined` for what is overdue or worse already.
 */
export function comesDue(plan: ReviewPlan, { state, groups }: Freshness): Coming | undefined {
  if (!isGood(state)) return undefined;
  const until = groupEnds(plan);
  let first: Coming | undefined;
  const take = (on: PlainDate | undefined, cause: FreshnessCause) => {
    if (on === undefined || (first && on > first.on)) return;
    if (!first || on < first.on || rankOf({ cause }) < rankOf(first)) first = { on, cause };
  };
  for (const each of groups) if (isCritical(each)) take(until(each), each.cause);
  for (const { after, cause } of plan.stops) take(after, cause);
  take(plan.statusUntil, "status-ended");
  return first;
}

/**
 * The last day on which what is current or due stays so if nothing more is recorded, for the entry and for one of its
 * groups; `undefined` for what is worse already.
 */
export function goodUntil(
  plan: ReviewPlan,
  freshness: Freshness,
): { entry: PlainDate | undefined; group(of: GroupFreshness): PlainDate | undefined } {
  return { entry: comesDue(plan, freshness)?.on, group: groupEnds(plan) };
}

function groupEnds({ postponedUntil }: ReviewPlan): (of: GroupFreshness) => PlainDate | undefined {
  return ({ due, state }) => {
    if (!due || !isGood(state)) return undefined;
    if (postponedUntil === undefined || postponedUntil <= due) return due;
    const latest = latestPostponement(due);
    return postponedUntil < latest ? postponedUntil : latest;
  };
}
