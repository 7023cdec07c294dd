import type { Ages, Conditions, Eligibility, Group, Refusal, Sex, Status } from "./eligibility.ts";
import { type Area, areaAndAbove } from "./pathway.ts";

/** What is known of a person who asks. What is absent is unknown, never "no". Never stored. */
export interface Person {
  /** The age, or a band it lies in. */
  readonly ages?: Ages;
  readonly sex?: Sex;
  readonly statuses?: readonly Status[];
  readonly nationality?: string;
  /** Situations that hold; others may hold too. */
  readonly groups?: readonly Group[];
  readonly papers?: "yes" | "no";
  /** Where the person is. Where they live is another matter. */
  readonly area?: string;
}

/** Whether people are taken: `ask` where something is not known. */
export type Fit = "yes" | "ask" | "no";

/** A condition that cannot be told, or that the person does not meet. */
export type FitField = keyof Conditions;

/** How a person stands to conditions, and because of which of them. */
export interface Fitting {
  readonly fit: Fit;
  /** What must be asked, or what the person is not; empty for `yes`. */
  readonly fields: readonly FitField[];
  /** The set of conditions that the fields are of. */
  readonly of: readonly Conditions[];
}

/** Who is taken, as the entry's codes say. What the entry does not say is `undefined` and must be asked. */
export interface Taken extends Fitting {
  /** The refusal that meets the person, or might. */
  readonly refusal?: Refusal;
}

const yes: Fitting = { fit: "yes", fields: [], of: [] };

/** Whether a service takes a person, from the codes that its printed sentence is made of. A refusal that may meet them leaves it open. */
export function takes(
  who: { readonly open_to?: Eligibility; readonly not_open_to: readonly Refusal[] },
  person: Person,
  areas: readonly Area[],
): Taken {
  const refusals = who.not_open_to.map((refusal) => ({
    refusal,
    met: meets(refusal.who, person, areas),
  }));
  const refused = refusals.find(({ met }) => met.fit === "yes");
  if (refused)
    return { fit: "no", fields: [], of: [refused.refusal.who], refusal: refused.refusal };
  const open = admits(who.open_to, person, areas);
  if (open.fit === "no") return open;
  const doubtful = refusals.find(({ met }) => met.fit === "ask");
  if (!doubtful) return open;
  const { met, refusal } = doubtful;
  return {
    fit: "ask",
    fields: [...new Set([...open.fields, ...met.fields])],
    of: [...open.of, ...met.of],
    refusal,
  };
}

/** The same without refusals. */
function admits(openTo: Eligibility | undefined, person: Person, areas: readonly Area[]): Fitting {
  if (openTo === undefined) return { fit: "ask", fields: [], of: [] };
  if (openTo.kind === "everyone") return yes;
  // A note alone says in words who may come, and no code says that they may.
  if (Object.keys(openTo.all).length === 0 && openTo.any.length === 0)
    return { fit: "ask", fields: [], of: [] };
  const all = meets(openTo.all, person, areas);
  if (all.fit === "no" || openTo.any.length === 0) return all;
  const any = openTo.any.map((each) => meets(each, person, areas));
  if (any.some(({ fit }) => fit === "yes")) return all;
  const open = any.filter(({ fit }) => fit === "ask");
  const rest = open.length > 0 ? open : any;
  const fields = (of: readonly Fitting[]) => [...new Set(of.flatMap((each) => each.fields))];
  if (open.length === 0) return { fit: "no", fields: fields(rest), of: openTo.any };
  return {
    fit: "ask",
    fields: fields([all, ...rest]),
    of: [all, ...rest].flatMap((each) => each.of),
  };
}

/** How a person stands to one set of conditions, all of which must hold. */
function meets(conditions: Conditions, person: Person, areas: readonly Area[]): Fitting {
  const judged = (Object.keys(tests) as FitField[]).map((field) => ({
    field,
    fit: conditions[field] === undefined ? "yes" : tests[field](conditions, person, areas),
  }));
  for (const fit of ["no", "ask"] as const) {
    const fields = judged.filter((each) => each.fit === fit).map(({ field }) => field);
    if (fields.length > 0) return { fit, fields, of: [conditions] };
  }
  return yes;
}

type Test = (conditions: Conditions, person: Person, areas: readonly Area[]) => Fit;

