import type { causes, groups, sexes, statuses, units } from "./schema-eligibility.ts";
import { type Text, toText, type WrittenText } from "./text.ts";

export type Status = (typeof statuses)[number];
export type Sex = (typeof sexes)[number];
export type Group = (typeof groups)[number];
export type Unit = (typeof units)[number];
export type Cause = (typeof causes)[number];

/** Whole years, both ends included; no `to` means no upper end. */
export interface Ages {
  readonly from: number;
  readonly to?: number;
}

/** Conditions that must all hold; within one list any one is enough. What is absent is not limited. */
export interface Conditions {
  readonly statuses?: readonly Status[];
  readonly ages?: Ages;
  readonly sexes?: readonly Sex[];
  readonly nationalities?: readonly string[];
  readonly groups?: readonly Group[];
  readonly for?: readonly Unit[];
  readonly serves?: readonly string[];
  readonly must_live_in?: readonly string[];
  /** `none`, or what must be shown. */
  readonly papers_needed?: "none" | readonly Text[];
}

/** Who may use a service. An absent eligibility is unknown, never "everyone". */
export type Eligibility =
  | { readonly kind: "everyone" }
  | {
      readonly kind: "conditions";
      readonly all: Conditions;
      /** Meeting one set is enough; empty when there are none. */
      readonly any: readonly Conditions[];
      /** Adds to the codes, never contradicts them. */
      readonly note?: Text;
    };

/** Someone who is refused, and where they can go instead. */
export interface Refusal {
  readonly who: Conditions;
  readonly because: readonly Cause[];
  readonly instead: readonly string[];
  readonly desk_note?: Text;
  readonly willing?: "yes" | "no" | "unknown";
  /** What was tried so that they are taken. */
  readonly steps?: readonly { readonly on: string; readonly text: Text }[];
  /** What we pay until they are, and the role that approves it. */
  readonly interim?: Interim;
}

interface Interim {
  readonly hsp_pays?: "yes" | "no" | "unknown";
  readonly approval?: string;
}

type WrittenConditions = Omit<Conditions, "ages" | "papers_needed"> & {
  readonly ages?: string;
  readonly papers_needed?: "none" | readonly WrittenText[];
};
type WrittenOpenTo =
  | string
  | (WrittenConditions & {
      readonly note?: WrittenText;
      readonly any_of?: readonly WrittenConditions[];
    });
interface WrittenRefusal {
  readonly who: readonly Status[] | WrittenConditions;
  readonly because?: Cause | readonly Cause[];
  readonly instead?: readonly string[];
  readonly desk_note?: WrittenText;
  readonly willing?: "yes" | "no" | "unknown";
  readonly steps?: readonly { readonly on: string; readonly text: WrittenText }[];
  readonly interim?: Interim;
}

/** Reads `open_to` as a file has it. */
export function toEligibility(written: unknown, firstLanguage: string): Eligibility {
  const value = written as WrittenOpenTo;
  if (typeof value === "string") return { kind: "everyone" };
  const { note, any_of: anyOf, ...all } = value;
  return {
    kind: "conditions",
    all: toConditions(all, firstLanguage),
    any: (anyOf ?? []).map((each) => toConditions(each, firstLanguage)),
    ...(note === undefined ? {} : { note: toText(note, firstLanguage) }),
  };
}

/** Reads `not_open_to` as a file has it. */
export function toRefusals(written: unknown, firstLanguage: string): readonly Refusal[] {
  return (written as readonly WrittenRefusal[]).map((each) => ({
    who: Array.isArray(each.who)
      ? { statuses: each.who }
      : toConditions(each.who as WrittenConditions, firstLanguage),
    because: each.because === undefined ? [] : [each.because].flat(),
    instead: each.instead ?? [],
    ...(each.desk_note === undefined ? {} : { desk_note: toText(each.desk_note, firstLanguage) }),
    ...(each.willing === undefined ? {} : { willing: each.willing }),
    ...(each.steps === undefined
      ? {}
      : { steps: each.steps.map(({ on, text }) => ({ on, text: toText(text, firstLanguage) })) }),
    ...(each.interim === undefined ? {} : { interim: each.interim }),
  }));
}

/** Reads "0-17" or "18+"; ends in the wrong order are a rule's finding and read as they stand. */
export function parseAges(text: string): Ages {
  const [from, to] = text.split("-");
  return text.endsWith("+")
    ? { from: Number(text.slice(0, -1)) }
    : { from: Number(from), to: Number(to) };
}

function toConditions(written: WrittenConditions, firstLanguage: string): Conditions {
  const { ages, papers_needed: papers, ...rest } = written;
  return {
    ...rest,
    ...(ages === undefined ? {} : { ages: parseAges(ages) }),
    ...(papers === undefined ? {} : { papers_needed: toPapers(papers, firstLanguage) }),
  };
}

function toPapers(
  written: "none" | readonly WrittenText[],
  firstLanguage: string,
): "none" | readonly Text[] {
  return written === "none" ? written : written.map((each) => toText(each, firstLanguage));
}

/** True when nothing in the conditions limits who may come; papers and areas are no limit on the person. */
export function isOpenToAll(conditions: Conditions): boolean {
  const { papers_needed: _papers, serves: _serves, ...limits } = conditions;
  return Object.keys(limits).length === 0;
}
