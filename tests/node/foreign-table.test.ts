import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { looksOf } from "../../src/node/sheet-looks.ts";
import { nodeWorkbooks } from "../../src/node/workbooks.ts";
import { WorkbookFailure } from "../../src/ports/workbook.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pathway-foreign-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a hidden sheet and merged cells are seen, in the order of the workbook", () => {
  const parts = new Map([
    [
      "xl/workbook.xml",
      '<sheets><sheet name="A" sheetId="1" r:id="r2"/><sheet name="B" state="veryHidden" r:id="r1"/></sheets>',
    ],
    [
      "xl/_rels/workbook.xml.rels",
      '<Relationship Id="r1" Target="worksheets/one.xml"/><Relationship Id="r2" Target="/xl/worksheets/two.xml"/>',
    ],
    [
      "xl/worksheets/two.xml",
      '<mergeCells><mergeCell ref="B3:B5"/><mergeCell ref="nonsense"/></mergeCells>',
    ],
  ]);
  expect(looksOf(parts)).toEqual([
    { isHidden: false, merged: [{ row: 2, column: 1, rows: 3, columns: 1 }] },
    { isHidden: true, merged: [] },
  ]);
});

/** Bytes as they come: any at all, and such as stand in tables. */
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        '"',
        ",",
        ";",
        "\n",
        "\r",
        "\t",
        "a",
        "é",
        "ع",
        "\0",
        "sep=",
        "\ufeff",
        '""',
        " ",
      ),
      { maxLength: 60 },
    )
    .chain((signs) =>
      fc
        .constantFrom("utf8", "utf16le", "latin1")
        .map((code) => Buffer.from(signs.join(""), code as BufferEncoding)),
    ),
);

test("whatever bytes a file holds, it is read as a table or refused with a reason", async () => {
  const path = join(folder, "any.csv");
  await fc.assert(
    fc.asyncProperty(bytes, async (content) => {
      writeFileSync(path, content);
      try {
        const { sheets } = await nodeWorkbooks.open(path, {});
        expect(sheets[0]?.rows.flat().some(Boolean)).toBe(true);
      } catch (error) {
        if (!(error instanceof WorkbookFailure)) throw error;
      }
    }),
    { numRuns: 400, seed: 20261123 },
  );
});
