import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { nodeWorkbooks } from "../../src/node/workbooks.ts";
import { WorkbookFailure } from "../../src/ports/workbook.ts";
import { workbookOf } from "../workbook-of.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pathway-hostile-workbook-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What reading a file of a stranger comes to: its first sheet's size, or why it is not read. */
async function outcome(bytes: Uint8Array | string): Promise<string> {
  const path = join(folder, "sheet");
  writeFileSync(path, bytes);
  try {
    const [sheet] = await nodeWorkbooks.read(path);
    return `${sheet?.rows.length} rows`;
  } catch (error) {
    if (error instanceof WorkbookFailure) return error.problem;
    throw error;
  }
}

const cell = (attributes: string) => `<c ${attributes} t="inlineStr"><is><t>x</t></is></c>`;
const row = (number: number, attributes: string) => `<row r="${number}">${cell(attributes)}</row>`;

test("a table of ordinary size is read, wherever its sheet lies", async () => {
  const rows = row(1, 'r="A1"') + row(8_000, 'r="I8000"');
  expect(await outcome(workbookOf(rows))).toBe("8000 rows");
  expect(await outcome(workbookOf(rows, { member: "odd/place.xml" }))).toBe("8000 rows");
  expect(await outcome(workbookOf(row(1, "r='A1' s='2'")))).toBe("1 rows");
});

// Each of these files has a kilobyte or two, and kept a reader busy for minutes or took all memory.
test.each([
  ["in another quote", workbookOf(row(1_048_576, "r='XFD1048576'")), "too-large"],
  ["by the number of a letter", workbookOf(row(1, 'r="&#88;FD1048576"')), "damaged"],
  ["in small letters", workbookOf(row(1, 'r="xfd1"')), "damaged"],
  ["behind a sign that ends a tag", workbookOf(row(1, 'x=">" r="XFD1048576"')), "damaged"],
  ["behind a sign that begins a tag", workbookOf(row(1, 'x="<" r="XFD1048576"')), "damaged"],
  [
    "in a sheet at another place",
    workbookOf(row(1_048_576, 'r="XFD1048576"'), { member: "a/b.xml" }),
    "too-large",
  ],
  ["by its row alone", workbookOf(`<row r="99999999"><!-- --></row>`), "damaged"],
  ["by a row far down", workbookOf(`<row r="1048576"><!-- --></row>`), "too-large"],
  [
    "in a corner, which makes thirty million cells",
    workbookOf(row(1, 'r="A1"') + row(60_000, 'r="SF60000"')),
    "too-large",
  ],
  [
    "moderately, in a sheet that is named two hundred times",
    workbookOf(row(60_000, 'r="I60000"'), { sheets: 200 }),
    "too-large",
  ],
])("a cell that is put far out %s is refused at once", async (_, bytes, problem) => {
  expect(await outcome(bytes)).toBe(problem);
});

test("tags that never end cost no more than their length", async () => {
  const started = performance.now();
  for (const open of ["<c ", "<row ", '<c r="', "<dimension ", "<c r='1' "])
    expect(await outcome(workbookOf(open.repeat(1_000_000 / open.length)))).toBe("damaged");
  expect(await outcome(workbookOf(`<row r="1"${" ".repeat(1_000_000)}x>x</row>`))).toBe("damaged");
  // With a search that begins anew at each of them: minutes.
  expect(performance.now() - started).toBeLessThan(10_000);
});

test("one long text that every cell names is refused; one as long as a cell may be is read", async () => {
  const rows = Array.from(
    { length: 50 },
    (_, index) => `<row r="${index + 1}"><c r="A${index + 1}" t="s"><v>0</v></c></row>`,
  ).join("");
  expect(await outcome(workbookOf(rows, { shared: ["x".repeat(32_768)] }))).toBe("too-large");
  expect(await outcome(workbookOf(rows, { shared: ["x".repeat(32_767)] }))).toBe("50 rows");
});

test.each([
  [
    "a quote that never ends, ten million letters long",
    `a,"b${"x".repeat(9_900_000)}`,
    "too-large",
  ],
  ["a million commas", ",".repeat(1_000_000), "too-large"],
  // Rows were left out without a word.
  ["a million rows", "x\n".repeat(1_000_000), "too-large"],
  ["as many rows as are read", "x\n".repeat(60_000), "60000 rows"],
])("a CSV file with %s", async (_, text, expected) => {
  expect(await outcome(text)).toBe(expected);
});
