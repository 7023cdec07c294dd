import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { expect } from "vitest";
import { writePathway } from "../../src/build/bench-pathway.ts";
import { git, pathway, temporaryFolder } from "./run.ts";

export const day = "2026-11-20";
export const cache = ".cache/pathway";

/** Of what else stands beside entries much makes a pathway large, too: photographs take no time to judge. */
export const services = 70;
const photographs = 330;

/** Large enough that verdicts are worth keeping; nothing is wrong with it on `day`. */
export function repository(): string {
  const folder = join(temporaryFolder(), "pathway");
  writePathway(folder, { services });
  mkdirSync(join(folder, "services/photographs"));
  for (let index = 0; index < photographs; index += 1)
    writeFileSync(join(folder, `services/photographs/${index}.jpg`), "");
  git(folder, "init", "--quiet");
  writeFileSync(join(folder, ".gitignore"), ".cache/\nignored-*.yaml\n");
  commit(folder);
  return folder;
}

export function commit(folder: string): void {
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--allow-empty", "--message", "As it is");
}

/** What is said with whatever was kept, after seeing that it is the same as judged anew. */
export function sameAnswer(folder: string, command: string, ...words: readonly string[]): string {
  const all = [command, "--as-of", day, ...words];
  const warm = pathway(folder, all);
  expect(warm).toEqual(pathway(folder, [...all, "--no-cache"]));
  return warm.out;
}

export const service = (index: number) => `services/clinic-${String(index).padStart(5, "0")}.yaml`;
export const partner = (index: number) =>
  `organizations/partner-${String(index).padStart(4, "0")}.yaml`;

export function replace(folder: string, path: string, part: string | RegExp, by: string): void {
  const before = readFileSync(join(folder, path), "utf8");
  const after = before.replace(part, by);
  if (after === before) throw new Error(`${path} holds nothing like ${String(part)}.`);
  writeFileSync(join(folder, path), after);
}

/** Puts something else where a verdict is kept, under the sum that stands before it. */
export function plant(folder: string, ending: string, change: (kept: string) => string): void {
  const name = readdirSync(join(folder, cache)).find((each) => each.endsWith(ending)) ?? "";
  const path = join(folder, cache, name);
  const planted = change(readFileSync(path, "utf8").slice(8));
  writeFileSync(path, crc32(planted).toString(16).padStart(8, "0") + planted);
}
