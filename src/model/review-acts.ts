import { type FactGroup, factGroups } from "./fact-group.ts";
import type { PlainDate } from "./plain-date.ts";
import type { VerificationEvent } from "./service.ts";

/** What somebody said about one group of facts: still right, different now, not right and nobody knows what is, not known. */
export interface GroupAnswer {
  readonly group: FactGroup;
  /** Places it was asked about; empty for all of them. */
  readonly sites: readonly string[];
  readonly said: "yes" | "changed" | "wrong" | "unknown";
}

/** Who asked whom, when and how. */
export interface Act {
  readonly on: PlainDate;
  /** A role of the pathway. */
  readonly by: string;
  readonly method: VerificationEvent["method"];
  /** Who told us: a role. */
  readonly with?: string;
  /** For protection staff. */
  readonly note?: string;
}

/** An act as a file has it; what is absent means all groups, all places, confirmed. */
export interface WrittenAct extends Act {
  readonly facts?: readonly FactGroup[];
  readonly at?: readonly string[];
  readonly outcome?: VerificationEvent["outcome"];
}

/** Later acts of one day win: what nobody could tell stands before what was settled. */
const outcomes = [
  ["unknown", "no_answer"],
  ["yes", "confirmed"],
  ["changed", "changed"],
  ["wrong", "reported_wrong"],
] as const;

/**
 * The acts that a talk is recorded as: one for each outcome and set of places, with the groups that it settled. What was not
 * asked is not among the answers and is recorded nowhere. `sites` are all places of the entry.
 */
export function actsOf(
  answers: readonly GroupAnswer[],
  { note, ...act }: Act,
  sites: readonly string[],
): readonly WrittenAct[] {
  const acts = outcomes.flatMap(([said, outcome]) => {
    const places = new Map<string, FactGroup[]>();
    for (const answer of answers.filter((each) => each.said === said)) {
      const at = placesOf(answer, sites).join(" ");
      places.set(at, [...(places.get(at) ?? []), answer.group]);
    }
    return [...places].map(([at, groups]) =>
      written(act, { outcome, groups, at: at === "" ? [] : at.split(" ") }),
    );
  });
  if (note === undefined) return acts;
  return acts.map((each, index) => (index === acts.length - 1 ? { ...each, note } : each));
}

/** In the order of the file; empty when they are all there are. */
function placesOf({ sites: asked }: GroupAnswer, sites: readonly string[]): readonly string[] {
  const known = sites.filter((each) => asked.includes(each));
  return known.length === sites.length ? [] : known;
}

interface Settled {
  readonly outcome: VerificationEvent["outcome"];
  readonly groups: readonly FactGroup[];
  readonly at: readonly string[];
}

function written(act: Omit<Act, "note">, { outcome, groups, at }: Settled): WrittenAct {
  const facts = factGroups.filter((each) => groups.includes(each));
  return {
    ...act,
    ...(facts.length === factGroups.length ? {} : { facts }),
    ...(at.length === 0 ? {} : { at }),
    ...(outcome === "confirmed" ? {} : { outcome }),
  };
}
