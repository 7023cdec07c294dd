import type { Conditions, Refusal, Status } from "./eligibility.ts";

/** What an entry said of whom it refuses, as it was saved at one moment. */
export interface SavedRefusals {
  /** Seconds since 1970. */
  readonly at: number;
  readonly refusals: readonly Refusal[];
}

/** People who were refused and are no longer. */
export interface WonRefusal {
  readonly who: Conditions;
  /** When it was first saved without them: seconds since 1970. */
  readonly at: number;
}

/**
 * Refusals that an entry no longer holds, the last won first. `saved` is the newest first. Of several legal statuses that
 * are refused together each counts by itself, since doors are often opened to one after the other.
 */
export function wonRefusals(
  saved: readonly SavedRefusals[],
  now: readonly Refusal[],
): readonly WonRefusal[] {
  const last = [...now, ...(saved[0]?.refusals ?? [])];
  const held = new Set(last.flatMap(({ who }) => [...kindsOf(who).keys()]));
  const won = new Map<string, WonRefusal>();
  let later: SavedRefusals | undefined;
  for (const version of saved) {
    for (const [key, who] of version.refusals.flatMap((each) => [...kindsOf(each.who)]))
      if (later && !held.has(key) && !won.has(key)) won.set(key, { who, at: later.at });
    later = version;
  }
  return joined([...won.values()]);
}

/** Each kind of people that conditions name, by a key that stays the same however it is written. */
function kindsOf(who: Conditions): ReadonlyMap<string, Conditions> {
  const { statuses, ...rest } = who;
  if (statuses && Object.keys(rest).length === 0)
    return new Map(statuses.map((each) => [`status ${each}`, { statuses: [each] }]));
  const entries = Object.entries(who).sort(([a], [b]) => (a < b ? -1 : 1));
  const plain = entries.map(([key, each]) => [key, Array.isArray(each) ? [...each].sort() : each]);
  return new Map([[JSON.stringify(plain), who]]);
}

/** Statuses that were won with the same save stand in one line. */
function joined(won: readonly WonRefusal[]): readonly WonRefusal[] {
  const byMoment = new Map<number, Status[]>();
  const others: WonRefusal[] = [];
  for (const each of won) {
    const { statuses, ...rest } = each.who;
    if (statuses && Object.keys(rest).length === 0)
      byMoment.set(each.at, [...(byMoment.get(each.at) ?? []), ...statuses]);
    else others.push(each);
  }
  const together = [...byMoment].map(([at, statuses]) => ({ who: { statuses }, at }));
  return [...together, ...others].sort((a, b) => b.at - a.at);
}
