import type { Stats } from "node:fs";

/** The name of the folder for what can be made again, in the person's own cache. */
export const cacheName = "pathway";

/** Why a folder must not be trusted; undefined when it is a real folder, ours, and closed to everyone else. */
export function whyOpenToOthers(found: Stats): string | undefined {
  if (!found.isDirectory()) return "is not a folder";
  if (process.geteuid !== undefined && found.uid !== process.geteuid())
    return "belongs to another user";
  if (process.platform !== "win32" && (found.mode & 0o077) !== 0)
    return "can be opened by other users";
  return undefined;
}
