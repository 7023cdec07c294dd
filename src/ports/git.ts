import type { KeptSave, Save } from "../model/saves.ts";

/** By somebody whom Git knows here; not by whoever it says, or of something else; by a key that Git does not know here; or not there. */
export type Signature = "good" | "bad" | "unknown" | "none";

/** What Git can be asked. Every answer is `undefined` where there is no Git, no repository or no such revision. */
export interface Git {
  /** The version of the program, such as "2.39.5". */
  version(): string | undefined;
  /** The top folder of the repository that holds `folder`. */
  root(folder: string): string | undefined;
  /**
   * Files below `folder` that differ from `revision` in the working tree, new ones included, or in the save `until`; relative to
   * `folder`, with `/`.
   */
  changedSince(folder: string, revision: string, until?: string): readonly string[] | undefined;
  /** Files below `folder` that are not as the last save has them; before the first save, all that Git does not leave out. */
  unsaved(folder: string): Unsaved | undefined;
  /** Git's name for the save that a revision means, be it called as an option would be. */
  resolve(folder: string, revision: string): string | undefined;
  /** The saves that led here one after the other, the newest first: what others saved meanwhile came with the merge. */
  mainline(folder: string): readonly Pick<Save, "commit" | "at">[] | undefined;
  /** The last save that brought a file which was not there before. */
  broughtBy(folder: string, path: string): string | undefined;
  /** What stood in the files below a folder in a save, by path. */
  filesIn(folder: string, commit: string): ReadonlyMap<string, KeptFile> | undefined;
  /** True when the repository has only part of its history. */
  isShallow(folder: string): boolean | undefined;
  /** What stands in the files below a folder now, kept by Git or not. What is known of Git's list saves asking for it. */
  contents(folder: string, known?: Listing): Promise<Contents | undefined>;
  /**
   * Everything that was saved below a folder, the newest first: one walk through the history, however many files there are. On
   * the mainline each save tells what differs from the one before it, and a merge all that it brought.
   */
  saves(folder: string, along?: "mainline"): readonly Save[] | undefined;
  /**
   * Everything in the repository, whatever leads to it: branches, those of others too, tags, what was set aside (stashes) and what
   * was replaced or taken back and is not yet thrown away. A tag with words of its own is one more, without files.
   */
  everySave(folder: string): readonly KeptSave[] | undefined;
  /** Texts by Git's names for them, all in one question; one that Git does not have is not in the answer. */
  texts(folder: string, blobs: readonly string[]): ReadonlyMap<string, string> | undefined;
  /** Whose name the repository itself gives to its history. The person's own settings are never asked: they name a person. */
  author(folder: string): Author | undefined;
  /** Everybody whose name stands in the history, each once. */
  authors(folder: string): readonly Author[] | undefined;
  /**
   * Gives a revision a name for good, with a sentence and a role under it. False when Git refuses: the name is taken. Nothing of
   * the repository's runs.
   */
  tag(folder: string, tag: NewTag): boolean;
  /** True where Git is set to sign tags. The program that signs is the person's own or the usual one, never one that the repository names. */
  signs(folder: string): boolean;
  /** What a tag's signature is worth. Whom Git trusts is the person's own setting, never the repository's. */
  signature(folder: string, tag: string): Signature;
  /** True when Git leaves this out of what it keeps. */
  isIgnored(folder: string, path: string): boolean | undefined;
  /** Whether something at this path is in the repository, or was; `undefined` also where the history is not complete. */
  keptEver(folder: string, path: string): "now" | "before" | "never" | undefined;
  /** What was begun in the repository and is not finished; nothing is recorded meanwhile. */
  unfinished(folder: string): "merge" | "rebase" | "cherry-pick" | "revert" | "bisect" | undefined;
  /** Files that a merge left unsettled, all of the repository; paths are relative to its top. */
  unmerged(folder: string): readonly Unmerged[] | undefined;
  /** Takes files for settled as they stand in the folder, or gone where they do not. False when Git refuses. */
  settle(folder: string, paths: readonly string[]): boolean;
  /** Takes a file of `unmerged` for settled as one side has it, bytes and all. False when Git refuses. */
  takeSide(folder: string, file: Unmerged, side: "ours" | "theirs"): boolean;
  /** Files that bear another name in a later save, the old name with the new one, as Git itself tells it in a merge. */
  renamed(folder: string, from: string, to: string): ReadonlyMap<string, string> | undefined;
  /** Every file that the next save would hold. `index`: the list that Git names to a hook, where it is not its usual one. */
  indexed(folder: string, index?: string): ReadonlyMap<string, KeptFile> | undefined;
  /** Those of them that are new or not as the last save has them, and those that it would hold no more. */
  staged(folder: string, index?: string): readonly string[] | undefined;
  /** What the repository itself is set to; the person's own settings are not asked. */
  setting(folder: string, key: string): string | undefined;
  /** Sets the repository to something. False when Git refuses. */
  set(folder: string, key: string, value: string): boolean;
  /** The folder in which Git looks for programs to run by itself; `undefined` where that is set to another place than its own. */
  hooks(folder: string): string | undefined;
  /** Gives the repository a program that Git runs by itself, in the folder of `hooks`. False when that cannot be. */
  putHook(folder: string, name: string, text: string): boolean;
  /** Makes the folder a repository of its own, whose history is written by a role. False when Git refuses. */
  begin(folder: string, author: Author): boolean;
  /**
   * Records these files, and no others, in the history. Paths are relative to the folder, which lies in a repository. No
   * program of the repository runs: no hook, no filter, no signature. False when Git refuses.
   */
  record(folder: string, change: RecordedChange): boolean;
}

