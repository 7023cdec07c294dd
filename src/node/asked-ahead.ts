import { existsSync } from "node:fs";
import { runMeanwhile } from "./git-call.ts";
import { indexStamp } from "./git-index.ts";
import { keptPath } from "./own-cache.ts";

/** A question to Git that was asked before the program itself was loaded. */
export interface AskedAhead {
  readonly folder: string;
  /** Stands for Git's index as it was when the question was asked. */
  readonly stamp: string;
  /** What differs from the index; `undefined` when Git refused. */
  readonly answer: Promise<string | undefined>;
}

/** What is asked about the files below a folder: what Git keeps, what differs from that, or both. */
export function listing(...what: readonly ("kept" | "differing")[]): readonly string[] {
  const flags = what.flatMap((each) =>
    each === "kept" ? ["--stage", "--cached"] : ["--modified", "--others"],
  );
  return ["ls-files", "-z", "-v", ...flags, "--", ".", ":(exclude,glob)**/node_modules/**"];
}

/** Commands that begin by asking Git, and under which name they keep what they find. */
const asking: Readonly<Record<string, string>> = {
  validate: "validate",
  check: "validate",
  stale: "stale",
  due: "stale",
  find: "validate",
};

/** With these, another folder is meant, or nothing that was kept. */
const others = /^(?:--pathway|--no-cache|--history|--help|-h)/;

/**
 * Asks Git about the pathway in this folder when an earlier run of the same command kept something of it: then Git works
 * while the program loads. Anything else is left to the program.
 */
export function askAhead(words: readonly string[]): AskedAhead | undefined {
  const name = asking[words[0] ?? ""];
  if (name === undefined || words.some((word) => others.test(word))) return undefined;
  try {
    const folder = process.cwd();
    const kept = keptPath(folder, `${name}.json`);
    if (kept === undefined || !existsSync(kept) || !existsSync(`${folder}/pathway.yaml`))
      return undefined;
    const stamp = indexStamp(folder);
    const answer =
      stamp === undefined
        ? undefined
        : runMeanwhile(folder, listing("differing"), `${kept}-${process.pid}`);
    return stamp === undefined || answer === undefined ? undefined : { folder, stamp, answer };
  } catch {
    return undefined;
  }
}
