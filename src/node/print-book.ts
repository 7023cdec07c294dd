import { PDFDocument } from "@cantoo/pdf-lib";
import { type Book, PrintFailure } from "../ports/printer.ts";
import type { PrintOptions } from "./fresh-page.ts";
import { namedDestinations } from "./named-destinations.ts";

/** A printed book, where its entries stand, and how many times it was printed. */
export interface PrintedBook {
  readonly pdf: Uint8Array;
  readonly pages: ReadonlyMap<string, number>;
  readonly passes: number;
}

const mostPasses = 5;

/** Printings without tags, which are faster: one to learn the page numbers, one to see what moves when they are filled in. */
const drafts = 2;

/** Prints with the numbers that the printing before gave, until a whole one has exactly the numbers it says. */
export async function printBook(
  print: (html: string, options: PrintOptions) => Promise<Uint8Array>,
  { html, destinations }: Pick<Book, "html" | "destinations">,
  progress: (pass: number) => void,
): Promise<PrintedBook> {
  let pages: ReadonlyMap<string, number> = new Map();
  let moved: readonly string[] = [];
  for (let pass = 1; pass <= mostPasses; pass += 1) {
    progress(pass);
    const isDraft = pass <= drafts;
    const pdf = await print(html(pages), { tagged: !isDraft, outline: !isDraft });
    const found = namedDestinations(await PDFDocument.load(pdf, { updateMetadata: false }));
    const missing = destinations.filter((id) => !found.has(id));
    if (missing.length > 0) throw unsettled("have no place in the printed book", missing);
    const before = pages;
    moved = destinations.filter((id) => found.get(id) !== before.get(id));
    if (!isDraft && moved.length === 0) return { pdf, pages: found, passes: pass };
    pages = found;
  }
  throw unsettled(`still moved after ${mostPasses} printings`, moved);
}

function unsettled(what: string, ids: readonly string[]): PrintFailure {
  const some = ids.slice(0, 5).join(", ");
  const more = ids.length > 5 ? ` and ${ids.length - 5} more` : "";
  return new PrintFailure("pages-unsettled", `Page numbers ${what}: ${some}${more}.`);
}
