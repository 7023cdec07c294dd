import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasTerminal } from "../cli/terminal.ts";
import {
  asks,
  consoleBlocks,
  drawnFor,
  firstLie,
  firstUndrawn,
  makeChange,
  runShown,
  wordsOf,
} from "./console-blocks.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const program = join(root, "dist/bin/pathway.js");
const documents = [
  ...["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"],
  ...(existsSync(join(root, "docs")) ? readdirSync(join(root, "docs")) : [])
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];
const textOf = (name: string) => readFileSync(join(root, name), "utf8");

/**
 * Stands in a document whose reader begins with nothing, and whose commands follow one upon the other. In backticks a
 * document speaks of the mark and does not bear it.
 */
const beginsEmpty = (text: string) => /(?<!`)<!-- begins in an empty folder -->/.test(text);

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pathway-docs-"));
  cpSync(join(root, "pathways/khartoum"), join(folder, "khartoum"), { recursive: true });
  rmSync(join(folder, "khartoum/out"), { recursive: true, force: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(documents)("%s", (name) => {
  const text = textOf(name);

  test("names only files that exist", () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1] ?? "");
    const missing = links.filter((link) => !existsSync(join(root, dirname(name), link)));
    expect(missing).toEqual([]);
  });

  const commands = beginsEmpty(text)
    ? []
    : consoleBlocks(text).flatMap((block) => ("command" in block ? [block] : []));
  test.each(commands)("shows what $command prints", (block) => {
    const output = runShown(block.command, join(folder, "khartoum"), program);
    expect(firstLie(block, output), output).toBeUndefined();
  });
});

describe.each(documents.filter((name) => beginsEmpty(textOf(name))))("%s, step by step", (name) => {
  let [base, at] = ["", ""];

  beforeAll(() => {
    base = at = mkdtempSync(join(tmpdir(), "pathway-docs-"));
  });
  afterAll(() => rmSync(base, { recursive: true, force: true }));

  const steps = consoleBlocks(textOf(name)).map((block, index) => {
    const what = "command" in block ? block.command : `a change to ${block.file}`;
    return { block, what: `${index + 1}: ${what}` };
  });

  test.each(steps)("$what", ({ block }) => {
    if (!hasTerminal) return console.log("Skipped: there is no python3 that can open a terminal.");
    if (!("command" in block)) return makeChange(at, block);
    const [first, second = ""] = wordsOf(block.command);
    if (first === "cd") {
      at = join(at, second);
      return expect(existsSync(at)).toBe(true);
    }
    const output = drawnFor(block, at).replaceAll(`${base}/`, "");
    const lie = asks(block) ? firstUndrawn(block.shown, output) : firstLie(block, output);
    return expect(lie, output).toBeUndefined();
  });
});

test("a document that shows another output is caught", () => {
  const block = { command: "pathway list", shown: ["one", "…", "four"] };
  expect(firstLie(block, "one\ntwo\nthree\nfour\n")).toBeUndefined();
  expect(firstLie(block, "one\ntwo\nthree\n")).toBe("four");
  expect(firstLie({ ...block, shown: ["one"] }, "one\ntwo\n")).toContain("two");
  expect(firstUndrawn(["one", "…", "four"], "one two four")).toBeUndefined();
  expect(firstUndrawn(["four", "one"], "one two four")).toBe("one");
});
