// The long runs of tests that take a short sample among the ordinary ones: an hour on one machine, more than any change
// needs. `npm run soak` takes all rows of the table, `npm run soak yaml faults` those of these names. Another seed finds
// other faults: SEED=2 npm run soak.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rows } from "./soak-rows.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const names = process.argv.slice(2);
const unknown = names.filter((name) => !rows.some((row) => row.name === name));
if (unknown.length > 0) {
  const known = rows.map(({ name }) => name).join(", ");
  console.error(`There is no long run ${unknown.join(", ")}. There are: ${known}.`);
  process.exit(2);
}

const vitest = `${root}/node_modules/vitest/vitest.mjs`;
const options = ["run", "--config", "tests/vitest.config.ts", "--testTimeout=10800000"];
const folder = mkdtempSync(join(tmpdir(), "pathway-soak-"));

/** Runs the tests of a row one after the other, so that none is measured beside another. */
function measured({ name, asks, tests, amount }) {
  console.log(`— ${name}`);
  const file = join(folder, name);
  const env = { ...amount, FIGURES: file, ...process.env };
  const paths = tests.map((test) => `tests/${test}`);
  const words = [vitest, ...options, "--no-file-parallelism", ...paths];
  const { status } = spawnSync(process.execPath, words, { cwd: root, stdio: "inherit", env });
  const lines = existsSync(file) ? readFileSync(file, "utf8").trimEnd().split("\n") : [];
  const figures = lines.map((line) => JSON.parse(line));
  // A run that measured nothing, since there was no browser for instance, has reached nothing.
  return { name, asks, figures, isReached: status === 0 && figures.length > 0 };
}

const results = rows.filter(({ name }) => names.length === 0 || names.includes(name)).map(measured);
rmSync(folder, { recursive: true });
console.log("\nFigures");
for (const { name, asks, figures, isReached } of results) {
  console.log(`\n${isReached ? "reached" : "MISSED "}  ${name}: ${asks}`);
  for (const { what, result } of figures) console.log(`           ${what}: ${result}`);
}
const reached = results.filter(({ isReached }) => isReached).length;
console.log(`\n${reached} of ${results.length} reached.`);
process.exit(reached === results.length ? 0 : 1);
