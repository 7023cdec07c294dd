import { classify } from "../catalogue/source-file.ts";
import { searchable } from "../edition/words-of-output.ts";
import type { Context } from "./command.ts";
import { openPathway } from "./open-pathway.ts";
import { savedFiles } from "./saved-files.ts";
import type { StagedPathway } from "./staged-files.ts";

/** A shared file that says what only private/ says. The words themselves are never told. */
export interface Betrayed {
  readonly file: string;
  /** The key under which private/ has it. */
  readonly field: string;
}

/**
 * Words of private/, where that lies here, in what is about to be committed: names, numbers, addresses that no other shared
 * file has. Costs nothing where there is no private/.
 */
export async function privateWords(
  context: Context,
  { root, staged, kept, files }: StagedPathway,
): Promise<readonly Betrayed[]> {
  const folder = context.files.absolute(root, "private");
  const apart = context.files.exists(folder)
    ? context.files
        .list(folder)
        .map(({ path, kind }) => ({ path: `private/${path}`, kind, size: 0 }))
    : [];
  const texts = staged.filter((path) => classify(path) !== undefined && !apartFrom(path));
  if (texts.length === 0 || !apart.some(({ path }) => classify(path)?.kind === "service"))
    return [];
  const { knownOf } = await import("./audit-known.ts");
  const own = { path: "pathway.yaml", size: 0, kind: "file" } as const;
  const world = { ...context.files, list: () => [own, ...apart] };
  const { search } = await knownOf(await openPathway({ ...context, files: world }, root));
  const textOf = (path: string) => {
    const read = files.read(files.absolute(root, path));
    return "text" in read ? read.text : "";
  };
  const hits = texts.flatMap((file) =>
    search(textOf(file))
      .filter((leaf) => leaf.file.isPrivate)
      .map(({ field, value }) => ({ file, field, value: searchable(value) })),
  );
  if (hits.length === 0) return [];
  const isNew = new Set(staged);
  const others = [...kept.keys()].filter((path) => !isNew.has(path) && classify(path));
  files.fetch(others);
  const shared = searchable(
    [...others.map(textOf), ...savedTexts(context, root, texts)].join("\n"),
  );
  return hits.filter(({ value }) => !shared.includes(value));
}

/** What the last save has of them: what stands there is shared already. */
function savedTexts(context: Context, root: string, paths: readonly string[]): readonly string[] {
  const commit = context.git.resolve(root, "HEAD");
  const saved = commit === undefined ? undefined : savedFiles(context, root, commit);
  saved?.fetch(paths);
  return paths.flatMap((path) => {
    const read = saved?.read(context.files.absolute(root, path));
    return read && "text" in read ? [read.text] : [];
  });
}

const apartFrom = (path: string): boolean => path.startsWith("private/");
