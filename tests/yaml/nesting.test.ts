import { describe, expect, test } from "vitest";
import { readExact } from "../../src/yaml/exact.ts";

const size = 256 * 1024;
const filled = (piece: string) => piece.repeat(Math.floor(size / piece.length));

/** Each fills a whole file. The parser's stack ends long before, and takes the program with it. */
const deep: readonly string[] = [
  "[",
  "{a: ",
  "- ",
  "-  ",
  "? ",
  "- ? ",
  "? : ",
  "[\n",
  "[\n,",
  "{a:\n",
  "{a: # b\n",
  "[ # b\n",
  '[ "a" ,[\n',
  '{"a":\r\n',
  "[ #]\n",
  '["]",\n',
  "[']',\n",
];

describe("a file that is nothing but nesting is refused before it is parsed", () => {
  test.each(deep.map((piece) => [JSON.stringify(piece), piece]))("%s", (_name, piece) => {
    const started = performance.now();
    const { problems } = readExact(filled(piece));
    expect(problems.map((each) => each.rule)).toEqual(["yaml-too-deep"]);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test.each([
    ["brackets in words, never closed", "a: b [c\n".repeat(100)],
    ["lists in brackets, one below the other", "a: [b, {c: d}]\n".repeat(100)],
    ["a line of hyphens in a text", `a: |\n  ${"-".repeat(20)}\n`],
    ["questions", "a: what? [where]? - why?\n".repeat(100)],
  ])("%s are not nesting", (_name, text) => {
    expect(readExact(text).problems.map((each) => each.rule)).not.toContain("yaml-too-deep");
  });
});
