import { type FactGroup, factGroups } from "./fact-group.ts";
import type { Agreement, Organization } from "./organization.ts";
import { type Area, areaAndAbove, type Pathway } from "./pathway.ts";
import { approximateDays, type Interval, type PlainDate, parseInterval } from "./plain-date.ts";
import type { Service, VerificationEvent } from "./service.ts";
import type { Code, Vocabulary } from "./vocabulary.ts";

/** Why an interval holds: the entry's own line, or the policy that matched. */
export type IntervalSource =
  | "own"
  | "code"
  | "default"
  | "hotline"
  | "sensitive"
  | "project_funded"
  | "ngo"
  | "public_body";

/** Why an entry ends at once, without grace. */
export type StopCause = "funding-ended" | "agreement-expired" | "vetting-expired" | "withdrawn";

/** How often a group of facts is confirmed, and why. */
export interface GroupPlan {
  readonly group: FactGroup;
  readonly every: Interval;
  readonly source: IntervalSource;
}

/** Everything that decides how fresh an entry is, except today. Plain data: it can be kept and asked again on another day. */
export interface ReviewPlan {
  readonly id: string;
  readonly owner: string | undefined;
  readonly groups: readonly GroupPlan[];
  /** Ids of sites; one `undefined` for a service that lists none. */
  readonly sites: readonly (string | undefined)[];
  /** Oldest first; those of the service itself, so that each can be found again in its file. */
  readonly events: readonly Pick<VerificationEvent, "on" | "method" | "facts" | "at" | "outcome">[];
  /** The last day before each stop; no date means it holds already. */
  readonly stops: readonly { readonly cause: StopCause; readonly after?: PlainDate }[];
  /** The earliest end of a state of its doors. */
  readonly statusUntil: PlainDate | undefined;
  readonly postponedUntil: PlainDate | undefined;
}

/** What a plan is made from. */
export interface ReviewSubject {
  readonly service: Service;
  /** `undefined` when the organisation's file is missing. */
  readonly organization: Organization | undefined;
  readonly pathway: Pathway;
  readonly vocabulary: Vocabulary;
}

const days = (count: number): Interval => ({ count, unit: "day" });

/** Built-in policy. See docs/model.md, "Freshness". */
export const builtInIntervals = {
  hotline: days(30),
  sensitive: days(30),
  project_funded: days(90),
  ngo: days(90),
  public_body: days(180),
  default: days(90),
};

/** No interval may be longer. See docs/model.md, "Freshness". */
const ceiling: Interval = { count: 12, unit: "month" };

/** Joins an entry, its organisation and the pathway's policy to the plan of its reviews. */
export function reviewPlan(subject: ReviewSubject): ReviewPlan {
  const { service, pathway } = subject;
  const groups = groupsOf(service, matchingPolicy(subject));
  return {
    id: service.id,
    owner: service.review["owner"] ?? pathway.owner,
    groups,
    sites: service.sites.map((site) => site.id),
    events: oldestFirst(service.verification),
    stops: stops(subject),
    statusUntil: earliestEnd(service),
    postponedUntil: service.postponed?.until,
  };
}

function earliestEnd({ sites }: Service): PlainDate | undefined {
  let first: PlainDate | undefined;
  for (const { status } of sites)
    if (status?.until && (first === undefined || status.until < first)) first = status.until;
  return first;
}

/** Almost every service goes by a policy alone, and those of one policy share their groups. */
const shared = new WeakMap<Interval, readonly GroupPlan[]>();

function groupsOf({ review }: Service, policy: Omit<GroupPlan, "group">): readonly GroupPlan[] {
  const { every, source } = policy;
  const known = shared.get(every);
  const isOwn = review["every"] !== undefined || factGroups.some((group) => review[group]);
  if (!isOwn && known?.[0]?.source === source) return known;
  const groups = factGroups.map((group): GroupPlan => {
    const written = review[group] ?? review["every"];
    const own = written === undefined ? undefined : parseInterval(written);
    if (own) return { group, every: shortest([own, ceiling]), source: "own" };
    return { group, every, source };
  });
  if (!isOwn) shared.set(every, groups);
  return groups;
}

