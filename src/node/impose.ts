import { PDFDocument, type PDFEmbeddedPage } from "@cantoo/pdf-lib";
import type { BookDetails } from "../ports/printer.ts";
import { checkContent } from "./check-pdf.ts";
import { finishPdf } from "./finish-pdf.ts";
import { foldedSheets, volumesOf } from "./impose-pages.ts";
import { readPdf } from "./read-pdf.ts";
import { writePdf } from "./write-pdf.ts";

/** A4 on its long side, in points. */
const paper: [number, number] = [841.89, 595.276];

/** Sheets for the printer, a file for each volume: two pages beside one another on each side, to be folded in the middle. */
export async function imposeBook(
  plain: Uint8Array,
  signature: number | undefined,
  details: BookDetails,
): Promise<readonly Uint8Array[]> {
  const source = await readPdf(plain);
  const folding = { ...(signature && { signature }), direction: details.direction };
  const files: Uint8Array[] = [];
  for (const [first, last] of volumesOf(source.getPageCount(), signature)) {
    const target = await PDFDocument.create({ updateMetadata: false });
    const pages = await target.embedPages(source.getPages().slice(first - 1, last));
    for (const { front, back } of foldedSheets({ ...folding, pages: pages.length }))
      for (const side of [front, back]) drawSide(target, side, pages);
    await finishPdf(target, details);
    checkContent(target);
    files.push(writePdf(target.context));
  }
  return files;
}

/** Pages meet at the fold: half a sheet is a little wider than A5. */
function drawSide(
  target: PDFDocument,
  [left, right]: readonly [number | undefined, number | undefined],
  pages: readonly PDFEmbeddedPage[],
): void {
  const side = target.addPage(paper);
  const fold = paper[0] / 2;
  for (const [number, isLeft] of [[left, true] as const, [right, false] as const]) {
    const page = number === undefined ? undefined : pages[number - 1];
    if (page) side.drawPage(page, { x: isLeft ? fold - page.width : fold, y: 0 });
  }
}
