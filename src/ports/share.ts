import type { Author } from "./git.ts";

/** A shared place on another machine or another disk. */
export interface Remote {
  readonly name: string;
  readonly url: string;
}

/** Why something did not come through. */
export interface ShareFailure {
  /**
   * `line`: broken or not there; `refused`: they do not know us; `missing`: there is no such place; `address`: not one that is
   * used; `behind`: somebody else was faster; `other`: see the words.
   */
  readonly problem: "line" | "refused" | "missing" | "address" | "behind" | "other";
  /** What Git said of it, its last line. */
  readonly words: string;
}

/** Two lines of saves, and where they parted. */
export interface Standing {
  /** Saves that only we have. */
  readonly ahead: number;
  readonly behind: number;
  /** `undefined`: they never had a save in common. */
  readonly base: string | undefined;
}

/** What becomes of a file when two lines of saves are joined; paths are relative to the top of the repository. */
export type Joined =
  | { readonly path: string; readonly take: "theirs" | "nothing" }
  | { readonly path: string; readonly text: string };

/** Two saves that are joined, as a change to ours. */
export interface Joining {
  readonly ours: string;
  readonly theirs: string;
  readonly files: readonly Joined[];
  readonly message: string;
  readonly author: Author;
}

/** A save that nobody else has: sent, it can never be taken back. */
export interface UnsentSave {
  /** Git's name for it. */
  readonly commit: string;
  /** What it touches; relative to the top of the repository. */
  readonly paths: readonly string[];
}

/** The network, through Git. Only `fetch` and `push` use it; credentials are Git's own business. */
export interface Share {
  /** The line of saves that is worked on; `undefined` where none is. */
  branch(folder: string): string | undefined;
  /** The shared place of a line; of several, the one it was set to, else `origin`. */
  remote(folder: string, branch: string): Remote | undefined;
  setRemote(folder: string, url: string): boolean;
  /** Git's name for what the shared place had when it was last asked. */
  known(folder: string, remote: Remote, branch: string): string | undefined;
  fetch(folder: string, remote: Remote, mayAsk: boolean): ShareFailure | undefined;
  push(
    folder: string,
    sent: { readonly remote: Remote; readonly branch: string },
    mayAsk: boolean,
  ): ShareFailure | undefined;
  standing(folder: string, ours: string, theirs: string): Standing | undefined;
  /** Saves of ours that they do not have, the last first. */
  unsent(
    folder: string,
    ours: string,
    theirs: string | undefined,
  ): readonly UnsentSave[] | undefined;
  /** Moves to a later save, with the files; false where that would overwrite something that is not saved. */
  forward(folder: string, commit: string): boolean;
  /** Writes the whole line of saves into one file; false where Git refuses, or something stands there. */
  bundle(folder: string, branch: string, path: string): boolean;
  /** A save that joins two; Git's name for it. Nothing moves. */
  join(folder: string, joining: Joining): string | undefined;
}
