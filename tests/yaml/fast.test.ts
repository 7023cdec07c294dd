import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readFast } from "../../src/yaml/fast.ts";
import { figure } from "../proof/figures.ts";
import { sharedData } from "../shared-data.ts";
import { differenceOn, mutantText, randomFrom } from "./differences.ts";
import { snippets } from "./snippets.ts";

/** A long run asks for more, and for others: MUTANTS=60000 SEED=2. */
const runs = Number(process.env["MUTANTS"] ?? 5000);
const seed = Number(process.env["SEED"] ?? 1);

const example = fileURLToPath(new URL("../../pathways", import.meta.url));
const jordan = sharedData("jordan-2015/pathway");
const ours = textsIn(example);
const real = jordan ? textsIn(jordan) : [];

function textsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => readFileSync(`${folder}/${name}`, "utf8"));
}

const different = (texts: Iterable<string>) =>
  [...texts].flatMap((text) => {
    const difference = differenceOn(text);
    return difference ? [`${JSON.stringify(text.slice(0, 400))} ${difference}`] : [];
  });

describe("what the fast reader accepts, the exact reader accepts and reads as the same", () => {
  test("corners of YAML", () => expect(different(snippets)).toEqual([]));

  test("corners of YAML, one inside the other", () => {
    const indented = (text: string) => text.replaceAll(/^(?=.)/gm, "  ");
    const nested = snippets.flatMap((text) => [
      `k:\n${indented(text)}`,
      `- k:\n  -\n${indented(indented(text))}`,
    ]);
    expect(different(nested)).toEqual([]);
  });

  test("the example's files and real ones", () => {
    expect(ours.length).toBeGreaterThan(3);
    expect(different([...ours, ...real])).toEqual([]);
  });

  test("mutants of all of them", () => {
    const random = randomFrom(seed);
    const whole = [...ours, ...real.filter((_, index) => index % 10 === 0)];
    const windows = whole.flatMap((text) => {
      const lines = text.split("\n");
      return [lines.slice(0, 12).join("\n"), lines.slice(-12).join("\n")];
    });
    const sources = [...snippets, ...windows, ...whole.slice(0, 40)];
    const mutants = Array.from({ length: runs }, () => mutantText(sources, random));
    const accepted = mutants.filter((text) => readFast(text)).length;
    expect(accepted).toBeGreaterThan(runs / 10);
    const wrong = different(mutants);
    figure("two readers of YAML", `${wrong.length} differences in ${runs} texts`);
    expect(wrong.slice(0, 10)).toEqual([]);
  }, 1_200_000);
});

describe("the fast reader keeps ordinary entries", () => {
  test("all of the example's", () => {
    expect(ours.filter((text) => !readFast(text))).toEqual([]);
  });

  test.skipIf(real.length === 0)("all real ones", () => {
    expect(real.filter((text) => !readFast(text))).toEqual([]);
  });

  test("with the line breaks of Windows", () => {
    const windows = ours.map((text) => text.replaceAll("\n", "\r\n"));
    expect(windows.filter((text) => !readFast(text))).toEqual([]);
  });

  test.each<[string, unknown]>([
    ["a:\n- b\n-  c: d\n   e: f # g\n\n# h\ni:", { a: ["b", { c: "d", e: "f" }], i: null }],
    ["- [a, [b, {c: d}], {}, []]\n", [["a", ["b", { c: "d" }], {}, []]]],
    ["sun-thu: 08:00-14:00\n", { "sun-thu": "08:00-14:00" }],
    [
      "a: [~, true, 007, -1.5e2, 2026-11-02, yes]\n",
      { a: [null, true, 7, -150, "2026-11-02", "yes"] },
    ],
    ["a: 'it''s'\nb: \"say \\\"hi\\\"\\n\\\\\"\n", { a: "it's", b: 'say "hi"\n\\' }],
    ["a: >-\n  b\n  c\n\n  d\ne: |\n  # f\n    g\n", { a: "b c\nd", e: "# f\n  g\n" }],
  ])("%j", (text, value) => expect(readFast(text)).toEqual({ value }));
});

test.each([
  ...["a: b\n  c\n", "a:\n  b\n", "a: 'b\n  c'\n", "a: [b,\n  c]\n", "a: b\n c: d\n", " a: b\n"],
  ...[
    "a: b: c\n",
    "a: b:\n",
    "'a': b\n",
    "1: a\n",
    "a b: c\n",
    "a : b\n",
    "a: b\na: c\n",
    "a: {b: c, b: d}\n",
  ],
  ...[
    "a: &b c\n",
    "a: *b\n",
    "a: !b c\n",
    "%a\n",
    "---\na: b\n",
    "? a\n",
    "<<: a\n",
    "a: @b\n",
    "a: `b\n",
  ],
  ...["a:\tb\n", "a: b\rc: d\n", "\ufeffa: b\n", "a: b\u0085\n", "a: b\u2028\n", "a: \u0007\n"],
  ...[
    "__proto__: a\n",
    "a: {constructor: b}\n",
    "- prototype: a\n",
    "toString: a\n",
    `${"a".repeat(200)}: b\n`,
  ],
  ...[
    "a: 0x1F\n",
    "a: 0o7\n",
    "a: .inf\n",
    "a: [.nan]\n",
    "a: |2\n  b\n",
    "a: |+\n  b\n",
    "a: |\n  b",
    "",
  ],
  ...[
    "- - a\n",
    "-\n  a: b\n",
    "a: {b}\n",
    "a: [b: c]\n",
    "a: [b,]\n",
    "a: [b]c\n",
    'a: "\\x41"\n',
  ],
  ...[`a: ${"[".repeat(21)}${"]".repeat(21)}\n`, `a: "${"{".repeat(31)}"\n`],
])("%j is left to the exact reader", (text) => expect(readFast(text)).toBeUndefined());

test.each([
  ["empty lines in block text", `a: |\n  b${"\n".repeat(1_000_000)}  c\n`],
  ["folded empty lines", `a: >\n  b${"\n".repeat(1_000_000)}  c\n`],
  ["empty lines", `a: b${"\n".repeat(1_000_000)}c: d\n`],
  ["quotes in quotes", `a: '${"''".repeat(500_000)}'\n`],
  ["colons", `a: ${"b:".repeat(500_000)}b\n`],
  ["items in brackets", `a: [b${",b".repeat(500_000)}]\n`],
  ["digits that are no number", `a: ${"1".repeat(1_000_000)}b\n`],
])("%s take time that grows with the text, not with its square", (_name, text) => {
  const start = performance.now();
  expect(readFast(text)).toBeDefined();
  expect(performance.now() - start).toBeLessThan(5000);
});
