import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { digest } from "./digest.ts";

/** The file in which Git keeps its list of a repository's files, as it is at one moment. */
export interface GitIndex {
  /** Differs whenever a byte of the file does. */
  readonly digest: string;
  /** Differs when the file was written anew. */
  readonly stamp: string;
  /** True while nobody has written it anew. */
  isSame(): boolean;
}

/**
 * The index of the repository that holds a folder; `undefined` where Git might mean another one: in worktrees beside the
 * first, whose index lies elsewhere, and where the nearest `.git` is no repository to Git.
 */
export function indexOf(folder: string): GitIndex | undefined {
  try {
    const path = pathOf(folder);
    if (path === undefined) return undefined;
    const stamp = stampOf(path);
    const found = digest(readFileSync(path));
    return { digest: found, stamp, isSame: () => stampOf(path) === stamp };
  } catch {
    return undefined;
  }
}

/** Of the same file; see `GitIndex.stamp`. */
export function indexStamp(folder: string): string | undefined {
  try {
    const path = pathOf(folder);
    return path === undefined ? undefined : stampOf(path);
  } catch {
    return undefined;
  }
}

function pathOf(folder: string): string | undefined {
  const own = repositoryAbove(realpathSync(folder));
  return own !== undefined && isRepository(own) ? join(own, "index") : undefined;
}

function repositoryAbove(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return join(at, ".git");
    if (at === dirname(at)) return undefined;
  }
}

/** What Git itself asks before it takes a folder for a repository. */
function isRepository(folder: string): boolean {
  const has = (name: string) => statSync(join(folder, name)).isDirectory();
  if (!statSync(folder).isDirectory() || !has("objects") || !has("refs")) return false;
  return /^(?:ref:\s*refs\/|[0-9a-f]{40})/.test(readFileSync(join(folder, "HEAD"), "utf8"));
}

function stampOf(path: string): string {
  const { ino, size, mtimeNs, ctimeNs } = statSync(path, { bigint: true });
  return [ino, size, mtimeNs, ctimeNs].join(" ");
}
