/** A file's text as it was saved at one moment. */
export interface FileVersion {
  /** Seconds since 1970, by the clock of whoever saved it. */
  readonly at: number;
  readonly text: string;
  /** It came about by joining what several people had saved apart. */
  readonly isMerge: boolean;
}
