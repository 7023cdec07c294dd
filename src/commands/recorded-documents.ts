import type { EditionFile } from "../model/file-types.ts";
import type { Output } from "../ports/writer.ts";
import type { Document, PaperDocument } from "../render/layout.ts";
import { sha256 } from "./manifest.ts";
import type { Printed } from "./print-documents.ts";

/** What the record of an edition says of a document, or of a folder of pages. */
type RecordedDocument = NonNullable<EditionFile["documents"]>[number];

/** A document before it is finished. */
export interface Draft {
  readonly layout: string;
  readonly language: string;
  readonly document: PaperDocument | Document;
}

interface Finished {
  /** By path. */
  readonly contents: ReadonlyMap<string, Output["content"]>;
  readonly printed: Printed["with"] | undefined;
}

/** What the record says of each document. Of the hundreds of pages of a folder it keeps one line. */
export async function recordedDocuments(
  drafts: readonly Draft[],
  finished: Finished,
): Promise<RecordedDocument[]> {
  const folders = new Map<string, Draft[]>();
  const documents: RecordedDocument[] = [];
  for (const draft of drafts) {
    const whole = "html" in draft.document ? undefined : draft.document.whole;
    if (whole === undefined) documents.push(await recordedFile(draft, finished));
    else folders.set(whole, [...(folders.get(whole) ?? []), draft]);
  }
  for (const [folder, pages] of folders)
    documents.push(await recordedFolder(folder, pages, finished));
  return documents;
}

async function recordedFile(
  { layout, language, document }: Draft,
  { contents, printed }: Finished,
): Promise<RecordedDocument> {
  const pages = printed?.pages.get(document.path);
  return {
    ...{ layout, language, file: document.path },
    sha256: await sumOf(document, contents),
    ...(pages === undefined ? {} : { pages }),
    ...entriesOf(document, printed?.places.get(document.path)),
  };
}

/** A sum over names and sums of all pages, as `sha256sum` writes them, in the order of their names. */
async function recordedFolder(
  folder: string,
  drafts: readonly Draft[],
  { contents }: Finished,
): Promise<RecordedDocument> {
  const documents = drafts.map(({ document }) => document);
  const lines = await Promise.all(
    documents
      .toSorted((a, b) => (a.path < b.path ? -1 : 1))
      .map(async (each) => `${await sumOf(each, contents)}  ${each.path}\n`),
  );
  const [{ layout, language } = { layout: "", language: "" }] = drafts;
  const sum = await sha256(new TextEncoder().encode(lines.join("")));
  return { layout, language, file: `${folder}/`, sha256: sum };
}

async function sumOf({ path }: Draft["document"], contents: Finished["contents"]): Promise<string> {
  const content = contents.get(path);
  if (content === undefined) return "";
  return sha256(typeof content === "string" ? new TextEncoder().encode(content) : content);
}

/** Where each service stands; of what has numbers and pages only. */
function entriesOf(
  document: Draft["document"],
  places: ReadonlyMap<string, number> | undefined,
): Pick<RecordedDocument, "entries"> {
  const numbered = "html" in document ? (document.entries ?? []) : [];
  const entries = numbered.flatMap(({ service, number, anchor }) => {
    const page = places?.get(anchor);
    return page === undefined ? [] : [`${number} ${page} ${service}`];
  });
  return entries.length > 0 ? { entries } : {};
}
