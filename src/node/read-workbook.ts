import { readFileSync, statSync } from "node:fs";
import { type ReadSheet, WorkbookFailure } from "../ports/workbook.ts";
import { encodingOf } from "./encoding.ts";
import { unzip, ZipFailure, type ZipMember, zip } from "./zip.ts";

/** Bounds of what is read. A sheet of a thousand services with seven questions each has 300 KB and 8,000 rows. */
const most = { bytes: 10 << 20, members: 500, unpacked: 64 << 20, rows: 60_000, columns: 500 };

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
  const members = unpack(bytes);
  if (!members.some(({ name }) => name === "xl/workbook.xml"))
    throw new WorkbookFailure("not-a-table");
  const archive = Buffer.from(zip(members.map(withoutEmptyCells)));
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

function unpack(bytes: Buffer): readonly ZipMember[] {
  try {
    return unzip(bytes, most).filter(({ name }) => /\.(?:xml|rels)$/.test(name));
  } catch (error) {
    if (!(error instanceof ZipFailure)) throw error;
    throw new WorkbookFailure(error.reason);
  }
}

/**
 * Programs write cells that hold nothing down to the last row there is, for their colour; a reader that makes a table of
 * them would need a thousand times the memory of the file. What holds something is counted before it is read.
 */
function withoutEmptyCells(member: ZipMember): ZipMember {
  const text = Buffer.from(member.data).toString("utf8");
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new WorkbookFailure("damaged");
  if (!/^xl\/worksheets\/[^/]+\.xml$/.test(member.name)) return member;
  const filled = text
    .replace(/<(\w+:)?c\b[^>]*(?:\/>|><\/\1?c>)/g, "")
    .replace(/<(\w+:)?row\b[^>]*(?:\/>|>\s*<\/\1?row>)/g, "")
    .replace(/<(?:\w+:)?dimension\b[^>]*\/>/g, "");
  for (const [, column = "", row = ""] of filled.matchAll(
    /<(?:\w+:)?c\b[^>]*?\br="([A-Z]+)(\d+)"/g,
  ))
    if (Number(row) > most.rows || numberOf(column) > most.columns)
      throw new WorkbookFailure("too-large");
  return { name: member.name, data: Buffer.from(filled) };
}

/** The number of a column, from 1. */
function numberOf(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value).trim();
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
      to: most.rows,
    });
    return withContent([{ name: "", rows }]);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
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
  const [line = ""] = text
    .replace(/"(?:[^"]|"")*"/g, "")
    .split(/\r?\n|\r/)
    .filter((each) => each.trim());
  const count = (sign: string) => line.split(sign).length;
  return [",", ";", "\t"].reduce((best, each) => (count(each) > count(best) ? each : best));
}

/** A table without a word is no answer, and is told. */
function withContent(sheets: readonly ReadSheet[]): readonly ReadSheet[] {
  if (sheets.every(({ rows }) => rows.every((row) => row.every((cell) => cell === ""))))
    throw new WorkbookFailure("empty");
  return sheets;
}
