import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { askStanding } from "./standing.ts";

export const program = fileURLToPath(new URL("../../dist/bin/pathway.js", import.meta.url));

/** How a run of the program ended. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Runs the program as a person's shell would, without a terminal; its cache is a folder of the test's own. One program
 * stands ready for all tests, since half of a short run is loading and compiling: the words, the folder, the environment
 * and the files it writes are as always. `startedPathway` starts one for this run alone.
 */
export function pathway(cwd: string, words: readonly string[], env: Environment = {}): Ran {
  const isOfNode = Object.keys(env).some((name) => name.startsWith("NODE_"));
  const asked = { cwd: resolve(cwd), words, env: surroundings(cwd, env) };
  return (isOfNode ? undefined : askStanding(asked)) ?? startedPathway(cwd, words, env);
}

/** The same with a program that is started anew. */
export function startedPathway(cwd: string, words: readonly string[], env: Environment = {}): Ran {
  const result = spawnSync(process.execPath, [program, ...words], {
    cwd,
    encoding: "utf8",
    env: surroundings(cwd, env),
    timeout: 60_000,
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: result.status, out: result.stdout, err: result.stderr };
}

function surroundings(cwd: string, env: Environment): Environment {
  const { PATH } = process.env;
  return { PATH, HOME: resolve(cwd), XDG_CACHE_HOME: resolve(cwd, ".cache"), LC_ALL: "C", ...env };
}

/** An empty folder that goes when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "pathway-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Plain Git with a configuration of its own, as a person has it. */
export function git(cwd: string, ...args: readonly string[]): string {
  const who = ["-c", "user.name=Test", "-c", "user.email=test@example.org"];
  return execFileSync("git", [...who, "-c", "init.defaultBranch=main", ...args], {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
}
