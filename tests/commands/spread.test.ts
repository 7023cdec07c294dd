import { expect, test } from "vitest";
import { staleReport } from "../../src/catalogue/stale-report.ts";
import type { Context } from "../../src/commands/command.ts";
import { command } from "../../src/commands/spread.ts";
import type { PlainDate } from "../../src/model/plain-date.ts";
import { catalogueOf, memoryFiles, type PathwayFiles, smallPathway } from "../edition-of.ts";
import { runIn } from "./in-memory.ts";

const entry = (index: number, verification: string) =>
  `name: Service ${index}\norganization: nile-health\nprovides: [primary_health_care]\n${verification}`;
const confirmed = "verification: # by form\n  - {on: 2026-11-01, by: coordinator, method: form}\n";
const imported: PathwayFiles = {
  ...smallPathway,
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [
      `services/s${index}.yaml`,
      entry(index, index === 11 ? "" : confirmed),
    ]),
  ),
};

async function spread(
  files: PathwayFiles,
  options: Readonly<Record<string, string | boolean>> = { yes: true },
  world: Partial<Context> = {},
) {
  const after: Record<string, object | string> = { ...files };
  const change = (
    _root: string,
    changes: readonly { file: string; after: string | undefined }[],
  ) => {
    for (const each of changes) after[each.file] = each.after ?? "";
  };
  const ran = await runIn(
    { ...world, writer: { publish: () => [], change } },
    { command, files, words: [], options: { "no-save": true, "per-week": "5", ...options } },
  );
  return { ...ran, after };
}

test("entries of one day get shorter intervals, every other character stays, and the second time there is nothing", async () => {
  const { code, out, after } = await spread(imported);
  expect(code).toBe(0);
  expect(out).toContain("11 services were confirmed on 2026-11-01");
  expect(out).toContain("1 service was never confirmed");
  const changed = Object.keys(after).filter((file) => after[file] !== imported[file]);
  expect(changed).toHaveLength(8);
  for (const file of changed) {
    const text = String(after[file]);
    expect(text).toMatch(/^review:\n {2}every: (?:83|76|69|62) days\n/m);
    expect(text.replace(/^review:\n {2}every: \d+ days\n/m, "")).toBe(imported[file]);
  }
  expect((await spread(after)).after).toEqual(after);
});

test("the shared history does not tell how many entries for protection staff there are", async () => {
  const files = {
    ...imported,
    ...Object.fromEntries(
      Array.from({ length: 6 }, (_, index) => [
        `private/services/p${index}.yaml`,
        entry(index, confirmed).replace("provides", "audience: restricted\nprovides"),
      ]),
    ),
  };
  const saved = new Map<string, string>();
  const disk = { ...memoryFiles(files), exists: () => true };
  const git = {
    unfinished: () => undefined,
    root: (folder: string) => folder,
    author: () => undefined,
    record: (folder: string, { paths, message }: { paths: readonly string[]; message: string }) =>
      saved.set(folder, `${paths.length}: ${message}`),
  } as never;
  const { code } = await spread(files, { yes: true, "no-save": false }, { git, files: disk });
  expect(code).toBe(0);
  expect([...saved.keys()]).toEqual(["/p", "/p/private"]);
  for (const [count, message] of [...saved.values()].map((each) => each.split(": ")))
    expect(message).toBe(`Spread the reviews of ${count} services`);
});

test("nothing looks better confirmed for it", async () => {
  const { after } = await spread(imported);
  const states = async (files: PathwayFiles) =>
    staleReport(await catalogueOf(files), "2026-11-20" as PlainDate).summary;
  expect(await states(after)).toEqual(await states(imported));
});

test("nothing is written where nobody said so", async () => {
  expect(await spread(imported, {})).toMatchObject({ code: 2, after: imported });
  const dry = await spread(imported, { "dry-run": true });
  expect(dry).toMatchObject({ code: 0, after: imported });
  expect(dry.out).toContain("services/s1.yaml");
});

test("where nothing came in a crowd there is nothing to spread", async () => {
  const { code, out, after } = await spread(smallPathway);
  expect(code).toBe(0);
  expect(out).toContain("Nothing to spread");
  expect(after).toEqual(smallPathway);
});
