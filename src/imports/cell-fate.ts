/** How a cell with something in it ends. There is no other way. `apart`: in an entry for protection staff, in private/. */
export const fates = ["parsed", "verbatim", "unmapped", "apart", "ignored", "quarantined"] as const;

export type Fate = (typeof fates)[number];

/** Why a cell was ignored or kept out. */
export type Why =
  | "heading"
  | "title"
  | "other_sheet"
  | "no_row" // a row of another table that no row of the sheet names
  | "mapping" // the mapping gives a reason
  | "remark" // our own column of remarks, from an earlier run
  | "says_nothing" // a dash, n/a, an unticked box
  | "refused" // the row makes no entry
  | "provider" // the provider's file says otherwise
  | "person"
  | "case"
  | "sensitive"
  | "crowded"; // more columns without a place than an entry can keep

export interface CellEnd {
  readonly fate: Fate;
  readonly why?: Why;
}

/** A cell of any of the tables, as one number: table, row and column from 0. */
export function placeOf(table: number, row: number, column: number): number {
  return (table * 0x100000 + row) * 0x400 + column;
}

/** The same as its three numbers. */
export function partsOf(place: number): {
  readonly table: number;
  readonly row: number;
  readonly column: number;
} {
  const row = Math.floor(place / 0x400);
  return { table: Math.floor(row / 0x100000), row: row % 0x100000, column: place % 0x400 };
}

/** How every cell with something in it ended. */
export type Ledger = Map<number, CellEnd>;

/** How bad each end would be if the others were told instead: a cell used twice counts once, as the worst. */
const rank: Readonly<Record<Fate, number>> = {
  ignored: 0,
  parsed: 1,
  verbatim: 2,
  unmapped: 3,
  apart: 4,
  quarantined: 5,
};

/** Writes down how a cell ended; one that ended already in another row counts as the graver of the two. */
export function enter(ledger: Ledger, place: number, end: CellEnd): void {
  const before = ledger.get(place);
  if (!before || rank[end.fate] > rank[before.fate]) ledger.set(place, end);
}

/** How many cells ended in each way. */
export function countFates(ledger: ReadonlyMap<number, CellEnd>): Readonly<Record<Fate, number>> {
  const counts: Record<Fate, number> = {
    ...{ parsed: 0, verbatim: 0, unmapped: 0 },
    ...{ apart: 0, ignored: 0, quarantined: 0 },
  };
  for (const { fate } of ledger.values()) counts[fate] += 1;
  return counts;
}
