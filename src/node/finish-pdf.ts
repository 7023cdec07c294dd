import {
  PDFArray,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFString,
  ReadingDirection,
} from "@cantoo/pdf-lib";
import { toMilliseconds } from "../model/plain-date.ts";
import type { BookDetails } from "../ports/printer.ts";
import { dictsIn } from "./pdf-dicts.ts";
import { writePdf } from "./write-pdf.ts";

/** Writes the details and makes the bytes depend on nothing but the page and the browser. */
export async function finishPdf(pdf: Uint8Array, details: BookDetails): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  document.setTitle(details.title, { showInWindowTitleBar: true });
  document.setAuthor(details.author);
  document.setSubject(details.subject);
  document.setLanguage(details.language);
  const date = new Date(toMilliseconds(details.date));
  document.setCreationDate(date);
  document.setModificationDate(date);
  if (details.direction === "rtl")
    document.catalog.getOrCreateViewerPreferences().setReadingDirection(ReadingDirection.R2L);
  renumberStructure(document);
  await document.flush();
  return writePdf(document.context);
}

/**
 * The names of table headings (`node00000013`) count the nodes the browser process has made so far. They are replaced by their
 * rank. They stand in `/ID`, in `/Headers` and in the name tree `/IDTree`, whose order stays right because rank keeps it.
 */
function renumberStructure(document: PDFDocument): void {
  const dicts = document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => dictsIn(object));
  const ids = new Set<string>();
  for (const dict of dicts) collect(dict.get(PDFName.of("ID")), ids);
  const fresh = new Map(
    [...ids].sort().map((id, rank) => [id, `node${String(rank + 1).padStart(8, "0")}`]),
  );
  if (fresh.size === 0) return;
  for (const dict of dicts)
    for (const [key, value] of dict.entries()) dict.set(key, renamed(value, fresh));
}

function nodeId(value: PDFObject | undefined): string | undefined {
  if (!(value instanceof PDFString || value instanceof PDFHexString)) return undefined;
  const text = value.decodeText();
  return /^node\d+$/.test(text) ? text : undefined;
}

function collect(value: PDFObject | undefined, into: Set<string>): void {
  const id = nodeId(value);
  if (id !== undefined) into.add(id);
}

function renamed(value: PDFObject, fresh: ReadonlyMap<string, string>): PDFObject {
  if (value instanceof PDFArray) {
    for (const [index, item] of value.asArray().entries()) value.set(index, renamed(item, fresh));
    return value;
  }
  const to = fresh.get(nodeId(value) ?? "");
  return to === undefined ? value : PDFString.of(to);
}
