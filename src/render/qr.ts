import { encode } from "uqr";

/** A QR code as the path of a drawing, one unit a module. */
export interface QrDrawing {
  readonly size: number;
  readonly path: string;
}

/** Draws a short text. Runs of dark modules are one rectangle, so that no hairline shows between them. */
export function qrDrawing(text: string): QrDrawing {
  const { data, size } = encode(text, { ecc: "M", border: 0 });
  const runs = data.flatMap((row, y) =>
    row.flatMap((dark, x) => {
      if (!dark || row[x - 1]) return [];
      const end = row.indexOf(false, x);
      return [`M${x} ${y}h${(end < 0 ? size : end) - x}v1h-${(end < 0 ? size : end) - x}z`];
    }),
  );
  return { size, path: runs.join("") };
}
