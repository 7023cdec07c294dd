import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DataPath, Edit } from "../../src/model/diagnostic.ts";
import {
  appendItem,
  insertKey,
  NoSuchPlace,
  removeItem,
  removeKey,
  setScalar,
  setValue,
} from "../../src/yaml/edits.ts";
import { readExact } from "../../src/yaml/exact.ts";
import type { Source } from "../../src/yaml/extent.ts";
import { splice } from "../../src/yaml/splice.ts";
import type { Data } from "../../src/yaml/write-value.ts";

function sourceOf(text: string): Source {
  const { tree, problems } = readExact(text);
  if (!tree) throw new Error(`No YAML: ${JSON.stringify(problems)}\n${text}`);
  return { text, tree };
}

type Change = (source: Source) => readonly Edit[];

const edited = (text: string, change: Change) => splice(text, change(sourceOf(text)));

test.each(["\n", "\r\n"])(
  "a file that begins with an empty line and a remark, ended by %j",
  (end) => {
    const text = ["", "# of the name", "name: A", ""].join(end);
    expect(edited(text, (source) => removeKey(source, ["name"]))).toBe(end);
    expect(
      edited(text, (source) =>
        insertKey(source, [], { key: "area", value: "x", order: ["name", "area"] }),
      ),
    ).toBe(`${text}area: x${end}`);
  },
);

describe("an edit by range", () => {
  test("edits are applied from front to back, whatever their order", () => {
    const edits = [
      { range: { start: 4, end: 5 }, text: "E" },
      { range: { start: 1, end: 1 }, text: "-" },
      { range: { start: 1, end: 2 }, text: "B" },
    ];
    expect(splice("abcdef", edits)).toBe("a-BcdEf");
  });

  test.each([
    [
      [
        { start: 0, end: 2 },
        { start: 1, end: 3 },
      ],
    ],
    [[{ start: 2, end: 1 }]],
    [[{ start: 2, end: 7 }]],
  ])("edits that make no sense are refused: %j", (ranges) => {
    expect(() =>
      splice(
        "abcdef",
        ranges.map((range) => ({ range, text: "" })),
      ),
    ).toThrow(RangeError);
  });
});

const order = ["name", "organization", "provides", "status", "area", "phone", "hours", "notes"];

