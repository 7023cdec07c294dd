import type { EntryFacts, FactKey, Facts, Said } from "./facts.ts";

/**
 * What a change is for the reader: more people or more help (`wider`), fewer or less (`narrower`), some of each (`mixed`),
 * the same in another language (`translated`), or simply something else (`other`).
 */
export type Effect = "wider" | "narrower" | "mixed" | "translated" | "other";

/**
 * What can happen to somebody who still goes by what stood there before, the worst first. `danger`: they are harmed, or hand
 * themselves or their story to a stranger. `vain`: they go, call or are sent in vain. `missed`: they do without help
 * that is there. `minor`: nothing worse than a wrong word.
 */
export const harms = ["danger", "vain", "missed", "minor"] as const;

export type Harm = (typeof harms)[number];

/** One fact that became another. Without `before` it was not known, without `after` it is not known any more. */
export type Change = {
  readonly [Key in FactKey]: {
    readonly key: Key;
    /** The place this holds at; "" for the only one. `undefined`: for the entry as a whole. */
    readonly place?: string;
    readonly before?: Facts[Key];
    readonly after?: Facts[Key];
    readonly effect: Effect;
    readonly harm: Harm;
  };
}[FactKey];

/** What became of one entry, for one audience. */
export interface EntryChange {
  readonly kind: EntryFacts["kind"];
  readonly id: string;
  /** The id it had before; `undefined` where it kept its id. */
  readonly formerId?: string;
  /** `added`: readers see it for the first time; `gone`: they see it no longer, for whatever reason. */
  readonly what: "added" | "gone" | "changed";
  /** As they saw it, and as they see it now. */
  readonly before: EntryFacts | undefined;
  readonly after: EntryFacts | undefined;
  /** The worst first. */
  readonly changes: readonly Change[];
  /** The worst of all. */
  readonly harm: Harm;
}

/** The one that can do more harm. */
export function worse(a: Harm, b: Harm): Harm {
  return harms.indexOf(a) <= harms.indexOf(b) ? a : b;
}

/** What an entry says at one place, or as a whole. */
export function saidAt(facts: EntryFacts | undefined, place: string | undefined): Said {
  if (!facts) return {};
  return place === undefined ? facts.own : (facts.places.get(place) ?? {});
}
