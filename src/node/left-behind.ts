import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

/** What is older than this, in milliseconds, belongs to nobody any more: the work takes less than a second. */
const longest = 60_000;

/** A name that begins with whose it is: a process, its machine, a word of chance. */
export function ownName(kind: "tmp" | "writing"): string {
  return `.${process.pid}-${machine()}-${Math.random().toString(36).slice(2)}.${kind}-pathway`;
}

/** Whose a name of ours is. */
export const signature = /^\.(\d+)-([\w.-]*)-[a-z\d]+\.(tmp|writing)-pathway$/;

/** Whether the process that made a file still runs. Ages are compared with a file of our own, not with this machine's clock: the folder may lie on another machine. */
export function isAlive(folder: string, name: string, mine: string): boolean {
  const [there, here] = [name, mine].map((each) =>
    statSync(join(folder, each), { throwIfNoEntry: false }),
  );
  if (!there || (here && here.mtimeMs - there.mtimeMs > longest)) return false;
  const [, owner = "", host] = signature.exec(name) ?? [];
  return host !== machine() || isRunning(Number(owner));
}

/**
 * Takes away what processes that were killed left beside files of a folder: it holds whatever was to stand there, and a
 * killed one cannot tidy up. `mine`: a name of this process in the same folder.
 */
export function sweep(folder: string, mine: string): void {
  for (const name of readdirSync(folder))
    if (signature.exec(name)?.[3] === "tmp" && name !== mine && !isAlive(folder, name, mine))
      try {
        rmSync(join(folder, name), { force: true });
      } catch {
        // It is in nobody's way.
      }
}

function isRunning(owner: number): boolean {
  try {
    return process.kill(owner, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}

function machine(): string {
  return process
    .getBuiltinModule("node:os")
    .hostname()
    .replace(/[^\w.-]/g, "");
}
