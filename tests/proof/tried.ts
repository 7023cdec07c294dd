import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { pathway, type Ran } from "../cli/run.ts";
import { configuration } from "../commands/real-process.ts";

/** A command as it is typed in the pathway of these proofs, and what it must not do. */
export type Words = readonly string[];

const day = ["--as-of", "2026-11-20"];

/** Commands that only look. Those that ask Git stand first: proofs that can try few take these. */
export const reading: readonly Words[] = [
  ["validate", "--history", ...day],
  ["validate", "--changed-since", "HEAD", ...day],
  ["stale", ...day],
  ["validate", ...day],
  ["doctor"],
  ["list"],
  ["show", "kitchen", ...day],
  ["find", "--need", "hot_meals", "--all", ...day],
  ["gaps", "--audience", "partner", ...day],
  ["stale", "--why", "kitchen", ...day],
  ["stale", "--plan", ...day],
];

/** Commands that change files of the pathway, each only its own. Join here with what makes yours write without a question. */
export const writing: readonly Words[] = [
  ["fix", "--no-input"],
  ["pause", "kitchen", "--until", "2026-12-31", ...day],
  ["review", "kitchen", "--confirmed", "all", "--method", "phone", "--with", "Desk", ...day],
  ["format", "--no-input"],
];

/** In order but for warnings, and with something for each of those commands to do. */
export const files: Readonly<Record<string, string>> = {
  "pathway.yaml": configuration,
  "organizations/a.yaml": `name: Organisation A
phone: 0912341111
vetting:
  no_enforcement_role: met
`,
  "protocols/walk.yaml": "name: Walk\nsteps:\n  - Ask them\n",
  "services/kitchen.yaml": `name: Kitchen
organization: a
provides:
    - hot_meals
`,
  "services/clinic.yaml": `name: Clinic
organization: a
provides: [vaccination]
phone: 0912345678
`,
};

const cache = mkdtempSync(join(tmpdir(), "pathway-proof-"));
afterAll(() => rmSync(cache, { recursive: true, force: true }));

/** Runs a command; what it keeps for later runs lies apart, and once for all of a file's proofs. */
export function tryOut(folder: string, words: Words): Ran {
  return pathway(folder, words, { XDG_CACHE_HOME: cache });
}
