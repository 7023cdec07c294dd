import { type FactGroup, factGroups } from "../model/fact-group.ts";
import type { Freshness } from "../model/freshness.ts";
import { compareStates, type FreshnessState, isDelisted } from "../model/freshness-states.ts";
import { goodUntil } from "../model/good-until.ts";
import { compareSigns, type PlainDate } from "../model/plain-date.ts";
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
  /** Each group of facts as it stands at the site where it stands worst. */
  readonly groups: readonly GroupOutcome[];
  /** Sites at which some group stands otherwise, since somebody asked about one place only. */
  readonly sites?: readonly { readonly site: string; readonly groups: readonly GroupOutcome[] }[];
}

export interface GroupOutcome {
  readonly group: FactGroup;
  readonly state: FreshnessState;
  readonly confirmed: PlainDate | undefined;
  readonly good_until: PlainDate | undefined;
}

/** What readers are told of an entry's age; not why, since causes such as a funder's end are not public. */
export function outcomesOf(plan: ReviewPlan, freshness: Freshness): Outcomes {
  const until = goodUntil(plan, freshness);
  const told = freshness.groups.map(({ site, ...each }) => {
    const { group, state, confirmed } = each;
    return { site, group, state, confirmed, good_until: until.group({ ...each, site }) };
  });
  const groups = factGroups.flatMap((group) => {
    const [worst] = told.filter((each) => each.group === group).sort(worstFirst);
    return worst ? [withoutSite(worst)] : [];
  });
  const sites = plan.sites.flatMap((site) => {
    if (site === undefined) return [];
    const own = told.filter((each) => each.site === site).map(withoutSite);
    const differs = own.some((each) => !groups.some((worst) => isSame(worst, each)));
    return differs ? [{ site, groups: own }] : [];
  });
  return {
    state: freshness.state,
    confirmed: freshness.confirmed,
    good_until: until.entry,
    groups,
    ...(sites.length > 0 ? { sites } : {}),
  };
}

function worstFirst(a: GroupOutcome, b: GroupOutcome): number {
  return compareStates(b.state, a.state) || compareSigns(a.confirmed, b.confirmed);
}

function withoutSite({ group, state, confirmed, good_until }: GroupOutcome): GroupOutcome {
  return { group, state, confirmed, good_until };
}

function isSame(a: GroupOutcome, b: GroupOutcome): boolean {
  return a.group === b.group && a.state === b.state && a.confirmed === b.confirmed;
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