describe("one change, and what the file looks like then", () => {
  test.each<[string, Change, string]>([
    [
      "status: open # now\r\nname: A\r\n",
      (s) => setScalar(s, ["status"], "closed"),
      "status: closed # now\r\nname: A\r\n",
    ],
    ["phone: '+249'", (s) => setScalar(s, ["phone"], "it's"), "phone: 'it''s'"],
    ['phone: "+249"\n', (s) => setScalar(s, ["phone"], 'a "b"'), "phone: 'a \"b\"'\n"],
    ["a: b\n", (s) => setScalar(s, ["a"], "+249 91"), 'a: "+249 91"\n'],
    ["a: [b, c]\n", (s) => setScalar(s, ["a", 1], "d, e"), 'a: [b, "d, e"]\n'],
    ["a: |\n  one\n  two\n\nb: c\n", (s) => setScalar(s, ["a"], "one"), "a: one\n\nb: c\n"],
    ["a: # nothing yet\nb: c\n", (s) => setScalar(s, ["a"], "x"), "a: x # nothing yet\nb: c\n"],
    ["a: # why\n  - b\n  - c # two\nd: e\n", (s) => setValue(s, ["a"], "x"), "a: x # why\nd: e\n"],
    ["a: b # why\nd: e\n", (s) => setValue(s, ["a"], ["b", "c"]), "a: [b, c] # why\nd: e\n"],
    [
      "a: b\n",
      (s) => setValue(s, ["a"], { en: "One, two", ar: "ا" }),
      "a:\n  en: One, two\n  ar: ا\n",
    ],
    ["s:\n    k: v\na: b", (s) => setValue(s, ["a"], { en: "x" }), "s:\n    k: v\na:\n    en: x"],
    ["a: {b: c}\n", (s) => setValue(s, ["a", "b"], ["x", "y, z"]), 'a: {b: [x, "y, z"]}\n'],
    [
      "name: A\nphone: b\n",
      (s) => insertKey(s, [], { key: "area", value: "x", order }),
      "name: A\narea: x\nphone: b\n",
    ],
    [
      "# top\nphone: b\n",
      (s) => insertKey(s, [], { key: "name", value: "x", order }),
      "name: x\n# top\nphone: b\n",
    ],
    [
      "# top\n\nphone: b\n",
      (s) => insertKey(s, [], { key: "name", value: "x", order }),
      "# top\n\nname: x\nphone: b\n",
    ],
    [
      "name: A # a\n  # more\n\n# of phone\nphone: b",
      (s) => insertKey(s, [], { key: "status", value: "x", order }),
      "name: A # a\n  # more\nstatus: x\n\n# of phone\nphone: b",
    ],
    ["name: A", (s) => insertKey(s, [], { key: "area", value: "x", order }), "name: A\narea: x"],
    [
      "name: A\r\n",
      (s) => insertKey(s, [], { key: "hours", value: { mon: "8", tue: ["a", "b"] }, order }),
      'name: A\r\nhours:\r\n  mon: "8"\r\n  tue: [a, b]\r\n',
    ],
    [
      "l:\n- area: x\n  hours: y\n",
      (s) => insertKey(s, ["l", 0], { key: "name", value: "N", order }),
      "l:\n- name: N\n  area: x\n  hours: y\n",
    ],
    [
      "a: {phone: b}\n",
      (s) => insertKey(s, ["a"], { key: "name", value: "x", order }),
      "a: {name: x, phone: b}\n",
    ],
    [
      "a: {name: b,}\n",
      (s) => insertKey(s, ["a"], { key: "area", value: "x", order }),
      "a: {name: b, area: x,}\n",
    ],
    ["a: {}\n", (s) => insertKey(s, ["a"], { key: "area", value: "x", order }), "a: {area: x}\n"],
    [
      "a: b\n# of c\nc: d # e\n\n# of f\nf: g\n",
      (s) => removeKey(s, ["c"]),
      "a: b\n\n# of f\nf: g\n",
    ],
    [
      "# yaml-language-server: $schema=x\na: b\nc: d\n",
      (s) => removeKey(s, ["a"]),
      "# yaml-language-server: $schema=x\nc: d\n",
    ],
    ["a: b\nc:\n  d: e\n", (s) => removeKey(s, ["c", "d"]), "a: b\n"],
    [
      "l:\n  - a: b\n    # of c\n    c: d\n",
      (s) => removeKey(s, ["l", 0, "a"]),
      "l:\n  - # of c\n    c: d\n",
    ],
    ["a: {b: c, d: e}\n", (s) => removeKey(s, ["a", "b"]), "a: {d: e}\n"],
    ["a: {b: c, d: e}\n", (s) => removeKey(s, ["a", "d"]), "a: {b: c}\n"],
    [
      "l:\n  - a # x\n  # of b\n  - b\nm: n\n",
      (s) => removeItem(s, ["l", 1]),
      "l:\n  - a # x\nm: n\n",
    ],
    ["l: [a]\nm: n\n", (s) => removeItem(s, ["l", 0]), "m: n\n"],
    [
      "l:\n- a\n- b # x\n# of m\nm: n\n",
      (s) => appendItem(s, ["l"], "c"),
      "l:\n- a\n- b # x\n- c\n# of m\nm: n\n",
    ],
    ["l: [a]\n", (s) => appendItem(s, ["l"], "c"), "l: [a, c]\n"],
    [
      "l:\n  - {on: 2026-01-02, by: x}",
      (s) => appendItem(s, ["l"], { on: "2026-02-03", by: "y", with: "A, B" }),
      'l:\n  - {on: 2026-01-02, by: x}\n  - {on: 2026-02-03, by: y, with: "A, B"}',
    ],
    [
      "l:\n  - id: a\n",
      (s) => appendItem(s, ["l"], { id: "b", name: { en: "B" } }),
      "l:\n  - id: a\n  - id: b\n    name:\n      en: B\n",
    ],
  ])("%j", (before, change, expected) => {
    expect(edited(before, change)).toBe(expected);
  });

  test("what is not there cannot be edited", () => {
    const source = sourceOf("a: b\nl: [c]\n");
    expect(() => setScalar(source, ["x"], "y")).toThrow(NoSuchPlace);
    expect(() => setScalar(source, ["l"], "y")).toThrow(NoSuchPlace);
    expect(() => removeKey(source, ["a", "b"])).toThrow(NoSuchPlace);
    expect(() => removeItem(source, ["l", 1])).toThrow(NoSuchPlace);
    expect(() => appendItem(source, ["a"], "y")).toThrow(NoSuchPlace);
    expect(() => insertKey(source, [], { key: "a", value: "y", order })).toThrow(NoSuchPlace);
  });
});

