import { lstatSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeAtomically } from "./atomic-write.ts";

/** Names the files of ours in a folder, so that those of a later run that does not make them any more can go. */
const record = ".pathway-files";

/** A folder that is made whole by each run. */
export interface WholeFolder {
  /** Says what will lie there before it does: whoever is killed in between leaves nothing that nobody knows. */
  begin(): void;
  /** Takes away what an earlier run made and this one does not. What somebody else laid there stays. */
  finish(): void;
}

/** `made`: the files of this run, relative to the folder, with `/`. */
export function wholeFolder(folder: string, made: readonly string[]): WholeFolder {
  const before = recorded(folder);
  const now = new Set(made);
  const gone = before.filter((name) => !now.has(name));
  const write = (names: Iterable<string>) => {
    const text = `${[...new Set(names)].sort().join("\n")}\n`;
    if (text !== textOf(folder)) writeAtomically(join(folder, record), text);
  };
  return {
    begin: () => write([...before, ...made]),
    finish: () => {
      for (const name of gone) removeInside(folder, name);
      write(made);
    },
  };
}

/** Sizes and times of all that a run wrote here; `undefined` where something is missing. */
export function standingIn(folder: string): string | undefined {
  const names = recorded(folder);
  const stats = names.map((name) => lstatSync(join(folder, name), { throwIfNoEntry: false }));
  if (names.length === 0 || stats.includes(undefined)) return undefined;
  const told = stats.map((stat) => `${stat?.size} ${stat?.mtimeMs} ${stat?.ctimeMs} ${stat?.mode}`);
  return `${folder}\n${names.join("\n")}\n${told.join("\n")}`;
}

/** Only names such as we give: a record that somebody changed must not lead out of the folder. */
const ours = /^(?:[a-z\d][\w-]*\/)?[a-z\d][\w.-]*$/;

function recorded(folder: string): readonly string[] {
  return (textOf(folder) ?? "").split("\n").filter((name) => ours.test(name));
}

function textOf(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, record), "utf8");
  } catch {
    return undefined;
  }
}

/** A link among the folders may have been laid since: nothing behind it is ours. */
function removeInside(folder: string, name: string): void {
  const path = join(folder, name);
  if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) return;
  const isInside = realpathSync(dirname(path)).startsWith(realpathSync(folder));
  if (isInside) rmSync(path, { force: true });
}
