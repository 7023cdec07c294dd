import { lstatSync, rmSync, type Stats } from "node:fs";
import { join, resolve, sep } from "node:path";
import { type FileChange, WriteFailure } from "../ports/writer.ts";
import { bytesOf, type Prepared, prepareFile, writeAtomically } from "./atomic-write.ts";

const byteOrderMark = "\ufeff";

/** A change that is ready: nothing is left but to put the file in its place, or to take it away. */
interface Ready {
  readonly path: string;
  /** What stood there before. */
  readonly old: Buffer | undefined;
  readonly file: Prepared;
}

/**
 * See `Writer.change`. Everything is looked at first, then everything is written beside its place, then each takes it:
 * what a disk refuses it refuses before any file has changed. If one is refused after that, the others go back.
 */
export function changeFiles(root: string, changes: readonly FileChange[]): void {
  for (const change of changes) check(root, change);
  const ready: Ready[] = [];
  let done = 0;
  try {
    for (const change of changes) ready.push(prepare(root, change));
    for (const { file } of ready) {
      file.settle();
      done += 1;
    }
  } catch (error) {
    for (const each of ready.slice(done)) each.file.discard();
    for (const each of ready.slice(0, done)) restore(each);
    throw error;
  }
}

function check(root: string, { file, before }: FileChange): void {
  const path = resolve(root, file);
  if (!path.startsWith(resolve(root) + sep))
    throw new WriteFailure(`${path} would lie outside the pathway. Nothing was written.`);
  refuseDetours(root, file);
  if (isAsRead(path, before)) return;
  throw before === undefined
    ? new WriteFailure(`${path} is there already, and nothing is overwritten. Nothing was written.`)
    : changedMeanwhile(path);
}

function prepare(root: string, { file, before, after }: FileChange): Ready {
  const path = resolve(root, file);
  const old = bytesOf(path);
  const unchanged = () => isAsRead(path, before);
  if (after === undefined) return { path, old, file: removal(path, unchanged) };
  const hasMark = old?.toString("utf8").startsWith(byteOrderMark) === true;
  const text = hasMark ? byteOrderMark + after : after;
  return { path, old, file: prepareFile(path, text, { unchanged }) };
}

function removal(path: string, unchanged: () => boolean): Prepared {
  const settle = () => {
    if (!unchanged()) throw changedMeanwhile(path);
    rmSync(path);
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

function isAsRead(path: string, before: string | undefined): boolean {
  if (before === undefined) return statusOf(path) === undefined;
  return (
    bytesOf(path)
      ?.toString("utf8")
      .replace(/^\ufeff/, "") === before
  );
}

/** What stands at a path itself, a link too; `undefined` for nothing, or where a file stands in place of a folder. */
function statusOf(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}

function restore({ path, old }: Ready): void {
  if (old) writeAtomically(path, old);
  else rmSync(path, { force: true });
}

function changedMeanwhile(path: string): WriteFailure {
  return new WriteFailure(
    `${path} was changed by somebody else meanwhile. Nothing was written; try again.`,
  );
}
