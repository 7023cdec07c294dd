import type { ExportedTable } from "../exports/export.ts";
import type { WrittenCell, WrittenSheet } from "../ports/workbook.ts";

/** How wide a column may be, in letters. */
const widest = 44;

/** A table as a sheet to read: its columns as wide as their words, as far as that is of use. */
export function tableSheet({ name, direction, title, heads, rows }: ExportedTable): WrittenSheet {
  const line = (texts: readonly string[], look: WrittenCell["look"]) =>
    texts.map((text): WrittenCell => ({ text, look }));
  const widths = heads.map((head, column) => {
    const longest = Math.max(head.length, ...rows.map((row) => (row[column] ?? "").length));
    return Math.min(widest, longest + 2);
  });
  return {
    ...{ name, direction, widths, headRows: 2, headColumns: 2, isWide: true },
    rows: [
      [{ text: title, look: "title" }],
      line(heads, "head"),
      ...rows.map((row) => line(row, "fact")),
    ],
  };
}
