import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load.ts";
import { nodeFiles } from "../../src/node/files.ts";
import type { OpenPrinter } from "../../src/ports/printer.ts";
import { callPaper } from "../../src/render/call-paper.ts";
import { callsOf } from "../calls-of.ts";
import { readPdf } from "../pdf.ts";
import { testPrinter } from "../printer.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
let folder = "";
const out = () => join(folder, "out");
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pathway-calls-"));
  cpSync(join(root, "pathways/khartoum"), join(folder, "khartoum"), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...words: readonly string[]) {
  const program = join(root, "dist/bin/pathway.js");
  const place = ["--pathway", join(folder, "khartoum"), "--as-of", "2026-11-20", "--out", out()];
  return spawnSync(
    process.execPath,
    [program, "calls", ...words, ...place.slice(0, words.includes("--apply") ? 4 : 6)],
    {
      encoding: "utf8",
    },
  );
}

/** What a program that is not ours makes of a file; `undefined`, with a printed notice, where it is not there. */
function judged(program: string, args: readonly string[]): string | undefined {
  const ran = spawnSync(program, args, { encoding: "utf8", env: { ...process.env, HOME: folder } });
  if (ran.error || /No module named/.test(ran.stderr)) {
    console.warn(
      `Skipped: there is no ${program} here to open the workbook with, or it lacks openpyxl.`,
    );
    return undefined;
  }
  expect(ran.stderr).not.toMatch(/Error|Traceback/);
  return ran.stdout;
}

/** Fills in the sheet as a person would: by the rows they see. */
const fill = `
import openpyxl, sys
book = openpyxl.load_workbook(sys.argv[1])
page = book.worksheets[0]
rows = {page.cell(r, 9).value: r for r in range(4, page.max_row + 1)}
def put(key, column, value):
  page.cell(next(r for k, r in rows.items() if k and k.startswith(key)), column).value = value
put("call sanad-fund", 4, "نعم"); put("call sanad-fund", 6, "Cash officer"); put("call sanad-fund", 7, "2026-11-19")
put("ask sanad-rent services", 4, "نعم")
put("call skilled-hands", 4, "لا جواب"); put("call skilled-hands", 7, "19.11.")
book.save(sys.argv[2])
`;

test("a workbook goes out in Arabic, is filled in and saved by other programs, and comes back", () => {
  const sheets = ["--format", "xlsx", "--language", "ar", "--per-week", "60"];
  const made = run(...sheets);
  expect(made.status).toBe(0);
  const sheet = join(out(), "calls.ar.xlsx");
  const before = readFileSync(sheet);
  run(...sheets);
  expect(readFileSync(sheet).equals(before)).toBe(true);
  const filled = join(folder, "filled.xlsx");
  if (judged("/usr/bin/python3", ["-c", fill, sheet, filled]) === undefined) return;
  const first = run("--apply", filled, "--yes", "--no-save");
  expect(first.stderr).toMatch(/المكالمات, row \d+, column G: This is no day/);
  expect(first.status).toBe(1);
  const entry = () => readFileSync(join(folder, "khartoum/services/sanad-rent.yaml"), "utf8");
  const after = entry();
  expect(after).toContain("with: Cash officer, facts: [services]}");
  // The same through LibreOffice, as CSV: nothing is recorded twice.
  const converted = judged("soffice", [
    "--headless",
    "--convert-to",
    "csv:Text - txt - csv (StarCalc):44,34,76",
    "--outdir",
    folder,
    filled,
  ]);
  if (converted === undefined) return;
  const again = run("--apply", join(folder, "filled.csv"), "--yes", "--no-save");
  expect(again.stdout).toContain("Nothing is new");
  expect(again.stderr).toMatch(/^row \d+, column G: This is no day/m);
  expect(entry()).toBe(after);
}, 60_000);

test("printed sheets hold every number, say for whom they are, and end where they should", async () => {
  const printer = await testPrinter();
  if (!printer) return;
  try {
    const files = nodeFiles;
    const catalogue = await loadCatalogue({ files, root: join(root, "pathways/khartoum") });
    const { round, view } = await callsOf(catalogue, { perWeek: 6 });
    const document = callPaper(round, view, "calls.pdf");
    const { pdf } = await (printer as OpenPrinter).print(document, () => undefined);
    const { pages, outline } = await readPdf(pdf);
    const whole = pages.join(" ");
    const numbers = round.sheets.flatMap(({ items }) =>
      items.flatMap(({ service }) => service.sites.flatMap(({ contact }) => contact.phone)),
    );
    expect(numbers.length).toBeGreaterThan(1);
    expect(numbers.filter((each) => !whole.includes(each))).toEqual([]);
    for (const page of pages) expect(page).toContain("For help desks only");
    expect(round.sheets.length).toBeGreaterThan(2);
    expect(outline).toHaveLength(round.sheets.length);
  } finally {
    await printer.close();
  }
}, 60_000);
