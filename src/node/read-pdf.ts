import { ParseSpeeds, PDFDocument } from "@cantoo/pdf-lib";

/** Reads a file at one go: by default the library rests after every hundred objects, and a booklet has fifty thousand. */
export function readPdf(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
}
