import { type FSWatcher, readdirSync, statSync, watch } from "node:fs";
import { join } from "node:path";

/** Files whose change can change a document. */
const ours = /\.(?:ya?ml|hbs|css)$/;

/** What programs write, and what no entry is read from. */
const passed = new Set(["out", "node_modules"]);

/** Who is told of changes, and of folders that cannot be watched any more. */
export interface WatchedFolders {
  close(): void;
}

/**
 * Tells of every change to entries and templates below a folder. Each folder is watched by itself: editors put a new file in
 * the place of the old one, and only its folder learns of that. Throws what the system says where it watches no more.
 */
export function watchFolders(root: string, changed: () => void): WatchedFolders {
  const watchers = new Map<string, FSWatcher>();
  const forget = (folder: string) => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const add = (folder: string) => {
    if (watchers.has(folder)) return;
    const watcher = watch(folder, { persistent: false }, (_, name) => {
      const path = name === null ? undefined : join(folder, name);
      if (path !== undefined && isFolder(path) && mayHold(name ?? "")) {
        addAll(path);
        changed();
      } else if (name === null || ours.test(name)) changed();
    });
    watcher.on("error", () => forget(folder));
    watchers.set(folder, watcher);
  };
  const addAll = (folder: string) => {
    add(folder);
    for (const each of foldersIn(folder)) addAll(join(folder, each));
  };
  addAll(root);
  return {
    close: () => {
      for (const folder of [...watchers.keys()]) forget(folder);
    },
  };
}

const mayHold = (name: string) => !name.startsWith(".") && !passed.has(name);

function foldersIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((each) => each.isDirectory() && mayHold(each.name))
      .map(({ name }) => name);
  } catch {
    // Gone again, or closed: reading the pathway will tell.
    return [];
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
