import { describe, expect, test } from "vitest";
import { decode } from "../../src/schema/decode.ts";
import { readExact } from "../../src/yaml/exact.ts";

const rules = (text: string) => readExact(text).problems.map((each) => each.rule);
const shown = (text: string, path: readonly (string | number)[], atKey = false) => {
  const { start, end } = readExact(text).rangeOf(path, atKey);
  return text.slice(start, end);
};

describe("what entries do not use", () => {
  test.each([
    ["a: !b c\n", "tags (!)", "c"],
    ["a: !!str 1\n", "tags (!)", "1"],
    ["a: ! b\n", "tags (!)", "b"],
    ["a: !!map {b: c}\n", "tags (!)", "{b: c}"],
    ["a: !x\n", "tags (!)", "\n"],
    ["a: !x [b]\n", "tags (!)", "[b]"],
    ["a: &b c\n", "anchors (&)", "c"],
  ])("%j has %s", (text, what, at) => {
    const [problem] = readExact(text).problems;
    expect(problem?.rule).toBe("yaml-feature-refused");
    expect(`${problem?.message} ${problem?.args?.["what"]}`).toContain(what);
    expect(text.slice(problem?.range.start, problem?.range.end)).toBe(at);
  });

  test.each(["a: b!\n", "a: '!b'\n", "a: Hello! b\n", "a: |\n  !b\n", "wow!: c\n"])(
    "%j has none",
    (text) => expect(rules(text)).toEqual([]),
  );

  test.each([
    "%YAML 1.1\n---\na: yes\n",
    "# words\n%YAML 1.2\n---\na: b\n",
    "\n\n%TAG ! tag:example.org,2000:\n---\na: b\n",
  ])("%j has a directive, and the finding stands on it", (text) => {
    const [problem] = readExact(text).problems;
    expect(problem?.rule).toBe("yaml-feature-refused");
    expect(text.slice(problem?.range.start, problem?.range.end)).toMatch(/^%/);
  });

  test("a line of text that begins with % is no directive", () => {
    expect(rules("a: |\n  %YAML 1.1\n")).toEqual([]);
  });

  test.each([
    ["a: b\na: c\n", "duplicate-key"],
    ["a: b\n'a': c\n", "duplicate-key"],
    ["<<: b\n", "yaml-feature-refused"],
    ["__proto__: b\n", "yaml-key-refused"],
    ["a: {constructor: b}\n", "yaml-key-refused"],
    ["a: b\n---\nc: d\n", "yaml-second-document"],
    ["? [a]\n: b\n", "yaml-syntax"],
  ])("%j: %s", (text, rule) => expect(rules(text)).toContain(rule));
});

test.each(["\n", "\r\n"])("a remark between two lines that do not fit, ended by %j", (end) => {
  const [problem] = readExact(["a: b", "# c", "  d: e", ""].join(end)).problems;
  expect(problem?.rule).toBe("wrong-indentation");
});

describe("where a value stands", () => {
  const text =
    "name: Nile  # words\nsites:\n  - id: main\n    area:\n  - id: 'b c'\nlast: |\n  one\n  two\n";
  test.each<[readonly (string | number)[], boolean, string]>([
    [["name"], false, "Nile"],
    [["name"], true, "name"],
    [["sites", 0, "id"], false, "main"],
    [["sites", 0, "area"], false, "area"],
    [["sites", 1, "id"], false, "'b c'"],
    [["sites", 7, "id"], false, "- id: main\n    area:\n  - id: 'b c'\n"],
    [["nowhere"], false, text],
    [["last"], false, "|\n  one\n  two\n"],
  ])("%j, key %s: %j", (path, atKey, expected) => expect(shown(text, path, atKey)).toBe(expected));

  test("lines may end in CR LF", () => {
    const windows = text.replaceAll("\n", "\r\n");
    expect(shown(windows, ["name"])).toBe("Nile");
    expect(shown(windows, ["sites", 1, "id"])).toBe("'b c'");
    expect(shown(windows, ["sites", 0, "area"])).toBe("area");
    expect(readExact(windows).value).toEqual(readExact(text).value);
  });

  test("a text behind signs of two units keeps its place", () => {
    expect(shown("a: 😀😀\nb: c\n", ["b"])).toBe("c");
  });
});

/** 256 KiB of something hostile. */
const bomb = (piece: string, before = "", after = "") =>
  before + piece.repeat(Math.ceil((256 * 1024) / piece.length)) + after;
const bombs: Readonly<Record<string, string>> = {
  "commas in a bracket": bomb(",", "a: [", "]"),
  "commas on lines": bomb(",\n", "a: ["),
  "the bomb of the parser's own tests": bomb("[,,,"),
  brackets: bomb("["),
  "brackets on lines": bomb("[\n"),
  "closing brackets": bomb("]"),
  "closing braces": bomb("}"),
  "braces in braces": bomb("{a: "),
  "lists in lists": bomb("- "),
  "keys in keys": bomb("? "),
  "100,000 keys": Array.from({ length: 100_000 }, (_, index) => `${index.toString(36)}:`).join(
    "\n",
  ),
  "the same key": bomb("a: 1\n"),
  "keys without a name": bomb(":\n"),
  aliases: bomb("*a, ", "a: &a b\nc: [", "]"),
  "aliases of aliases": Array.from(
    { length: 40 },
    (_, index) => `a${index}: &a${index} [*a${index - 1}, *a${index - 1}]`,
  )
    .join("\n")
    .replace("*a-1, *a-1", "b"),
  anchors: bomb("&a "),
  tags: bomb("! "),
  stars: bomb("* "),
  quotes: bomb('"'),
  directives: bomb("%A\n"),
  documents: bomb("---\n"),
  "deeper line by line": Array.from({ length: 700 }, (_, index) => `${" ".repeat(index)}a:`).join(
    "\n",
  ),
  backslashes: bomb("\\", 'a: "'),
  "single quotes": bomb("'"),
  "quotes after hyphens": bomb("-'"),
  "braces and digits": bomb("{} ,1", "a: "),
};

test.each(Object.entries(bombs))("%s: refused in time", async (_name, text) => {
  const start = process.cpuUsage();
  const { value, findings } = await decode("service", text);
  const { user, system } = process.cpuUsage(start);
  expect(value).toBeUndefined();
  expect(findings.length).toBeGreaterThan(0);
  expect((user + system) / 1000).toBeLessThan(slack * 2000);
});

/** Of the processor's time, also of other threads of this process; a linear reader stays within this, a quadratic one does not. */
const slack = 4;