/** What no save has yet. Paths are relative to the folder, with `/`. */
export interface Unsaved {
  /** Files that Git keeps, or was told to keep: changed, or gone. */
  readonly changed: readonly string[];
  /** Files that Git does not keep. */
  readonly added: readonly string[];
}

/** A file as a save holds it. */
export interface KeptFile {
  /** Git's name for its content. */
  readonly blob: string;
  readonly kind: "file" | "link" | "other";
}

/** A file in which two sides said something else, as Git keeps them apart; `undefined` where it did not stand. */
export interface Unmerged {
  readonly path: string;
  readonly base: KeptFile | undefined;
  readonly ours: KeptFile | undefined;
  readonly theirs: KeptFile | undefined;
}

/** Who a history is written by: a role and its mailbox. */
export interface Author {
  readonly name: string;
  readonly mail: string;
}

/** What is recorded, why and by which role. */
export interface RecordedChange {
  readonly paths: readonly string[];
  readonly message: string;
  readonly author: Author;
  /** Ends a merge that is under way; Git then records all of it. */
  readonly isMerge?: boolean;
}

/** A name for a save. */
export interface NewTag {
  readonly name: string;
  readonly revision: string;
  readonly message: string;
  readonly author: Author;
  /** Signed with the key that Git is set to sign with: see `signs`. */
  readonly isSigned?: boolean;
}

/** Git's list of the files below a folder, told apart from others. */
export interface Listing {
  /** Differs when Git wrote its index anew, be it with the same files in it. */
  readonly index: string;
  /** Differs whenever a file that Git keeps is another one. */
  readonly list: string;
}

/** The files of a folder that are not as Git's list has them. */
export interface Differing {
  /** Differs when a file that Git does not keep comes or goes, and a folder or a link too. */
  readonly frame: string;
  /** What stands in each entry among them now, by path. */
  readonly files: Readonly<Record<string, string>>;
}

/** The contents of a folder's files, each by an id that changes whenever the content does. */
export interface Contents {
  /** A short text that changes whenever one of them does. */
  readonly state: string;
  /** What saves the next run from asking for the whole list; `undefined` where that would not be safe. */
  readonly listing: Listing | undefined;
  readonly differing: Differing;
  /** By path relative to the folder, with `/`; links have none. Worked out when asked for. */
  ids(): ReadonlyMap<string, string>;
  /** True when an id stands for this text. Git may keep a text with other line ends than its file has. */
  isIdOf(id: string, text: string): boolean;
}
