import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { tableSheet } from "../../src/commands/table-sheet.ts";
import { csv } from "../../src/exports/csv.ts";
import type { ExportedTable } from "../../src/exports/export.ts";
import { geojson } from "../../src/exports/geojson.ts";
import { hxl } from "../../src/exports/hxl.ts";
import { exports } from "../../src/exports/registry.ts";
import { vcard } from "../../src/exports/vcard.ts";
import { xlsx } from "../../src/exports/xlsx.ts";
import { nodeWorkbooks } from "../../src/node/workbooks.ts";
import { unzip } from "../../src/node/zip.ts";
import { languageOf } from "../all-languages.ts";
import { editionOf, type PathwayFiles, smallPathway } from "../edition-of.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pathway-formats-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const common = { organization: "nile-health", provides: ["first_aid"], open_to: "everyone" };
const files: PathwayFiles = {
  ...smallPathway,
  "services/posts.yaml": {
    ...common,
    name: { en: "First aid, posts", ar: "نقاط الإسعاف الأولي في الأسواق الكبيرة والصغيرة" },
    description: "x",
    email: "posts@example.org",
    sites: [
      {
        id: "north",
        area: "bahri",
        address: "Street 4; door 2\nupstairs",
        coordinates: "15.65432, 32.48765",
        phone: "+249 91 234 5678",
      },
      { id: "south", address: "hidden", phone: "+249 91 234 5679" },
    ],
  },
  "services/desk.yaml": {
    ...common,
    name: "Desk",
    audience: "partner",
    coordinates: "15.1234, 32.1234",
    phone: "+249 91 234 5680",
  },
  "services/phone.yaml": { ...common, name: "By visit only", reached_through: "posts" },
  "services/women.yaml": {
    ...common,
    ...{
      name: "Women",
      provides: ["women_safe_space"],
      audience: "public",
      phone: "+249 91 234 5681",
    },
  },
};

const one = async (format: (typeof exports)[number], audience: "public" | "partner" = "public") => {
  const [file] = await format.files(await editionOf(files, { audience }), languageOf("ar"));
  if (!file) throw new Error("Nothing was made.");
  return file;
};

const text = async (format: (typeof exports)[number], audience?: "public" | "partner") =>
  String((await one(format, audience)).content);

test("points have three decimals; what is hidden, or for help desks, has none for anybody", async () => {
  for (const audience of ["public", "partner"] as const) {
    const { features } = JSON.parse(await text(geojson, audience));
    expect(features).toHaveLength(1);
    expect(features[0]).toMatchObject({
      ...{ type: "Feature", id: "posts/north" },
      geometry: { type: "Point", coordinates: [32.488, 15.654] },
      properties: { area: "بحري", specialist_first: false },
    });
  }
});

