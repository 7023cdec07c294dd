import type { strings } from "./en.ts";

/** A sentence of the interface. */
export type StringKey = keyof typeof strings;

/** Words for the codes of the model, by kind and code. Within one kind no two codes share a label. */
export type Labels = Readonly<
  Record<
    | "sector"
    | "code"
    | "status"
    | "sex"
    | "group"
    | "unit"
    | "cause"
    | "state"
    | "freshness"
    | "factGroup"
    | "referralWay"
    | "information"
    | "hiddenCost"
    | "accompaniment"
    | "languageMode",
    Readonly<Record<string, string>>
  >
>;

/** One language of the interface: one file, one line in the registry. */
export interface Language {
  readonly code: string;
  /** What its readers call it. */
  readonly name: string;
  readonly direction: "ltr" | "rtl";
  /** False until a person who speaks it has read every sentence; unreviewed languages say so. */
  readonly reviewed: boolean;
  /** Said in documents while the language is not reviewed. */
  readonly strings: Readonly<Record<StringKey, string>>;
  readonly labels: Labels;
}
