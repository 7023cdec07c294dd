import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { nodeFiles } from "../../src/node/files.ts";
import { nodeWorkbooks } from "../../src/node/workbooks.ts";
import type { WrittenSheet } from "../../src/ports/workbook.ts";
import { grownPathway } from "../edition/grown-pathway.ts";
import { blockYaml } from "../edition/memory-pathway.ts";
import { smallPathway } from "../edition-of.ts";
import { figure } from "../proof/figures.ts";
import { sharedData } from "../shared-data.ts";
import { appliedSheet, madeSheets } from "./edited-sheets.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pathway-sheet-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a workbook as the program does, and gives its place. */
async function written(name: string, sheets: readonly WrittenSheet[]): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, await nodeWorkbooks.write(sheets));
  return path;
}

const nothingNew = {
  code: 0,
  err: "",
  out: "Nothing is new: sheet.xlsx says what the entries say.\n",
};

/** Files of a folder on this machine. */
const onDisk = { files: nodeFiles };

async function back(path: string, pathway: string, asOf = "2026-11-20") {
  const { code, err, out } = await appliedSheet({}, await nodeWorkbooks.read(path), {
    options: { yes: true, pathway, "as-of": asOf },
    world: onDisk,
  });
  return { code, err, out };
}

const example = fileURLToPath(new URL("../../pathways/khartoum", import.meta.url));

/** LibreOffice, where there is one. */
const libreOffice = "soffice";

/** What LibreOffice writes when it opens workbooks and saves them; `undefined`, with a printed notice, where it is not there. */
function saved(paths: readonly string[]): readonly string[] | undefined {
  const args = ["--headless", "--convert-to", "xlsx", "--outdir", join(folder, "saved"), ...paths];
  const ran = spawnSync(libreOffice, [`-env:UserInstallation=file://${folder}/office`, ...args], {
    encoding: "utf8",
  });
  if (ran.error) {
    console.warn("Skipped: there is no LibreOffice here to open the workbook with.");
    return undefined;
  }
  return paths.map((path) => join(folder, "saved", path.slice(folder.length + 1)));
}

const python = `
import json, openpyxl, sys
book = openpyxl.load_workbook(sys.argv[1])
page = book.worksheets[0]
heads = [cell.value for cell in page[2]]
def at(id, column): return next(r for r in page.iter_rows(min_row=5) if r[-1].value.startswith("sheet1 " + id + " "))[heads.index(column)]
words = {}
for rule in page.data_validations.dataValidation:
  for id, column in (("nile-clinic", "status"), ("nile-clinic", "provides.2"), ("nile-clinic", "statuses")):
    if at(id, column).coordinate in rule.sqref:
      words[column] = [rule.formula1, rule.showErrorMessage, [c[0].value for c in book.worksheets[1][rule.formula1.split("!")[1].replace("$", "")]][:2]]
print(json.dumps({
  "turned": bool(page.sheet_view.rightToLeft), "frozen": page.freeze_panes, "guarded": page.protection.sheet,
  "open": [not at("nile-clinic", column).protection.locked for column in ("phone", "key", "service", "hours")],
  "kept": at("eye-clinic", "fees").protection.locked, "words": words,
  "formulas": sum(cell.data_type == "f" for row in page.iter_rows() for cell in row),
  "phone": at("nile-clinic", "phone").alignment.readingOrder,
}))
`;

test("the example in two languages comes back unchanged, and unchanged from LibreOffice; others find its lists and locks", async () => {
  const paths = await Promise.all(
    ["en", "ar"].map(async (language) =>
      written(`${language}.xlsx`, await madeSheets({}, { language, pathway: example }, onDisk)),
    ),
  );
  for (const path of [...paths, ...(saved(paths) ?? [])])
    expect(await back(path, example), path).toEqual(nothingNew);
  const ran = spawnSync("python3", ["-c", python, paths[1] ?? ""], { encoding: "utf8" });
  if (ran.error || /No module named/.test(ran.stderr)) {
    console.warn("Skipped: python3 with openpyxl is not here to open the workbook with.");
    return;
  }
  expect(JSON.parse(ran.stdout)).toEqual({
    ...{ turned: true, frozen: "C5", guarded: true, open: [true, false, false, true], kept: true },
    words: {
      status: ["'الكلمات'!$B$2:$B$6", true, ["مفتوح", "متوقف مؤقتاً"]],
      "provides.2": [expect.stringContaining("'الكلمات'!$A$2:$A$"), true, expect.anything()],
      statuses: [expect.stringContaining("'الكلمات'!$E$2:$E$"), false, expect.anything()],
    },
    ...{ formulas: 0, phone: 1 },
  });
});

