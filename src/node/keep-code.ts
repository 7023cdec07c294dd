import { readdirSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeAtomically } from "./atomic-write.ts";
import type { LoadedFile } from "./compiled-code.ts";
import { makeFolder } from "./make-folder.ts";

/** What no run of this version made for so long belongs to a version that went. */
const longUnused = 30 * 24 * 3_600_000;

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

function forgetOthers(folder: string): void {
  const all = dirname(folder);
  for (const name of readdirSync(all)) {
    const path = join(all, name);
    if (path !== folder && Date.now() - statSync(path).mtimeMs > longUnused)
      rmSync(path, { recursive: true, force: true });
  }
}
