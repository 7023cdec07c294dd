import { freshness, type GroupFreshness } from "./freshness.ts";
import type { PlainDate } from "./plain-date.ts";
import type { GroupPlan, ReviewPlan } from "./review-plan.ts";
import {
  aboutGroup,
  aboutSite,
  closure,
  lastRenewal,
  openReport,
  thirdSilence,
} from "./site-events.ts";

type Event = ReviewPlan["events"][number];

/** What decided the age of one group of facts at one site. */
export interface GroupEvidence {
  readonly freshness: GroupFreshness;
  readonly interval: GroupPlan;
  /** The event that confirmed it last. */
  readonly renewal: Event | undefined;
  /** The report that nobody has settled since. */
  readonly report: Event | undefined;
  /** The last reading of a website since then that confirmed nothing here. */
  readonly website: Event | undefined;
  /** The first event that is still to come: a slip of the keyboard, or what somebody plans. */
  readonly future: Event | undefined;
}

/** What was found out at one site about the entry as a whole. */
export interface SiteEvidence {
  readonly site: string | undefined;
  readonly closed: Event | undefined;
  readonly silent: Event | undefined;
}

/** The events behind what `freshness` decides, by the same questions. Asked of one entry at a time. */
export function evidenceOf(
  plan: ReviewPlan,
  today: PlainDate,
): { readonly groups: readonly GroupEvidence[]; readonly sites: readonly SiteEvidence[] } {
  const known = plan.events.filter((event) => event.on <= today);
  const coming = plan.events.filter((event) => event.on > today);
  const intervals = new Map(plan.groups.map((each) => [each.group, each]));
  const groups = freshness(plan, today).groups.flatMap((each) => {
    const interval = intervals.get(each.group);
    if (!interval) return [];
    const ahead = aboutGroup(aboutSite(coming, each.site), each.group)[0];
    return [{ ...groupEvidence(each, interval, aboutSite(known, each.site)), future: ahead }];
  });
  const sites = plan.sites.map((site) => {
    const events = aboutSite(known, site);
    return { site, closed: closure(events), silent: thirdSilence(events) };
  });
  return { groups, sites };
}

function groupEvidence(
  each: GroupFreshness,
  interval: GroupPlan,
  known: ReviewPlan["events"],
): Omit<GroupEvidence, "future"> {
  const events = aboutGroup(known, each.group);
  const renewal = lastRenewal(events, each.group);
  const later = renewal ? events.slice(events.lastIndexOf(renewal) + 1) : events;
  return {
    freshness: each,
    interval,
    renewal,
    report: openReport(events, each.group),
    website: later.findLast(
      ({ method, outcome }) =>
        method === "website" && (outcome === "confirmed" || outcome === "changed"),
    ),
  };
}
