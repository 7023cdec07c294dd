import { closeSync, fsyncSync, openSync, renameSync, statSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { WriteFailure } from "../ports/writer.ts";
import { makeFolder } from "./make-folder.ts";
import { type AsRead, besideOf, replaceUnchanged, tidyAway } from "./replace-file.ts";

/** How to write a file, where it is not the ordinary way. */
export interface Writing {
  /** Asked last of what stands there; when it says no, the temporary file goes and the old file stands. */
  readonly isAsRead?: AsRead;
  /** Who may read it; as the old file, or everyone, when absent. */
  readonly mode?: number;
  /** False for what can be made again and is seen to be damaged: then nobody waits for the disk. */
  readonly isLasting?: boolean;
}

/** A file that lies ready beside the one it will replace. */
export interface Prepared {
  /** Puts it in the place of the old one; when that fails the old file stands. */
  settle(): void;
  /** Takes it away again. */
  discard(): void;
  /** Where it lies until then; nothing for a file that is taken away. */
  readonly temporary?: string;
}

/**
 * Replaces a file whole or not at all: a temporary file in the same folder, every byte written, flushed, measured, renamed.
 */
export function writeAtomically(
  path: string,
  content: string | Uint8Array,
  how: Writing = {},
): void {
  prepareFile(path, content, how).settle();
}

/** All of a file but its place: whatever the disk can refuse has been asked, and the old file stands untouched. */
export function prepareFile(
  path: string,
  content: string | Uint8Array,
  { isAsRead, mode = modeOf(path), isLasting = true }: Writing = {},
): Prepared {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const temporary = besideOf(path);
  const discard = (): void => tidyAway(temporary);
  const orDiscard = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      discard();
      if (error instanceof WriteFailure) throw error;
      throw new WriteFailure(`${path} cannot be written: ${reason(error)}. The old file stands.`);
    }
  };
  orDiscard(() => {
    makeFolder(dirname(path));
    writeWhole(temporary, bytes, { mode, isLasting });
  });
  const settle = (): void =>
    orDiscard(() => {
      if (isAsRead === undefined) renameSync(temporary, path);
      else if (!replaceUnchanged(temporary, path, isAsRead)) throw changedMeanwhile(path);
    });
  return { settle, discard, temporary };
}

/** What is said when the file at `path` is no longer as it was read. */
export function changedMeanwhile(path: string): WriteFailure {
  return new WriteFailure(
    `${path} was changed by somebody else meanwhile. Nothing was written; try again.`,
  );
}

function modeOf(path: string): number {
  return (statSync(path, { throwIfNoEntry: false })?.mode ?? 0o644) & 0o777;
}

function writeWhole(
  path: string,
  bytes: Uint8Array,
  { mode, isLasting }: Required<Pick<Writing, "mode" | "isLasting">>,
): void {
  const file = openSync(path, "wx", mode);
  try {
    for (let done = 0; done < bytes.length; )
      done += writeSync(file, bytes, done, bytes.length - done);
    if (isLasting) fsyncSync(file);
  } finally {
    closeSync(file);
  }
  if (statSync(path).size !== bytes.length)
    throw new WriteFailure(`${path} came out short: the disk may be full. The old file stands.`);
}

function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  const reasons: Record<string, string> = {
    ENOSPC: "the disk is full",
    EDQUOT: "the disk is full",
    EFBIG: "the disk is full",
    EACCES: "permission is denied",
    EPERM: "permission is denied",
    EROFS: "the disk is read-only",
    ENOTDIR: "a file stands where a folder is needed",
    EISDIR: "a folder stands where the file belongs",
  };
  return reasons[code] ?? `the system says ${code || String(error)}`;
}
