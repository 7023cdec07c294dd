import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { format } from "prettier";
import { describe, expect, test } from "vitest";
import { classify } from "../../src/catalogue/source-file.ts";
import type { FileKind } from "../../src/model/schemas.ts";
import { formatText } from "../../src/schema/format-text.ts";
import { readExact } from "../../src/yaml/exact.ts";
import { sharedData } from "../shared-data.ts";
import { aimedChange } from "../yaml/aimed-changes.ts";
import { mutantText, randomFrom } from "../yaml/differences.ts";
import { hand, messy } from "./messy-yaml.ts";

const example = fileURLToPath(new URL("../../pathways/khartoum", import.meta.url));

interface File {
  readonly path: string;
  readonly kind: FileKind;
  readonly text: string;
}

function filesOf(root: string): readonly File[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .sort()
    .flatMap((path) => {
      const kind = classify(path.replaceAll("\\", "/"))?.kind;
      return kind ? [{ path, kind, text: readFileSync(join(root, path), "utf8") }] : [];
    });
}

function formatted(kind: FileKind, text: string): string {
  const found = formatText(kind, text);
  if ("text" in found) return found.text;
  throw new Error(`${found.problem}:\n${text}`);
}

/** What Prettier leaves under the settings that a new pathway gets. */
const pretty = (text: string) =>
  format(text, {
    parser: "yaml",
    printWidth: Number.POSITIVE_INFINITY,
    bracketSpacing: false,
    endOfLine: "auto",
  });

const service = (text: string) => formatted("service", text);

describe("a file in its usual order", () => {
  test.each([
    [
      "keys in the order of the file format",
      "provides: [a]\nname: A\norganization: b\n",
      "name: A\norganization: b\nprovides: [a]\n",
    ],
    [
      "comments go with their keys",
      "# of provides\nprovides: [a] # here\n  # and below\nname: A\n",
      "name: A\n# of provides\nprovides: [a] # here\n  # and below\n",
    ],
    [
      "what stands apart on top stays on top",
      "# yaml-language-server: $schema=x\n# All of this.\n\nprovides: [a]\nname: A\n",
      "# yaml-language-server: $schema=x\n# All of this.\n\nname: A\nprovides: [a]\n",
    ],
    [
      "a text one language a line",
      "name: {en: A, 'ar': \"ب\"} # both\n",
      'name: # both\n  en: A\n  "ar": "ب"\n',
    ],
    [
      "a recorded act on its line, in order",
      "verification:\n- { by: x,on: 2026-01-02 }\n",
      "verification:\n  - {on: 2026-01-02, by: x}\n",
    ],
    [
      "a key that the format does not have stays behind its neighbour",
      "name: A\nzzz: 1\nprovides: [a]\norganization: b\n",
      "name: A\nzzz: 1\norganization: b\nprovides: [a]\n",
    ],
    [
      "levels and hyphens",
      "sites:\n- id: a\n\n  # of the area\n  area: x\n-   area: y\n    id: b\n",
      "sites:\n  - id: a\n\n    # of the area\n    area: x\n  - id: b\n    area: y\n",
    ],
    [
      "words in blocks and on several lines",
      "description: >-\n     one\n\n       two\nname: one\n    two\n",
      "name: one\n  two\ndescription: >-\n  one\n\n    two\n",
    ],
    ["Windows line breaks stay", "provides: [a]\r\nname: A", "name: A\r\nprovides: [a]\r\n"],
    [
      "quotes that hold quotes",
      "name: \"say \\\"x\\\"\"\ndescription: 'it''s'\n",
      'name: \'say "x"\'\ndescription: "it\'s"\n',
    ],
    [
      "blank lines, one at most",
      "\n\nname: A\n\n\n\nprovides:\n\n  - a\n\n\n",
      "name: A\n\nprovides:\n  - a\n",
    ],
  ])("%s", async (_, before, after) => {
    expect(service(before)).toBe(after);
    expect(service(after)).toBe(after);
  });

  test.each([
    ["a text whose first line says how deep it stands", "name: |2\n    A\n"],
    ["remarks inside brackets", "provides: [ # first\n  a,\n  b ]\n"],
    ["a remark between a key and its words", "name: # why\n  A\n"],
    ["everything in braces", "{name: A, provides: [a]}\n"],
    ["keys with question marks", "? name\n: A\n"],
    ["the end of a document", "name: A\n...\n"],
  ])("left as it is: %s", (_, text) => {
    expect(formatText("service", text)).toEqual({ problem: "kept" });
  });

  test("what cannot be read is not touched", () => {
    expect(formatText("service", "name: [A\n")).toEqual({ problem: "unreadable" });
  });
});

