import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasTerminal } from "../cli/terminal.ts";
import { type Stub, startStub } from "../forges/stub.ts";
import { lookAt, tolerated } from "../picture.ts";
import { begin, beginningOf, runAtForge, runGit, runPrinting } from "./beginnings.ts";
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
const documents = [
  ...["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"],
  ...(existsSync(join(root, "docs")) ? readdirSync(join(root, "docs")) : [])
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];
const textOf = (name: string) => readFileSync(join(root, name), "utf8");

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

  const commands = beginningOf(text)
    ? []
    : consoleBlocks(text).flatMap((block) => ("command" in block ? [block] : []));
  test.each(commands)("shows what $command prints", (block) => {
    const output = runShown(block.command, join(folder, "khartoum"));
    expect(firstLie(block, output), output).toBeUndefined();
  });
});

describe.each(documents.filter((name) => beginningOf(textOf(name))))("%s, step by step", (name) => {
  const beginning = beginningOf(textOf(name)) ?? {
    ...{ from: "an empty folder", day: "" },
    isAlwaysAtTerminal: true,
  };
  let [base, at] = ["", ""];
  let { day } = beginning;
  /** Nothing could be printed here, so what follows upon it cannot be played. */
  let isStuck = false;
  let stub: Stub;

  beforeAll(async () => {
    ({ base, at } = begin(beginning));
    stub = await startStub("github");
  });
  afterAll(async () => {
    await stub.close();
    rmSync(base, { recursive: true, force: true });
  });

  const steps = consoleBlocks(textOf(name)).map((block, index) => {
    const what =
      "day" in block
        ? `on ${block.day}`
        : "command" in block
          ? block.command
          : "picture" in block
            ? block.picture
            : `a change to ${block.file}`;
    return { block, what: `${index + 1}: ${what}` };
  });

  test.each(steps)("$what", async ({ block }) => {
    if (isStuck) return console.log("Skipped: what it follows upon could not be printed.");
    if (!hasTerminal) return console.log("Skipped: there is no python3 that can open a terminal.");
    if ("day" in block) {
      day = block.day;
      return;
    }
    if ("picture" in block) {
      const [pdf, shown] = [join(at, block.pdf), join(root, "docs", block.picture)];
      const made = join(base, "pictures", block.picture);
      const apart = lookAt({ pdf, page: block.page, dots: 60 }, { shown, made });
      return expect(apart ?? 0, block.picture).toBeLessThanOrEqual(tolerated);
    }
    if (!("command" in block)) return makeChange(at, block);
    const [first, second = ""] = wordsOf(block.command);
    if (first === "cd") {
      at = join(at, second);
      return expect(existsSync(at)).toBe(true);
    }
    if (first === "git") {
      const said = runGit(block.command, at);
      if (block.shown.length === 0) return expect(said).toBe("");
      return expect(firstLie(block, said), said).toBeUndefined();
    }
    const drawn = block.command.includes("--issue")
      ? await runAtForge(block.command, at, { stub, day })
      : /render booklet|pathway (?:publish|corrections)/.test(block.command)
        ? await runPrinting(block.command, at, day)
        : asks(block) || beginning.isAlwaysAtTerminal
          ? drawnFor(block, at, day)
          : runShown(block.command, at, day);
    if (drawn === undefined) {
      isStuck = /pathway (?:publish|corrections)/.test(block.command);
      return undefined;
    }
    const output = drawn.replaceAll(`${base}/`, "");
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
