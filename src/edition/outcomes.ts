import { type FactGroup, factGroups } from "../model/fact-group.ts";
import { type Freshness, type FreshnessState, isDelisted } from "../model/freshness.ts";
import { goodUntil } from "../model/good-until.ts";
import type { PlainDate } from "../model/plain-date.ts";
import type { ReviewPlan } from "../model/review-plan.ts";

/**
 * The declared outcomes: every value that is not public and may still change a public document, and how.
 * Everything else reaches a document through `project`.
 * A test varies every other value and finds the documents byte for byte the same.
 *
 * All act through one thing: how fresh an entry is, since when its facts are confirmed and until when, and so
 * whether it is still listed. Besides, what blocking rules find withholds an entry as a whole; decisions and
 * waivers act through them.
 */
export const declaredOutcomes: Readonly<
  Record<"service" | "organization" | "pathway", readonly string[]>
> = {
  service: [
    "verification.[].on",
    "verification.[].method",
    "verification.[].facts",
    "verification.[].at",
    "verification.[].outcome",
    "review.every",
    ...factGroups.map((group) => `review.${group}`),
    "postponed.until",
    "funding",
  ],
  organization: [
    // Withdrawn takes every service of the organisation off the list.
    "state",
    "agreements.[].scope",
    "agreements.[].areas",
    "agreements.[].expires",
    "vetting.assessed.on",
    "vetting.assessed.expires",
  ],
  pathway: ["review"],
};

/** What readers are told of an entry's age. */
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

/** A draft is never shown as confirmed, whatever was asked while it was written. */
export function draftOutcomes({ state, groups }: Outcomes): Outcomes {
  const never = { state: "never_verified", confirmed: undefined, good_until: undefined } as const;
  return {
    ...never,
    state: isDelisted(state) ? state : never.state,
    groups: groups.map((each) => ({ ...each, ...never })),
  };
}
