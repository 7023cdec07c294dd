import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { loadCatalogue, TooManyFiles } from "../../src/catalogue/load.ts";
import { locate } from "../../src/catalogue/locate.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import type { PlainDate } from "../../src/model/plain-date.ts";
import { nodeFiles } from "../../src/node/files.ts";
import type { Files } from "../../src/ports/files.ts";
import { fewOfEach } from "../../src/rules/few-of-each.ts";
import { inspectText, runRules } from "../../src/rules/run.ts";
import { figure } from "../proof/figures.ts";
import { randomFrom } from "../yaml/differences.ts";
import { hostileBytes } from "./hostile-bytes.ts";

/** A long run asks for more, and for others: HOSTILE=50000 SEED=2. */
const runs = Number(process.env["HOSTILE"] ?? 80);
const seed = Number(process.env["SEED"] ?? 1);
/** No file may keep a person waiting. In milliseconds of the processor: a busy machine is not the file's fault. */
const longest = 1000;

function stopwatch(): () => number {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
}

const example = fileURLToPath(new URL("../../pathways/khartoum", import.meta.url));
const root = mkdtempSync(join(tmpdir(), "pathway-hostile-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const sound = {
  "pathway.yaml": readFileSync(`${example}/pathway.yaml`, "utf8"),
  "services/sound.yaml": "name: Sound\norganization: sound\nprovides: [food_parcels]\n",
  "organizations/sound.yaml": "name: Sound\n",
};
for (const [path, text] of Object.entries(sound)) {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), text);
}

const sources = readdirSync(example, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".yaml"))
  .sort()
  .map((name) => readFileSync(`${example}/${name}`, "utf8"));

const files = nodeFiles;

/** What is told of every file, and which of them could not be used. */
async function judge(): Promise<readonly [readonly Diagnostic[], readonly string[]]> {
  const catalogue = await loadCatalogue({ files, root, inspect: inspectText });
  const found = await runRules(catalogue, "2026-11-20" as PlainDate);
  const told = await locate(fewOfEach(found), { files, root, showing: "log" });
  return [told, catalogue.unusable.map(({ path }) => path)];
}

const about = (found: readonly Diagnostic[], file: string) =>
  found.filter((each) => each.file === file);

test(`${runs} mutated files: none stops the program or makes it wait, each is told with line and column`, async () => {
  const random = randomFrom(seed);
  const undisturbed = about((await judge())[0], "services/sound.yaml").length;
  const faults: string[] = [];
  let [refused, slowest] = [0, 0];
  for (let run = 0; run < runs; run += 1) {
    const bytes = hostileBytes(sources, random);
    writeFileSync(join(root, "services/hostile.yaml"), bytes);
    const elapsed = stopwatch();
    const [found, unusable] = await judge();
    const took = elapsed();
    slowest = Math.max(slowest, took);
    const lines = Buffer.from(bytes).toString("utf8").split("\n").length;
    const told = about(found, "services/hostile.yaml");
    const unplaced = told.filter(
      ({ start: at }) => !at || at.line < 1 || at.line > lines || at.column < 1,
    );
    if (told.some(({ severity }) => severity === "error")) refused += 1;
    else if (unusable.includes("services/hostile.yaml"))
      faults.push(`run ${run}: not read, not told`);
    if (took > longest) faults.push(`run ${run} took ${Math.round(took)} ms`);
    if (unplaced.length > 0) faults.push(`run ${run}: ${unplaced[0]?.rule} stands nowhere`);
    if (about(found, "services/sound.yaml").length !== undisturbed)
      faults.push(`run ${run} changed what is said of another file`);
  }
  figure(
    "YAML: mutated files",
    `${faults.length} wrong of ${runs}, ${refused} refused with line and column, the slowest in ${Math.round(slowest)} ms`,
  );
  expect(faults).toEqual([]);
  expect(refused).toBeGreaterThan(runs / 4);
  expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain("polluted");
}, 3_600_000);

test("a file that is refused is told, whatever else: nothing is skipped in silence", async () => {
  const random = randomFrom(seed + 1);
  for (let run = 0; run < 60; run += 1) {
    writeFileSync(join(root, "services/hostile.yaml"), hostileBytes(sources, random));
    const catalogue = await loadCatalogue({ files: nodeFiles, root, inspect: inspectText });
    for (const { path } of catalogue.unusable)
      expect(catalogue.findings.map((each) => each.source.path)).toContain(path);
  }
});

test("more than 60,000 files are refused before any is read", async () => {
  const list = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      path: `services/s${index}.yaml`,
      size: 10,
      kind: "file" as const,
    }));
  const reading = (count: number) => {
    let read = 0;
    const files: Files = {
      ...nodeFiles,
      list: () => list(count),
      read: () => {
        read += 1;
        return { text: "name: A\norganization: a\nprovides: [food_parcels]\n" };
      },
    };
    return { files, count: () => read };
  };
  const tooMany = reading(60_001);
  await expect(loadCatalogue({ files: tooMany.files, root })).rejects.toThrow(TooManyFiles);
  expect(tooMany.count()).toBe(0);
  const enough = reading(60_000);
  await expect(loadCatalogue({ files: enough.files, root })).resolves.toBeDefined();
  expect(enough.count()).toBe(60_000);
});

test("a file above 256 KiB is refused, one of just that size is read", async () => {
  const sized = async (size: number) => {
    const text = "name: Large\norganization: sound\nprovides: [food_parcels]\n#";
    writeFileSync(join(root, "services/hostile.yaml"), text.padEnd(size, "x"));
    const catalogue = await loadCatalogue({ files: nodeFiles, root, inspect: inspectText });
    return catalogue.unusable.map(({ path }) => path).includes("services/hostile.yaml");
  };
  expect(await sized(256 * 1024)).toBe(false);
  expect(await sized(256 * 1024 + 1)).toBe(true);
});
