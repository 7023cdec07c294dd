import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFRef } from "@cantoo/pdf-lib";

/**
 * Where every linked id stands: id to page number, the first page being 1. Chromium writes one only for ids that a link of the
 * same document points to. Ids must be plain ASCII words: others come back escaped twice.
 */
export function namedDestinations(document: PDFDocument): ReadonlyMap<string, number> {
  const numbers = new Map(
    document.getPages().map((page, index) => [page.ref.toString(), index + 1]),
  );
  const places = new Map<string, number>();
  const names = document.catalog.lookupMaybe(PDFName.of("Dests"), PDFDict);
  for (const [name, value] of names?.entries() ?? []) {
    const target = document.context.lookupMaybe(value, PDFArray);
    const page = target?.get(0);
    const number = page instanceof PDFRef ? numbers.get(page.toString()) : undefined;
    if (number !== undefined) places.set(name.decodeText(), number);
  }
  return places;
}
