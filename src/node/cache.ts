import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cache, Kept } from "../ports/cache.ts";
import { writeAtomically } from "./atomic-write.ts";
import { makeFolder } from "./make-folder.ts";

/**
 * In the person's own cache, not in the repository: a folder that somebody hands on must not bring its verdict along.
 * `program` stands for this version of the program; what another one kept is not used.
 */
export function nodeCache(program: () => string): Cache {
  return {
    recall(folder, name) {
      const path = pathOf(folder, name);
      if (path === undefined) return undefined;
      try {
        const kept = JSON.parse(readFileSync(path, "utf8")) as Kept & Owner;
        const isOurs = kept.folder === folder && kept.program === program();
        return isOurs && typeof kept.state === "string" ? kept : undefined;
      } catch {
        return undefined;
      }
    },
    keep(folder, name, kept) {
      const path = pathOf(folder, name);
      if (path === undefined) return;
      try {
        makeFolder(join(path, ".."), 0o700);
        writeAtomically(path, JSON.stringify({ folder, program: program(), ...kept }), {
          mode: 0o600,
        });
      } catch {
        // The next run works it out again.
      }
    },
  };
}

interface Owner {
  readonly folder: string;
  readonly program: string;
}

function pathOf(folder: string, name: string): string | undefined {
  const base = cacheFolder();
  if (base === undefined) return undefined;
  return join(base, "referral-pathway", `${name}-${shortName(folder)}.json`);
}

function cacheFolder(): string | undefined {
  const { XDG_CACHE_HOME, LOCALAPPDATA, HOME } = process.env;
  return XDG_CACHE_HOME || LOCALAPPDATA || (HOME ? join(HOME, ".cache") : undefined);
}

/** A file name for a folder. Two folders may share one: then each forgets what the other found. */
function shortName(folder: string): string {
  let hash = 0;
  for (const character of folder) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 2 ** 40;
  return hash.toString(36);
}

/** A short text that differs where the given ones differ. */
export function digest(...texts: readonly (string | Uint8Array)[]): string {
  const hash = process.getBuiltinModule("node:crypto").createHash("sha1");
  for (const text of texts) hash.update(text);
  return hash.digest("hex");
}
