/** A file below a folder. */
export interface FoundFile {
  /** Relative to the folder that was listed, with `/`. */
  readonly path: string;
  /** Bytes, as they are when asked for: most listings need no sizes, and asking takes time. */
  readonly size: number;
  /** `folder`: one with the name of a YAML file, besides what it holds; `closed`: one that cannot be opened. */
  readonly kind: "file" | "link" | "folder" | "closed" | "other";
}

/** Why a file could not be read. `reason` is for people. */
export interface Unreadable {
  readonly problem: "missing" | "unreadable" | "not-text" | "too-large";
  readonly reason: string;
  /** The line to look at, from 1, where one is known. */
  readonly line?: number;
}

/** The files of this machine, for reading. Paths are absolute, or relative to the working folder. */
export interface Files {
  /** The text of a UTF-8 file, without its byte-order mark. */
  read(path: string): { readonly text: string } | Unreadable;
  /** A file that is no text. One of more than `most` bytes is not read. */
  bytes(path: string, most: number): { readonly bytes: Uint8Array } | Unreadable;
  /** Every file below a folder, sorted by path; hidden folders and `node_modules` are not entered. Empty when the folder is missing. */
  list(folder: string): readonly FoundFile[];
  exists(path: string): boolean;
  /** The absolute path of a file that comes with this program, such as "schemas/service.schema.json". */
  shipped(path: string): string;
  /** `path` made absolute. */
  absolute(...parts: readonly string[]): string;
  /** An absolute path relative to a folder, with `/` on every system; empty for the folder itself, `undefined` outside it. */
  within(folder: string, path: string): string | undefined;
}
