import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editorSchemaText } from "../../src/build/editor-schema.ts";
import { meaningsOf } from "../../src/build/word-meanings.ts";
import { fileKinds } from "../../src/model/file-places.ts";
import type { Schema } from "../../src/model/schema-parts.ts";
import { type FileKind, schemas } from "../../src/model/schemas.ts";
import { validators } from "../../src/schema/validators.js";
import { grow } from "../edition/canaries.ts";
import { leavesOf } from "../model/schema-walk.ts";
import { mutantOf } from "../schema/mutants.ts";

/** The schema's file as it lies beside a pathway. */
const shipped = (kind: FileKind) =>
  JSON.parse(editorSchemaText(schemas[kind], kind, "1.2.3")) as Schema;

/** Words only editors know. */
const editorWords = [
  "errorMessage",
  "markdownDescription",
  "markdownEnumDescriptions",
  "defaultSnippets",
  "doNotSuggest",
];

function compiled(kind: FileKind): (value: unknown) => boolean {
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: false,
    allowMatchingProperties: true,
    allowUnionTypes: true,
    strictRequired: false,
    ownProperties: true,
  });
  ajv.addVocabulary(editorWords);
  return ajv.compile(shipped(kind));
}

describe.each(fileKinds)("the schema that editors get for a %s file", (kind) => {
  const fits = compiled(kind);
  const state = { turns: new Map<string, number>(), counter: { next: 0 } };
  const given = { languages: kind === "pathway" ? ["en"] : undefined };
  const grown = Array.from(
    { length: 12 },
    () => grow(schemas[kind], { kind, given, ...state }).file,
  );

  test("takes the same files as the program", () => {
    for (const file of grown) expect(fits(file)).toBe(true);
    let refused = 0;
    const mutants = fc.nat(grown.length - 1).chain((index) => mutantOf(grown[index]));
    fc.assert(
      fc.property(mutants, (mutant) => {
        const expected = validators[kind](mutant);
        if (!expected) refused += 1;
        expect(fits(mutant)).toBe(expected);
      }),
      { numRuns: 400 },
    );
    expect(refused).toBeGreaterThan(50);
  });

  test("says which version wrote it, and says nothing twice", () => {
    const text = editorSchemaText(schemas[kind], kind, "1.2.3");
    expect(shipped(kind)["$comment"]).toBe("referral-pathway 1.2.3");
    expect(text).not.toMatch(/"x-audience"|"examples"/);
    expect(text.length).toBeLessThan(180_000);
  });

  test("has a meaning for every word", () => {
    const wordless = leavesOf(schemas[kind]).flatMap(({ path, schema }) => {
      const words = schema["enum"] as readonly string[] | undefined;
      return words && !meaningsOf(words) ? [`${path.join(".")}: ${words.join(" ")}`] : [];
    });
    expect(wordless).toEqual([]);
  });
});

test("an editor takes a pathway's own codes, and none of another form", () => {
  const fits = compiled("service");
  const service = (code: string) => ({ name: "A", organization: "a", provides: [code] });
  expect(fits(service("primary_health_care"))).toBe(true);
  expect(fits(service("mobile_library"))).toBe(true);
  expect(fits(service("Mobile Library"))).toBe(false);
});