const example = fileURLToPath(new URL("../../pathways/khartoum", import.meta.url));
const entries = readdirSync(example, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".yaml"))
  .sort()
  .map((path) => readFileSync(join(example, path), "utf8"));

/** A real entry as people's editors leave it: other line breaks, comments everywhere, no last line break. */
const grown = fc
  .record({
    text: fc.constantFrom(...entries),
    isWindows: fc.boolean(),
    isOpen: fc.boolean(),
    noise: fc.array(fc.tuple(fc.nat(), fc.constantFrom("# own line", "", "#", "   # deep")), {
      maxLength: 6,
    }),
  })
  .map(({ text, isWindows, isOpen, noise }) => {
    const lines = text.trimEnd().split("\n");
    for (const [at, line] of noise) lines.splice(at % lines.length, 0, line);
    return lines.join(isWindows ? "\r\n" : "\n") + (isOpen ? "" : isWindows ? "\r\n" : "\n");
  })
  .filter((text) => readExact(text).tree !== undefined);

const words = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.string({ unit: "binary", maxLength: 12 }).filter((each) => !/\p{Cs}/u.test(each)),
  fc.constantFrom(
    "true",
    "0912",
    "a: b",
    "# c",
    "- d",
    "",
    " ",
    "2026-11-02",
    "Anyone, or all",
    "'",
    '"',
    "1e3",
    "~",
    "null",
    "[x",
    "{",
    "\\",
    "a #b",
    "a\nb",
    "@x",
    "%y",
    "!z",
    "&q",
    "*r",
    "|",
    ">",
    "?",
    "-",
    ".5",
    "0x1F",
    "0o7",
    ".inf",
    "١٢٣",
    "أي شخص، مع أوراق",
  ),
);
const value: fc.Arbitrary<Data> = fc.oneof(
  words,
  fc.boolean(),
  fc.integer(),
  fc.array(words, { maxLength: 4 }),
  fc.dictionary(fc.constantFrom("en", "ar", "on", "by"), fc.oneof(words, fc.array(words)), {
    maxKeys: 3,
  }),
  fc.array(fc.dictionary(fc.constantFrom("id", "name", "on"), words, { minKeys: 1 }), {
    maxLength: 3,
  }),
);

/** Paths of everything in data: of maps, of lists, of single values. */
function pathsOf(data: unknown, path: DataPath = []): DataPath[] {
  if (typeof data !== "object" || data === null) return [path];
  const keys = Array.isArray(data) ? [...data.keys()] : Object.keys(data);
  return [
    path,
    ...keys.flatMap((key) =>
      pathsOf((data as Record<string | number, unknown>)[key], [...path, key]),
    ),
  ];
}

function at(data: unknown, path: DataPath): unknown {
  return path.reduce((each, step) => (each as Record<string | number, unknown>)[step], data);
}

/** The same change to the data. */
function changed(
  data: unknown,
  path: DataPath,
  change: (holder: never, step: never) => void,
): unknown {
  const copy = structuredClone(data);
  change(at(copy, path.slice(0, -1)) as never, path.at(-1) as never);
  return copy;
}

