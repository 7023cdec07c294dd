/** One save of a repository, which Git calls a commit. */
export interface Save {
  /** Git's name for it. */
  readonly commit: string;
  /** Seconds since 1970, by the clock of whoever saved it. */
  readonly at: number;
  /** Whose name it carries: a role, where the program wrote it. */
  readonly author: string;
  /** What was said of it, with the lines for programs at its end. */
  readonly message: string;
  /** It joined what several people had saved apart. */
  readonly isMerge: boolean;
  /** What it changed; of a merge only what none of its sides had. */
  readonly files: readonly SavedFile[];
}

/** A save wherever it is kept: on other branches, under tags, set aside, or left behind. */
export interface KeptSave extends Save {
  /** What leads to it: `HEAD`, or else such as `refs/heads/draft`; empty where nothing does any more but Git's own log. */
  readonly from: string;
  /** Whoever is named as having written or recorded it. */
  readonly people: readonly { readonly name: string; readonly mail: string }[];
}

/** What a save did to one file. */
export interface SavedFile {
  /** Relative to the folder that was asked about, with `/`. */
  readonly path: string;
  /** What the file was called until then; `undefined` where it kept its name. */
  readonly before?: string;
  /** Git's name for its content; `undefined` where the file was taken out. */
  readonly blob?: string;
}

/** What one save made of a file that is asked about, under whatever name it had then. */
export interface SavedState {
  readonly save: Save;
  readonly file: SavedFile;
}

/**
 * The states of each file asked about by its name of now, the newest first: from `since` (seconds since 1970) on, and last the one
 * that stood then. A file that no save held is not in the answer. Being taken out is a
 * state only where it is asked for.
 */
export function statesOf(
  saves: readonly Save[],
  since: ReadonlyMap<string, number>,
  which: "there" | "gone too" = "there",
): ReadonlyMap<string, readonly SavedState[]> {
  const renamed = renamedIn(saves);
  const states = new Map<string, SavedState[]>();
  const complete = new Set<string>();
  for (const save of saves)
    for (const file of save.files) {
      const path = nowCalled(file.path, renamed, since);
      if (path === undefined) continue;
      const known = states.get(path) ?? [];
      states.set(path, known);
      if (complete.has(path) || (file.blob === undefined && which === "there")) continue;
      known.push({ save, file });
      if (save.at < (since.get(path) ?? 0)) complete.add(path);
    }
  return states;
}

/** The later name by the earlier one; the latest where a file had a name twice. */
function renamedIn(saves: readonly Save[]): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  for (const { files } of saves)
    for (const { before, path } of files)
      if (before !== undefined && !renamed.has(before)) renamed.set(before, path);
  return renamed;
}

/** What a file of earlier days is called now, or was called last. */
export function latestName(path: string, saves: readonly Save[]): string {
  const renamed = renamedIn(saves);
  const met = new Set<string>();
  let name = path;
  for (
    let next = renamed.get(name);
    next !== undefined && !met.has(next);
    next = renamed.get(next)
  ) {
    met.add(next);
    name = next;
  }
  return name;
}

/** The path under which a file is asked about now; `undefined` when it is not. */
function nowCalled(
  path: string,
  renamed: ReadonlyMap<string, string>,
  asked: Pick<ReadonlyMap<string, unknown>, "has">,
): string | undefined {
  const met = new Set<string>();
  let name: string | undefined = path;
  while (name !== undefined && !asked.has(name) && !met.has(name)) {
    met.add(name);
    name = renamed.get(name);
  }
  return name !== undefined && asked.has(name) ? name : undefined;
}
