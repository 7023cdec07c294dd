import type { PlainDate } from "../model/plain-date.ts";

/** The clock of this machine, or the moment SOURCE_DATE_EPOCH names. */
export interface Clock {
  /** The date in a zone; in UTC where the machine does not know the zone. */
  today(zone: string): PlainDate;
  /** Minutes after midnight in a zone. */
  minutes(zone: string): number;
}
