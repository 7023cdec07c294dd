import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { editorSchema } from "../../src/build/editor-schema.ts";
import type { Schema } from "../../src/model/schema-parts.ts";
import { schemas } from "../../src/model/schemas.ts";
import { sectors, vocabularyOf } from "../../src/model/vocabulary.ts";

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictTypes: false });
ajv.addVocabulary(["x-audience", "x-group", "errorMessage", "markdownEnumDescriptions"]);

const item = (key: string) => {
  const properties = editorSchema(schemas.service)["properties"] as Record<string, Schema>;
  const found = properties[key];
  return (found?.["items"] ?? found) as { anyOf: { enum: string[]; [key: string]: unknown }[] };
};

test("an editor is offered every code of the vocabulary with its meaning", () => {
  const [offered] = item("provides").anyOf;
  expect(offered?.enum).toEqual([...vocabularyOf([]).keys()]);
  const meanings = offered?.["markdownEnumDescriptions"] as string[];
  expect(meanings).toHaveLength(offered?.enum.length ?? 0);
  expect(new Set(meanings).size).toBe(meanings.length);
  expect(meanings[0]).toBe("Primary health care — Health");
  expect(item("sector").anyOf[0]?.enum).toEqual(sectors);
});

test.each(Object.keys(schemas) as (keyof typeof schemas)[])(
  "what an editor is told of a %s file is a schema",
  (kind) => {
    expect(() => ajv.compile(editorSchema(schemas[kind]))).not.toThrow();
  },
);

test("an editor still takes a pathway's own codes, and no others", () => {
  const fits = ajv.compile(editorSchema(schemas.service));
  const service = (code: string) => ({ name: "A", organization: "a", provides: [code] });
  expect(fits(service("primary_health_care"))).toBe(true);
  expect(fits(service("mobile_library"))).toBe(true);
  expect(fits(service("Mobile Library"))).toBe(false);
});
