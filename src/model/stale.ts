import type { Freshness, FreshnessState } from "./freshness.ts";
import type { PlainDate } from "./plain-date.ts";
import type { VerificationEvent } from "./service.ts";

/** A number or address under which somebody can confirm an entry. */
export interface CallTarget {
  /** A phone number, else a mail address. */
  readonly at: string;
  /** Whom to ask for. */
  readonly who?: string;
  /** Readers of the entry see it too; it may stand in a log. */
  readonly isPublic: boolean;
}

/** One entry and how fresh it is. */
export interface StaleLine {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly freshness: Freshness;
  /** Whom to call, the best first. */
  readonly calls: readonly CallTarget[];
  /** The last act or attempt that is known on the day. */
  readonly last: Pick<VerificationEvent, "on" | "method" | "outcome" | "with"> | undefined;
  /** Entries for protection staff are counted everywhere, and named only where a person looks. */
  readonly restricted: boolean;
}

/** How fresh a pathway is on a day. */
export interface StaleReport {
  readonly as_of: PlainDate;
  /** The pathway's zone, which decides when the day ends. */
  readonly time_zone: string;
  readonly lines: readonly StaleLine[];
  /** Files of services that could not be judged: they, or the file of their organisation, cannot be read. */
  readonly unjudged: readonly string[];
  readonly summary: StaleSummary;
}

export interface StaleSummary extends Readonly<Record<FreshnessState, number>> {
  readonly total: number;
  /** Past a hard stop: funding, agreement or vetting ended, or withdrawn. */
  readonly ended: number;
  readonly not_judged: number;
}
