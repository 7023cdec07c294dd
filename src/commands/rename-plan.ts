import type { SourceFile } from "../catalogue/source-file.ts";
import type { DataPath, Edit } from "../model/diagnostic.ts";
import type { ServiceFile } from "../model/file-types.ts";
import type { FileChange } from "../ports/writer.ts";
import { serviceReferences } from "../rules/references.ts";
import { decode } from "../schema/decode.ts";
import { appendItem, insertKey, setScalar } from "../yaml/edits.ts";
import { readExact } from "../yaml/exact.ts";
import type { Source } from "../yaml/extent.ts";
import { splice } from "../yaml/splice.ts";
import { type FoundEntry, keysOf, stands } from "./found-entry.ts";

/** A new id for an entry. */
export interface Renaming {
  readonly entry: FoundEntry;
  readonly from: string;
  readonly to: string;
}

/** Everything that changes when an entry gets another id. */
export interface RenamePlan {
  readonly changes: readonly FileChange[];
  /** Files that hold the old id and cannot be read: nobody knows what they mean by it. */
  readonly unreadable: readonly string[];
}

/** A file of the pathway with its text. */
export interface TextFile {
  readonly file: SourceFile;
  readonly text: string;
}

/** The entry under its new name with its old one kept, and every other file that names it, changed in just those words. */
export async function renamePlan(
  renaming: Renaming,
  others: readonly TextFile[],
): Promise<RenamePlan> {
  const changes: FileChange[] = [...ofEntry(renaming)];
  const unreadable: string[] = [];
  for (const other of others) {
    // Most files do not name the entry; only those that may are read as data.
    const isNamed = other.file.path !== renaming.entry.file.path;
    if (!isNamed || !`${other.file.path}\n${other.text}`.includes(renaming.from)) continue;
    const changed = await ofOther(renaming, other);
    if (changed) changes.push(...changed);
    else unreadable.push(other.file.path);
  }
  return { changes, unreadable };
}

function ofEntry({ entry: { file, source }, from, to }: Renaming): readonly FileChange[] {
  const kind = file.kind === "organization" ? "organization" : "service";
  const after = splice(source.text, formerId(source, kind, from));
  return moved(file.path, { before: source.text, after, to: withId(file.path, to) });
}

function formerId(source: Source, kind: "service" | "organization", id: string): readonly Edit[] {
  if (stands(source, ["former_ids"])) return appendItem(source, ["former_ids"], id);
  return insertKey(source, [], { key: "former_ids", value: [id], order: keysOf(kind) });
}

/** The changes to a file that may name the entry; `undefined` when it cannot be read. */
async function ofOther(
  renaming: Renaming,
  { file, text }: TextFile,
): Promise<readonly FileChange[] | undefined> {
  const { value } = await decode(file.kind, text);
  const { tree } = readExact(text);
  if (value === undefined || tree === undefined) return undefined;
  const source: Source = { text, tree };
  const paths = namesIn(renaming, file, value);
  const after = splice(
    text,
    paths.flatMap((path) => setScalar(source, path, renaming.to)),
  );
  const path = newPath(renaming, file);
  return path === file.path && after === text
    ? []
    : moved(file.path, { before: text, after, to: path });
}

/** Where a file names the entry. */
function namesIn({ entry, from }: Renaming, file: SourceFile, value: unknown): readonly DataPath[] {
  if (file.kind === "service" && entry.file.kind === "organization")
    return (value as ServiceFile).organization === from ? [["organization"]] : [];
  if (file.kind === "service")
    return serviceReferences(value as ServiceFile)
      .filter(({ kind, id }) => kind === "service" && id === from)
      .map(({ path }) => path);
  if (file.kind !== "decision" && file.kind !== "waiver") return [];
  return (value as { readonly entry?: string }).entry === from ? [["entry"]] : [];
}

/** Decisions and signed exceptions may carry the id in their own name. */
function newPath({ from, to }: Renaming, { kind, id, path }: SourceFile): string {
  if (kind === "decision" && id === from) return withId(path, to);
  const [rule = "", entry] = id.split("--");
  return kind === "waiver" && entry === from ? withId(path, `${rule}--${to}`) : path;
}

const withId = (path: string, id: string) => path.replace(/[^/]+(\.ya?ml)$/i, `${id}$1`);

function moved(
  from: string,
  { before, after, to }: { readonly before: string; readonly after: string; readonly to: string },
): readonly FileChange[] {
  if (to === from) return [{ file: from, before, after }];
  return [
    { file: to, before: undefined, after },
    { file: from, before, after: undefined },
  ];
}
