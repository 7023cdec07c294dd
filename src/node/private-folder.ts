import { lstat, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { isAbsolute, join } from "node:path";
import { cacheName, whyOpenToOthers } from "./closed-to-others.ts";
import { makeFolder } from "./make-folder.ts";

/** A folder only this user can read and write, or why there is none. */
export type PrivateFolder = { readonly path: string } | { readonly problem: string };

/**
 * The per-user cache folder of pathway, mode 0700: `$XDG_CACHE_HOME/pathway`, `~/.cache/pathway`, else one in the temporary
 * folder (an empty or unwritable HOME). A folder that another user made, or can write to, is never used.
 */
export async function privateCacheFolder(env: NodeJS.ProcessEnv): Promise<PrivateFolder> {
  const problems: string[] = [];
  for (const candidate of candidates(env)) {
    const problem = await securePrivately(candidate);
    if (problem === undefined) return { path: candidate };
    problems.push(`${candidate}: ${problem}`);
  }
  return { problem: problems.join("; ") };
}

function candidates(env: NodeJS.ProcessEnv): readonly string[] {
  const user = process.geteuid?.() ?? "user";
  const roots = [env["XDG_CACHE_HOME"], env["HOME"] && join(env["HOME"], ".cache")];
  const given = roots.filter((root): root is string => root !== undefined && isAbsolute(root));
  return [...given.map((root) => join(root, cacheName)), join(tmpdir(), `pathway-${user}`)];
}

async function securePrivately(path: string): Promise<string | undefined> {
  try {
    makeFolder(path, 0o700);
    return await whyNotPrivate(path);
  } catch (error) {
    return error instanceof Error ? error.message : "cannot be made";
  }
}

/** Why a folder must not be trusted; undefined when it is a real folder, ours, and closed to everyone else. */
export async function whyNotPrivate(path: string): Promise<string | undefined> {
  return whyOpenToOthers(await lstat(path));
}

/** Removes half-made siblings left by a process that was killed. Only those older than an hour: others may still be at work. */
export async function removeLeftovers(folder: string, prefix: string, now: number): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(prefix)) continue;
    const path = join(folder, name);
    const age = await lstat(path).then(
      (found) => now - found.mtimeMs,
      () => 0,
    );
    if (age > 3_600_000) await rm(path, { recursive: true, force: true });
  }
}
