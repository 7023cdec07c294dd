import type { StopCause } from "./review-plan.ts";

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

const stopCauses: readonly FreshnessCause[] = [
  "funding-ended",
  "agreement-expired",
  "vetting-expired",
  "withdrawn",
];

/** Compares two states: negative when `a` is better. */
export function compareStates(a: FreshnessState, b: FreshnessState): number {
  return freshnessStates.indexOf(a) - freshnessStates.indexOf(b);
}

/** True when the entry has left the list: a person sent there may find nothing. */
export function isDelisted(state: FreshnessState): boolean {
  return state === "expired" || state === "unreachable";
}

/** True when a hard stop ended the entry, rather than age. */
export function hasEnded(freshness: { readonly cause: FreshnessCause }): boolean {
  return stopCauses.includes(freshness.cause);
}

/** Of causes on one day: a hard stop before another cause before mere age. */
export function rankOf({ cause }: { readonly cause: FreshnessCause }): number {
  return stopCauses.includes(cause) ? 0 : cause === "routine" || cause === "never" ? 2 : 1;
}
