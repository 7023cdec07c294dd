import { expect, test } from "vitest";
import { openFiles } from "../../src/catalogue/load.ts";
import { fileMemory } from "../../src/commands/file-memory.ts";
import type { PlainDate } from "../../src/model/plain-date.ts";
import { memoryFiles, smallPathway } from "../edition-of.ts";

const today = "2026-11-20" as PlainDate;
const partner = "organizations/nile-health.yaml";
const service = { path: "services/a.yaml", organization: "nile-health", digest: "{}", found: "" };
const files = memoryFiles({ ...smallPathway, [service.path]: {} });
const textOf = (path: string) => {
  const read = files.read(`/p/${path}`);
  return "text" in read ? read.text : "";
};

/** Lines that are kept when all files are listed as they are, but some were read as something else. */
async function keptWhen(changed: readonly string[]): Promise<readonly string[]> {
  const kept: string[] = [];
  const ids = new Map(files.list("/p").map(({ path }) => [path, textOf(path)]));
  const memory = fileMemory({
    cache: {
      recall: () => undefined,
      keep: () => undefined,
      recallLines: () => undefined,
      recallFew: () => undefined,
      keepLines: (_folder, _name, lines) => kept.push(...lines),
      digest: (text) => text,
    },
    root: "/p",
    name: "validate",
    contents: {
      listing: undefined,
      differing: { frame: "", files: {} },
      state: "now",
      ids: () => ids,
      isIdOf: (id, text) => id === text,
    },
  });
  const saw = (path: string) =>
    memory.saw(path, changed.includes(path) ? "something else" : textOf(path));
  const inspect = (_text: string, { path }: { readonly path: string }) => {
    saw(path);
    return [];
  };
  const opened = await openFiles({ files, root: "/p", inspect });
  for (const path of [partner, service.path]) saw(path);
  memory.keep(opened, today, { services: [service], rest: "[]" });
  return kept;
}

test("a verdict is kept where every file was read as it was listed", async () => {
  const [header = "", ...lines] = await keptWhen([]);
  expect(lines).toHaveLength(1);
  expect(header).toContain('"rest":"[]"');
});

test("nothing is kept where what every service depends on was changed meanwhile", async () => {
  expect(await keptWhen(["pathway.yaml"])).toEqual([]);
});

test("no verdict is kept on a service that was changed meanwhile, or whose organisation was", async () => {
  expect((await keptWhen([service.path])).slice(1)).toEqual([]);
  const [header, ...lines] = await keptWhen([partner]);
  expect(lines).toEqual([]);
  expect(header).not.toContain("rest");
});
