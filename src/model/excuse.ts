import type { Audience } from "./audience.ts";
import type { Severity } from "./diagnostic.ts";
import type { PlainDate } from "./plain-date.ts";

/** Why a finding is milder than its rule: a signed exception, or a comment beside the line. */
export type Excuse =
  | {
      readonly kind: "waiver";
      /** The role that signed. */
      readonly by: string;
      /** The last day it holds. */
      readonly until: PlainDate;
    }
  | {
      readonly kind: "ignore";
      /** Where the comment stands, from 1. */
      readonly line: number;
    };

/** A rule that does not hold for something, because somebody decided so. Its reason stays in the file until it is printed. */
export type ExceptionInForce = {
  readonly rule: string;
  /** Where it was decided, relative to the pathway's folder. */
  readonly file: string;
  /** The entry it is about; `undefined` where it is about all. */
  readonly entry?: string;
  /** That entry's file. */
  readonly about?: string;
  /** Who sees that entry. */
  readonly audience?: Audience;
  /** Why, in the words of whoever decided; only where they may be shown. */
  readonly reason?: string;
} & (
  | Excuse
  | { readonly kind: "decision"; readonly by: string; readonly until: PlainDate }
  | { readonly kind: "lowered"; readonly from: Severity; readonly to: Severity | "off" }
);
