import type { Differing, Listing } from "./git.ts";

/** What an earlier run found out about a folder. Kept outside the folder, for one program and one person. */
export interface Kept {
  /** The folder's state when it was found out; see `Git.state`. */
  readonly state: string;
  /** What was known of Git's list; see `Contents.listing`. */
  readonly listing?: Listing | undefined;
  readonly value: unknown;
  /** What saves judging all files where few of them changed since; absent where that would not be safe. */
  readonly since?: Since | undefined;
}

/** What a verdict was found out from. */
export interface Since {
  readonly differing: Differing;
  /** Names the kept lines that hold for the verdict. */
  readonly lines: string;
}

/** A place for what can always be worked out again. Nothing here ever fails: what cannot be read is not there. */
export interface Cache {
  /** What was kept about a folder under a name, by this very program. */
  recall(folder: string, name: string): Kept | undefined;
  keep(folder: string, name: string, kept: Kept): void;
  /** Lines without line ends, for what is mostly looked up and seldom read. */
  recallLines(folder: string, name: string): readonly string[] | undefined;
  /** Of the same lines the first, and those that begin with one of these words and a tab; the others are not looked at. */
  recallFew(folder: string, name: string, words: readonly string[]): readonly string[] | undefined;
  keepLines(folder: string, name: string, lines: readonly string[]): void;
  /** A short text that differs where the given one does. */
  digest(text: string): string;
}
