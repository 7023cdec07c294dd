import { stringify } from "csv-stringify/sync";
import type { WrittenCell, WrittenSheet } from "../ports/workbook.ts";
import {
  type CallColumn,
  type CallRow,
  type CallTable,
  callColumns,
} from "../render/call-table.ts";

/** A call table as CSV: opens in a spreadsheet program, formulas made harmless. */
export function csvOf({ heads, rows }: CallTable): string {
  return stringify(
    [heads, ...rows.map((row) => callColumns.map((column) => written(row, column)))],
    { bom: true, escape_formulas: true },
  );
}

/** Widths in letters: a page of A4, landscape. That of the keys follows from the longest. */
const widths: Readonly<Record<Exclude<CallColumn, "key">, number>> = {
  organization: 18,
  service: 20,
  question: 52,
  answer: 13,
  changed: 24,
  with: 16,
  on: 12,
  how: 11,
};

/** A call table as a sheet of a workbook. */
export function sheetOf(
  table: CallTable,
  { name, direction }: Pick<WrittenSheet, "name" | "direction">,
): WrittenSheet {
  const line = (texts: readonly string[], look: "head" | "help") =>
    texts.map((text) => ({ text, look }));
  return {
    ...{ name, direction, headRows: 3 },
    widths: callColumns.map((column) => (column === "key" ? keyWidth(table) : widths[column])),
    rows: [
      [{ text: table.title, look: "title" }],
      line(table.heads, "head"),
      line(table.helps, "help"),
      ...table.rows.map((row) => callColumns.map((column) => cellOf(row, column, table))),
    ],
  };
}

/** Keys are printed small: six points, where ten are a letter. */
function keyWidth({ rows }: CallTable): number {
  const longest = Math.max(0, ...rows.map(({ cells }) => cells.key.length));
  return Math.max(10, Math.ceil(longest * 0.6));
}

function cellOf(row: CallRow, column: CallColumn, { ways }: CallTable): WrittenCell {
  const text = written(row, column);
  if (column === "key") return { text, look: "key" };
  // An organisation's first row, where the call itself is told of, parts it from the one before.
  if (!row.fills.includes(column))
    return { text, look: row.fills.includes("with") ? "group" : "fact" };
  const choices = column === "answer" ? row.choices : column === "how" ? ways : undefined;
  return { text, look: "fill", ...(choices ? { choices } : {}) };
}

function written({ cells }: CallRow, column: CallColumn): string {
  return (cells as Readonly<Partial<Record<CallColumn, string>>>)[column] ?? "";
}

/** Everything a table says, one text a line. */
export function wordsOf({ title, heads, helps, rows }: CallTable): string {
  const cells = rows.flatMap(({ cells: own, choices }) => [...Object.values(own), ...choices]);
  return [title, ...heads, ...helps, ...cells].join("\n");
}
