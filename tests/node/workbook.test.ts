import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { nodeWorkbooks } from "../../src/node/workbooks.ts";
import { unzip, zip } from "../../src/node/zip.ts";
import { WorkbookFailure, type WrittenSheet } from "../../src/ports/workbook.ts";
import { workbookOf } from "../workbook-of.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pathway-workbook-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Everything a spreadsheet program could mistake for a formula, a number or a date. */
const dangerous = [
  "=1+1",
  "+249 91 234 5678",
  "-2",
  "@SUM(A1)",
  "\t=1",
  "0912",
  "1/2",
  "2026-11-23",
  "<b>&",
];

const sheet: WrittenSheet = {
  name: "مكالمات",
  direction: "rtl",
  widths: [12, 30, 16],
  headRows: 2,
  rows: [
    [{ text: "Calls & more", look: "title", span: 3 }],
    ["key", "what", "answer"].map((text) => ({ text, look: "head" as const })),
    ...dangerous.map((text, index) => [
      { text: `id-${index}`, look: "key" as const },
      { text, look: "fact" as const },
      { text: "", look: "fill" as const, choices: ["نعم", "changed"] },
    ]),
  ],
};

/** Writes bytes under a name and gives the path. */
function put(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

const problemOf = (path: string) =>
  nodeWorkbooks.read(path).then(
    () => "read",
    (error: unknown) => {
      if (!(error instanceof WorkbookFailure)) throw error;
      return error.problem;
    },
  );

test("a workbook is read back as it was written, and is the same to the byte each time", async () => {
  const bytes = await nodeWorkbooks.write([sheet]);
  expect(Buffer.compare(bytes, await nodeWorkbooks.write([sheet]))).toBe(0);
  const [read] = await nodeWorkbooks.read(put("calls.xlsx", bytes));
  expect(read?.name).toBe("مكالمات");
  expect(read?.rows.slice(2).map((row) => row[1])).toEqual(dangerous.map((each) => each.trim()));
  const times = Buffer.from(bytes).readUInt32LE(10);
  expect(times).toBe(0x00210000);
});

test("another program reads it: text stays text, lists to choose from, what is locked, right to left", async () => {
  const path = put("judged.xlsx", await nodeWorkbooks.write([sheet]));
  const script = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
page = book.worksheets[0]
print(json.dumps({
  "types": [page.cell(r, 2).data_type for r in range(3, ${3 + dangerous.length})],
  "values": [page.cell(r, 2).value for r in range(3, ${3 + dangerous.length})],
  "lists": [[v.formula1, str(v.sqref)] for v in page.data_validations.dataValidation],
  "locked": [page.cell(3, c).protection.locked for c in (1, 2, 3)],
  "protected": page.protection.sheet,
  "rtl": page.sheet_view.rightToLeft,
  "frozen": page.freeze_panes,
  "titles": page.print_title_rows,
  "fit": page.sheet_properties.pageSetUpPr.fitToPage,
}))`;
  const python = spawnSync("/usr/bin/python3", ["-c", script, path], { encoding: "utf8" });
  if (/No module named|ENOENT/.test(python.stderr ?? String(python.error))) {
    console.warn("Skipped: there is no python3-openpyxl to read the workbook with.");
    return;
  }
  expect(python.stderr).toBe("");
  expect(JSON.parse(python.stdout)).toEqual({
    types: dangerous.map(() => "s"),
    values: dangerous,
    lists: [['"نعم,changed"', `C3:C${2 + dangerous.length}`]],
    locked: [true, true, false],
    protected: true,
    rtl: true,
    frozen: "A3",
    titles: "$1:$2",
    fit: true,
  });
});

test.each([
  ["nothing at all", "", "empty"],
  ["blank cells only", ",,\n,,\n", "empty"],
  ["UTF-16, as Excel's “Unicode text”", Buffer.from("\ufeffa\tb\n", "utf16le"), "encoding"],
  ["windows-1252", Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x2c, 0x62, 0x0a]), "encoding"],
  ["a workbook of Excel 97", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]), "old-excel"],
  [
    "a workbook with a password",
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
      Buffer.from("EncryptedPackage", "utf16le"),
    ]),
    "encrypted",
  ],
  ["a PDF", Buffer.from("%PDF-1.7\n\xff\xfe\n", "latin1"), "not-a-table"],
  ["a web page", "<!doctype html><p>calls", "not-a-table"],
  [
    "an archive of something else",
    zip([{ name: "readme.txt", data: Buffer.from("x") }]),
    "not-a-table",
  ],
  ["half an archive", Buffer.from("PK\u0003\u0004 and no end"), "damaged"],
  ["an open quote", 'a,b\n"c,d\n', "damaged"],
])("%s is told for what it is", async (_, bytes, problem) => {
  expect(await problemOf(put("damaged", bytes))).toBe(problem);
});

test("a file that is not there, and one that is a folder", async () => {
  expect(await problemOf(join(folder, "nowhere.xlsx"))).toBe("missing");
  expect(await problemOf(folder)).toBe("unreadable");
});

const words = (place: string) => `<c r="${place}" t="inlineStr"><is><t>x</t></is></c>`;

test("cells that hold nothing down to the last row there is cost nothing", async () => {
  const empty = '<row r="1048576"><c r="XFD1048576" s="1"/></row><row r="1048575" ht="12"/>';
  const path = put("coloured.xlsx", workbookOf(`<row r="1">${words("A1")}</row>${empty}`));
  expect(await nodeWorkbooks.read(path)).toEqual([{ name: "One", rows: [["x"]] }]);
});

test("a cell far out, a bomb and an archive that lies about its size are refused before they are unpacked", async () => {
  const far = workbookOf(`<row r="1048576">${words("XFD1048576")}</row>`);
  expect(await problemOf(put("far.xlsx", far))).toBe("too-large");
  const bomb = zip([{ name: "xl/workbook.xml", data: Buffer.alloc(65 << 20) }]);
  expect(bomb.length).toBeLessThan(100_000);
  expect(await problemOf(put("bomb.xlsx", bomb))).toBe("too-large");
  const lying = Buffer.from(bomb);
  const entry = lying.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  lying.writeUInt32LE(10, entry + 24);
  expect(await problemOf(put("lying.xlsx", lying))).toBe("damaged");
  const members = Array.from({ length: 501 }, (_, index) => ({
    name: `${index}.xml`,
    data: Buffer.from("x"),
  }));
  expect(await problemOf(put("many.xlsx", zip(members)))).toBe("too-large");
  const entities = workbookOf('<!DOCTYPE a [<!ENTITY b "c">]>');
  expect(await problemOf(put("entities.xlsx", entities))).toBe("damaged");
});

test("a workbook in which any byte was lost is damaged or says the same; nothing breaks", async () => {
  const whole = Buffer.from(await nodeWorkbooks.write([sheet]));
  const said = await nodeWorkbooks.read(put("whole.xlsx", whole));
  for (let at = 0; at < whole.length; at += 41) {
    const hurt = Buffer.from(whole);
    hurt[at] = (hurt[at] ?? 0) ^ 0x55;
    const path = put("hurt.xlsx", hurt);
    const problem = await problemOf(path);
    if (problem === "read") expect(await nodeWorkbooks.read(path)).toEqual(said);
  }
});

test("an archive is read by its directory, and one with a password is told", () => {
  const archive = Buffer.from(zip([{ name: "a", data: Buffer.from("words") }]));
  expect(deflateRawSync("words").length).toBeGreaterThan(0);
  const caps = { members: 9, unpacked: 99 };
  expect(unzip(archive, caps).map(({ data }) => Buffer.from(data).toString())).toEqual(["words"]);
  archive.writeUInt16LE(1, archive.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 8);
  expect(() => unzip(archive, caps)).toThrow("encrypted");
});

test.each([
  [
    "semicolons, as Excel writes them in French",
    "a;b\n1,5;x\n",
    [
      ["a", "b"],
      ["1,5", "x"],
    ],
  ],
  [
    "tabs, as they are pasted",
    "a\tb\n1,5\tx\n",
    [
      ["a", "b"],
      ["1,5", "x"],
    ],
  ],
  [
    "commas, a mark at the beginning, lines in a cell",
    '\ufeffa,b\r\n"x\ny",z\r\n',
    [
      ["a", "b"],
      ["x\ny", "z"],
    ],
  ],
])("a CSV file with %s", async (_, text, rows) => {
  expect(await nodeWorkbooks.read(put("calls.csv", text))).toEqual([{ name: "", rows }]);
});

test("a whole bench of rows is read in time", async () => {
  const rows = Array.from({ length: 7_000 }, (_, row) =>
    ["key", "fact", "fill"].map((look) => ({ text: `${look} ${row}`, look: look as "key" })),
  );
  const path = put("large.xlsx", await nodeWorkbooks.write([{ ...sheet, rows }]));
  expect(readFileSync(path).length).toBeLessThan(2_000_000);
  expect((await nodeWorkbooks.read(path))[0]?.rows).toHaveLength(7_000);
});
