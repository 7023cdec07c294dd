import { classify } from "../catalogue/source-file.ts";
import type { Since } from "../ports/cache.ts";
import type { FoundFile } from "../ports/files.ts";
import type { Differing } from "../ports/git.ts";
import { digestIn, type Header, headerOf, isContent, type Owner } from "./file-memory.ts";

/** What was edited since an earlier verdict: services, and nothing else. */
export interface EditedFiles {
  /** These services, and all files that are none; sorted by path. */
  readonly listed: readonly FoundFile[];
  /** What was found outside single services, as JSON. */
  readonly rest: string;
  /** What rules about the whole pathway saw of a service, as JSON. */
  digestOf(path: string): string | undefined;
  /** Takes note of a text that was read. */
  saw(path: string, text: string): void;
  /** True when everything that these organisations wrote was read, and every text was as the contents say. */
  isSound(organizations: ReadonlySet<string>): boolean;
}

/**
 * What was edited since; `undefined` where more happened than that services were edited: something came or went, became
 * a link, or is as Git has it again, so that Git does not name it any more.
 */
export function editedFiles(
  { cache, root, name, contents }: Owner,
  since: Since,
): EditedFiles | undefined {
  const paths = editedPaths(since.differing, contents.differing);
  if (paths === undefined) return undefined;
  const [first = "", ...lines] = cache.recallFew(root, `${name}-files`, paths) ?? [];
  const header = headerOf(first);
  if (header?.rest === undefined || header.name !== since.lines) return undefined;
  const digests = new Map(
    lines.map((line) => [line.slice(0, line.indexOf("\t")), digestIn({ line })]),
  );
  if (digests.size < paths.length) return undefined;
  const { partners, rest } = header;
  const ids = new Map([...basisLines(header), ...linesOf(partners)].map(pathAndId));
  for (const path of paths) ids.set(path, contents.differing.files[path] ?? "");
  const known = new Set<string>();
  let isTrue = true;
  return {
    listed: [...ids.keys()].sort().map((path) => ({ path, kind: "file", size: 0 })),
    rest,
    digestOf: (path) => digests.get(path),
    saw(path, text) {
      const id = ids.get(path);
      if (id !== undefined && contents.isIdOf(id, text)) known.add(path);
      else isTrue = false;
    },
    isSound: (organizations) =>
      isTrue &&
      [...organizations]
        .flatMap((id) => partners[id]?.split("\n") ?? [])
        .every((line) => known.has(pathAndId(line)[0])) &&
      basisLines(header).every((line) => known.has(pathAndId(line)[0])),
  };
}

/** Services whose content is another one, and nothing else; `undefined` where there is something else. */
function editedPaths(before: Differing, now: Differing): readonly string[] | undefined {
  if (before.frame !== now.frame) return undefined;
  if (Object.keys(before.files).some((path) => now.files[path] === undefined)) return undefined;
  const changed = Object.entries(now.files).filter(([path, id]) => before.files[path] !== id);
  const areServices = changed.every(
    ([path, id]) =>
      isContent(id) && isContent(before.files[path] ?? id) && classify(path)?.kind === "service",
  );
  return areServices ? changed.map(([path]) => path).sort() : undefined;
}

/** The files that every service depends on, as kept lines name them: path and content. */
export const basisLines = ({ basis }: Pick<Header, "basis">): readonly string[] =>
  basis.split("\n").slice(1);

const linesOf = (partners: Readonly<Record<string, string>>) =>
  Object.values(partners).flatMap((each) => each.split("\n"));

/** Takes such a line apart. */
export function pathAndId(line: string): readonly [path: string, id: string] {
  const end = line.lastIndexOf(" ");
  return [line.slice(0, end), line.slice(end + 1)];
}
