import { criticalGroups, type FactGroup } from "./fact-group.ts";
import { addDays, addInterval, daysBetween, type PlainDate } from "./plain-date.ts";
import type { GroupPlan, ReviewPlan, StopCause } from "./review-plan.ts";

/** How old an entry's facts are, best first. */
export const freshnessStates = [
  "current",
  "due",
  "overdue",
  "never_verified",
  "unreachable",
  "expired",
] as const;
export type FreshnessState = (typeof freshnessStates)[number];

/** What set the state. */
export type FreshnessCause =
  | StopCause
  | "routine"
  | "never"
  | "no-answer"
  | "reported-wrong"
  | "found-closed"
  | "status-ended";

/** One group of facts at one site. */
export interface GroupFreshness {
  readonly group: FactGroup;
  /** `undefined` for the only site of a service that lists none. */
  readonly site: string | undefined;
  readonly state: FreshnessState;
  /** The day it was last confirmed or changed with the source. */
  readonly confirmed: PlainDate | undefined;
  /** The day by which it is to be confirmed again. */
  readonly due: PlainDate | undefined;
  readonly cause: FreshnessCause;
}

export interface Freshness {
  /** The worst of the critical groups and of what concerns the whole entry. */
  readonly state: FreshnessState;
  readonly cause: FreshnessCause;
  /** The day that set the state: due date, or the last day before a stop. */
  readonly due: PlainDate | undefined;
  /** The oldest confirmation among the critical groups; `undefined` when one of them never was. */
  readonly confirmed: PlainDate | undefined;
  readonly groups: readonly GroupFreshness[];
}

type Events = ReviewPlan["events"];
type Verdict = Pick<GroupFreshness, "state" | "due" | "cause">;

/** Days after the due date before an entry is expired. Source: model.md, "Freshness". */
const grace = 30;
/** The longest warning before a due date, in days. */
const longestLead = 14;
/** A review may be put off this long, in days. */
const longestPostponement = 30;
/** Attempts without an answer that make an entry unreachable. */
const attempts = 3;

/** How fresh an entry is on the date `today`. Events after `today` are not yet known. The only place that decides it. */
export function freshness(plan: ReviewPlan, today: PlainDate): Freshness {
  const events = plan.events.filter((event) => event.on <= today);
  const groups = plan.groups.flatMap((group) =>
    plan.sites.map((site) => groupFreshness(group, site, { plan, events, today })),
  );
  const critical = groups.filter((each) => criticalGroups.includes(each.group));
  const reported = groups.filter((each) => each.cause === "reported-wrong");
  const worst = worstOf([...critical, ...reported, ...wholeEntry(plan, events, today)]);
  const confirmations = critical.map((each) => each.confirmed);
  return {
    state: worst.state,
    cause: worst.cause,
    due: worst.due,
    confirmed: confirmations.includes(undefined)
      ? undefined
      : (confirmations as PlainDate[]).sort()[0],
    groups,
  };
}

/** Compares two states: negative when `a` is better. */
export function compareStates(a: FreshnessState, b: FreshnessState): number {
  return freshnessStates.indexOf(a) - freshnessStates.indexOf(b);
}

/** True when the entry has left the list: a person sent there may find nothing. */
export function isDelisted(state: FreshnessState): boolean {
  return state === "expired" || state === "unreachable";
}

/** True when a hard stop ended the entry, rather than age. */
export function hasEnded(freshness: Freshness): boolean {
  return ["funding-ended", "agreement-expired", "vetting-expired", "withdrawn"].includes(
    freshness.cause,
  );
}

function groupFreshness(
  group: GroupPlan,
  site: string | undefined,
  { plan, events, today }: { plan: ReviewPlan; events: Events; today: PlainDate },
): GroupFreshness {
  const about = events.filter(
    (event) =>
      (event.facts.length === 0 || event.facts.includes(group.group)) &&
      (event.at.length === 0 || site === undefined || event.at.includes(site)),
  );
  const confirmed = about.filter((event) => renews(event, group.group)).at(-1)?.on;
  const identity = { group: group.group, site, confirmed };
  const reported = about.filter((event) => event.outcome === "reported_wrong").at(-1)?.on;
  if (reported && (!confirmed || reported > confirmed)) {
    const due = addDays(reported, -1);
    return {
      ...identity,
      due,
      state: today > addDays(due, grace) ? "expired" : "overdue",
      cause: "reported-wrong",
    };
  }
  if (!confirmed) return { ...identity, due: undefined, state: "never_verified", cause: "never" };
  const due = addInterval(confirmed, group.every);
  const state = stateOn(today, due, { from: confirmed, postponedUntil: plan.postponedUntil });
  return { ...identity, due, state, cause: "routine" };
}

/** A website never confirms contact or eligibility. */
function renews(event: Events[number], group: FactGroup): boolean {
  if (event.outcome !== "confirmed" && event.outcome !== "changed") return false;
  return event.method !== "website" || (group !== "contact" && group !== "eligibility");
}

function stateOn(
  today: PlainDate,
  due: PlainDate,
  { from, postponedUntil }: { from: PlainDate; postponedUntil: PlainDate | undefined },
): FreshnessState {
  const lead = Math.min(longestLead, Math.floor(daysBetween(from, due) / 4));
  if (today > addDays(due, grace)) return "expired";
  if (today < addDays(due, -lead)) return "current";
  if (today <= due) return "due";
  const latest = addDays(due, longestPostponement);
  const postponed = postponedUntil !== undefined && today <= postponedUntil && today <= latest;
  return postponed ? "due" : "overdue";
}

/** What concerns the entry as a whole. */
function wholeEntry(plan: ReviewPlan, events: Events, today: PlainDate): Verdict[] {
  const found: Verdict[] = [];
  for (const stop of plan.stops)
    if (stop.after === undefined || today > stop.after)
      found.push({ state: "expired", due: stop.after, cause: stop.cause });
  if (plan.statusUntil && today > plan.statusUntil)
    found.push({ state: "overdue", due: plan.statusUntil, cause: "status-ended" });
  const last = events.at(-1);
  if (last?.outcome === "closed")
    found.push({ state: "expired", due: last.on, cause: "found-closed" });
  const latest = events.slice(-attempts);
  if (latest.length === attempts && latest.every((event) => event.outcome === "no_answer"))
    found.push({ state: "unreachable", due: latest[0]?.on, cause: "no-answer" });
  return found;
}

/** The worst verdict; of equals the earliest due, and a stop before mere age: one cause, one finding. */
function worstOf(verdicts: readonly Verdict[]): Verdict {
  const order = (a: Verdict, b: Verdict) =>
    compareStates(b.state, a.state) ||
    Number(a.cause === "routine") - Number(b.cause === "routine") ||
    (a.due ?? "").localeCompare(b.due ?? "");
  return (
    [...verdicts].sort(order)[0] ?? { state: "never_verified", due: undefined, cause: "never" }
  );
}
