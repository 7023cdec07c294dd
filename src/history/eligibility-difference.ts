import type { Conditions, Eligibility } from "../model/eligibility.ts";
import type { Effect } from "./change.ts";

/** A list of codes, of which people must be one. */
export type KindList = "statuses" | "sexes" | "groups" | "nationalities" | "for";

const kindLists: readonly KindList[] = ["statuses", "sexes", "groups", "nationalities", "for"];

/** Codes of one list by which people were taken before, and by which they are taken now. */
export interface ChangedKinds {
  readonly list: KindList;
  readonly lost: readonly string[];
  readonly won: readonly string[];
}

/** Which kinds of people are taken no longer, and which are taken now, where that is all that changed. */
export function changedKinds(before: Eligibility, after: Eligibility): ChangedKinds | undefined {
  if (before.kind === "everyone" || after.kind === "everyone") return undefined;
  const differs = (key: keyof Conditions) =>
    JSON.stringify(before.all[key]) !== JSON.stringify(after.all[key]);
  const changed = fieldsOf(before.all, after.all).filter(differs);
  const [list] = kindLists.filter((each) => changed.includes(each));
  const isElsewhere =
    JSON.stringify([before.any, before.note]) !== JSON.stringify([after.any, after.note]);
  if (list === undefined || changed.length > 1 || isElsewhere) return undefined;
  const [earlier, later] = [before.all[list], after.all[list]];
  if (!earlier || !later) return undefined;
  return { list, lost: without(earlier, later), won: without(later, earlier) };
}

/** Whether more people are taken, or fewer. */
export function eligibilityEffect(before: Eligibility, after: Eligibility): Effect {
  const [earlier, later] = [conditionsOf(before), conditionsOf(after)];
  const steps = fieldsOf(earlier.all, later.all).map((field) =>
    fieldEffect(field, earlier.all, later.all),
  );
  return joined([...steps, anyEffect(earlier.any, later.any)]);
}

/** One word for several changes. */
export function joined(effects: readonly Effect[]): Effect {
  const told = new Set(effects.filter((each) => each !== "other"));
  if (told.has("mixed") || (told.has("wider") && told.has("narrower"))) return "mixed";
  return told.has("narrower") ? "narrower" : told.has("wider") ? "wider" : "other";
}

/** Of two lists of codes: what is new is more, what is gone is less. */
export function listEffect(before: readonly string[], after: readonly string[]): Effect {
  const lost = without(before, after).length > 0;
  const won = without(after, before).length > 0;
  return lost && won ? "mixed" : lost ? "narrower" : won ? "wider" : "other";
}

export function without<Item>(all: readonly Item[], but: readonly Item[]): readonly Item[] {
  const left = new Set(but.map((each) => JSON.stringify(each)));
  return all.filter((each) => !left.has(JSON.stringify(each)));
}

interface Split {
  readonly all: Conditions;
  readonly any: readonly Conditions[];
}

const conditionsOf = (open: Eligibility): Split =>
  open.kind === "everyone" ? { all: {}, any: [] } : { all: open.all, any: open.any };

function fieldsOf(before: Conditions, after: Conditions): readonly (keyof Conditions)[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Conditions)[];
}

/** A condition that is new takes fewer people, one that is gone more. */
function fieldEffect(field: keyof Conditions, before: Conditions, after: Conditions): Effect {
  if (field === "papers_needed") return papersEffect(before.papers_needed, after.papers_needed);
  if (field === "ages") return agesEffect(before.ages, after.ages);
  const [earlier, later] = [before[field], after[field]];
  if (!earlier || !later) return earlier ? "wider" : later ? "narrower" : "other";
  return listEffect(earlier, later);
}

/** That none are needed is more than that nothing is said of them. */
function papersEffect(
  before: Conditions["papers_needed"],
  after: Conditions["papers_needed"],
): Effect {
  const weight = (papers: Conditions["papers_needed"]) =>
    papers === "none" ? 0 : papers === undefined ? 1 : 1 + papers.length;
  const difference = weight(after) - weight(before);
  return difference > 0 ? "narrower" : difference < 0 ? "wider" : "other";
}

function agesEffect(before: Conditions["ages"], after: Conditions["ages"]): Effect {
  const [from, to] = [ends(before), ends(after)];
  const lost = to.first > from.first || to.last < from.last;
  const won = to.first < from.first || to.last > from.last;
  return lost && won ? "mixed" : lost ? "narrower" : won ? "wider" : "other";
}

const ends = (ages: Conditions["ages"]) => ({
  first: ages?.from ?? 0,
  last: ages?.to ?? Number.POSITIVE_INFINITY,
});

/** Meeting one set is enough, so each set more takes more; the first of all takes fewer. */
function anyEffect(before: readonly Conditions[], after: readonly Conditions[]): Effect {
  if (before.length === 0) return after.length === 0 ? "other" : "narrower";
  if (after.length === 0) return "wider";
  const lost = without(before, after).length > 0;
  const won = without(after, before).length > 0;
  return lost && won ? "mixed" : lost ? "narrower" : won ? "wider" : "other";
}
