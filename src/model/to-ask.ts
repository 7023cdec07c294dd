import { type FactGroup, factGroups } from "./fact-group.ts";
import type { Freshness } from "./freshness.ts";
import type { FreshnessCause } from "./freshness-states.ts";
import type { PlainDate } from "./plain-date.ts";
import type { StaleLine } from "./stale.ts";

/** Causes that end an entry on a day that was known before. */
export const endings = [
  "status-ended",
  "funding-ended",
  "agreement-expired",
  "vetting-expired",
] as const;

export const isEnding = (cause: FreshnessCause): cause is (typeof endings)[number] =>
  (endings as readonly FreshnessCause[]).includes(cause);

/** What to ask: which facts, and whether the service goes on at all. Neither where nobody is to be asked. */
export interface Question {
  readonly groups: readonly FactGroup[];
  readonly isEnding: boolean;
}

/** Groups of facts that are not current, or not until the day asked about; where something ended, the one question that matters. */
export function toAsk(
  { freshness, comes }: Pick<StaleLine, "freshness" | "comes">,
  by: PlainDate | undefined,
): Question {
  const { cause } = freshness;
  if (cause === "withdrawn") return { groups: [], isEnding: false };
  if (isEnding(cause) || cause === "found-closed") return { groups: [], isEnding: true };
  const groups = oldGroups(freshness, by);
  const ends = comes !== undefined && isEnding(comes.cause);
  return { groups: groups.length === 0 && !ends ? factGroups : groups, isEnding: ends };
}

/** Groups that only an answer can lift out of what stopped the entry. */
const lifting: Readonly<Partial<Record<FreshnessCause, FactGroup>>> = {
  "no-answer": "contact",
  "found-closed": "contact",
  "status-ended": "hours",
  "funding-ended": "services",
};

/** Every group that a talk settles: those that are old and what stopped the entry; all of them where nothing is old. */
export function groupsToSettle({ freshness }: Pick<StaleLine, "freshness">): readonly FactGroup[] {
  const old = oldGroups(freshness, undefined);
  const lifted = lifting[freshness.cause];
  const groups = factGroups.filter((each) => old.includes(each) || each === lifted);
  return groups.length === 0 ? factGroups : groups;
}

function oldGroups(
  { groups }: Pick<Freshness, "groups">,
  by: PlainDate | undefined,
): readonly FactGroup[] {
  const isOld = ({ state, due }: Freshness["groups"][number]) =>
    state !== "current" || (by !== undefined && due !== undefined && due <= by);
  const old = new Set(groups.filter(isOld).map(({ group }) => group));
  return factGroups.filter((each) => old.has(each));
}
