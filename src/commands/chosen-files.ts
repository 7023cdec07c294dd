import { classify } from "../catalogue/source-file.ts";
import { type Context, type Input, textOption } from "./command.ts";
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
    const path = files.absolute(written);
    if (!files.exists(path))
      throw new Stop(exit.usage, `There is no file ${written}. Check the name.`);
    const root = roots.find((each) => isOurs(path, each));
    if (root === undefined)
      throw new Stop(
        exit.usage,
        `${written} is no file of this pathway. Entries stand in services/, providers in organizations/.`,
      );
    holding.add(root);
  }
  return roots.filter((root) => holding.has(root));
}

/** The files that were named and that changed; `undefined` when every file is meant. */
export function chosenFiles(context: Context, input: Input, root: string): Chosen | undefined {
  const { files } = context;
  const named = input.arguments.map((path) => files.absolute(path));
  const since = changedSince(context, input, root);
  if (named.length === 0 && !since) return undefined;
  return (file) => {
    const path = files.absolute(root, file);
    const isNamed =
      named.length === 0 || named.some((each) => path === each || path.startsWith(`${each}/`));
    return isNamed && (!since || since.has(file));
  };
}

function changedSince(
  { git }: Context,
  input: Input,
  root: string,
): ReadonlySet<string> | undefined {
  const revision = textOption(input, "changed-since");
  if (revision === undefined) return undefined;
  const changed = git.changedSince(root, revision);
  if (changed) return new Set(changed);
  throw new Stop(
    exit.unable,
    `Git cannot tell what changed since "${revision}": no Git, no repository, or no such revision.`,
  );
}

/** A folder of the pathway, or one of the files that are read. */
function isOurs(path: string, root: string): boolean {
  if (path === root) return true;
  if (!path.startsWith(`${root}/`)) return false;
  const inner = path.slice(root.length + 1);
  return classify(inner, 0) !== undefined || classify(`${inner}/x.yaml`, 0) !== undefined || inner === "private";
}
