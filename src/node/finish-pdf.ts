import {
  PDFArray,
  type PDFDocument,
  PDFHexString,
  type PDFObject,
  PDFString,
  ReadingDirection,
} from "@cantoo/pdf-lib";
import { toMilliseconds } from "../model/plain-date.ts";
import type { BookDetails } from "../ports/printer.ts";
import { everyDict } from "./pdf-dicts.ts";

/** Writes the details and makes what will be written depend on nothing but the page and the browser. */
export async function finishPdf(document: PDFDocument, details: BookDetails): Promise<void> {
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
}

/**
 * The names of table headings (`node00000013`) count the nodes the browser process has made so far. They are replaced by their
 * rank. They stand in `/ID`, in `/Headers` and in the name tree `/IDTree`, whose order stays right because rank keeps it.
 */
function renumberStructure(document: PDFDocument): void {
  const named: { readonly id: string; rename(to: PDFObject): void }[] = [];
  everyDict(document, (dict) => {
    for (const [key, value] of dict.entries()) {
      const items = value instanceof PDFArray ? value.asArray() : [value];
      for (const [index, item] of items.entries()) {
        const id = nodeId(item);
        if (id === undefined) continue;
        const rename = (to: PDFObject) =>
          value instanceof PDFArray ? value.set(index, to) : dict.set(key, to);
        named.push({ id, rename });
      }
    }
  });
  const ids = [...new Set(named.map(({ id }) => id))].sort();
  const ranks = new Map(ids.map((id, rank) => [id, String(rank + 1).padStart(8, "0")]));
  for (const { id, rename } of named) rename(PDFString.of(`node${ranks.get(id)}`));
}

function nodeId(value: PDFObject): string | undefined {
  if (!(value instanceof PDFString || value instanceof PDFHexString)) return undefined;
  const text = value.decodeText();
  return /^node\d+$/.test(text) ? text : undefined;
}
