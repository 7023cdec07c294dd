/** What an earlier run found out about a folder. Kept outside the folder, for one program and one person. */
export interface Kept {
  /** The folder's state when it was found out; see `Git.state`. */
  readonly state: string;
  readonly value: unknown;
}

/** A place for what can always be worked out again. Nothing here ever fails: what cannot be read is not there. */
export interface Cache {
  /** What was kept about a folder under a name, by this very program. */
  recall(folder: string, name: string): Kept | undefined;
  keep(folder: string, name: string, kept: Kept): void;
}
