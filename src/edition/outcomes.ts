import type { FactGroup } from "../model/fact-group.ts";
import { type Freshness, type FreshnessState, goodUntil } from "../model/freshness.ts";
import type { PlainDate } from "../model/plain-date.ts";
import type { ReviewPlan } from "../model/review-plan.ts";

/**
 * The declared outcomes: the only ways in which values that are not public change a public document.
 * Source: product.md, "Promises" (non-interference). Everything else reaches a document through `project`.
 *
 * - how fresh an entry is, since when its facts are confirmed, and until when (below);
 * - its status, when pathway.yaml gives the default;
 * - whether it is shown at all: its audience, and blocking rules that withhold it.
 */
export interface Outcomes {
  readonly state: FreshnessState;
  /** The oldest confirmation among contact, location and eligibility. */
  readonly confirmed: PlainDate | undefined;
  /**
   * The last day on which it counts as confirmed if nothing more is recorded; after it a reader must call first.
   * One day for all causes, so that none can be told from it. `undefined` when that day has passed.
   */
  readonly good_until: PlainDate | undefined;
  /** Each group of facts with the oldest confirmation over all sites. */
  readonly groups: readonly {
    readonly group: FactGroup;
    readonly state: FreshnessState;
    readonly confirmed: PlainDate | undefined;
    readonly good_until: PlainDate | undefined;
  }[];
}

/** What readers are told of an entry's age; not why, since causes such as a funder's end are not public. */
export function outcomesOf(plan: ReviewPlan, freshness: Freshness): Outcomes {
  const groups = new Map<FactGroup, Outcomes["groups"][number]>();
  const until = goodUntil(plan, freshness);
  for (const each of freshness.groups) {
    const { group, state, confirmed } = each;
    const known = groups.get(group);
    const older =
      !known ||
      (known.confirmed !== undefined && (confirmed === undefined || confirmed < known.confirmed));
    if (older) groups.set(group, { group, state, confirmed, good_until: until.group(each) });
  }
  return {
    state: freshness.state,
    confirmed: freshness.confirmed,
    good_until: until.entry,
    groups: [...groups.values()],
  };
}
