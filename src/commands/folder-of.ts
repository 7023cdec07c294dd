import type { Context } from "./command.ts";

/** Where the pathway lies in its repository, with `/` at the end; without a repository, in the working folder. */
export function folderOf({ git, files }: Pick<Context, "git" | "files">, root: string): string {
  const inner = files.within(git.root(root) ?? files.absolute("."), root);
  return inner ? `${inner}/` : "";
}
