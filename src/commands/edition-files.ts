import type { Files } from "../ports/files.ts";
import type { Context } from "./command.ts";
import { type SavedFiles, savedFiles } from "./saved-files.ts";

/** The saves an edition is made from. */
export interface Saves {
  readonly commit: string;
  /** Of `private/`, where it is a repository of its own and its readers are protection staff. */
  readonly privateCommit: string | undefined;
}

/** The folder of restricted entries, where it is a repository of its own. */
export function privateFolder(
  { git, files }: Pick<Context, "git" | "files">,
  root: string,
): string | undefined {
  const folder = files.absolute(root, "private");
  const own = files.exists(folder) ? git.root(folder) : undefined;
  return own !== undefined && own !== git.root(root) ? folder : undefined;
}

/** A pathway as its saves hold it, for reading as if it stood in its folder; `undefined` where Git does not have them. */
export function filesOfSaves(
  context: Pick<Context, "git" | "files">,
  root: string,
  { commit, privateCommit }: Saves,
): Files | undefined {
  const shared = wholeOf(savedFiles(context, root, commit), root);
  const folder = context.files.absolute(root, "private");
  if (!shared || privateCommit === undefined) return shared;
  const apart = wholeOf(savedFiles(context, folder, privateCommit), folder);
  return apart && { ...shared, ...joined({ shared, apart }, root, folder) };
}

/** The shared folder with what `private/` holds, read as one pathway. */
export function joined(
  { shared, apart }: { readonly shared: Files; readonly apart: Files },
  root: string,
  folder: string,
): Pick<Files, "list" | "exists" | "read"> {
  const isApart = (path: string) => shared.within(folder, path) !== undefined;
  return {
    list: (asked) =>
      asked === root
        ? [
            ...shared.list(root),
            ...apart.list(folder).map((found) => ({ ...found, path: `private/${found.path}` })),
          ]
        : [],
    exists: (path) => (isApart(path) ? apart : shared).exists(path),
    read: (path) => (isApart(path) ? apart : shared).read(path),
  };
}

/** All of its entries are read, so they are fetched in one question. */
function wholeOf(saved: SavedFiles | undefined, root: string): SavedFiles | undefined {
  const paths = saved?.list(root).map(({ path }) => path) ?? [];
  saved?.fetch(paths.filter((path) => /\.ya?ml$/i.test(path)));
  return saved;
}
