import { existsSync, readdirSync, readFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { testPrinter } from "../printer.ts";
import { pathway, pathwayOf, removeFolders, sound } from "./real-process.ts";

const printer = await testPrinter();
await printer?.close();
afterAll(removeFolders);
const asOf = ["--as-of", "2026-11-20"];

describe("where no browser runs", () => {
  const root = pathwayOf(sound);

  test("the booklet is not made, the reason and the remedy are said, exit 3; HTML still works", () => {
    const at = ["--pathway", root, ...asOf];
    const booklet = pathway(["render", "booklet", ...at, "--browser", "/no/such/browser"]);
    expect(booklet.code).toBe(3);
    expect(booklet.stderr).toContain("There is no program /no/such/browser");
    expect(booklet.stdout).toBe("");
    expect(existsSync(`${root}/out`)).toBe(false);
    expect(pathway(["render", "directory", ...at]).code).toBe(0);
    expect(readdirSync(`${root}/out`)).toContain("directory.en.html");
  });
});

describe.skipIf(printer === undefined)("where one runs", () => {
  const root = pathwayOf(sound);

  test("the file stands in out/, and printing again changes nothing", () => {
    const words = ["render", "booklet", "--pathway", root, ...asOf, "--browser-no-sandbox"];
    const first = pathway(words, { env: { HOME: root } });
    expect([first.code, first.stderr]).toEqual([0, ""]);
    expect(first.stdout).toBe(`${root}/out/booklet.en.pdf\n`);
    expect(readFileSync(`${root}/out/booklet.en.pdf`, "latin1").slice(0, 5)).toBe("%PDF-");
    expect(pathway(words).stdout).toBe(`${root}/out/booklet.en.pdf  (unchanged)\n`);
  });
});
