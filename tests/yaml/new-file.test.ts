import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readExact } from "../../src/yaml/exact.ts";
import { newFileText } from "../../src/yaml/new-file.ts";

/** Words as people paste them, with everything that means something in YAML; no marks that an entry refuses. */
const words = fc
  .array(
    fc.constantFrom(
      ...["a", "ب", "é", " ", ":", "#", "-", "?", "'", '"', "[", "]", "{", "}", ",", "&", "*", "!"],
      ...["|", ">", "%", "@", "`", "~", "0", "1", "+", ".", "\\", "/", "yes", "null", "true", "  "],
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(""));

describe("the text of a new file", () => {
  test("reads back as what was answered, whatever that was", () => {
    fc.assert(
      fc.property(words, words, fc.array(words, { minLength: 1, maxLength: 4 }), (a, b, list) => {
        const block = {
          name: a,
          names: list,
          hours: { "sun-thu": b },
          roles: [{ id: "x", name: a }],
          verification: [{ on: "2026-11-02", with: b }],
        };
        const { value, problems } = readExact(newFileText(block));
        expect(problems).toEqual([]);
        expect(value).toEqual(block);
      }),
      { numRuns: 500 },
    );
  });

  test("a telephone number stands in quotes, and times and dates do not", () => {
    const block = {
      phone: "0912 345 678",
      whatsapp: ["+249 91"],
      mon: "08:00-14:00",
      on: "2026-11-02",
    };
    expect(newFileText(block)).toBe(
      'phone: "0912 345 678"\nwhatsapp: ["+249 91"]\nmon: 08:00-14:00\non: 2026-11-02\n',
    );
  });

  test("what has no value is not there, nor is what holds nothing", () => {
    const block = { a: undefined, b: [], c: { d: undefined }, e: [{ f: undefined }], g: 1, h: "x" };
    expect(newFileText(block)).toBe("g: 1\nh: x\n");
  });
});
