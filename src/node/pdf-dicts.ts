import { PDFArray, PDFDict, type PDFObject } from "@cantoo/pdf-lib";

/** A dictionary with the dictionaries directly inside it (attributes hang in the structure element or in an array there). */
export function dictsIn(object: PDFObject): readonly PDFDict[] {
  if (object instanceof PDFArray) return object.asArray().flatMap(dictsIn);
  if (!(object instanceof PDFDict)) return [];
  return [object, ...object.values().flatMap(dictsIn)];
}
