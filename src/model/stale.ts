import type { Freshness } from "./freshness.ts";
import type { FreshnessState } from "./freshness-states.ts";
import type { Coming } from "./good-until.ts";
import type { PlainDate } from "./plain-date.ts";
import type { VerificationEvent } from "./service.ts";
import type { Text } from "./text.ts";

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
  /** Below the pathway's folder, with `/`. */
  readonly file: string;
  readonly name: Text;
  /** A role's id; empty where nobody is named. */
  readonly owner: string;
  /** An organisation's id. */
  readonly organization: string;
  readonly sectors: readonly string[];
  /** Areas of its sites and visits, and every larger area around them. */
  readonly areas: readonly string[];
  readonly freshness: Freshness;
  /** The day by which it is due next and why, while it counts as confirmed in time. */
  readonly comes: Coming | undefined;
  /** Whom to call, the best first. */
  readonly calls: readonly CallTarget[];
  /** The last act or attempt that is known on the day. */
  readonly last: Pick<VerificationEvent, "on" | "method" | "outcome" | "with"> | undefined;
  /** Entries for protection staff are counted everywhere, and named only where a person looks. */
  readonly restricted: boolean;
}

/** A file that could not be judged: it, or the file of its organisation, cannot be read. */
export interface Unjudged {
  readonly file: string;
  /** As far as is known; a file that cannot be read says nothing about itself. */
  readonly restricted: boolean;
}

/** A name that lines refer to by id. */
export interface Named {
  readonly name: Text;
  /** Stands in `private/`: named only where a person looks. */
  readonly restricted: boolean;
}

/** How fresh a pathway is on a day. */
export interface StaleReport {
  readonly as_of: PlainDate;
  /** The pathway's zone, which decides when the day ends. */
  readonly time_zone: string;
  /** The pathway's own. */
  readonly title: Text;
  /** The pathway's languages, in which names are read when they have none in the reader's. */
  readonly languages: readonly string[];
  /** Roles that own a line, and organisations of lines, by id. */
  readonly owners: Readonly<Record<string, Named>>;
  readonly organizations: Readonly<Record<string, Named>>;
  /** Grouped by owner, the worst first; of those asked for. */
  readonly lines: readonly StaleLine[];
  /** Always all of them: nobody knows whether they were asked for. */
  readonly unjudged: readonly Unjudged[];
  /** Of those asked for. */
  readonly summary: StaleSummary;
}

export interface StaleSummary extends Readonly<Record<FreshnessState, number>> {
  readonly total: number;
  /** Past a hard stop: funding, agreement or vetting ended, or withdrawn. */
  readonly ended: number;
  readonly not_judged: number;
}
