import { criticalGroups, type FactGroup } from "./fact-group.ts";
import {
  compareStates,
  type FreshnessCause,
  type FreshnessState,
  rankOf,
} from "./freshness-states.ts";
import {
  addDays,
  addInterval,
  compareSigns,
  daysBetween,
  type Interval,
  type PlainDate,
} from "./plain-date.ts";
import type { GroupPlan, ReviewPlan } from "./review-plan.ts";
import {
  aboutGroup,
  aboutSite,
  closure,
  lastRenewal,
  openReport,
  thirdSilence,
} from "./site-events.ts";

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

/** Days after the due date before an entry is expired. See docs/model.md, "Freshness". */
const grace = 30;
/** The longest warning before a due date, in days. */
const longestLead = 14;
/** A review may be put off this long, in days. */
const longestPostponement = 30;

/** What is told of an entry in one line. */
export type Standing = Pick<Freshness, "state" | "cause" | "due">;

/**
 * How fresh an entry is on the date `today`. Events after `today` are not yet known;
 * events of one day count in the order of the file. The only place that decides it.
 */
export function freshness(plan: ReviewPlan, today: PlainDate): Freshness {
  const judged = judge(plan, today);
  const groups = judged.sites.flatMap(({ site, verdicts }) =>
    verdicts.map((each) => ({ ...each, site })),
  );
  const confirmations = groups.filter(isCritical).map((each) => each.confirmed);
  return {
    ...standingOf(judged),
    confirmed: confirmations.includes(undefined)
      ? undefined
      : (confirmations as PlainDate[]).sort()[0],
    groups,
  };
}

/** The same without its groups, for a tenth of the work: ten thousand entries are asked for no more. */
export function standing(plan: ReviewPlan, today: PlainDate): Standing {
  if (plan.events.every((event) => event.on <= today && isPlain(event)))
    return plainStanding(plan, today);
  const isReported = plan.events.some((event) => event.outcome === "reported_wrong");
  const groups = isReported ? plan.groups : criticalOf(plan.groups);
  return standingOf(judge({ ...plan, groups }, today));
}

/** It confirmed the whole entry. */
const isPlain = ({ outcome, method, facts, at }: Events[number]) =>
  (outcome === "confirmed" || outcome === "changed") &&
  method !== "website" &&
  facts.length + at.length === 0;

/** Where every event is plain, as in almost every entry, the last one renewed all groups at all sites. */
function plainStanding(plan: ReviewPlan, today: PlainDate): Standing {
  const routine = routineOf(plan, today);
  const confirmed = plan.events.at(-1)?.on;
  const verdicts = wholePlan(plan, today);
  for (const { every } of criticalOf(plan.groups)) {
    const verdict = routine(confirmed, every);
    if (!verdicts.includes(verdict)) verdicts.push(verdict);
  }
  const { state, cause, due } = worstOf(verdicts);
  return { state, cause, due };
}

/** Many plans share their groups. */
const critical = new WeakMap<ReviewPlan["groups"], ReviewPlan["groups"]>();

function criticalOf(groups: ReviewPlan["groups"]): ReviewPlan["groups"] {
  const known = critical.get(groups) ?? groups.filter(isCritical);
  critical.set(groups, known);
  return known;
}

/** True for a group that makes its entry as old as it is itself. */
export const isCritical = ({ group }: { readonly group: FactGroup }) =>
  criticalGroups.includes(group);

type SiteVerdicts = readonly Omit<GroupFreshness, "site">[];

/** A plan, and what its events say of each site on one day. */
interface Judged {
  readonly plan: ReviewPlan;
  readonly today: PlainDate;
  /** Sites that no event tells apart have the same events and verdicts, not only equal ones. */
  readonly sites: readonly {
    readonly site: string | undefined;
    readonly known: Events;
    readonly verdicts: SiteVerdicts;
  }[];
}

function judge(plan: ReviewPlan, today: PlainDate): Judged {
  const events = plan.events.every((event) => event.on <= today)
    ? plan.events
    : plan.events.filter((event) => event.on <= today);
  const routine = routineOf(plan, today);
  let last: { readonly known: Events; readonly verdicts: SiteVerdicts } | undefined;
  const sites = plan.sites.map((site) => {
    const known = aboutSite(events, site);
    if (last?.known !== known) {
      const verdicts = plan.groups.map((each) => groupFreshness(each, { routine, known, today }));
      last = { known, verdicts };
    }
    return { site, known, verdicts: last.verdicts };
  });
  return { plan, today, sites };
}

function standingOf(judged: Judged): Standing {
  const verdicts: Verdict[] = [];
  let before: SiteVerdicts | undefined;
  for (const { verdicts: ofSite } of judged.sites) {
    if (ofSite !== before) for (const each of ofSite) weigh(each, verdicts);
    before = ofSite;
  }
  verdicts.push(...wholeEntry(judged));
  const { state, cause, due } = worstOf(verdicts);
  return { state, cause, due };
}

