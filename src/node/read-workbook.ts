import { readFileSync, statSync } from "node:fs";
import {
  type ForeignSheet,
  type ForeignTable,
  type ReadSheet,
  type TableAdvice,
  WorkbookFailure,
} from "../ports/workbook.ts";
import { anyText, readCsv, ruledText } from "./read-csv.ts";
import { bounded, sheetsNamed } from "./sheet-bounds.ts";
import { looksOf, withFormulas } from "./sheet-looks.ts";
import { unzip, ZipFailure, zip } from "./zip.ts";

/** Bounds of what is read. A sheet of a thousand services with seven questions each has 300 KB. */
const most = { bytes: 10 << 20, members: 500, unpacked: 64 << 20 };
/** A cell of Excel has no more letters. Source: support.microsoft.com, "Excel specifications and limits". */
const longestCell = 32_767;

/** See `Workbooks.read`. */
export async function readWorkbook(path: string): Promise<readonly ReadSheet[]> {
  const bytes = bytesOf(path);
  if (isWorkbook(bytes)) {
    const sheets = withContent(await readXlsx(bytes));
    return sheets.map(({ name, rows }) => ({ name, rows }));
  }
  const { rows } = await readCsv(ruledText(bytes));
  return withContent([{ name: "", rows: rows.map((row) => row.map(textOf)) }]);
}

/** See `Workbooks.open`. */
export async function openTable(path: string, advice: TableAdvice): Promise<ForeignTable> {
  const bytes = bytesOf(path);
  if (isWorkbook(bytes)) return { kind: "workbook", sheets: withContent(await readXlsx(bytes)) };
  const { text, encoding } = anyText(bytes, advice.encoding);
  const { rows, separator, hasLooseQuotes } = await readCsv(text, { ...advice, isForeign: true });
  const sheet = { name: "", isHidden: false, merged: [], rows: rows.map((row) => row.map(textOf)) };
  return { kind: "csv", encoding, separator, hasLooseQuotes, sheets: withContent([sheet]) };
}

/** What kind of file it is, its first bytes say. */
function isWorkbook(bytes: Buffer): boolean {
  const begins = (...signature: readonly number[]) =>
    signature.every((byte, index) => bytes[index] === byte);
  if (begins(0x50, 0x4b)) return true;
  // The container of Excel 97 to 2003, which a workbook with a password is put into too.
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) {
    const isEncrypted = bytes.includes(Buffer.from("EncryptedPackage", "utf16le"));
    throw new WorkbookFailure(isEncrypted ? "encrypted" : "old-excel");
  }
  return false;
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

async function readXlsx(bytes: Buffer): Promise<readonly ForeignSheet[]> {
  const parts = unpack(bytes);
  const has = (member: string) => parts.some(({ name }) => name === member);
  // A table of LibreOffice is an archive too. Source: OpenDocument 1.3 part 2, 3.2.
  if (!has("xl/workbook.xml"))
    throw new WorkbookFailure(has("content.xml") ? "open-document" : "not-a-table");
  const sheetCount = sheetsNamed(parts.map(({ text }) => text));
  const archive = Buffer.from(
    zip(
      parts.map(({ name, text }) => ({
        name,
        data: Buffer.from(withFormulas(bounded(text, sheetCount))),
      })),
    ),
  );
  const { default: read } = await import("read-excel-file/node");
  let sheets: Awaited<ReturnType<typeof read>>;
  try {
    sheets = await read(archive);
  } catch {
    throw new WorkbookFailure("damaged");
  }
  const looks = looksOf(new Map(parts.map(({ name, text }) => [name, text])));
  return sheets.map(({ sheet, data }, index) => ({
    ...{ name: sheet, isHidden: false, merged: [] },
    ...looks[index],
    rows: data.map((row) => row.map(textOf)),
  }));
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
  const text = value instanceof Date ? dayOrTime(value) : String(value).trim();
  if (text.length > longestCell) throw new WorkbookFailure("too-large");
  return text;
}

/** Spreadsheets count days from the end of 1899; what lies there is a time of day, and no day. */
function dayOrTime(value: Date): string {
  const [day, time] = [value.toISOString().slice(0, 10), value.toISOString().slice(11, 16)];
  return day < "1900-01-02" ? time : day;
}

/** A table without a word is no answer, and is told. */
function withContent<Sheet extends ReadSheet>(sheets: readonly Sheet[]): readonly Sheet[] {
  if (sheets.every(({ rows }) => rows.every((row) => row.every((cell) => cell === ""))))
    throw new WorkbookFailure("empty");
  return sheets;
}
