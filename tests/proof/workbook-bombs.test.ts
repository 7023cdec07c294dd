import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { zip } from "../../src/node/zip.ts";
import { workbookOf } from "../workbook-of.ts";
import { figure } from "./figures.ts";

const folder = mkdtempSync(join(tmpdir(), "pathway-workbook-bombs-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const cell = (place: string) => `<c r="${place}" t="inlineStr"><is><t>x</t></is></c>`;
const row = (number: number, cells: string) => `<row r="${number}">${cells}</row>`;
const rows = (count: number, cells: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => row(at + 1, cells(at + 1))).join("");
const megabytes = (count: number, part: string) => part.repeat((count << 20) / part.length);

/** An archive whose directory says another size of its last member than it has. */
function lying(size: number): Uint8Array {
  const bytes = Buffer.from(workbookOf(megabytes(2, "<c/>")));
  const directory = bytes.readUInt32LE(bytes.length - 6);
  const last = bytes.lastIndexOf("PK\u0001\u0002", bytes.length, "latin1");
  expect(last).toBeGreaterThanOrEqual(directory);
  bytes.writeUInt32LE(size, last + 24);
  return bytes;
}

/** The same member named by every entry of the directory: a small file that unpacks to gigabytes. */
function repeated(count: number): Uint8Array {
  const one = Buffer.from(zip([{ name: "xl/workbook.xml", data: Buffer.alloc(8 << 20, " ") }]));
  const start = one.readUInt32LE(one.length - 6);
  const entry = one.subarray(start, one.length - 22);
  const end = Buffer.from(one.subarray(one.length - 22));
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(entry.length * count, 12);
  return Buffer.concat([one.subarray(0, start), ...Array(count).fill(entry), end]);
}

const members = (count: number) =>
  zip(
    Array.from({ length: count }, (_, at) => ({ name: `xl/${at}.xml`, data: Buffer.from("<a/>") })),
  );

const laughs = `<!DOCTYPE a [<!ENTITY a "ha">${Array.from({ length: 30 }, (_, at) => `<!ENTITY a${at} "${"&a;".repeat(10)}">`).join("")}]>`;

/** A number is the size of a file with nothing in it. */
const bombs: Readonly<Record<string, () => Uint8Array | string | number>> = {
  "a cell far out": () => workbookOf(row(1_048_576, cell("XFD1048576"))),
  "a corner that makes thirty million cells": () =>
    workbookOf(row(1, cell("A1")) + row(60_000, cell("SF60000"))),
  "one sheet that is named two hundred times": () =>
    workbookOf(row(60_000, cell("I60000")), { sheets: 200 }),
  "a sheet that unpacks to hundreds of times its size": () => workbookOf(megabytes(8, "<c/>")),
  "a sheet that says it is small": () => lying(100),
  "a sheet that says it is four gigabytes": () => lying(0xffff_fff0),
  "one member named five hundred times": () => repeated(499),
  "more members than any workbook has": () => members(501),
  "a text that names itself by the million": () => workbookOf(laughs),
  "tags that never end": () => workbookOf("<row ".repeat(200_000)),
  "a long text that every cell names": () =>
    workbookOf(
      rows(5_000, (at) => `<c r="A${at}" t="s"><v>0</v></c>`),
      { shared: ["x".repeat(33_000)] },
    ),
  "a wrong place behind megabytes of right ones": () =>
    workbookOf(`${megabytes(8, row(1, cell("A1")))}<c r="?">`),
  "an archive in the place of a sheet": () =>
    workbookOf(Buffer.from(members(400)).toString("latin1")),
  "a CSV file with a quote that never ends": () => `a,"b${"x".repeat(9_900_000)}`,
  "a CSV file with a million commas": () => ",".repeat(1_000_000),
  "a CSV file with a million rows": () => "x\n".repeat(1_000_000),
  "four gigabytes of nothing": () => 4 * 1024 ** 3,
};

interface Measured {
  readonly ended: string;
  readonly seconds: number;
  readonly megabytes: number;
}

const reader = fileURLToPath(new URL("measured-table.mjs", import.meta.url));

function measured(bomb: Uint8Array | string | number): Measured {
  const path = join(folder, "table");
  writeFileSync(path, typeof bomb === "number" ? "" : bomb);
  if (typeof bomb === "number") truncateSync(path, bomb);
  const { stdout, stderr } = spawnSync(process.execPath, [reader, path], { encoding: "utf8" });
  if (stderr !== "") throw new Error(stderr);
  return JSON.parse(stdout) as Measured;
}

test("each bomb in a workbook is refused in half a second, with little memory", () => {
  const results = Object.entries(bombs).map(([name, make]) => ({ name, ...measured(make()) }));
  const slowest = Math.max(...results.map(({ seconds }) => seconds));
  const largest = Math.max(...results.map((each) => each.megabytes));
  figure(
    "workbooks: bombs",
    `${results.length} refused, the slowest in ${slowest.toFixed(2)} s, at most ${Math.round(largest)} MB`,
  );
  const wrong = results.filter(
    (each) => each.ended === "read" || each.seconds > 0.5 || each.megabytes > 150,
  );
  expect(wrong).toEqual([]);
}, 120_000);

test("control: a table of ordinary size is read, and one that a program filled with empty rows", () => {
  expect(measured(workbookOf(rows(8_000, (at) => cell(`I${at}`)))).ended).toBe("read");
  const empty = rows(
    40_000,
    (at) => `<c r="A${at}" s="3"/><c r="B${at}" s="3"/><c r="C${at}" s="3"/>`,
  );
  expect(measured(workbookOf(row(1, cell("A1")) + empty)).ended).toBe("read");
});
