import { approximateDays, type Interval } from "./plain-date.ts";

/** So many services, each confirmed once in an interval. */
export interface ReviewShare {
  readonly services: number;
  readonly every: Interval;
}

/** How many calls a week keep these services confirmed. Not rounded; unanswered calls come on top. */
export function callsAWeek(shares: readonly ReviewShare[]): number {
  return shares.reduce(
    (sum, { services, every }) => sum + (services * 7) / approximateDays(every),
    0,
  );
}

/** Calls that nobody answers have to be made again: a quarter comes on top. */
const again = 1.25;

/** So many services a week, unanswered calls counted in; at least one. */
export function usualWeek(shares: readonly ReviewShare[]): number {
  return Math.max(1, Math.ceil(callsAWeek(shares) * again));
}

/** What a policy says: an interval for most services, another for those that are confirmed more often, and for public bodies. */
export interface PolicyIntervals {
  readonly most: Interval;
  readonly sensitive: Interval;
  readonly publicBodies: Interval;
}

/**
 * Of a hundred services of a pathway that has not begun: hotlines and sensitive ones, public bodies. As in the example
 * pathway, rounded; a pathway's own entries replace the guess as soon as there are any.
 */
const guessed = { sensitive: 20, publicBodies: 10 } as const;

/** The shares of a pathway of which only the size is guessed. */
export function guessedShares(services: number, policy: PolicyIntervals): readonly ReviewShare[] {
  const sensitive = (services * guessed.sensitive) / 100;
  const publicBodies = (services * guessed.publicBodies) / 100;
  return [
    { services: sensitive, every: policy.sensitive },
    { services: publicBodies, every: policy.publicBodies },
    { services: services - sensitive - publicBodies, every: policy.most },
  ];
}
