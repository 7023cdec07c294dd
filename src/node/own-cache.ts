import { lstatSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { cacheName, whyOpenToOthers } from "./closed-to-others.ts";

/**
 * The person's own folder for what can always be made again, which may be missing yet. `undefined` where there is no
 * such place, or where others may write to it: it could hold what nobody found out.
 */
export function ownCache(): string | undefined {
  const { XDG_CACHE_HOME, LOCALAPPDATA, HOME } = process.env;
  const places = [XDG_CACHE_HOME, LOCALAPPDATA, HOME && join(HOME, ".cache")];
  // One that is not absolute would lie in the working folder, and come with it. Source: XDG Base Directory Specification.
  const base = places.find((each) => each && isAbsolute(each));
  const own = base === undefined ? undefined : join(base, cacheName);
  return own !== undefined && mayHold(own) ? own : undefined;
}

/** The home of somebody else does not even open. */
function mayHold(path: string): boolean {
  try {
    const found = lstatSync(path, { throwIfNoEntry: false });
    return !found || whyOpenToOthers(found) === undefined;
  } catch {
    return false;
  }
}

/** Where something about a folder is kept under a name; `undefined` where nothing can be. */
export function keptPath(folder: string, name: string): string | undefined {
  const own = ownCache();
  return own === undefined ? undefined : join(own, `${shortName(folder)}-${name}`);
}

/** A file name for a folder. Two folders may share one: then each forgets what the other found. */
function shortName(folder: string): string {
  let hash = 0;
  for (const character of folder) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 2 ** 40;
  return hash.toString(36);
}
