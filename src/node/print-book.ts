import type { PDFDocument } from "@cantoo/pdf-lib";
import { type Book, PrintFailure } from "../ports/printer.ts";
import type { Printing } from "./fresh-page.ts";
import { namedDestinations } from "./named-destinations.ts";
import { readPdf } from "./read-pdf.ts";

/** A printed book, where its entries stand, and how many times it was printed. */
export interface PrintedBook {
  readonly document: PDFDocument;
  readonly pages: ReadonlyMap<string, number>;
  readonly passes: number;
}

const mostPasses = 5;

/**
 * Prints with the numbers that the printing before gave, until a whole one has exactly the numbers it says. The first is a
 * draft to learn them. All others are whole: numbers seldom move once they take the room they need.
 */
export async function printBook(
  print: (html: string, printing: Printing) => Promise<Uint8Array>,
  { html, destinations }: Pick<Book, "html" | "destinations">,
  progress: (pass: number) => void,
): Promise<PrintedBook> {
  let pages: ReadonlyMap<string, number> = new Map();
  let moved: readonly string[] = [];
  for (let pass = 1; pass <= mostPasses; pass += 1) {
    progress(pass);
    const document = await readPdf(await print(html(pages), pass === 1 ? "draft" : "whole"));
    const found = namedDestinations(document);
    const missing = destinations.filter((id) => !found.has(id));
    if (missing.length > 0) throw unsettled("have no place in the printed book", missing);
    const before = pages;
    moved = destinations.filter((id) => found.get(id) !== before.get(id));
    if (pass > 1 && moved.length === 0) return { document, pages: found, passes: pass };
    pages = found;
  }
  throw unsettled(`still moved after ${mostPasses} printings`, moved);
}

function unsettled(what: string, ids: readonly string[]): PrintFailure {
  const some = ids.slice(0, 5).join(", ");
  const more = ids.length > 5 ? ` and ${ids.length - 5} more` : "";
  return new PrintFailure("pages-unsettled", `Page numbers ${what}: ${some}${more}.`);
}