describe("real files", () => {
  const jordan = sharedData("jordan-2015/pathway");
  const folders = jordan ? [example, jordan] : [example];

  test.each(folders)("%s: same data, Prettier agrees, twice is once", async (root) => {
    const files = filesOf(root);
    expect(files.length).toBeGreaterThan(90);
    for (const { path, kind, text } of files) {
      const once = formatted(kind, text);
      expect(readExact(once).value, path).toEqual(readExact(text).value);
      expect(formatted(kind, once), path).toBe(once);
      expect(await pretty(once), path).toBe(once);
    }
  });
});

describe("any file, however it was written", () => {
  const files = filesOf(example);
  const cases = fc.record({
    file: fc.constantFrom(...files),
    hand,
    seed: fc.array(fc.nat({ max: 1_000_000 }), { minLength: 5, maxLength: 200 }),
  });
  const runs = Number(process.env["PATHWAY_LONG_RUNS"] ?? 100);

  test("the data is the same, comments stay with their keys, Prettier agrees, twice is once", async () => {
    let changed = 0;
    const property = fc.asyncProperty(cases, async ({ file, hand, seed }) => {
      let at = 0;
      const whim = () => {
        at += 1;
        return (seed[at % seed.length] ?? 0) + at * 7;
      };
      const before = messy(readExact(file.text).value, hand, whim);
      const once = formatted(file.kind, before);
      if (once !== before) changed += 1;
      expect(readExact(once).value, before).toEqual(readExact(before).value);
      expect(remarksOf(once), before).toEqual(remarksOf(before));
      expect(strays(once), once).toEqual([]);
      expect(formatted(file.kind, once)).toBe(once);
      expect(await pretty(once)).toBe(once);
    });
    await fc.assert(property, { numRuns: runs, endOnFailure: true });
    expect(changed).toBeGreaterThan(runs / 2);
  });
});

describe("any text at all", () => {
  const sources = filesOf(example).map(({ text }) => text);
  const count = Number(process.env["PATHWAY_LONG_RUNS"] ?? 200);

  test("is laid out with the same data, twice as once, or left as it is", () => {
    const random = randomFrom(20261123);
    let laidOut = 0;
    for (let round = 0; round < count; round += 1) {
      const source = sources[random(sources.length)] ?? "";
      const text = random(2) ? aimedChange(source, random) : mutantText(sources, random);
      const found = formatText("service", text);
      if ("problem" in found) continue;
      laidOut += 1;
      expect(readExact(found.text).value, text).toEqual(readExact(text).value);
      expect(formatText("service", found.text), text).toEqual(found);
      expect(hashes(found.text), text).toBe(hashes(text));
    }
    expect(laidOut).toBeGreaterThan(count / 4);
  });
});

/** No remark is lost: each begins with this sign. */
const hashes = (text: string) => text.split("#").length;

const remarksOf = (text: string) => (text.match(/# (?:of|remark) [^\r\n]*/g) ?? []).sort();

/** Comments that name a key and do not stand directly above it. */
function strays(text: string): readonly string[] {
  const lines = text.split(/\r?\n/);
  return lines.filter((line, index) => {
    const name = /^ *# of (?!item)(\S+)/.exec(line)?.[1];
    const next = lines.slice(index + 1).find((each) => each.trim() !== "") ?? "";
    return (
      name !== undefined &&
      !next.trimStart().replace(/^- /, "").replaceAll('"', "").startsWith(`${name}:`)
    );
  });
}
