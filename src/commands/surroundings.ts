import { classify, type SourceFile } from "../catalogue/source-file.ts";
import type { OrganizationFile, PathwayFile, ServiceFile } from "../model/file-types.ts";
import { type Pathway, toPathway } from "../model/pathway.ts";
import { read, toName } from "../model/text.ts";
import { type Vocabulary, vocabularyOf } from "../model/vocabulary.ts";
import { decode } from "../schema/decode.ts";
import type { Context } from "./command.ts";
import { exit, Stop } from "./exit.ts";

/** What must be known of a pathway to add an entry to it. Reads one file, so that a large pathway takes no longer. */
export interface Surroundings {
  readonly root: string;
  readonly pathway: Pathway;
  readonly vocabulary: Vocabulary;
  /** Every file of an entry, by its place. */
  readonly sources: readonly SourceFile[];
}

export async function surroundingsOf(
  { files }: Pick<Context, "files">,
  root: string,
): Promise<Surroundings> {
  const text = files.read(files.absolute(root, "pathway.yaml"));
  const decoded = "text" in text ? await decode("pathway", text.text) : { value: undefined };
  if (decoded.value === undefined)
    throw new Stop(exit.usage, { key: "stop.unusable", facts: { folder: root } });
  const pathway = toPathway(decoded.value as PathwayFile);
  const sources = files
    .list(root)
    .flatMap(({ path, kind }) => (kind === "file" ? (classify(path) ?? []) : []));
  return { root, pathway, vocabulary: vocabularyOf(pathway.vocabulary), sources };
}

/** The providers of a pathway: id, and name as the reader of a language has it. */
export async function providersOf(
  context: Pick<Context, "files">,
  around: Surroundings,
  language: string,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const providers = around.sources.filter(({ kind }) => kind === "organization");
  return Promise.all(
    providers.map(async (source) => {
      const file = await fileValue<OrganizationFile>(context, around, source);
      const { languages } = around.pathway;
      const name = file && read(toName(file.name), language, languages).words;
      return { id: source.id, name: name ?? source.id };
    }),
  );
}

/** The files of a provider's services, told from one line of each: no entry is read as data. */
export function servicesOf(
  { files }: Pick<Context, "files">,
  { root, sources }: Surroundings,
  provider: string,
): readonly SourceFile[] {
  const line = new RegExp(`^organization: *["']?${provider}["']? *(?:#.*)?\r?$`, "m");
  return sources.filter((source) => {
    if (source.kind !== "service") return false;
    const read = files.read(files.absolute(root, source.path));
    return "text" in read && line.test(read.text);
  });
}

/** The file that has an id, or had it before a rename: ids are never used again. `undefined` when it is free. */
export async function takenBy(
  context: Pick<Context, "files">,
  around: Surroundings,
  { kind, id }: Pick<SourceFile, "kind" | "id">,
): Promise<{ readonly path: string; readonly isFormer: boolean } | undefined> {
  const sources = around.sources.filter((each) => each.kind === kind);
  const same = sources.find((each) => each.id.toLowerCase() === id);
  if (same) return { path: same.path, isFormer: false };
  for (const source of sources) {
    const text = context.files.read(context.files.absolute(around.root, source.path));
    // Few entries were ever renamed; only those are read as data.
    if (!("text" in text && text.text.includes("former_ids") && text.text.includes(id))) continue;
    const file = await fileValue<ServiceFile>(context, around, source);
    if (file?.former_ids?.includes(id)) return { path: source.path, isFormer: true };
  }
  return undefined;
}

async function fileValue<File>(
  { files }: Pick<Context, "files">,
  { root }: Surroundings,
  { kind, path }: SourceFile,
): Promise<File | undefined> {
  const text = files.read(files.absolute(root, path));
  return "text" in text ? ((await decode(kind, text.text)).value as File | undefined) : undefined;
}
