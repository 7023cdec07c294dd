import { cut, longest, pad } from "./cells.ts";
import type { Direction } from "./direction.ts";
import { paragraph } from "./paragraph.ts";
import { printable } from "./printable.ts";

/** A table of short cells under heads of several words. */
export interface Grid {
  readonly corner: string;
  readonly heads: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[];
}

/** What the names of rows may take, and the heads of columns. */
const mostForName = 26;
const mostForHead = 13;
const gap = 2;

/** A table as lines that fit a screen: columns that have no room stand below, under the same names of rows. */
export function gridLines(
  { corner, heads, rows }: Grid,
  { width, direction }: { readonly width: number; readonly direction: Direction },
): readonly string[] {
  const line = (cells: readonly string[], widths: readonly number[]) =>
    rowLines(cells, widths, direction);
  const named = Math.min(mostForName, longest([corner, ...rows.map(({ name }) => name)]));
  const columns = heads.map((head, index) => {
    const cells = rows.map((row) => plain(row.cells[index] ?? ""));
    const words = head.split(" ").map((word) => cut(word, mostForHead));
    return { head, cells, width: Math.max(longest(words), longest(cells)) };
  });
  const lines: string[] = [];
  for (let from = 0; from < columns.length; ) {
    let room = width - named;
    let to = from;
    for (let next = columns[to]; next && (to === from || next.width + gap <= room); ) {
      room -= next.width + gap;
      to += 1;
      next = columns[to];
    }
    const block = columns.slice(from, to);
    const widths = [named, ...block.map((each) => each.width)];
    if (from > 0) lines.push("");
    lines.push(...line([corner, ...block.map(({ head }) => head)], widths));
    lines.push(widths.map((each) => "-".repeat(each)).join(" ".repeat(gap)));
    for (const [index, { name }] of rows.entries())
      lines.push(...line([name, ...block.map(({ cells }) => cells[index] ?? "")], widths));
    from = to;
  }
  return lines;
}

/** Columns are kept apart by spaces, so a cell needs no sign that keeps its own order. */
const plain = (cell: string): string => cell.replace(/[\u2066-\u2069]/g, "");

/** A row, whose cells may take several lines. */
function rowLines(
  cells: readonly string[],
  widths: readonly number[],
  direction: Direction,
): readonly string[] {
  const broken = cells.map((cell, index) => inWidth(cell, widths[index] ?? 0));
  const height = Math.max(...broken.map((each) => each.length));
  return Array.from({ length: height }, (_, line) =>
    broken
      .map((each, index) => padded(each[line] ?? "", widths[index] ?? 0, direction))
      .join(" ".repeat(gap))
      .trimEnd(),
  );
}

function inWidth(cell: string, width: number): readonly string[] {
  const words = printable(cell)
    .split(" ")
    .map((word) => cut(word, width));
  return paragraph(words.join(" "), { width, direction: "ltr" });
}

/** Numbers with signs keep their order among words from right to left. */
function padded(cell: string, width: number, direction: Direction): string {
  if (direction === "ltr" || !/\d/.test(cell)) return pad(cell, width);
  return `\u2066${pad(cell, width)}`.replace(/( *)$/, "\u2069$1");
}
