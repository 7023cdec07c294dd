import { lstatSync, type Stats } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { type FileChange, WriteFailure } from "../ports/writer.ts";
import { changedMeanwhile, type Prepared, prepareFile, writeAtomically } from "./atomic-write.ts";
import { sweep } from "./left-behind.ts";
import { asOnlyWriter } from "./one-writer.ts";
import { type AsRead, bytesOf, removeUnchanged } from "./replace-file.ts";

const byteOrderMark = "\ufeff";

/** A change that is ready: nothing is left but to put the file in its place, or to take it away. */
interface Ready {
  readonly path: string;
  /** What stood there before. */
  readonly old: Buffer | undefined;
  /** What is to stand there. */
  readonly fresh: Buffer | undefined;
  readonly file: Prepared;
}

/**
 * See `Writer.change`. Everything is looked at first, then everything is written beside its place, then each takes it:
 * what a disk refuses it refuses before any file has changed. If one is refused after that, the others go back. While
 * files take their places no other process of ours changes the pathway.
 */
export function changeFiles(root: string, changes: readonly FileChange[]): void {
  for (const change of changes) check(root, change);
  const ready: Ready[] = [];
  try {
    for (const change of changes) ready.push(prepare(root, change));
    sweepBeside(ready);
    asOnlyWriter(root, () => settle(ready));
  } catch (error) {
    for (const { file } of ready) file.discard();
    throw error;
  }
}

/** Once in each folder. */
function sweepBeside(ready: readonly Ready[]): void {
  const folders = new Map(
    ready.flatMap(({ file: { temporary } }): [string, string][] =>
      temporary === undefined ? [] : [[dirname(temporary), basename(temporary)]],
    ),
  );
  for (const [folder, mine] of folders) sweep(folder, mine);
}

function settle(ready: readonly Ready[]): void {
  let done = 0;
  try {
    for (const { file } of ready) {
      file.settle();
      done += 1;
    }
  } catch (error) {
    for (const each of ready.slice(0, done)) restore(each);
    throw error;
  }
}

function check(root: string, { file, before }: FileChange): void {
  const path = resolve(root, file);
  if (!path.startsWith(resolve(root) + sep))
    throw new WriteFailure(`${path} would lie outside the pathway. Nothing was written.`);
  refuseDetours(root, file);
  if (isStillAsRead(path, before)) return;
  throw before === undefined
    ? new WriteFailure(`${path} is there already, and nothing is overwritten. Nothing was written.`)
    : changedMeanwhile(path);
}

function prepare(root: string, { file, before, after, isProgram }: FileChange): Ready {
  const path = resolve(root, file);
  const old = bytesOf(path);
  const isAsRead = readAs(before);
  if (after === undefined) return { path, old, fresh: undefined, file: removal(path, isAsRead) };
  const hasMark = old?.toString("utf8").startsWith(byteOrderMark) === true;
  const fresh = Buffer.from(hasMark ? byteOrderMark + after : after);
  return {
    path,
    old,
    fresh,
    file: prepareFile(path, fresh, { isAsRead, ...(isProgram ? { mode: 0o755 } : {}) }),
  };
}

function removal(path: string, isAsRead: AsRead): Prepared {
  const settle = () => {
    if (!removeUnchanged(path, isAsRead)) throw changedMeanwhile(path);
  };
  return { settle, discard: () => undefined };
}

/** Neither the file nor a folder on the way to it may lead to another place, and every folder is one. */
function refuseDetours(root: string, file: string): void {
  const steps = file.split("/");
  for (const index of steps.keys()) {
    const path = join(root, ...steps.slice(0, index + 1));
    const status = statusOf(path);
    if (status?.isSymbolicLink())
      throw new WriteFailure(
        `${path} is a link to another place. Put the file or the folder itself there.`,
      );
    if (status?.isFile() && index < steps.length - 1)
      throw new WriteFailure(`${path} is a file where a folder is needed. Nothing was written.`);
  }
}

function isStillAsRead(path: string, before: string | undefined): boolean {
  return before === undefined ? statusOf(path) === undefined : readAs(before)(bytesOf(path));
}

const readAs =
  (before: string | undefined): AsRead =>
  (bytes) =>
    bytes?.toString("utf8").replace(/^\ufeff/, "") === before;

/** What stands at a path itself, a link too; `undefined` for nothing, or where a file stands in place of a folder. */
function statusOf(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}

/** Gives back what stood there before, unless somebody has changed it since: then theirs stands. */
function restore({ path, old, fresh }: Ready): void {
  const isOurs: AsRead = (bytes) => bytes === fresh || (fresh && bytes?.equals(fresh)) === true;
  if (old === undefined) removeUnchanged(path, isOurs);
  else if (isOurs(bytesOf(path))) writeAtomically(path, old, { isAsRead: isOurs });
}
