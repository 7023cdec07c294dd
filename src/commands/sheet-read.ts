import type { SheetAnswersKey } from "../languages/en-sheet-answers.ts";
import { cellSign, parseSheetKey, plainCell, type SheetKey } from "../model/sheet-key.ts";
import type { ReadSheet } from "../ports/workbook.ts";
import { type Cell, type Fault, letters } from "./call-rows.ts";

export type SheetFault = Fault<SheetAnswersKey>;

/** The cells of a fact as they came back. */
export interface GivenFact {
  readonly cells: readonly string[];
  /** The first of them. */
  readonly at: Cell;
}

/** A row that came back. */
export interface GivenRow {
  readonly key: SheetKey;
  /** Where its key stands. */
  readonly at: Cell;
  /** By the keys of facts. A column that was taken out is not among them: then nothing is new there. */
  readonly facts: ReadonlyMap<string, GivenFact>;
}

/** A row without a key in which something stands. */
export type LooseRow = Omit<GivenRow, "key">;

/** What a file holds. */
export interface GivenRows {
  readonly rows: readonly GivenRow[];
  readonly loose: readonly LooseRow[];
  /** How many rows were taken out since the sheet was made, as far as it tells. */
  readonly gone: number;
  readonly faults: readonly SheetFault[];
  /** Something in it is a sheet of entries. */
  readonly isSheet: boolean;
  /** Every row of it is one of another pathway. */
  readonly isOther: boolean;
}

/**
 * Reads every sheet of a workbook that is one of entries, whatever order its rows and columns are in now. Rows of another
 * pathway, whose sign is not `own`, are told and left out.
 */
export function givenRows(sheets: readonly ReadSheet[], own: string): GivenRows {
  const found = sheets.flatMap((sheet) => {
    const head = headOf(sheet);
    return head ? [{ sheet, ...head }] : [];
  });
  const faults: SheetFault[] = [];
  const loose: LooseRow[] = [];
  const all = found.flatMap(({ sheet, columns, at }) =>
    sheet.rows
      .slice(at + 1)
      .flatMap(
        (cells, index) =>
          rowOf(cells, { sheet, columns, row: at + 2 + index, isHead: index < 2, loose }) ?? [],
      ),
  );
  const isOwn = ({ key }: GivenRow) => key.pathway === own;
  const others = all.filter((row) => !isOwn(row));
  for (const { at } of others) faults.push({ cell: at, problem: "fault.other" });
  const { rows, faults: twins } = withoutTwins(all.filter(isOwn));
  const mixed = mixedRow(rows);
  // Nobody knows which rows are right: each would get another one's number.
  if (mixed)
    return {
      ...{ rows: [], loose: [], gone: 0, isSheet: true, isOther: false },
      faults: [{ cell: mixed.at, problem: "fault.mixed" }],
    };
  return {
    gone: goneOf(found, rows.length),
    ...{ rows, loose, faults: [...faults, ...twins], isSheet: found.length > 0 },
    isOther: others.length > 0 && others.length === all.length,
  };
}

/** The line above the names of the columns says how many rows there were; a line that was taken out says nothing. */
function goneOf(
  found: readonly { readonly sheet: ReadSheet; readonly columns: Columns; readonly at: number }[],
  count: number,
): number {
  const counts = found.map(({ sheet, columns, at }) => {
    const key = columns.find(({ fact }) => fact === "key")?.index ?? 0;
    const cell = sheet.rows[at - 1]?.[key] ?? "";
    return /^\d{1,6}$/.test(cell) ? Number(cell) : 0;
  });
  return Math.max(0, counts.reduce((sum, each) => sum + each, 0) - count);
}

/** True where a formula stands whose result nobody knows: no program has worked it out. */
export const hasFormula = ({ cells }: GivenFact): boolean =>
  cells.some((each) => each.startsWith("="));

/**
 * A row that bears another row's key: somebody sorted the sheet without its last column. Told by the name that is only to be
 * read, which is then the name that another key was made beside. The first sign of a key is that of the name.
 */
function mixedRow(rows: readonly GivenRow[]): GivenRow | undefined {
  const names = new Set(rows.map(({ key }) => key.signs[0]));
  return rows.find(({ key, facts }) => {
    const shown = cellSign(facts.get("service")?.cells ?? []);
    return shown !== "-" && shown !== key.signs[0] && names.has(shown);
  });
}

/** True for a row in which somebody changed something. `facts` are all keys in the order of the format. */
export function isTouched({ key, facts: given }: GivenRow, facts: readonly string[]): boolean {
  // A key that lost its end can vouch for nothing.
  if (key.signs.length !== facts.length) return true;
  return facts.some((fact, index) => {
    const own = given.get(fact);
    return own !== undefined && cellSign(own.cells) !== key.signs[index];
  });
}

/** Rows above the names of the columns: a title, what somebody put there. */
const mostAbove = 20;

/** Cells of one fact in the order of their numbers. */
type Columns = readonly {
  readonly fact: string;
  readonly number: number;
  readonly index: number;
}[];

/** The small grey row that names each column for programs. */
function headOf({
  rows,
}: ReadSheet): { readonly columns: Columns; readonly at: number } | undefined {
  const at = rows
    .slice(0, mostAbove)
    .findIndex((cells) => ["service", "name", "key"].every((each) => cells.includes(each)));
  if (at < 0) return undefined;
  const columns = (rows[at] ?? []).flatMap((cell, index) => {
    const [fact = "", number = "0"] = plainCell(cell).split(".");
    return fact === "" ? [] : [{ fact, number: Number(number), index }];
  });
  return { columns: columns.sort((a, b) => a.number - b.number), at };
}

interface Reading {
  readonly sheet: ReadSheet;
  readonly columns: Columns;
  readonly row: number;
  /** The heads and the help, which follow the names of the columns. */
  readonly isHead: boolean;
  readonly loose: LooseRow[];
}

function rowOf(
  cells: readonly string[],
  { sheet, columns, row, isHead, loose }: Reading,
): GivenRow | undefined {
  const place = (index: number): Cell => ({ sheet: sheet.name, row, column: letters(index) });
  const keyAt = columns.find(({ fact }) => fact === "key")?.index ?? 0;
  const key = parseSheetKey(cells[keyAt] ?? "");
  const facts = new Map<string, GivenFact>();
  for (const { fact, index } of columns) {
    const before = facts.get(fact);
    const words = plainCell(cells[index] ?? "");
    const own = words === "" ? [] : [words];
    facts.set(fact, { cells: [...(before?.cells ?? []), ...own], at: before?.at ?? place(index) });
  }
  if (key) return { key, at: place(keyAt), facts };
  const isSaid = [...facts].some(([fact, each]) => fact !== "key" && each.cells.length > 0);
  if (isSaid && !isHead) loose.push({ at: place(keyAt), facts });
  return undefined;
}

/** A row that was copied counts once; of two that say different things the first stands, and it is told. */
function withoutTwins(rows: readonly GivenRow[]): Pick<GivenRows, "rows" | "faults"> {
  const kept = new Map<string, GivenRow>();
  const faults: SheetFault[] = [];
  const said = ({ facts }: GivenRow) =>
    JSON.stringify([...facts].map(([key, { cells }]) => [key, cells]));
  for (const row of rows) {
    const name = `${row.key.id}/${row.key.site ?? ""}`;
    const first = kept.get(name);
    if (!first) kept.set(name, row);
    else if (said(first) !== said(row))
      faults.push({ cell: row.at, problem: "fault.twice", facts: { other: first.at.row } });
  }
  return { rows: [...kept.values()], faults };
}
