import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { figure } from "./figures.ts";

/** A long run reads every bomb: BOMBS=all. The sample has those that once took seconds to minutes, or stopped the program. */
const sample = [
  ...["a key that JavaScript knows", "a text of spaces", "invisible marks in one line"],
  ...["invisible marks in a list", "question marks in a row", "letters that stand on letters"],
  ...["opened brackets", "brackets and commas", "a chain of references", "marks of a conflict"],
  ...["another encoding", "a byte too much", "four gigabytes of nothing"],
];
const isLong = process.env["BOMBS"] !== undefined;

/** No bomb needs more of what JavaScript keeps, or the process that reads them ends. */
const heap = "--max-old-space-size=192";

interface Measured {
  readonly name: string;
  readonly seconds: number;
  readonly errors: number;
  /** Rules of findings without line and column. */
  readonly unplaced: readonly string[];
}

interface Told {
  readonly megabytes: number;
  readonly results: readonly Measured[];
}

let { megabytes, results }: Told = { megabytes: Infinity, results: [] };

beforeAll(() => {
  const reader = fileURLToPath(new URL("measured-bombs.mjs", import.meta.url));
  const words = [heap, reader, ...(isLong ? [] : sample)];
  const { stdout, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
  expect(stderr).toBe("");
  ({ megabytes, results } = JSON.parse(stdout) as Told);
}, 600_000);

test("each is refused, with line and column", () => {
  const wrong = results.filter(({ errors, unplaced }) => errors === 0 || unplaced.length > 0);
  expect(wrong).toEqual([]);
  expect(results.length).toBeGreaterThanOrEqual(isLong ? 35 : sample.length);
});

test("none takes long, and all of them in one process little memory", () => {
  const longest = Math.max(...results.map(({ seconds }) => seconds));
  figure(
    "YAML: size and shape",
    `${results.length} bombs refused, the slowest in ${longest.toFixed(1)} s, at most ${Math.round(megabytes)} MB`,
  );
  expect(longest).toBeLessThan(6);
  expect(megabytes).toBeLessThan(400);
});
