import type { FactGroup } from "../model/fact-group.ts";
import type { Freshness, FreshnessState } from "../model/freshness.ts";
import type { PlainDate } from "../model/plain-date.ts";

/**
 * The declared outcomes: the only ways in which values that are not public change a public document.
 * Source: product.md, "Promises" (non-interference). Everything else reaches a document through `project`.
 *
 * - how fresh an entry is, and since when its facts are confirmed (below);
 * - its status, when pathway.yaml gives the default;
 * - whether it is shown at all: its audience, and blocking rules that withhold it.
 */
export interface Outcomes {
  readonly state: FreshnessState;
  /** The oldest confirmation among contact, location and eligibility. */
  readonly confirmed: PlainDate | undefined;
  /** Each group of facts with the oldest confirmation over all sites. */
  readonly groups: readonly {
    readonly group: FactGroup;
    readonly state: FreshnessState;
    readonly confirmed: PlainDate | undefined;
  }[];
}

/** What readers are told of an entry's age; not why, since causes such as a funder's end are not public. */
export function outcomesOf(freshness: Freshness): Outcomes {
  const groups = new Map<FactGroup, Outcomes["groups"][number]>();
  for (const { group, state, confirmed } of freshness.groups) {
    const known = groups.get(group);
    const older =
      !known ||
      (known.confirmed !== undefined && (confirmed === undefined || confirmed < known.confirmed));
    if (older) groups.set(group, { group, state, confirmed });
  }
  return { state: freshness.state, confirmed: freshness.confirmed, groups: [...groups.values()] };
}
