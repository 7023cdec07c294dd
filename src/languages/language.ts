import type { strings } from "./en.ts";
import type { labels } from "./en-labels.ts";

/** A sentence of the interface. */
export type StringKey = keyof typeof strings;

/** Words for the codes of the model, by kind and code. Within one kind no two codes share a label. */
export type Labels = {
  readonly [Kind in keyof typeof labels]: Readonly<Record<keyof (typeof labels)[Kind], string>>;
};

/** One language of the interface: one file, one line in the registry. */
export interface Language {
  readonly code: string;
  /** What its readers call it. */
  readonly name: string;
  /** Names dates, numbers and lists. Without a region it takes that of the pathway. */
  readonly locale: string;
  /** Months by number, where the names that the system knows (CLDR) are also those of another calendar in use. */
  readonly months?: "numbered";
  /** Digits of its own (CLDR), where it has others than 0 to 9 in use. */
  readonly digits?: "arab" | "arabext";
  /** What its readers call an era, by the name that the system (CLDR) gives it. */
  readonly eras?: Readonly<Record<string, string>>;
  readonly direction: "ltr" | "rtl";
  /** False until a person who speaks it has read every sentence; unreviewed languages say so. */
  readonly reviewed: boolean;
  readonly strings: Readonly<Record<StringKey, string>>;
  readonly labels: Labels;
}