const run = { endOnFailure: true, numRuns: Number(process.env["PATHWAY_LONG_RUNS"] ?? 150) };
const commentsOf = (text: string) => text.match(/# (?:own line|deep)|^ *#$/gm) ?? [];

describe("any entry, any change: the data is what was asked for, and nothing else is touched", () => {
  const cases = fc.record({ text: grown, pick: fc.nat(), value });
  const chosen = (text: string, pick: number, fits: (data: unknown, path: DataPath) => boolean) => {
    const data = readExact(text).value;
    const paths = pathsOf(data).filter((path) => fits(at(data, path), path));
    return { data, path: paths[pick % paths.length] };
  };
  const isMap = (data: unknown) =>
    typeof data === "object" && data !== null && !Array.isArray(data);

  test("a single value", () => {
    fc.assert(
      fc.property(cases, words, ({ text, pick }, word) => {
        const { data, path } = chosen(text, pick, (each) => typeof each !== "object");
        if (!path) return;
        const result = edited(text, (source) => setScalar(source, path, word));
        const set = changed(data, path, (holder: Record<string, unknown>, step) => {
          holder[step] = word;
        });
        expect(readExact(result).value, result).toEqual(set);
        expect(commentsOf(result)).toEqual(commentsOf(text));
      }),
      run,
    );
  });

  test("any value under a key", () => {
    fc.assert(
      fc.property(cases, ({ text, pick, value }) => {
        const { data, path } = chosen(text, pick, (_, path) => typeof path.at(-1) === "string");
        if (!path) return;
        const result = edited(text, (source) => setValue(source, path, value));
        const set = changed(data, path, (holder: Record<string, unknown>, step) => {
          holder[step] = value;
        });
        expect(readExact(result).value, result).toEqual(set);
      }),
      run,
    );
  });

  test("a new key, at the place the order gives it", () => {
    fc.assert(
      fc.property(cases, ({ text, pick, value }) => {
        const { data, path } = chosen(text, pick, isMap);
        if (!path) return;
        const keys = Object.keys(at(data, path) as object);
        const place = pick % (keys.length + 1);
        const result = edited(text, (source) =>
          insertKey(source, path, { key: "zzz", value, order: keys.toSpliced(place, 0, "zzz") }),
        );
        const read = readExact(result).value;
        expect(read, result).toEqual(
          path.length === 0
            ? { ...(data as object), zzz: value }
            : changed(data, [...path, "zzz"], (holder: Record<string, unknown>, step) => {
                holder[step] = value;
              }),
        );
        expect(Object.keys(at(read, path) as object).indexOf("zzz")).toBe(place);
        expect(commentsOf(result)).toEqual(commentsOf(text));
      }),
      run,
    );
  });

  test("a key less", () => {
    fc.assert(
      fc.property(cases, ({ text, pick }) => {
        const whole = readExact(text).value;
        const hasSiblings = (path: DataPath) =>
          Object.keys(at(whole, path.slice(0, -1)) as object).length > 1;
        const { data, path } = chosen(
          text,
          pick,
          (_, path) => typeof path.at(-1) === "string" && hasSiblings(path),
        );
        if (!path) return;
        const result = edited(text, (source) => removeKey(source, path));
        const set = changed(data, path, (holder: Record<string, unknown>, step) => {
          delete holder[step];
        });
        expect(readExact(result).value, result).toEqual(set);
      }),
      run,
    );
  });

  test("an item more, and an item less", () => {
    fc.assert(
      fc.property(cases, ({ text, pick, value }) => {
        const { data, path } = chosen(text, pick, (each) => Array.isArray(each));
        if (!path) return;
        const result = edited(text, (source) => appendItem(source, path, value));
        const list = at(data, path) as unknown[];
        expect(at(readExact(result).value, path), result).toEqual([...list, value]);
        expect(commentsOf(result)).toEqual(commentsOf(text));
        const last = [...path, list.length];
        const back = edited(result, (source) => removeItem(source, last));
        expect(readExact(back).value, back).toEqual(data);
      }),
      run,
    );
  });
});
