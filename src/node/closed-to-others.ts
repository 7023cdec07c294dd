import type { Stats } from "node:fs";

/** The name of the folder for what can be made again, in the person's own cache. */
export const cacheName = "pathway";

/** Why a folder must not be trusted; undefined when it is a real folder, ours, and closed to everyone else. */
export function whyOpenToOthers(found: Stats): string | undefined {
  return found.isDirectory() ? whyNotOurs(found) : "is not a folder";
}

/** The same for a file or folder of which it is known that it is one. */
export function whyNotOurs({ uid, mode }: Pick<Stats, "uid" | "mode">): string | undefined {
  if (process.geteuid !== undefined && uid !== process.geteuid()) return "belongs to another user";
  if (process.platform !== "win32" && (mode & 0o077) !== 0) return "can be opened by other users";
  return undefined;
}
