import { linkSync, lstatSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { ownName } from "./left-behind.ts";

/** Tells whether bytes are those that somebody read before; `undefined` stands for no file. */
export type AsRead = (bytes: Buffer | undefined) => boolean;

/** A name beside a file that no other process takes and no pathway reads. */
export function besideOf(path: string): string {
  return join(dirname(path), ownName("tmp"));
}

/**
 * Takes away a file of ours that is of no more use. Where the disk refuses that too it stays: nobody reads it, and what is
 * told is what went wrong before.
 */
export function tidyAway(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // See above.
  }
}

/** The bytes of a file; `undefined` when there is none. */
export function bytesOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/**
 * Puts `fresh` in the place of `path` if that is still as it was read; otherwise false, and what stands there stands.
 *
 * Between the last look and the renaming an editor may save. So the old file keeps a second name until it has been
 * looked at once more: an editor that writes into it is seen, and gets its place back. What no system call of Node can
 * tell is an editor that itself renames a file to this name, and does so in the few millionths of a second between the two.
 */
export function replaceUnchanged(fresh: string, path: string, isAsRead: AsRead): boolean {
  if (isAsRead(undefined)) return putNew(fresh, path);
  const aside = secondName(path);
  if (aside === undefined) {
    if (!isAsRead(bytesOf(path))) return false;
    renameSync(fresh, path);
    return true;
  }
  try {
    if (!isAsRead(bytesOf(aside)) || !isSameFile(aside, path)) return false;
    renameSync(fresh, path);
    if (isAsRead(bytesOf(aside))) return true;
    renameSync(aside, path);
    return false;
  } finally {
    tidyAway(aside);
  }
}

/** Takes a file away if it is still as it was read; otherwise false, and it stands. */
export function removeUnchanged(path: string, isAsRead: AsRead): boolean {
  if (!isAsRead(bytesOf(path))) return false;
  const aside = besideOf(path);
  renameSync(path, aside);
  const isRight = isAsRead(bytesOf(aside));
  if (!isRight) putNew(aside, path);
  tidyAway(aside);
  return isRight;
}

/** Gives a file a name that nothing has yet; false when something has it. */
function putNew(fresh: string, path: string): boolean {
  try {
    linkSync(fresh, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    if (lstatSync(path, { throwIfNoEntry: false })) return false;
    renameSync(fresh, path);
    return true;
  }
  tidyAway(fresh);
  return true;
}

/** A second name for a file; `undefined` where the file system has none, as on memory sticks, or there is no file. */
function secondName(path: string): string | undefined {
  const aside = besideOf(path);
  try {
    linkSync(path, aside);
    return aside;
  } catch {
    return undefined;
  }
}

function isSameFile(one: string, other: string): boolean {
  const [first, second] = [one, other].map((path) => lstatSync(path, { throwIfNoEntry: false }));
  return first !== undefined && first.ino === second?.ino && first.dev === second.dev;
}
