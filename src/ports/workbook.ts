/** A cell as it is to be written. It is always text: nothing in it is ever a formula. */
export interface WrittenCell {
  readonly text: string;
  readonly look: "title" | "head" | "help" | "group" | "fact" | "key" | "fill";
  /** What may be answered here, as a list to choose from. */
  readonly choices?: readonly string[];
  /** The same, where the list stands in cells of the workbook, as it must where it is long or its words hold commas. */
  readonly from?: ListCells;
  /** Numbers and addresses in a sheet that runs from right to left. */
  readonly isLeftToRight?: true;
  /** Takes the place of so many cells of its row. */
  readonly span?: number;
}

/** A list to choose from. */
export interface ListCells {
  /** As a formula names them: 'Words'!$A$2:$A$9. */
  readonly cells: string;
  /** Other words may be written too. */
  readonly isOpen: boolean;
}

/** A sheet as it is to be written. Only cells of the look `fill` can be changed in a spreadsheet program. */
export interface WrittenSheet {
  readonly name: string;
  readonly direction: "ltr" | "rtl";
  /** Widths of the columns, in letters. */
  readonly widths: readonly number[];
  /** Rows at the top that stay in sight, and are printed again on every page. */
  readonly headRows: number;
  /** Columns at the beginning that stay in sight. */
  readonly headColumns?: number;
  /** Its columns need not fit on one page. */
  readonly isWide?: true;
  readonly rows: readonly (readonly (WrittenCell | undefined)[])[];
}

/** A sheet as it was read: rows of cells as text, without blanks around it. Days are year-month-day. */
export interface ReadSheet {
  /** Empty for a CSV file. */
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** Cells that a spreadsheet shows as one; only the first has words. Rows and columns from 0. */
export interface MergedCells {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A sheet of somebody else's workbook. */
export interface ForeignSheet extends ReadSheet {
  readonly isHidden: boolean;
  readonly merged: readonly MergedCells[];
}

/** How a CSV file is to be read, where somebody has said so. */
export interface TableAdvice {
  readonly encoding?: string | undefined;
  readonly separator?: string | undefined;
}

/** A file of somebody else, with what was found out to read it. */
export interface ForeignTable {
  readonly kind: "workbook" | "csv";
  /** Of a CSV file. */
  readonly encoding?: string;
  readonly separator?: string;
  /** Quotes in it do not close: each line was read by itself. */
  readonly hasLooseQuotes?: boolean;
  readonly sheets: readonly ForeignSheet[];
}

/** Workbooks and CSV files of spreadsheet programs. */
export interface Workbooks {
  /** The bytes of an XLSX workbook: the same sheets give the same bytes. */
  write(sheets: readonly WrittenSheet[]): Promise<Uint8Array>;
  /** Reads an XLSX workbook or a CSV file, whatever its name says. Throws `WorkbookFailure`. */
  read(path: string): Promise<readonly ReadSheet[]>;
  /** The same for a file that others made: in any of the usual encodings, with quotes that do not close. Throws `WorkbookFailure`. */
  open(path: string, advice: TableAdvice): Promise<ForeignTable>;
}

/** Why a file could not be read as a table. */
export type WorkbookProblem =
  | "missing"
  | "unreadable"
  | "empty"
  | "too-large"
  | "old-excel"
  | "open-document"
  | "encrypted"
  | "not-a-table"
  | "encoding"
  | "damaged";

/** Nothing was read. `detail` is what the system or the reader of letters says, for people. */
export class WorkbookFailure extends Error {
  readonly problem: WorkbookProblem;
  readonly detail: string;

  constructor(problem: WorkbookProblem, detail = "") {
    super(problem);
    this.problem = problem;
    this.detail = detail;
  }
}
