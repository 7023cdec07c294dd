/** The terminal or whatever stands in its place. */
export interface Screen {
  /** Writes data. */
  out(text: string): void;
  /** Writes a notice. */
  err(text: string): void;
  /** Shows one line that the next one replaces; silent unless a person watches. */
  progress(text: string): void;
  /** A person reads the data as it comes. */
  readonly isTerminal: boolean;
  readonly color: boolean;
  /** Characters a line. */
  readonly width: number;
}
