import { readdirSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeAtomically } from "./atomic-write.ts";
import type { LoadedFile } from "./compiled-code.ts";
import { makeFolder } from "./make-folder.ts";

/** Versions of which the code is kept; who develops the program makes many in a day. */
const versions = 4;

/** Keeps what the engine made of the files, for this person alone. What cannot be kept is made again by the next run. */
export function keepCode(folder: string, loaded: readonly LoadedFile[]): void {
  try {
    makeFolder(folder, 0o700);
    for (const { name, code } of loaded)
      writeAtomically(join(folder, name), code(), { mode: 0o600, isLasting: false });
    forgetOthers(folder);
  } catch {
    // The next run compiles again.
  }
}

/** Folders get a new time whenever something is put into them. */
function forgetOthers(folder: string): void {
  const all = dirname(folder);
  const byAge = readdirSync(all)
    .map((name) => join(all, name))
    .map((path) => ({ path, time: statSync(path).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { path } of byAge.slice(versions)) rmSync(path, { recursive: true, force: true });
}
