import { WorkbookFailure } from "../ports/workbook.ts";
import { encodingOf } from "./encoding.ts";
import { guessEncoding } from "./guess-encoding.ts";
import { widest } from "./sheet-bounds.ts";

/** A row of a CSV file, in letters. */
const longestRow = 1 << 18;

/** A CSV file as rows of cells. */
export interface CsvRows {
  readonly rows: readonly (readonly string[])[];
  readonly separator: string;
  readonly hasLooseQuotes: boolean;
}

/** How to read it. */
export interface CsvAdvice {
  readonly separator?: string | undefined;
  /** Made by others: what our own sheets never hold is read as well as it can be. */
  readonly isForeign?: boolean;
}

const separators: Readonly<Record<string, string>> = {
  comma: ",",
  semicolon: ";",
  tab: "\t",
  bar: "|",
};

/** The cells of a CSV file. Throws `WorkbookFailure`. */
export async function readCsv(
  text: string,
  { separator, isForeign = false }: CsvAdvice = {},
): Promise<CsvRows> {
  // Excel writes this line for itself, and does not show it.
  const [announced, sign] = /^\ufeff?sep=(.)\r?\n/.exec(text) ?? [];
  const words = announced && isForeign ? text.slice(announced.length) : text;
  const advised = separators[separator ?? ""] ?? (isForeign ? sign : undefined);
  const delimiter = advised ?? separatorOf(words, isForeign ? ",;\t|" : ",;\t");
  const { CsvError, parse } = await import("csv-parse/sync");
  const read = (part: string, quote: '"' | false): string[][] =>
    parse(part, {
      ...{ bom: true, delimiter, quote, relax_column_count: true, trim: true },
      ...{ max_record_size: longestRow, to: widest.rows + 1 },
      ...(isForeign ? { record_delimiter: ["\r\n", "\n", "\r"], relax_quotes: true } : {}),
    });
  const name = Object.keys(separators).find((each) => separators[each] === delimiter) ?? delimiter;
  try {
    return bounded({ rows: read(words, '"'), separator: name, hasLooseQuotes: false });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code === "CSV_MAX_RECORD_SIZE" && !isForeign) throw new WorkbookFailure("too-large");
    if (!isForeign)
      throw new WorkbookFailure("damaged", `line ${String(error["lines"] ?? "")}`.trim());
  }
  const rows = lineByLine(words, read);
  return bounded({ rows, separator: name, hasLooseQuotes: true });
}

/** Where a quote never closes, everything behind it would become one cell: then a line is a row. */
function lineByLine(
  text: string,
  read: (part: string, quote: '"' | false) => string[][],
): readonly (readonly string[])[] {
  return text.split(/\r\n|\n|\r/).flatMap((line) => {
    if (line.length > longestRow) throw new WorkbookFailure("too-large");
    try {
      return read(line, '"');
    } catch {
      return read(line, false);
    }
  });
}

/** What would be left out without a word is not read at all. */
function bounded(csv: CsvRows): CsvRows {
  if (csv.rows.length > widest.rows || csv.rows.some((row) => row.length > widest.columns))
    throw new WorkbookFailure("too-large");
  return csv;
}

/** The words of a file of ours, which is in UTF-8. */
export function ruledText(bytes: Buffer): string {
  const { isUtf8 } = process.getBuiltinModule("node:buffer");
  if (isUtf8(bytes) && !bytes.includes(0)) return tabular(bytes.toString("utf8"));
  throw isBinary(bytes)
    ? new WorkbookFailure("not-a-table")
    : new WorkbookFailure("encoding", encodingOf(bytes).reason);
}

/** The words of anybody's file, in the encoding that was named or the likeliest. */
export function anyText(
  bytes: Buffer,
  named?: string,
): { readonly text: string; readonly encoding: string } {
  if (isBinary(bytes)) throw new WorkbookFailure("not-a-table");
  const encoding = named ?? guessEncoding(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // What holds such characters is no text, whatever its letters.
    if (/[\u0000-\u0008\u000e-\u001f]/.test(text)) throw new WorkbookFailure("not-a-table");
    return { text: tabular(text), encoding };
  } catch (error) {
    if (error instanceof WorkbookFailure) throw error;
    throw new WorkbookFailure("encoding", encodingOf(bytes).reason);
  }
}

function isBinary(bytes: Buffer): boolean {
  return /^(?:%PDF|\{\\rtf|\x7fELF|\x89PNG|GIF8|\xff\xd8\xff)/.test(bytes.toString("latin1", 0, 8));
}

function tabular(text: string): string {
  if (/^\ufeff?\s*<(?:!doctype|html|\?xml)/i.test(text)) throw new WorkbookFailure("not-a-table");
  return text;
}

/**
 * Where the comma parts the digits of a number, Excel parts cells with semicolons; what pastes writes tabs. A title alone
 * in its line has none: the lines that say the same say most.
 */
function separatorOf(text: string, signs: string): string {
  const lines = firstLines(text, signs);
  const score = (sign: string) =>
    lines.reduce((sum, counts) => sum + Math.min(counts.get(sign) ?? 0, 50), 0) +
    100 * lines.filter((counts) => (counts.get(sign) ?? 0) > 0).length;
  return [...signs].reduce((best, each) => (score(each) > score(best) ? each : best));
}

/** How often each sign stands in the first lines with words, outside quotes. */
function firstLines(text: string, signs: string): readonly ReadonlyMap<string, number>[] {
  const lines: Map<string, number>[] = [];
  let [counts, hasWords, isQuoted] = [new Map<string, number>(), false, false];
  for (const sign of text.slice(0, longestRow)) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (sign === "\n" || sign === "\r") {
      if (hasWords) lines.push(counts);
      if (lines.length === 10) return lines;
      [counts, hasWords] = [new Map(), false];
    } else if (signs.includes(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
    hasWords ||= sign.trim() !== "";
  }
  return [...lines, counts];
}
