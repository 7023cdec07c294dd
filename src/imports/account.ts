import {
  type CellEnd,
  countFates,
  type Fate,
  type Ledger,
  placeOf,
  type Why,
} from "./cell-fate.ts";
import type { HeadingRow } from "./heading-row.ts";
import type { SheetRows } from "./import-table.ts";

/** A sheet of any of the files that were read, in the order of their numbers in places. */
export interface ReadSource {
  /** As it was typed or as the mapping names it. */
  readonly file: string;
  readonly sheet: SheetRows;
  /** `main`: the sheet itself; `joined`: a table of the mapping; `other`: a sheet beside one of them. */
  readonly role: "main" | "joined" | "other";
  readonly head?: HeadingRow;
}

/** How all cells with something in them ended: the sum of the counts is their number. */
export interface Account {
  readonly total: number;
  readonly counts: Readonly<Record<Fate, number>>;
  readonly ledger: ReadonlyMap<number, CellEnd>;
}

/**
 * Adds what stands around the tables, headings, titles, other sheets, to what became of the cells in them. Throws where a
 * cell of the sheet itself ended nowhere, or one that is empty ended somewhere: then we lost something without a word.
 */
export function accountOf(sources: readonly ReadSource[], ledger: Ledger): Account {
  const whole: Ledger = new Map(ledger);
  let total = 0;
  for (const [table, source] of sources.entries())
    for (const [row, cells] of source.sheet.rows.entries())
      for (const [column, text] of cells.entries()) {
        if (text === "") continue;
        total += 1;
        const place = placeOf(table, row, column);
        const why = whole.has(place) ? undefined : whyOutside(source, row);
        if (why) whole.set(place, { fate: "ignored", why });
      }
  const counts = countFates(whole);
  if (whole.size !== total) throw new Error(`Of ${total} cells ${whole.size} are accounted for.`);
  return { total, counts, ledger: whole };
}

function whyOutside({ role, head }: ReadSource, row: number): Why | undefined {
  if (role === "other") return "other_sheet";
  if (!head || row === head.headingRow) return "heading";
  if (row < head.firstRow) return "title";
  return role === "joined" ? "no_row" : undefined;
}
