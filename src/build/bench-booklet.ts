import { spawnSync } from "node:child_process";
import type { Subject } from "./bench-measure.ts";
import { freshDay } from "./bench-pathway.ts";

/** What printing is measured with. */
export interface BookletPlaces {
  /** The pathway. */
  readonly folder: string;
  /** A pathway of a thousand services: printed once, since it takes long. */
  readonly large: string;
  readonly out: string;
  /** For the finished text of the booklet. */
  readonly finished: string;
  readonly program: string;
  readonly script: string;
}

/** Printing the booklet, and only printing its finished text; or why neither can be measured here. */
export function bookletSubjects(
  places: BookletPlaces,
): { readonly subjects: readonly Subject[] } | { readonly reason: string } {
  const { folder, large, out, finished, program, script } = places;
  // Where a person named a browser of their own, the bundled one is measured all the same.
  for (const name of ["PUPPETEER_EXECUTABLE_PATH", "CHROME_PATH"]) delete process.env[name];
  let said = "";
  for (const flags of [[], ["--browser-no-sandbox"]]) {
    const args = [program, "render", "booklet", "--as-of", freshDay, "--out", out, ...flags];
    const tried = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
    said = tried.stderr.trim();
    if (tried.status !== 0) continue;
    const twice = [script, folder, freshDay, finished, ...flags];
    const made = spawnSync(process.execPath, twice, { cwd: folder, encoding: "utf8" });
    if (made.status !== 0) throw new Error(made.stderr);
    const node = { command: process.execPath, cwd: folder };
    return {
      subjects: [
        { ...node, name: "booklet", args },
        { ...node, name: "printing twice", args: twice },
        { ...node, name: "booklet of 1,000", args, cwd: large, once: true },
      ],
    };
  }
  return { reason: said };
}
