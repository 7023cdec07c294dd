/** The clock of this machine, or the moment SOURCE_DATE_EPOCH names. */
export interface Clock {
  /** Milliseconds since 1970 (UTC). */
  now(): number;
}
