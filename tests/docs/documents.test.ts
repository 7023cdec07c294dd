import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { consoleBlocks, firstLie, runShown } from "./console-blocks.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const documents = [
  ...["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"],
  ...(existsSync(join(root, "docs")) ? readdirSync(join(root, "docs")) : [])
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pathway-docs-"));
  cpSync(join(root, "pathways/khartoum"), join(folder, "khartoum"), { recursive: true });
  rmSync(join(folder, "khartoum/out"), { recursive: true, force: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(documents)("%s", (name) => {
  const text = readFileSync(join(root, name), "utf8");

  test("names only files that exist", () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1] ?? "");
    const missing = links.filter((link) => !existsSync(join(root, dirname(name), link)));
    expect(missing).toEqual([]);
  });

  test.each(consoleBlocks(text))("shows what $command prints", (block) => {
    const output = runShown(
      block.command,
      join(folder, "khartoum"),
      join(root, "dist/bin/pathway.js"),
    );
    expect(firstLie(block, output), output).toBeUndefined();
  });
});

test("a document that shows another output is caught", () => {
  const block = { command: "pathway list", shown: ["one", "…", "four"] };
  expect(firstLie(block, "one\ntwo\nthree\nfour\n")).toBeUndefined();
  expect(firstLie(block, "one\ntwo\nthree\n")).toBe("four");
  expect(firstLie({ ...block, shown: ["one"] }, "one\ntwo\n")).toContain("two");
});