/** The last day to which a routine review that is due on a day can be put off. */
export function latestPostponement(due: PlainDate): PlainDate {
  return addDays(due, longestPostponement);
}

/** What a group means for its entry: all of it where critical, else only a report that it is wrong, and no more than overdue. */
function weigh(each: Omit<GroupFreshness, "site">, verdicts: Verdict[]): void {
  if (isCritical(each)) verdicts.push(each);
  else if (each.cause === "reported-wrong") verdicts.push({ ...each, state: "overdue" });
}

function groupFreshness(
  { group, every }: GroupPlan,
  { routine, known, today }: { routine: Routine; known: Events; today: PlainDate },
): Omit<GroupFreshness, "site"> {
  const events = aboutGroup(known, group);
  const confirmed = lastRenewal(events, group)?.on;
  const byAge = routine(confirmed, every);
  const reported = openReport(events, group)?.on;
  const verdict = reported ? worstOf([byAge, reportVerdict(reported, today)]) : byAge;
  const { state, due, cause } = verdict;
  return { group, confirmed, state, due, cause };
}

type Routine = (confirmed: PlainDate | undefined, every: GroupPlan["every"]) => Verdict;

/** Most groups of an entry were confirmed on one day and are asked for equally often: such are worked out once. */
function routineOf(plan: ReviewPlan, today: PlainDate): Routine {
  let last: { readonly confirmed: PlainDate | undefined; readonly every: Interval } | undefined;
  let verdict: Verdict;
  return (confirmed, every) => {
    if (last?.confirmed !== confirmed || last?.every !== every) {
      verdict = routineVerdict(confirmed, every, { plan, today });
      last = { confirmed, every };
    }
    return verdict;
  };
}

function routineVerdict(
  confirmed: PlainDate | undefined,
  every: GroupPlan["every"],
  { plan, today }: { plan: ReviewPlan; today: PlainDate },
): Verdict {
  if (!confirmed) return { due: undefined, state: "never_verified", cause: "never" };
  const due = addInterval(confirmed, every);
  const state = stateOn(today, due, { from: confirmed, postponedUntil: plan.postponedUntil });
  return { due, state, cause: "routine" };
}

/** Overdue from the day of the report. */
function reportVerdict(reported: PlainDate, today: PlainDate): Verdict {
  const due = addDays(reported, -1);
  const state = today > addDays(due, grace) ? "expired" : "overdue";
  return { due, state, cause: "reported-wrong" };
}

function stateOn(
  today: PlainDate,
  due: PlainDate,
  { from, postponedUntil }: { from: PlainDate; postponedUntil: PlainDate | undefined },
): FreshnessState {
  const late = daysBetween(due, today);
  if (late > grace) return "expired";
  if (late < -longestLead) return "current";
  if (late <= 0) return -late > Math.floor(daysBetween(from, due) / 4) ? "current" : "due";
  const latest = latestPostponement(due);
  const postponed = postponedUntil !== undefined && today <= postponedUntil && today <= latest;
  return postponed ? "due" : "overdue";
}

/** What concerns the entry as a whole, whatever its events. */
function wholePlan(plan: ReviewPlan, today: PlainDate): Verdict[] {
  const found: Verdict[] = [];
  for (const stop of plan.stops)
    if (stop.after === undefined || today > stop.after)
      found.push({ state: "expired", due: stop.after, cause: stop.cause });
  if (plan.statusUntil && today > plan.statusUntil)
    found.push({ state: "overdue", due: plan.statusUntil, cause: "status-ended" });
  return found;
}

/** What concerns the entry as a whole. */
function wholeEntry({ plan, sites, today }: Judged): readonly Verdict[] {
  const found = wholePlan(plan, today);
  const closed = sites.flatMap(({ known }) => closure(known)?.on ?? []).sort();
  // One closed branch is a line to correct; the entry is at its end when no door is left.
  if (closed.length > 0)
    found.push({
      state: closed.length === sites.length ? "expired" : "overdue",
      due: closed.at(-1),
      cause: "found-closed",
    });
  const unreachable = sites.flatMap(({ known }) => thirdSilence(known)?.on ?? []).sort();
  if (unreachable.length > 0)
    found.push({ state: "unreachable", due: unreachable[0], cause: "no-answer" });
  return found;
}

/** The worst verdict; of equals the graver cause, then the earliest: one cause, one finding. */
function worstOf(verdicts: readonly Verdict[]): Verdict {
  const order = (a: Verdict, b: Verdict) =>
    (a.state === b.state ? 0 : compareStates(b.state, a.state)) ||
    rankOf(a) - rankOf(b) ||
    compareSigns(a.due, b.due);
  const [first = { state: "never_verified", due: undefined, cause: "never" }, ...others] = verdicts;
  return others.reduce((worst, each) => (order(each, worst) < 0 ? each : worst), first);
}
