import type { KeptFile, Unmerged } from "../ports/git.ts";
import { isMarked, isMendedByHand } from "../yaml/marked.ts";
import type { Context } from "./command.ts";
import { entryAt, type FileStates, mergedEntry } from "./merged-entry.ts";

/** A repository of the pathway in which a merge may have left something: the shared one, or that of `private/`. */
export interface MergePlace {
  readonly folder: string;
  /** What is under way; whose side is whose depends on it. */
  readonly state: ReturnType<Context["git"]["unfinished"]>;
  readonly files: readonly UnsettledFile[];
  /** Files of the repository that are none of the pathway; relative to its top. */
  readonly outside: readonly string[];
}

/** A file that is not settled. */
export interface UnsettledFile extends FileStates {
  /** Relative to the pathway. */
  readonly path: string;
  /** As a person calls it. */
  readonly id: string;
  readonly unmerged: Unmerged;
  /** As it stands in the folder; `undefined` where it does not, or is no text. */
  readonly now: string | undefined;
  /** Which of Git's sides is the person's own: replaying their saves on those of others, Git calls theirs what is ours. */
  readonly mine: "ours" | "theirs";
}

/** The shared repository and the one of `private/`, each with what is not settled in it. `undefined`: Git cannot be asked. */
export function mergePlaces(context: Context, root: string): readonly MergePlace[] | undefined {
  const { files, git } = context;
  const apart = files.absolute(root, "private");
  const isApart = files.exists(apart) && git.root(apart) !== git.root(root);
  const places = [
    placeOf(context, { root, folder: root, shown: "" }),
    ...(isApart ? [placeOf(context, { root, folder: apart, shown: "private/" })] : []),
  ];
  const known = places.filter((place) => place !== undefined);
  return known.length === places.length ? known : undefined;
}

interface Where {
  readonly root: string;
  readonly folder: string;
  readonly shown: string;
}

function placeOf(context: Context, { root, folder, shown }: Where): MergePlace | undefined {
  const { files, git } = context;
  const [top, unmerged] = [git.root(folder), git.unmerged(folder)];
  if (top === undefined || !unmerged) return undefined;
  const within = files.within(top, folder) ?? "";
  const prefix = within === "" ? "" : `${within}/`;
  const state = git.unfinished(folder);
  const inner = unmerged.filter(({ path }) => path.startsWith(prefix));
  const texts = textsOf(context, top, inner);
  const mine = state === "rebase" ? "theirs" : "ours";
  return {
    ...{ folder, state },
    outside: unmerged.filter((file) => !inner.includes(file)).map(({ path }) => path),
    files: inner.map((file) => {
      const path = shown + file.path.slice(prefix.length);
      const read = files.read(files.absolute(root, path));
      const now = "text" in read ? read.text : undefined;
      const [ours, theirs] = [texts(file.ours), texts(file.theirs)];
      const sides = mine === "ours" ? { ours, theirs } : { ours: theirs, theirs: ours };
      const id = entryAt(path)?.id ?? path;
      return { path, id, unmerged: file, now, mine, base: texts(file.base), ...sides };
    }),
  };
}

/** What is no text, or too large for an entry, has none. */
function textsOf({ git }: Context, top: string, files: readonly Unmerged[]) {
  const blobs = files.flatMap(({ base, ours, theirs }) =>
    [base, ours, theirs].flatMap((file) => (file?.kind === "file" ? file.blob : [])),
  );
  const texts = git.texts(top, [...new Set(blobs)]);
  return (file: KeptFile | undefined) => {
    const text = file && texts?.get(file.blob);
    const isText = text !== undefined && text.length <= largest && !text.includes("\ufffd");
    return isText ? text : undefined;
  };
}

/** Letters; an entry is never longer. */
const largest = 256 * 1024;

/**
 * What somebody did by hand: `settled` where they took the two versions apart and wrote what is right, `begun` where lines of
 * theirs stand beside the two versions.
 */
export function handOf(file: UnsettledFile): "settled" | "begun" | "none" {
  const { now, base, ours, theirs } = file;
  if (now === undefined || ours === undefined || theirs === undefined) return "none";
  const merged = mergedEntry(file.path, file);
  const all = merged && new Map(merged.clashes.map((clash) => [clash, clash.theirs]));
  const versions = [
    ...[base ?? "", ours, theirs],
    ...(merged && all ? [merged.text(new Map()), merged.text(all)] : []),
  ];
  if (isMarked(now)) return isMendedByHand(now, versions) ? "begun" : "none";
  return versions.includes(now) ? "none" : "settled";
}
