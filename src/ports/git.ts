/** What Git can be asked. Every answer is `undefined` where there is no Git, no repository or no such revision. */
export interface Git {
  /** The version of the program, such as "2.39.5". */
  version(): string | undefined;
  /** The top folder of the repository that holds `folder`. */
  root(folder: string): string | undefined;
  /** Files below `folder` that differ from `revision` in the working tree, new ones included; relative to `folder`, with `/`. */
  changedSince(folder: string, revision: string): readonly string[] | undefined;
  /** True when the repository has only part of its history. */
  isShallow(folder: string): boolean | undefined;
  /** A short text that changes whenever the content of one of the folder's entries does, kept by Git or not. */
  state(folder: string): string | undefined;
}
