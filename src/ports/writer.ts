/** The file that marks a folder as ours, so that we never write among somebody's own files. What stands there can be made again. */
export const outputMark = ".pathway-output";

/** A file to be written. */
export interface Output {
  /** Relative to the output folder, with `/`; made from ids and the names of layouts only. */
  readonly path: string;
  readonly content: string | Uint8Array;
  /** The system may run it; for files of a pathway only. */
  readonly isProgram?: true;
  /** Tells of the other files, or is one of many that another leads to: it is not named on the screen. */
  readonly isAside?: true;
  /**
   * The folder, relative to the output folder, that its run makes whole: what an earlier run wrote there and this one does
   * not is taken away.
   */
  readonly whole?: string;
  /** What it says to people, where the content itself cannot be read as text: it is scanned in its place. */
  readonly says?: readonly { readonly as: "html" | "text"; readonly text: string }[];
}

/** What writing did. */
export interface Written {
  /** Absolute. */
  readonly path: string;
  /** False when the file already had this content and was left alone. */
  readonly changed: boolean;
}

/** A file of a pathway, as it was read and as it is to be. */
export interface FileChange {
  /** Relative to the pathway's folder, with `/`. */
  readonly file: string;
  /** `undefined`: there must be no such file yet. Without the byte-order mark, which stays if there is one. */
  readonly before: string | undefined;
  /** `undefined`: the file goes. */
  readonly after: string | undefined;
  /** The system may run it. */
  readonly isProgram?: true;
}

/** Writes files whole or not at all. */
export interface Writer {
  /** Writes documents into an output folder, which it marks as ours. Throws `WriteFailure`; then the old files stand. */
  publish(folder: string, outputs: readonly Output[]): readonly Written[];
  /**
   * A short text that differs once a file was touched that a run wrote into a folder made whole; `undefined` where no folder is
   * named, or a file is missing. Looks at no content: sizes and times tell. A writer that cannot tell has none.
   */
  standing?(folder: string, wholes: readonly string[]): string | undefined;
  /**
   * Changes the files of a pathway, all of them or none. Throws `WriteFailure` when one is no longer as it was read, leads
   * through a link, or cannot be written; then the old files stand.
   */
  change(root: string, changes: readonly FileChange[]): void;
}

/** The disk refused, or somebody else was faster. The message is for people and says what to do. */
export class WriteFailure extends Error {}
