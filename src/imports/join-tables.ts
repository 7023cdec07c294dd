import type { MappingFile } from "../model/file-types.ts";
import type { ImportTable, TableCell, TableColumn, TableRow } from "./import-table.ts";

type Joining = NonNullable<MappingFile["tables"]>[number];

/** A table that belongs to another, and how. */
export interface JoinedTable {
  readonly joining: Joining;
  readonly table: ImportTable;
}

/** A mapping names a heading that the tables do not have. */
export class NoSuchHeading extends Error {
  readonly heading: string;
  readonly called: string;

  constructor(heading: string, called: string) {
    super(heading);
    this.heading = heading;
    this.called = called;
  }
}

/**
 * The rows of a table, each with what other tables say of it: every row there whose key is named here. Of several rows the
 * cells stand one below the other. Empty columns stay, so that all rows have the same.
 */
export function joinTables(main: ImportTable, others: readonly JoinedTable[]): ImportTable {
  return others.reduce(joinOne, main);
}

function joinOne(main: ImportTable, { joining, table }: JoinedTable): ImportTable {
  const { as, by, key, where = {} } = joining;
  const here = columnOf(main, by, "");
  const there = columnOf(table, key, as);
  const wanted = Object.entries(where).map(([heading, value]) => ({
    column: columnOf(table, heading, as),
    values: new Set([value].flat()),
  }));
  const rowsOf = new Map<string, TableRow[]>();
  for (const row of table.rows) {
    const name = row.cells[there]?.text ?? "";
    const isWanted = wanted.every(({ column, values }) =>
      values.has(row.cells[column]?.text ?? ""),
    );
    if (name !== "" && isWanted) rowsOf.set(name, [...(rowsOf.get(name) ?? []), row]);
  }
  const width = main.columns.length;
  const columns: TableColumn[] = table.columns.map(({ heading }, index) => ({
    heading: `${as}.${heading}`,
    column: width + index,
  }));
  const rows = main.rows.map((row): TableRow => {
    const found = (row.cells[here]?.text ?? "")
      .split("\n")
      .flatMap((each) => rowsOf.get(each) ?? []);
    return {
      ...row,
      cells: [...row.cells, ...table.columns.map((_, index) => stacked(found, index))],
    };
  });
  return { ...main, columns: [...main.columns, ...columns], rows };
}

function stacked(rows: readonly TableRow[], column: number): TableCell {
  const cells = rows.flatMap((row) => row.cells[column] ?? []).filter(({ text }) => text !== "");
  return {
    text: [...new Set(cells.map(({ text }) => text))].join("\n"),
    places: cells.flatMap(({ places }) => places),
  };
}

function columnOf({ columns }: ImportTable, heading: string, called: string): number {
  const found = columns.findIndex((each) => each.heading === heading);
  if (found < 0) throw new NoSuchHeading(heading, called);
  return found;
}
