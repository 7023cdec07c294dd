import type { DataPath } from "./diagnostic.ts";
import type { FactGroup } from "./fact-group.ts";
import type { Freshness } from "./freshness.ts";
import type { FreshnessCause, FreshnessState } from "./freshness-states.ts";
import type { Coming } from "./good-until.ts";
import type { PlainDate } from "./plain-date.ts";
import type { IntervalSource } from "./review-plan.ts";
import type { VerificationEvent } from "./service.ts";
import type { Text } from "./text.ts";

/** A line of a file that had its part in a date. */
export interface Place {
  readonly file: string;
  readonly path: DataPath;
  /** Counted from 1; known once the file was read exactly. */
  readonly line?: number;
}

/** What set a date, or did not. */
export type WhyKind =
  | "confirmed"
  | "changed"
  | "never"
  | "website"
  | "future"
  | "reported"
  | `every.${IntervalSource}`
  | "funding"
  | "agreement"
  | "vetting"
  | "withdrawn"
  | "status"
  | "postponed"
  | "closed"
  | "silence";

/** One thing that decided, with the lines of files that say it; none for what is built in. */
export interface Reason {
  readonly kind: WhyKind;
  readonly places: readonly Place[];
  /** The day it happened, or the last day it holds. */
  readonly on?: PlainDate;
  readonly method?: VerificationEvent["method"];
  /** Who told us: not public. */
  readonly who?: string;
  /** Days, weeks or months between confirmations. */
  readonly every?: string;
  /** The policy holds because the program says so, not the pathway. */
  readonly isBuiltIn?: true;
  /** What is written is longer than the longest interval there is. */
  readonly isCapped?: true;
  /** A code of `provides`. */
  readonly code?: string;
  /** An agreement's id: not public. */
  readonly agreement?: string;
  readonly site?: string;
}

/** Groups of facts at sites that are as old as each other for the same reasons. */
export interface WhyGroups {
  readonly groups: readonly FactGroup[];
  /** Empty for all sites. */
  readonly sites: readonly string[];
  readonly state: FreshnessState;
  readonly cause: FreshnessCause;
  readonly due: PlainDate | undefined;
  readonly reasons: readonly Reason[];
}

/** Why one entry is as fresh as it is. */
export interface StaleWhy {
  readonly as_of: PlainDate;
  readonly languages: readonly string[];
  readonly id: string;
  readonly name: Text;
  readonly file: string;
  readonly freshness: Freshness;
  readonly comes: Coming | undefined;
  readonly groups: readonly WhyGroups[];
  /** What holds for the entry as a whole. */
  readonly whole: readonly Reason[];
}
