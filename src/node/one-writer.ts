import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { WriteFailure } from "../ports/writer.ts";
import { isAlive, ownName, signature } from "./left-behind.ts";
import { tidyAway } from "./replace-file.ts";

/** Milliseconds. */
const patience = 10_000;
/** A process says that it wants to write. */
const isSign = (name: string) => signature.exec(name)?.[3] === "writing";

/**
 * Does a piece of work in a folder while no other process of ours does any there. Each process lays down a sign of its
 * own, then looks for those of others: of two, one at least sees the other. What a killed process leaves is nobody's: its
 * name says whose it was, so it is never taken for somebody else's lock, nor does it bar anybody.
 */
export function asOnlyWriter<Result>(folder: string, work: () => Result): Result {
  const mine = turnIn(folder);
  try {
    return work();
  } finally {
    tidyAway(mine);
  }
}

/** Waits until no other sign lies in the folder. Of several who wait, the first by name keeps its sign, so that one gets through. */
function turnIn(folder: string): string {
  for (let waited = 0; waited < patience; ) {
    const name = laidDown(folder);
    for (; waited < patience; waited += pause(1)) {
      const others = othersIn(folder, name);
      if (others.length === 0) return join(folder, name);
      if (others.some((other) => other < name)) break;
    }
    tidyAway(join(folder, name));
    waited += pause(2 + 8 * Math.random());
  }
  throw new WriteFailure(
    `Somebody else is writing in ${folder} just now. Nothing was written; try again.`,
  );
}

function laidDown(folder: string): string {
  const name = ownName("writing");
  try {
    writeFileSync(join(folder, name), "", { flag: "wx" });
  } catch (error) {
    throw new WriteFailure(
      `${folder} cannot be written: the system says ${(error as NodeJS.ErrnoException).code}. Nothing was written.`,
    );
  }
  return name;
}

function othersIn(folder: string, mine: string): readonly string[] {
  const others = readdirSync(folder).filter((name) => name !== mine && isSign(name));
  return others.filter((name) => {
    if (isAlive(folder, name, mine)) return true;
    tidyAway(join(folder, name));
    return false;
  });
}

/** Waits, in milliseconds; gives how long. */
function pause(milliseconds: number): number {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
  return milliseconds;
}