/** Each kind of condition by itself. A kind that is added to the model needs its line here. */
const tests: Readonly<Record<FitField, Test>> = {
  statuses: ({ statuses = [] }, person) => statusFit(statuses, person.statuses),
  ages: ({ ages }, person) => ageFit(ages, agesOf(person)),
  sexes: ({ sexes = [] }, person) => share(possibleSexes(person), sexes),
  nationalities: ({ nationalities = [] }, { nationality }) =>
    nationality === undefined ? "ask" : nationalities.includes(nationality) ? "yes" : "no",
  groups: ({ groups = [] }, person) => groupFit(groups, person),
  // One person asks. Whether they belong to a family or a group is not asked of them.
  for: ({ for: units = [] }) => (units.includes("person") ? "yes" : "ask"),
  serves: ({ serves = [] }, { area }, areas) => areaFit(serves, area, areas),
  // Who is in a town today may live in another.
  must_live_in: () => "ask",
  papers_needed: ({ papers_needed: papers }, person) =>
    papers === "none" ? "yes" : person.papers === "no" ? "no" : "ask",
};

/** What may hold beside any legal status, and often is not told at first. */
const situations: ReadonlySet<Status> = new Set([
  "stateless",
  "internally_displaced",
  "returnee",
  "trafficked",
]);

function statusFit(wanted: readonly Status[], own: readonly Status[] | undefined): Fit {
  if (own === undefined) return "ask";
  if (own.some((each) => wanted.includes(each))) return "yes";
  const isOpen = wanted.some((each) => situations.has(each));
  return isOpen || own.every((each) => situations.has(each)) ? "ask" : "no";
}

/** The ages a person may have, as far as is known. */
export function agesOf({ ages, sex }: Person): Ages | undefined {
  if (ages) return ages;
  if (sex === undefined) return undefined;
  return sex === "girls" || sex === "boys" ? { from: 0, to: 17 } : { from: 18 };
}

function ageFit(wanted: Ages | undefined, own: Ages | undefined): Fit {
  if (!wanted) return "yes";
  const last = wanted.to ?? Number.POSITIVE_INFINITY;
  const [youngest, oldest] = [
    own?.from ?? 0,
    own ? (own.to ?? Number.POSITIVE_INFINITY) : undefined,
  ];
  if (wanted.from === 0 && last === Number.POSITIVE_INFINITY) return "yes";
  if (oldest === undefined) return "ask";
  if (youngest > last || oldest < wanted.from) return "no";
  return youngest >= wanted.from && oldest <= last ? "yes" : "ask";
}

function possibleSexes(person: Person): readonly Sex[] {
  if (person.sex) return [person.sex];
  const ages = person.ages;
  if (ages && ages.from >= 18) return ["women", "men"];
  if (ages?.to !== undefined && ages.to < 18) return ["girls", "boys"];
  return ["women", "men", "girls", "boys"];
}

/** `yes` where whatever may be is wanted, `no` where nothing that may be is. */
function share<Value>(possible: readonly Value[], wanted: readonly Value[]): Fit {
  const met = possible.filter((each) => wanted.includes(each));
  if (met.length === possible.length) return "yes";
  return met.length === 0 ? "no" : "ask";
}

function groupFit(wanted: readonly Group[], person: Person): Fit {
  if (person.groups?.some((each) => wanted.includes(each))) return "yes";
  return wanted.every((each) => isImpossible(each, person)) ? "no" : "ask";
}

function isImpossible(group: Group, person: Person): boolean {
  const ages = agesOf(person);
  const isAdult = ages !== undefined && ages.from >= 18;
  const isChild = ages?.to !== undefined && ages.to < 18;
  if (group === "pregnant" || group === "new_mother")
    return person.sex === "men" || person.sex === "boys";
  if (group === "unaccompanied_child" || group === "separated_child") return isAdult;
  return group === "older_person" && isChild;
}

function areaFit(wanted: readonly string[], own: string | undefined, areas: readonly Area[]): Fit {
  if (own === undefined) return "ask";
  const above = areaAndAbove(own, areas);
  if (wanted.some((each) => above.includes(each))) return "yes";
  // Only part of where the person is is served, or nobody says how the two lie to each other.
  const isApart = (each: string) => {
    const other = areaAndAbove(each, areas);
    return !other.includes(own) && other.some((shared) => above.includes(shared));
  };
  return wanted.every(isApart) ? "no" : "ask";
}