test("a national directory comes back unchanged", async () => {
  const jordan = sharedData("jordan-2015/pathway");
  if (jordan === undefined) return;
  const options = { language: "ar", pathway: jordan, "as-of": "2014-10-30" };
  const path = await written("jordan.xlsx", await madeSheets({}, options, onDisk));
  expect(await back(path, jordan, "2014-10-30")).toEqual(nothingNew);
});

test("every way to write every thing comes back unchanged", async () => {
  const { files: grown } = grownPathway(28, { withDesk: true });
  const files = Object.fromEntries(
    Object.entries(grown).map(([path, value]) => [path, blockYaml(unblocked(path, value))]),
  );
  for (const language of ["fr", "es"]) {
    const path = await written("grown.xlsx", await madeSheets(files, { language }));
    const { code, out, after } = await appliedSheet(files, await nodeWorkbooks.read(path));
    expect({ code, out }).toEqual({ code: 0, out: nothingNew.out });
    expect(after).toEqual(files);
  }
});

/** A code of the pathway's own that is not sensitive: otherwise every entry would be kept out. */
function unblocked(path: string, value: unknown): unknown {
  if (path !== "pathway.yaml") return value;
  const { vocabulary, ...rest } = value as { vocabulary: readonly object[] };
  return { ...rest, vocabulary: vocabulary.map((code) => ({ ...code, sensitive: "no" })) };
}

/** Words that mean something to programs. */
const traps = fc.constantFrom(
  "constructor",
  "__proto__",
  "valueOf",
  "key",
  "_x0041_",
  "TRUE",
  "1e5",
  "hidden!",
);

/** Words of people: letters of many scripts, what formulas begin with, line breaks, blanks, what markup is made of. */
const words = fc
  .array(
    fc.oneof(
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }),
      fc.constantFrom(
        "=1+1",
        "+249",
        "@x",
        "-",
        "'",
        '"',
        "<b>",
        "&amp;",
        "_x000D_",
        "\n",
        "  ",
        "؛",
        ";",
        "١",
      ),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join(" ").replace(/\p{C}(?<!\n)/gu, "x"))
  .filter((text) => text.trim() !== "");

const service = fc.record(
  {
    name: fc.oneof(words, traps, fc.record({ en: words, ar: words })),
    description: fc.oneof(words, traps, fc.record({ en: words }), fc.record({ ar: words })),
    address: fc.oneof(words, fc.constant("hidden")),
    languages: fc.uniqueArray(
      fc.oneof(
        fc.constantFrom("ar", "en", "ti", "din", "apd"),
        fc.record({
          code: fc.constantFrom("fr", "nus"),
          mode: fc.constantFrom("staff", "phone_interpreter"),
        }),
      ),
      { minLength: 1, maxLength: 4, selector: (each) => JSON.stringify(each) },
    ),
    hours: fc.oneof(
      fc.constantFrom("always", "by_appointment"),
      fc.record({ "sun-thu": fc.constantFrom("08:00-14:00", "closed", "20:00-02:00+") }),
      fc.record({ fri: fc.constant("by_appointment"), text: words }),
      fc.record({ sat: fc.constant(["08:00-09:00", "10:00-24:00"]) }),
    ),
    fees: fc.oneof(
      fc.constant("free"),
      fc.record({ amount: fc.constantFrom(5, 2.5), currency: fc.constant("SDG") }),
      fc.record({ amount: fc.constant(5), currency: fc.constant("SDG"), note: words }),
    ),
    open_to: fc.oneof(
      fc.constant("everyone"),
      fc.record({
        statuses: fc.constant(["refugee", "returnee"]),
        papers_needed: fc.array(words, { minLength: 1, maxLength: 2 }),
      }),
      fc.record({ ages: fc.constant("18+"), nationalities: fc.constant(["SS"]) }),
    ),
    must_report: fc.constantFrom("yes", "no", "unknown"),
  },
  { requiredKeys: ["name"] },
);

/** A long run asks for more: SHEET_RUNS=200. */
const sheets = Number(process.env["SHEET_RUNS"] ?? 3);

test("whatever people wrote comes back unchanged from a workbook", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(service, { minLength: 20, maxLength: 20 }), async (services) => {
      const entries = services.map((each, index) => [
        `services/s-${index}.yaml`,
        {
          organization: "nile-health",
          provides: ["first_aid"],
          phone: "+249 91 234 5678",
          ...each,
        },
      ]);
      const files = { ...smallPathway, ...Object.fromEntries(entries) };
      const path = await written("random.xlsx", await madeSheets(files));
      const { code, err, out, after } = await appliedSheet(files, await nodeWorkbooks.read(path));
      expect({ code, err, out }).toEqual(nothingNew);
      expect(after).toEqual(files);
    }),
    { numRuns: sheets, endOnFailure: true },
  );
  figure("sheets that nobody changed", `${sheets} of ${sheets} change nothing`);
});
