/** A file as it was saved at one moment. */
export interface FileVersion {
  /** Seconds since 1970, by the clock of whoever saved it. */
  readonly at: number;
  /** `undefined` where it stands as it stands now: nobody need read it again. */
  readonly text: string | undefined;
  /** It came about by joining what several people had saved apart. */
  readonly isMerge: boolean;
}
