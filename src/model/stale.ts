import type { Freshness, FreshnessState } from "./freshness.ts";
import type { PlainDate } from "./plain-date.ts";

/** One entry and how fresh it is. */
export interface StaleLine {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly freshness: Freshness;
  /** Entries for protection staff are counted, and named only where their repository stands. */
  readonly restricted: boolean;
}

/** How fresh a pathway is on a day. */
export interface StaleReport {
  readonly as_of: PlainDate;
  readonly lines: readonly StaleLine[];
  /** Files of services that could not be read, so not judged. */
  readonly unjudged: readonly string[];
  readonly summary: StaleSummary;
}

export interface StaleSummary extends Readonly<Record<FreshnessState, number>> {
  readonly total: number;
  /** Past a hard stop: funding, agreement or vetting ended, or withdrawn. */
  readonly ended: number;
  readonly not_judged: number;
}
