import { placeOf } from "./cell-fate.ts";
import { columnLetters } from "./cell-name.ts";
import { cellText } from "./cell-text.ts";
import type { Guard } from "./danger.ts";
import type { HeadingRow } from "./heading-row.ts";

/** A sheet as it was read, of any file. */
export interface SheetRows {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly merged: readonly {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  }[];
}

/** A column with the name by which a mapping knows it. */
export interface TableColumn {
  readonly heading: string;
  /** From 0, in its own sheet. */
  readonly column: number;
}

/** A cell of a row, with every cell of a file that it was made of. */
export interface TableCell {
  readonly text: string;
  readonly places: readonly number[];
}

/** A row below the headings; `row` from 0, as it stands in its sheet. */
export interface TableRow {
  readonly row: number;
  /** One for each column; empty ones have no places. */
  readonly cells: readonly TableCell[];
}

/** What stands below the headings of a sheet. */
export interface ImportTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Words above the headings, and the sheet's own name. */
  readonly titles: readonly string[];
}

/** How the number of a table among all that are read is known. */
export interface TableSource {
  readonly sheet: SheetRows;
  readonly head: HeadingRow;
  /** 0 for the sheet itself. */
  readonly table: number;
}

/** The table of a sheet. Columns of nothing are left out; rows of nothing too. */
export function tableOf({ sheet, head, table }: TableSource, guard: Guard): ImportTable {
  const { headingRow, firstRow } = head;
  const below = sheet.rows.slice(firstRow);
  const width = Math.max(0, ...below.map(lastFilled), lastFilled(sheet.rows[headingRow] ?? []));
  const headings = headingsOf(sheet, headingRow, width, guard);
  const columns = headings.map((heading, column) => ({ heading, column }));
  const fill = filledDown(sheet, firstRow);
  const rows = below.flatMap((cells, index): TableRow[] => {
    const row = firstRow + index;
    if (cells.every((each) => each === "")) return [];
    const own = columns.map(({ column }): TableCell => {
      const text = cells[column] ?? "";
      if (text !== "") return { text, places: [placeOf(table, row, column)] };
      return { text: fill.get(row * 1024 + column) ?? "", places: [] };
    });
    return [{ row, cells: own }];
  });
  const above = sheet.rows.slice(0, headingRow).flatMap((cells) => cells.filter(Boolean));
  return { columns, rows, titles: [sheet.name, ...above] };
}

const lastFilled = (cells: readonly string[]) => {
  let last = cells.length;
  while (last > 0 && cells[last - 1] === "") last -= 1;
  return last;
};

/**
 * The name of each column: its heading, with the title of its group where two columns have the same, else with a number. A
 * heading that must not be kept, or none, is the letter of its column.
 */
function headingsOf(
  sheet: SheetRows,
  headingRow: number,
  width: number,
  guard: Guard,
): readonly string[] {
  const own = Array.from({ length: width }, (_, column) =>
    headingAt(sheet, headingRow, column, guard),
  );
  const groups = groupTitles(sheet, headingRow, width);
  const taken = new Set<string>();
  return own.map((heading, column) => {
    const isTwice = own.filter((each) => each === heading).length > 1;
    const group = groups[column];
    const base = (
      isTwice && group && !guard.dangerIn(group) ? `${group}: ${heading}` : heading
    ).slice(0, 280);
    let name = base;
    for (let number = 2; taken.has(name); number += 1) name = `${base} (${number})`;
    taken.add(name);
    return name;
  });
}

function headingAt({ rows }: SheetRows, row: number, column: number, guard: Guard): string {
  const text = cellText(rows[row]?.[column] ?? "").text.replace(/\s+/g, " ");
  const isFit = text !== "" && !guard.dangerIn(text) && !guard.isName(text);
  return isFit ? text : `column ${columnLetters(column)}`;
}

/** What stands above the headings: a title reaches to the next one, as it does where its cells are merged. */
function groupTitles({ rows }: SheetRows, headingRow: number, width: number): readonly string[] {
  const above = rows[headingRow - 1] ?? [];
  let title = "";
  return Array.from({ length: width }, (_, column) => {
    title = cellText(above[column] ?? "").text.replace(/\s+/g, " ") || title;
    return title;
  });
}

/** What merged cells say in the rows below their first: their provider stands once beside all its services. */
function filledDown({ rows, merged }: SheetRows, firstRow: number): ReadonlyMap<number, string> {
  const fill = new Map<number, string>();
  for (const { row, column, rows: count } of merged) {
    const text = rows[row]?.[column] ?? "";
    if (row < firstRow || count < 2 || text === "") continue;
    const last = Math.min(row + count, rows.length);
    for (let below = row + 1; below < last; below += 1) fill.set(below * 1024 + column, text);
  }
  return fill;
}
