import { PDFArray, PDFDict, type PDFDocument, type PDFObject } from "@cantoo/pdf-lib";

/** Shows every dictionary of a file, those within others too (attributes hang in the structure element or in an array there). */
export function everyDict(document: PDFDocument, look: (dict: PDFDict) => void): void {
  for (const [, object] of document.context.enumerateIndirectObjects()) within(object, look);
}

function within(object: PDFObject, look: (dict: PDFDict) => void): void {
  if (object instanceof PDFDict) {
    look(object);
    for (const value of object.values()) within(value, look);
  } else if (object instanceof PDFArray) for (const item of object.asArray()) within(item, look);
}
