import {
  compareStates,
  type Freshness,
  type FreshnessCause,
  type FreshnessState,
  type GroupFreshness,
  isCritical,
  latestPostponement,
  rankOf,
} from "./freshness.ts";
import { compareSigns, type PlainDate } from "./plain-date.ts";
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
  const ends: Coming[] = groups.filter(isCritical).flatMap((each) => {
    const on = until(each);
    return on ? [{ on, cause: each.cause }] : [];
  });
  for (const { after, cause } of plan.stops) if (after) ends.push({ on: after, cause });
  if (plan.statusUntil) ends.push({ on: plan.statusUntil, cause: "status-ended" });
  return ends.sort((a, b) => compareSigns(a.on, b.on) || rankOf(a) - rankOf(b))[0];
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
    const latest = latestPostponement(due);
    const put = postponedUntil && postponedUntil < latest ? postponedUntil : latest;
    return postponedUntil && put > due ? put : due;
  };
}
