// The long runs of tests that take a short sample among the ordinary ones: hours on one machine, more than any change
// needs. `npm run soak` takes all of them, `npm run soak hostile` those of one name. Another seed finds other faults:
// SEED=2 npm run soak.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Each long run: its name, the test that makes it, and how much of it. Add yours here. */
const runs = [
  { name: "hostile", test: "tests/catalogue/hostile.test.ts", amount: { HOSTILE: "50000" } },
  { name: "taint", test: "tests/proof/taint.test.ts", amount: { TAINT: "60" } },
  { name: "taint-pdf", test: "tests/proof/taint-pdf.test.ts", amount: { TAINT: "60" } },
  {
    name: "non-interference",
    test: "tests/edition/non-interference.test.ts",
    amount: { RUNS: "300" },
  },
  { name: "hostile-texts", test: "tests/proof/hostile-texts.test.ts", amount: {} },
  { name: "isolation", test: "tests/proof/isolation.test.ts", amount: {} },
  { name: "workbooks", test: "tests/node/workbook-hostile.test.ts", amount: {} },
  { name: "formulas", test: "tests/exports/formats.test.ts", amount: {} },
  { name: "labelled", test: "tests/proof/labelled.test.ts", amount: {} },
  { name: "races", test: "tests/proof/races.test.ts", amount: { RACES: "200" } },
  { name: "sheets", test: "tests/commands/sheet-programs.test.ts", amount: { SHEET_RUNS: "200" } },
  { name: "hostile-git", test: "tests/proof/hostile-git.test.ts", amount: { GITS: "all" } },
  { name: "git-states", test: "tests/proof/git-states.test.ts", amount: { STATES: "all" } },
  { name: "faults", test: "tests/proof/faults.test.ts", amount: { KILLS: "500" } },
  {
    name: "histories",
    test: "tests/commands/history-sum.test.ts",
    amount: { EDITS: "1000", SERVICES: "60" },
  },
  {
    name: "format",
    test: "tests/schema/format-text.test.ts",
    amount: { PATHWAY_LONG_RUNS: "20000" },
  },
  { name: "edits", test: "tests/yaml/edits.test.ts", amount: { PATHWAY_LONG_RUNS: "20000" } },
  { name: "readers", test: "tests/yaml/fast.test.ts", amount: { MUTANTS: "60000" } },
];

const root = fileURLToPath(new URL("../..", import.meta.url));
const names = process.argv.slice(2);
const unknown = names.filter((name) => !runs.some((run) => run.name === name));
if (unknown.length > 0) {
  console.error(
    `There is no long run ${unknown.join(", ")}. There are: ${runs.map(({ name }) => name).join(", ")}.`,
  );
  process.exit(2);
}

const vitest = `${root}/node_modules/vitest/vitest.mjs`;
const folder = mkdtempSync(join(tmpdir(), "pathway-soak-"));
const figures = join(folder, "figures");
const ends = [];
let worst = 0;
for (const { name, test, amount } of runs) {
  if (names.length > 0 && !names.includes(name)) continue;
  console.log(`— ${name}`);
  const { status } = spawnSync(
    process.execPath,
    [vitest, "run", "--config", "tests/vitest.config.ts", "--testTimeout=10800000", test],
    { cwd: root, stdio: "inherit", env: { ...amount, FIGURES: figures, ...process.env } },
  );
  ends.push({ name, isReached: status === 0 });
  worst = Math.max(worst, status ?? 1);
}

const measured = existsSync(figures) ? readFileSync(figures, "utf8").trimEnd().split("\n") : [];
rmSync(folder, { recursive: true });
console.log("\nFigures");
for (const { what, result } of measured.map((line) => JSON.parse(line)))
  console.log(`  ${what.padEnd(36)}  ${result}`);
for (const { name, isReached } of ends)
  console.log(`  ${name.padEnd(36)}  ${isReached ? "reached" : "NOT REACHED"}`);
process.exit(worst);
