import type { Files, FoundFile } from "../ports/files.ts";
import type { Git, KeptFile } from "../ports/git.ts";

/** The files of a pathway as Git holds them, for reading as if they stood in its folder. */
export interface SavedFiles extends Files {
  /** Reads texts in one question; what was not fetched before is asked for one by one. */
  fetch(paths: readonly string[]): void;
}

/** What reads them. */
interface World {
  readonly git: Git;
  readonly files: Files;
}

/** Looks into a save without touching the working tree; `undefined` when Git cannot be asked. */
export function savedFiles(world: World, root: string, commit: string): SavedFiles | undefined {
  const kept = world.git.filesIn(root, commit);
  return kept && keptFiles(world, root, kept);
}

/** Files of which Git's names for their contents are known, by path relative to the folder. */
export function keptFiles(
  { git, files }: World,
  root: string,
  kept: ReadonlyMap<string, KeptFile>,
): SavedFiles {
  const texts = new Map<string, string>();
  const fetch = (paths: readonly string[]) => {
    const blobs = paths.flatMap((path) => kept.get(path)?.blob ?? []);
    const missing = [...new Set(blobs)].filter((blob) => !texts.has(blob));
    if (missing.length === 0) return;
    for (const [blob, text] of git.texts(root, missing) ?? []) texts.set(blob, text);
  };
  const found = [...kept].map(
    ([path, { kind, blob }]): FoundFile => ({
      path,
      kind,
      get size() {
        if (!texts.has(blob)) fetch([path]);
        return texts.get(blob)?.length ?? 0;
      },
    }),
  );
  return {
    ...files,
    fetch,
    list: (folder) => (folder === root ? found : []),
    exists: (path) => kept.has(files.within(root, path) ?? ""),
    read(path) {
      const inner = files.within(root, path) ?? "";
      const blob = kept.get(inner)?.blob ?? "";
      if (!texts.has(blob)) fetch([inner]);
      const text = texts.get(blob);
      if (text === undefined) return { problem: "missing", reason: "it does not exist" };
      // What is no UTF-8 was given another sign by the reading.
      if (text.includes("\ufffd")) return { problem: "not-text", reason: "it is no UTF-8 text" };
      return { text: text.replace(/^\ufeff/, "") };
    },
  };
}
