import type { FreshnessState } from "./freshness-states.ts";
import { addDays, compareSigns, daysBetween, type PlainDate } from "./plain-date.ts";

/** One entry about which somebody has to be called, sooner or later. */
export interface CallDuty {
  readonly id: string;
  readonly organization: string;
  readonly state: FreshnessState;
  /** The last day on which it counts as confirmed; `undefined` when that day has passed. */
  readonly until: PlainDate | undefined;
  /** The first day on which it is asked for; today or earlier where it is due already. */
  readonly from: PlainDate;
}

/** A call to one organisation about some of its entries, the most urgent first. */
export interface PlannedCall {
  readonly organization: string;
  readonly duties: readonly CallDuty[];
}

/** Seven days, and whom to call in them. */
export interface PlannedWeek {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly calls: readonly PlannedCall[];
}

/** What a plan is made for. */
export interface CallPlanChoice {
  readonly today: PlainDate;
  /** Services that can be asked about in a week. */
  readonly perWeek: number;
  /** Weeks that are planned; what does not fit in them is in none. */
  readonly weeks: number;
}

/** Days before the end of a confirmation from which a call about it is no longer too early. */
const early = 14;
/** Days ahead of which entries are taken along when their organisation is called anyway. */
const alongside = 28;

/** The first day of a call about an entry that is confirmed until a day. */
export function callFrom(until: PlainDate): PlainDate {
  return addDays(until, -early);
}

/**
 * Which organisation is called in which week. No week has more services than `perWeek`; the order of `duties`, the most
 * urgent first, is kept as far as one call to an organisation covers all its services. A week that would be too full
 * gives work to the weeks before it. Depends on nothing but what it is given.
 */
export function callPlan(duties: readonly CallDuty[], choice: CallPlanChoice): PlannedWeek[] {
  const { today, perWeek, weeks } = choice;
  const first = levelled(duties, choice);
  const left = new Set(duties);
  const planned: PlannedWeek[] = [];
  for (let week = 0; week < weeks; week += 1) {
    const from = addDays(today, week * 7);
    const to = addDays(from, 6);
    const isAsked = (duty: CallDuty) => (first.get(duty) ?? 0) <= week;
    planned.push({ from, to, calls: callsOf([...left], { isAsked, to, perWeek }) });
    for (const { duties: done } of planned[week]?.calls ?? [])
      for (const each of done) left.delete(each);
  }
  return planned;
}

/** The week from which each entry is asked for: its own, or an earlier one where its own would be too full. */
function levelled(
  duties: readonly CallDuty[],
  { today, perWeek }: CallPlanChoice,
): ReadonlyMap<CallDuty, number> {
  const weekOf = (day: PlainDate) => Math.max(0, Math.floor(daysBetween(today, day) / 7));
  const load: number[] = [];
  const first = new Map<CallDuty, number>();
  // From the last day backwards, so that each waits as long as it may.
  const byEnd = [...duties].sort((a, b) => compareSigns(b.until, a.until));
  for (const duty of byEnd) {
    let week = duty.until === undefined ? 0 : weekOf(duty.until);
    while (week > 0 && (load[week] ?? 0) >= perWeek) week -= 1;
    load[week] = (load[week] ?? 0) + 1;
    first.set(duty, Math.min(week, weekOf(duty.from)));
  }
  return first;
}

interface WeekChoice {
  readonly to: PlainDate;
  readonly perWeek: number;
  isAsked(duty: CallDuty): boolean;
}

/** The calls of a week: organisations by their most urgent entry. */
function callsOf(left: readonly CallDuty[], { isAsked, to, perWeek }: WeekChoice): PlannedCall[] {
  const calls = new Map<string, CallDuty[]>();
  let room = perWeek;
  for (const [organization, asked] of byOrganization(left.filter(isAsked))) {
    // What does not fit waits, unless no week would be long enough for it.
    if (asked.length > room && asked.length <= perWeek) continue;
    if (room === 0) break;
    calls.set(organization, asked.slice(0, room));
    room -= Math.min(room, asked.length);
  }
  const soon = addDays(to, alongside);
  for (const duty of left.filter((each) => !isAsked(each) && each.until && each.until <= soon)) {
    const call = calls.get(duty.organization);
    if (!call || room === 0) continue;
    call.push(duty);
    room -= 1;
  }
  return [...calls].map(([organization, duties]) => ({ organization, duties }));
}

function byOrganization(duties: readonly CallDuty[]): ReadonlyMap<string, CallDuty[]> {
  const groups = new Map<string, CallDuty[]>();
  for (const duty of duties) {
    const group = groups.get(duty.organization);
    if (group) group.push(duty);
    else groups.set(duty.organization, [duty]);
  }
  return groups;
}

/** Entries whose call comes after the day until which they are confirmed, or in none of the weeks. */
export function lateOnes(
  duties: readonly CallDuty[],
  plan: readonly PlannedWeek[],
): readonly CallDuty[] {
  const days = new Map(
    plan.flatMap(({ from, calls }) =>
      calls.flatMap((call) => call.duties.map(({ id }) => [id, from] as const)),
    ),
  );
  const last = plan.at(-1)?.to;
  return duties.filter(({ id, until }) => {
    if (until === undefined) return false;
    const from = days.get(id);
    return from === undefined ? last !== undefined && until <= last : from > until;
  });
}