test("every place is a row of HXL, with its tags below the heads and nothing guarded", async () => {
  const { parse } = await import("csv-parse/sync");
  const [heads, tags, ...rows] = parse(await text(hxl, "partner")) as string[][];
  expect(heads).toHaveLength(tags?.length ?? 0);
  expect(tags?.every((tag) => /^#[a-z]+\d?(?:\+[a-z_]+)*$/.test(tag))).toBe(true);
  const cells = (row: readonly string[] | undefined) =>
    Object.fromEntries((tags ?? []).map((tag, index) => [tag, row?.[index]]));
  expect(rows.map((row) => row.slice(0, 2).join("/"))).toEqual([
    ...["desk/", "phone/", "posts/north", "posts/south", "women/"],
  ]);
  expect(cells(rows[2])).toMatchObject({
    ...{ "#adm1+name": "ولاية الخرطوم", "#adm2+name": "بحري", "#geo+lat": "15.654" },
    ...{ "#contact+phone+list": "+249 91 234 5678", "#contact+email": "posts@example.org" },
  });
  expect(cells(rows[3])).toMatchObject({ "#loc+address": "", "#geo+lat": "", "#adm1+name": "" });
  expect(cells(rows[4])).toMatchObject({ "#meta+specialist_first": "yes" });
});

test("an address book gets public contacts, in lines of 75 bytes, and no sensitive service", async () => {
  const book = await text(vcard, "partner");
  expect(book.endsWith("END:VCARD\r\n")).toBe(true);
  const lines = book.split("\r\n");
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(lines.some((line) => line.startsWith(" "))).toBe(true);
  const unfolded = book.replaceAll("\r\n ", "").split("\r\n");
  expect(unfolded.filter((line) => line.startsWith("TEL"))).toEqual([
    "TEL;TYPE=WORK,VOICE:+249 91 234 5678",
    "TEL;TYPE=WORK,VOICE:+249 91 234 5679",
  ]);
  expect(unfolded).toContain("ADR;TYPE=WORK:;;Street 4\\; door 2\\nupstairs;بحري;;;");
  expect(unfolded.filter((line) => line.startsWith("ADR"))).toHaveLength(1);
  const edition = await editionOf(files, { audience: "partner" });
  expect(vcard.leavesOut?.of(edition).map(({ id }) => id)).toEqual(["women"]);
});

/** What a spreadsheet program could take for an order. */
const orders = Array.from({ length: 250 }, (_, index) => [
  ...[`=HYPERLINK("http://x.example/${index}")`, `+${index}+1`, `-${index}-1`, `@SUM(A${index})`],
]).flat();

async function bookOf(format: typeof xlsx, edition: Awaited<ReturnType<typeof editionOf>>) {
  const [file] = await format.files(edition, languageOf("en"));
  return nodeWorkbooks.write([tableSheet(file?.content as ExportedTable)]);
}

test("a thousand names that look like formulas are words in a workbook, and guarded in a table for people", async () => {
  const entries = orders.map((name, index) => [`services/s-${index}.yaml`, { ...common, name }]);
  const edition = await editionOf({ ...smallPathway, ...Object.fromEntries(entries) });
  const bytes = await bookOf(xlsx, edition);
  expect(Buffer.from(await bookOf(xlsx, edition)).equals(Buffer.from(bytes))).toBe(true);
  const parts = unzip(bytes, { members: 100, unpacked: 1 << 26 });
  const sheet = parts.find(({ name }) => name === "xl/worksheets/sheet1.xml");
  expect(Buffer.from(sheet?.data ?? []).toString()).not.toMatch(/<f[ >]/);
  const path = join(folder, "orders.xlsx");
  writeFileSync(path, bytes);
  const [read] = await nodeWorkbooks.read(path);
  expect(
    read?.rows
      .slice(2)
      .map((row) => row[1])
      .sort(),
  ).toEqual([...orders].sort());
  const [table] = await csv.files(edition, languageOf("en"));
  expect(String(table?.content)).not.toMatch(/(?:^|,)"?[=+@-]/m);
  const code = `
import openpyxl, sys
page = openpyxl.load_workbook(sys.argv[1]).worksheets[0]
print(sum(c.data_type == "f" for r in page.iter_rows() for c in r), sum(str(c.value).startswith("=") for c in page["B"]))`;
  const ran = spawnSync("python3", ["-c", code, path], { encoding: "utf8" });
  if (ran.error || /No module named/.test(ran.stderr))
    return console.warn("Skipped: python3 with openpyxl is not here to open the workbook with.");
  expect(ran.stdout.trim()).toBe("0 250");
});

test.each(exports.map((each) => [each.name, each] as const))(
  "%s gives the same bytes for the same edition, in every language",
  async (_, format) => {
    for (const language of ["en", "ar", "fr", "es", "am"]) {
      const edition = async () => editionOf(files, { audience: "partner" });
      const again = JSON.stringify(await format.files(await edition(), languageOf(language)));
      expect(JSON.stringify(await format.files(await edition(), languageOf(language)))).toBe(again);
      expect(again).not.toContain("undefined");
    }
  },
);
