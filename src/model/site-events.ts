import type { FactGroup } from "./fact-group.ts";
import type { ReviewPlan } from "./review-plan.ts";

type Events = ReviewPlan["events"];
type Event = Events[number];

/** Attempts without an answer that make an entry unreachable. See docs/model.md, "Freshness". */
export const attempts = 3;

/** Events about one site, oldest first. An event that names sites says nothing about any other. */
export function aboutSite<Any extends Pick<Event, "at">>(
  events: readonly Any[],
  site: string | undefined,
): readonly Any[] {
  if (events.every((event) => event.at.length === 0)) return events;
  return events.filter(
    (event) => event.at.length === 0 || (site !== undefined && event.at.includes(site)),
  );
}

/** Events about one group of facts. */
export function aboutGroup(events: Events, group: FactGroup): Events {
  if (events.every((event) => event.facts.length === 0)) return events;
  return events.filter((event) => event.facts.length === 0 || event.facts.includes(group));
}

/** True when an event makes a group of facts fresh. A website never confirms contact or eligibility. */
export function renews(event: Event, group: FactGroup): boolean {
  if (event.outcome !== "confirmed" && event.outcome !== "changed") return false;
  return event.method !== "website" || (group !== "contact" && group !== "eligibility");
}

/** The event that confirmed a group of facts last; `undefined` when none ever did. */
export function lastRenewal(events: Events, group: FactGroup): Event | undefined {
  return events.findLast((event) => renews(event, group));
}

/** The first report that a group is wrong which nobody has settled since; `undefined` when there is none. */
export function openReport(events: Events, group: FactGroup): Event | undefined {
  if (!events.some((event) => event.outcome === "reported_wrong")) return undefined;
  const settled = events.findLastIndex((event) => renews(event, group));
  return events.slice(settled + 1).find((event) => event.outcome === "reported_wrong");
}

/** The event that found the doors closed for good; `undefined` when they were found open since. */
export function closure(events: Events): Event | undefined {
  if (!events.some((event) => event.outcome === "closed")) return undefined;
  const decisive = events.findLast(
    (event) => event.outcome === "closed" || renews(event, "contact"),
  );
  return decisive?.outcome === "closed" ? decisive : undefined;
}

/** The third attempt in a row that nobody answered. */
export function thirdSilence(events: Events): Event | undefined {
  return silences(events)[attempts - 1];
}

/** The last attempts in a row that nobody answered, oldest first; reading a website or a report is no answer. */
export function silences(events: Events): Events {
  if (!events.some(isAttempt)) return none;
  return events.slice(events.findLastIndex(isAnswer) + 1).filter(isAttempt);
}

/** Whoever answered and could not tell the fees was reached. */
function isAttempt({ outcome, facts }: Event): boolean {
  return outcome === "no_answer" && (facts.length === 0 || facts.includes("contact"));
}

/** Somebody was there, whatever was asked. */
function isAnswer({ outcome, method }: Event): boolean {
  if (outcome === "closed") return true;
  return (outcome === "confirmed" || outcome === "changed") && method !== "website";
}

const none: Events = [];