function oldestFirst(events: Service["verification"]): Service["verification"] {
  const isSorted = events.every(({ on }, index) => on >= (events[index - 1]?.on ?? on));
  return isSorted ? events : [...events].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** The shortest policy that matches wins. */
function matchingPolicy({
  service,
  organization,
  pathway,
  vocabulary,
}: ReviewSubject): Omit<GroupPlan, "group"> {
  const { review } = pathway;
  const replaced = review.default;
  const of = (source: "project_funded" | "ngo" | "public_body") =>
    review[source] ?? replaced ?? builtInIntervals[source];
  let policy: Omit<GroupPlan, "group"> | undefined;
  const match = (every: Interval, source: IntervalSource) => {
    if (!policy || isShorter(every, policy.every)) policy = { every, source };
  };
  const { provides, funding } = service;
  const has = (test: (code: Code | undefined) => boolean | undefined) =>
    provides.some((code) => test(vocabulary.get(code)));
  for (const code of provides) {
    const own = vocabulary.get(code)?.review;
    if (own) match(own, "code");
  }
  if (has((code) => code?.hotline)) match(review.hotline ?? builtInIntervals.hotline, "hotline");
  if (has((code) => code?.sensitive))
    match(review.sensitive ?? builtInIntervals.sensitive, "sensitive");
  if (funding) match(of("project_funded"), "project_funded");
  if (organization?.kind === "ngo" || organization?.kind === "cbo") match(of("ngo"), "ngo");
  if (organization?.kind === "public") match(of("public_body"), "public_body");
  const { every, source } = policy ?? {
    every: replaced ?? builtInIntervals.default,
    source: "default",
  };
  return { every: shortest([every, ceiling]), source };
}

function stops({ service, organization, pathway }: ReviewSubject): ReviewPlan["stops"] {
  const found: { cause: StopCause; after?: PlainDate }[] = [];
  if (service.status?.state === "withdrawn" || organization?.state === "withdrawn")
    found.push({ cause: "withdrawn" });
  if (service.funding?.until) found.push({ cause: "funding-ended", after: service.funding.until });
  const agreement = lastAgreed(organization?.agreements ?? [], service, pathway);
  if (agreement) found.push({ cause: "agreement-expired", after: agreement });
  const vetting = organization?.assessed?.expires;
  if (vetting) found.push({ cause: "vetting-expired", after: vetting });
  return found;
}

/** The last day on which an agreement about a service holds; most are about everything that a partner does. */
function lastAgreed(
  agreements: readonly Agreement[],
  service: Service,
  { areas }: Pathway,
): PlainDate | undefined {
  if (agreements.every(({ scope, areas: within }) => !scope && !within)) return lastDay(agreements);
  const offer = offerOf(service);
  return lastDay(agreements.filter((each) => covers(each, offer, areas)));
}

/** What a service does, and where. */
export interface Offer {
  readonly provides: readonly string[];
  readonly areas: readonly string[];
}

export function offerOf({ provides, sites }: Pick<Service, "provides" | "sites">): Offer {
  return { provides, areas: sites.flatMap((site) => site.place.area ?? []) };
}

/** True when an agreement is about this service; an agreement for an area holds for every area within it. */
export function covers(agreement: Agreement, offer: Offer, areas: readonly Area[]): boolean {
  const inScope = !agreement.scope || agreement.scope.some((code) => offer.provides.includes(code));
  if (!inScope || !agreement.areas) return inScope;
  const covered = new Set(agreement.areas);
  return (
    offer.areas.length === 0 ||
    offer.areas.some((id) => areaAndAbove(id, areas).some((each) => covered.has(each)))
  );
}

/** The last day on which one of the agreements holds; `undefined` when there is none, or one has no end. */
function lastDay(agreements: readonly Agreement[]): PlainDate | undefined {
  const ends = agreements.map((each) => each.expires);
  if (ends.includes(undefined)) return undefined;
  return (ends as PlainDate[]).sort().at(-1);
}

function shortest(intervals: readonly Interval[]): Interval {
  return intervals.reduce((a, b) => (isShorter(b, a) ? b : a));
}

const isShorter = (a: Interval, b: Interval) => approximateDays(a) < approximateDays(b);
