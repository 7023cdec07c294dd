import {
  type PDFContext,
  PDFName,
  type PDFObject,
  PDFObjectStream,
  type PDFRef,
  PDFStream,
} from "@cantoo/pdf-lib";

/** Objects that are packed together. */
const packSize = 100;
const latin1 = new TextEncoder();

type Numbered = [PDFRef, PDFObject];
/** Where an object stands, as the table of a PDF file says it: free, at a byte, or in a pack at a place. */
type Place = readonly [kind: 0 | 1 | 2, at: number, index: number];

/**
 * Writes a document with its small objects packed (a third of the size). The library's own writer looks through its whole
 * table for each of them: a tagged booklet of 250 pages has 43,000, which took 8 s instead of 0.3 s.
 */
export function writePdf(context: PDFContext): Uint8Array {
  const objects = context.enumerateIndirectObjects().filter(([, object]) => !isOldTable(object));
  const loose = objects.filter(([ref, object]) => isLoose(ref, object, context));
  const packed = objects.filter(([ref, object]) => !isLoose(ref, object, context));
  const places: Place[] = [];
  for (let from = 0; from < packed.length; from += packSize) {
    const pack = packed.slice(from, from + packSize);
    const ref = context.nextRef();
    loose.push([ref, PDFObjectStream.withContextAndObjects(context, pack)]);
    for (const [index, [each]] of pack.entries())
      places[each.objectNumber] = [2, ref.objectNumber, index];
  }
  const parts = [bytesOf(context.header), latin1.encode("\n")];
  let size = parts.reduce((sum, part) => sum + part.length, 0);
  const put = ([ref, object]: Numbered): void => {
    places[ref.objectNumber] = [1, size, 0];
    const open = latin1.encode(`${ref.objectNumber} 0 obj\n`);
    const lines = [open, bytesOf(object), latin1.encode("\nendobj\n")];
    for (const line of lines) size += line.length;
    parts.push(...lines);
  };
  loose.forEach(put);
  const start = size;
  const table = context.nextRef();
  places[table.objectNumber] = [1, start, 0];
  put([table, tableOf(places, context)]);
  parts.push(latin1.encode(`startxref\n${start}\n%%EOF\n`));
  return joined(parts);
}

/** Streams cannot be packed; the catalogue is left outside for readers that look for it first. */
function isLoose(ref: PDFRef, object: PDFObject, { trailerInfo }: PDFContext): boolean {
  return object instanceof PDFStream || ref === trailerInfo.Root || ref.generationNumber !== 0;
}

/** Packs and tables of the file that was read: their contents stand for themselves now. */
function isOldTable(object: PDFObject): boolean {
  if (!(object instanceof PDFStream)) return false;
  const type = object.dict.get(PDFName.of("Type"));
  return type === PDFName.of("ObjStm") || type === PDFName.of("XRef");
}

function tableOf(places: readonly Place[], context: PDFContext): PDFStream {
  const { Root, Info } = context.trailerInfo;
  const bytes = new Uint8Array(places.length * 7);
  const view = new DataView(bytes.buffer);
  for (let number = 0; number < places.length; number += 1) {
    const [kind, at, index] = places[number] ?? [0, 0, 0];
    view.setUint8(number * 7, kind);
    view.setUint32(number * 7 + 1, at);
    view.setUint16(number * 7 + 5, number === 0 ? 0xffff : index);
  }
  const entries = { Type: "XRef", Size: places.length, W: [1, 4, 2], Root, Info };
  return context.flateStream(bytes, entries as Parameters<PDFContext["flateStream"]>[1]);
}

function bytesOf(part: {
  sizeInBytes(): number;
  copyBytesInto(to: Uint8Array, at: number): number;
}): Uint8Array {
  const bytes = new Uint8Array(part.sizeInBytes());
  part.copyBytesInto(bytes, 0);
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
