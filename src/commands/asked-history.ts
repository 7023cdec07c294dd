import type { FileVersion } from "../model/file-version.ts";
import { type HistoryGap, historyRules, type NotJudged } from "../model/not-judged.ts";
import { type SavedState, statesOf } from "../model/saves.ts";
import type { Git } from "../ports/git.ts";
import type { Context } from "./command.ts";

/** What could be read of the history, and what could not. */
export interface AskedHistory {
  readonly histories: ReadonlyMap<string, readonly FileVersion[]>;
  readonly notJudged: readonly NotJudged[];
}

const separate = "private/";

/**
 * Reads what was saved of the files asked about. The folder `private/` may be a repository of its own, with a history of
 * its own; where it is none, its entries were never saved anywhere.
 */
export async function askedHistory(
  { git, files }: Pick<Context, "git" | "files">,
  root: string,
  since: ReadonlyMap<string, number>,
): Promise<AskedHistory> {
  const inner = files.absolute(root, separate);
  const isApart = git.root(inner) !== undefined && git.root(inner) !== git.root(root);
  const parts = isApart
    ? [part(since, root, ""), part(since, inner, separate)]
    : [{ folder: root, prefix: "", since }];
  const histories = new Map<string, readonly FileVersion[]>();
  const gaps: { readonly reason: HistoryGap; readonly entries?: number }[] = [];
  for (const { folder, prefix, since: asked } of parts) {
    const answer = await historyIn(git, folder, asked);
    if (typeof answer === "string")
      gaps.push({ reason: answer, ...(parts.length > 1 ? { entries: asked.size } : {}) });
    else for (const [path, versions] of answer) histories.set(prefix + path, versions);
    const unsaved = typeof answer === "string" ? 0 : asked.size - answer.size;
    if (unsaved > 0) gaps.push({ reason: "not-saved-yet", entries: unsaved });
  }
  return {
    histories,
    notJudged: historyRules.flatMap((rule) => gaps.map((gap) => ({ rule, ...gap }))),
  };
}

interface Part {
  readonly folder: string;
  readonly prefix: string;
  /** Paths as they are called within the folder. */
  readonly since: ReadonlyMap<string, number>;
}

function part(since: ReadonlyMap<string, number>, folder: string, prefix: string): Part {
  const own = [...since].filter(([path]) => path.startsWith(separate) === (prefix !== ""));
  return {
    folder,
    prefix,
    since: new Map(own.map(([path, at]) => [path.slice(prefix.length), at])),
  };
}

async function historyIn(
  git: Git,
  folder: string,
  since: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<string, readonly FileVersion[]> | HistoryGap> {
  const gap = gapIn(git, folder);
  if (gap) return gap;
  const saves = git.saves(folder);
  return (saves && (await versionsOf(git, folder, statesOf(saves, since)))) ?? "nothing-saved";
}

/** What is saved as it stands in the file now is not read once more: after most saves nothing else ever changed. */
async function versionsOf(
  git: Git,
  folder: string,
  states: ReadonlyMap<string, readonly SavedState[]>,
): Promise<ReadonlyMap<string, readonly FileVersion[]> | undefined> {
  const now = (await git.contents(folder))?.ids();
  const other = new Set<string>();
  for (const [path, all] of states)
    for (const { file } of all)
      if (file.blob !== undefined && file.blob !== now?.get(path)) other.add(file.blob);
  const texts = git.texts(folder, [...other]);
  if (!texts) return undefined;
  const versionOf = ({ save: { at, isMerge }, file: { blob = "" } }: SavedState) => {
    const text = texts.get(blob);
    // What is neither now's nor anywhere in Git cannot be told.
    return text === undefined && other.has(blob) ? [] : [{ at, isMerge, text }];
  };
  return new Map([...states].map(([path, all]) => [path, all.flatMap(versionOf)]));
}

/** Why nothing can be told of the history of a folder; `undefined` where Git can be asked for it. */
export function gapIn(git: Git, folder: string): HistoryGap | undefined {
  if (git.version() === undefined) return "no-git";
  if (git.root(folder) === undefined) return "no-repository";
  return git.isShallow(folder) === false ? undefined : "shallow-clone";
}
