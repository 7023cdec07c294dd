import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Environment, pathway as runProgram } from "../cli/run.ts";

/** The day on which the tests judge. */
export const day = "2026-11-20";

/** The configuration of a pathway that is in order. */
export const configuration = `format: 1
title: A pathway
country: SD
time_zone: Africa/Khartoum
languages: [en]
audience: public
owner: coordinator
roles:
  - id: coordinator
    name: Coordinator
areas:
  - id: omdurman
    name: Omdurman
`;

/** A pathway that is in order but for warnings. */
export const sound: Readonly<Record<string, string>> = {
  "pathway.yaml": configuration,
  "organizations/a.yaml": `name: Organisation A
phone: "+249 91 234 1111"
vetting:
  no_enforcement_role: met
`,
  "services/kitchen.yaml": `name: Kitchen
organization: a
provides: [hot_meals]
`,
};

/** Folders made by this file's tests; remove them with \`removeFolders\`. */
const made: string[] = [];

const cache = mkdtempSync(join(tmpdir(), "pathway-test-cache-"));
process.on("exit", () => rmSync(cache, { recursive: true, force: true }));

/** Writes a pathway into a folder of its own. A value of bytes is written as it is. */
export function pathwayOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), "pathway-test-"));
  made.push(root);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

export function removeFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** What a run of the program left behind. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built program as a person does, without a terminal. */
export function pathway(
  words: readonly string[],
  { cwd = ".", env = {} }: { readonly cwd?: string; readonly env?: Environment } = {},
): Run {
  // What an earlier run remembered must not answer for the code under test.
  const ran = runProgram(cwd, words, { XDG_CACHE_HOME: cache, ...env });
  return { code: ran.code, stdout: ran.out, stderr: ran.err };
}

/** A finding as the JSON answer has it. */
export interface JsonFinding {
  readonly rule: string;
  readonly severity: string;
  readonly file: string;
  readonly entry?: string;
  readonly path: readonly (string | number)[];
  readonly start?: { readonly line: number; readonly column: number };
  readonly message: string;
  readonly excuse?: object;
}

/** Validates a folder and reads the JSON answer. */
export function validated(
  root: string,
  ...options: readonly string[]
): {
  readonly code: number | null;
  readonly files: number;
  readonly findings: readonly JsonFinding[];
} {
  const run = pathway(["validate", "--pathway", root, "--as-of", day, "--json", ...options]);
  const answer = JSON.parse(run.stdout) as {
    readonly summary: { readonly files: number };
    readonly findings: readonly JsonFinding[];
  };
  return { code: run.code, files: answer.summary.files, findings: answer.findings };
}

/** Every file below a folder with its bytes, to see that nothing was written. */
export function contentsOf(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .sort()
      .flatMap((path) => {
        try {
          const full = join(folder, path);
          return statSync(full).isFile() ? [[path, readFileSync(full, "base64")]] : [[path, ""]];
        } catch {
          return [[path, "closed"]];
        }
      }),
  );
}
