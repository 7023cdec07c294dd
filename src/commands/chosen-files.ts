import { classify } from "../catalogue/source-file.ts";
import type { Context, Input } from "./command.ts";
import { exit, Stop } from "./exit.ts";

/** Which files of a pathway the person asked about. Paths are relative to the pathway's folder. */
export type Chosen = (file: string) => boolean;

/** Pathways that hold a named file or folder; all of them when none is named. A name that no pathway holds ends the command. */
export function pathwaysOf(
  context: Context,
  input: Input,
  roots: readonly string[],
): readonly string[] {
  const { files } = context;
  if (input.arguments.length === 0) return roots;
  const holding = new Set<string>();
  for (const written of input.arguments) {
    const root = roots.find((each) => isOurs(innerPath(files, each, written)));
    if (root !== undefined) holding.add(root);
    else if (files.exists(files.absolute(written)))
      throw new Stop(exit.usage, { key: "stop.not_ours", facts: { file: written } });
    else throw new Stop(exit.usage, { key: "stop.no_file", facts: { file: written } });
  }
  return roots.filter((root) => holding.has(root));
}

/** The files that were named; `undefined` when every file is meant. */
export function namedFiles(context: Context, input: Input, root: string): Chosen | undefined {
  const { files } = context;
  if (input.arguments.length === 0) return undefined;
  const named = input.arguments.flatMap((written) => innerPath(files, root, written) ?? []);
  return (file) =>
    named.some((each) => each === "" || file === each || file.startsWith(`${each}/`));
}

/** Where a named file lies in a pathway: as seen from the working folder, else from the pathway's own. */
function innerPath(files: Context["files"], root: string, written: string): string | undefined {
  const path = files.absolute(written);
  const seen = files.exists(path) ? files.within(root, path) : undefined;
  if (seen !== undefined) return seen;
  const below = files.absolute(root, written);
  return files.exists(below) ? files.within(root, below) : undefined;
}

/** The pathway's folder, one within it, or one of the files that are read. */
function isOurs(inner: string | undefined): boolean {
  if (inner === undefined) return false;
  return (
    inner === "" ||
    classify(inner) !== undefined ||
    classify(`${inner}/x.yaml`) !== undefined ||
    inner === "private"
  );
}
