import { readFileSync, statSync } from "node:fs";
import { type ReadSheet, WorkbookFailure } from "../ports/workbook.ts";
import { encodingOf } from "./encoding.ts";
import { bounded, sheetsNamed, widest } from "./sheet-bounds.ts";
import { unzip, ZipFailure, zip } from "./zip.ts";

/** Bounds of what is read. A sheet of a thousand services with seven questions each has 300 KB. */
const most = { bytes: 10 << 20, members: 500, unpacked: 64 << 20 };
/** A cell of Excel has no more letters. Source: support.microsoft.com, "Excel specifications and limits". */
const longestCell = 32_767;
/** A row of a CSV file, in letters. */
const longestRow = 1 << 18;

/** See `Workbooks.read`. What kind of file it is, its first bytes say. */
export async function readWorkbook(path: string): Promise<readonly ReadSheet[]> {
  const bytes = bytesOf(path);
  const begins = (...signature: readonly number[]) =>
    signature.every((byte, index) => bytes[index] === byte);
  if (begins(0x50, 0x4b)) return readXlsx(bytes);
  // The container of Excel 97 to 2003, which a workbook with a password is put into too.
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) {
    const isEncrypted = bytes.includes(Buffer.from("EncryptedPackage", "utf16le"));
    throw new WorkbookFailure(isEncrypted ? "encrypted" : "old-excel");
  }
  return readCsv(bytes);
}

function bytesOf(path: string): Buffer {
  try {
    const status = statSync(path);
    if (!status.isFile()) throw new WorkbookFailure("unreadable", "it is not a file");
    if (status.size > most.bytes) throw new WorkbookFailure("too-large");
    if (status.size === 0) throw new WorkbookFailure("empty");
    return readFileSync(path);
  } catch (error) {
    if (error instanceof WorkbookFailure) throw error;
    const { code = "" } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new WorkbookFailure("missing");
    throw new WorkbookFailure("unreadable", `the system says ${code}`);
  }
}

async function readXlsx(bytes: Buffer): Promise<readonly ReadSheet[]> {
  const parts = unpack(bytes);
  if (!parts.some(({ name }) => name === "xl/workbook.xml"))
    throw new WorkbookFailure("not-a-table");
  const sheetCount = sheetsNamed(parts.map(({ text }) => text));
  const archive = Buffer.from(
    zip(parts.map(({ name, text }) => ({ name, data: Buffer.from(bounded(text, sheetCount)) }))),
  );
  const { default: read } = await import("read-excel-file/node");
  let sheets: Awaited<ReturnType<typeof read>>;
  try {
    sheets = await read(archive);
  } catch {
    throw new WorkbookFailure("damaged");
  }
  return withContent(
    sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(textOf)) })),
  );
}

/** What a workbook is made of, pictures and programs in it left out. */
function unpack(bytes: Buffer): readonly { readonly name: string; readonly text: string }[] {
  try {
    return unzip(bytes, most)
      .filter(({ name }) => /\.(?:xml|rels)$/.test(name))
      .map(({ name, data }) => ({ name, text: Buffer.from(data).toString("utf8") }));
  } catch (error) {
    if (!(error instanceof ZipFailure)) throw error;
    throw new WorkbookFailure(error.reason);
  }
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  const text = value instanceof Date ? value.toISOString().slice(0, 10) : String(value).trim();
  if (text.length > longestCell) throw new WorkbookFailure("too-large");
  return text;
}

async function readCsv(bytes: Buffer): Promise<readonly ReadSheet[]> {
  const text = decoded(bytes);
  const { CsvError, parse } = await import("csv-parse/sync");
  try {
    const rows: string[][] = parse(text, {
      bom: true,
      delimiter: separatorOf(text),
      relax_column_count: true,
      trim: true,
      max_record_size: longestRow,
      to: widest.rows + 1,
    });
    // What would be left out without a word is not read at all.
    if (rows.length > widest.rows || rows.some((row) => row.length > widest.columns))
      throw new WorkbookFailure("too-large");
    return withContent([{ name: "", rows: rows.map((row) => row.map(textOf)) }]);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code === "CSV_MAX_RECORD_SIZE") throw new WorkbookFailure("too-large");
    throw new WorkbookFailure("damaged", `line ${String(error["lines"] ?? "")}`.trim());
  }
}

function decoded(bytes: Buffer): string {
  const { isUtf8 } = process.getBuiltinModule("node:buffer");
  if (!isUtf8(bytes) || bytes.includes(0)) {
    const isBinary = /^(?:%PDF|\{\\rtf|\x7fELF|\x89PNG)/.test(bytes.toString("latin1", 0, 8));
    throw isBinary
      ? new WorkbookFailure("not-a-table")
      : new WorkbookFailure("encoding", encodingOf(bytes).reason);
  }
  const text = bytes.toString("utf8");
  if (/^\ufeff?\s*<(?:!doctype|html|\?xml)/i.test(text)) throw new WorkbookFailure("not-a-table");
  return text;
}

/** Where the comma parts the digits of a number, Excel parts cells with semicolons; what pastes writes tabs. */
function separatorOf(text: string): string {
  const count: Record<string, number> = { ",": 0, ";": 0, "\t": 0 };
  let isQuoted = false;
  let hasWords = false;
  for (const sign of text) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (sign === "\n" || sign === "\r") {
      if (hasWords) break;
    } else if (sign in count) count[sign] = (count[sign] ?? 0) + 1;
    hasWords ||= sign.trim() !== "";
  }
  return Object.keys(count).reduce((best, each) =>
    (count[each] ?? 0) > (count[best] ?? 0) ? each : best,
  );
}

/** A table without a word is no answer, and is told. */
function withContent(sheets: readonly ReadSheet[]): readonly ReadSheet[] {
  if (sheets.every(({ rows }) => rows.every((row) => row.every((cell) => cell === ""))))
    throw new WorkbookFailure("empty");
  return sheets;
}
