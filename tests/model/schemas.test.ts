import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import type { Schema } from "../../src/model/schema-parts.ts";
import { schemas } from "../../src/model/schemas.ts";
import { leavesOf, propertiesOf } from "./schema-walk.ts";

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictTypes: false });
ajv.addVocabulary(["x-audience", "x-group", "errorMessage"]);

const all = Object.entries(schemas).flatMap(([kind, schema]) =>
  propertiesOf(schema).map((each) => ({ ...each, at: `${kind}: ${each.path.join(".")}` })),
);

test("the walk finds the properties of every kind of file", () => {
  expect(all.length).toBeGreaterThan(300);
  for (const path of [
    "service: not_open_to.[].steps.[].text",
    "service: sites.[].not_here",
    "pathway: rules.*.severity",
    "organization: vetting.no_enforcement_role.evidence",
    "waiver: expires",
  ])
    expect(all.map((each) => each.at)).toContain(path);
});

describe("every property", () => {
  const without = (keyword: string, fits: (value: unknown) => boolean) =>
    all.filter(({ schema }) => !fits(schema[keyword])).map(({ at }) => at);

  test("has a title", () => expect(without("title", isSentence)).toEqual([]));
  test("has a description", () => expect(without("description", isSentence)).toEqual([]));
  test("has an example", () =>
    expect(without("examples", (value) => Array.isArray(value) && value.length > 0)).toEqual([]));
  test("states who may see it", () =>
    expect(
      without("x-audience", (value) => ["public", "partner", "restricted"].includes(String(value))),
    ).toEqual([]));
  test("states its group of facts", () =>
    expect(without("x-group", (value) => typeof value === "string")).toEqual([]));
  test("has examples that fit it", () => {
    const wrong = all.filter(({ schema }) => {
      const fits = ajv.compile(schema);
      return (schema["examples"] as unknown[]).some((example) => !fits(example));
    });
    expect(wrong.map(({ at }) => at)).toEqual([]);
  });
});

test("every value is bounded, and every leaf says what to write instead", () => {
  const faults = Object.entries(schemas).flatMap(([kind, schema]) =>
    leavesOf(schema).flatMap(({ path, schema: each }) =>
      faultsOf(each).map((fault) => `${kind}: ${path.join(".")}: ${fault}`),
    ),
  );
  expect(faults).toEqual(["service: source.hsds: takes any key"]);
});

test("a narrower circle is never widened further down", () => {
  const order = ["public", "partner", "restricted"];
  const widened = all.filter(({ path, at, schema }) => {
    const kind = at.split(":")[0];
    const above = all.filter(
      (each) =>
        each.at.startsWith(`${kind}:`) &&
        each.path.length < path.length &&
        each.path.every((step, index) => step === path[index]),
    );
    return above.some(
      (each) =>
        order.indexOf(String(each.schema["x-audience"])) >
        order.indexOf(String(schema["x-audience"])),
    );
  });
  expect(widened.map(({ at }) => at)).toEqual([]);
});

test("the smallest good service has its lines in the order of the schema", () => {
  const order = Object.keys(schemas.service["properties"] as object);
  const lines =
    "name organization provides open_to area address phone languages hours fees verification";
  const positions = lines.split(" ").map((key) => order.indexOf(key));
  expect(positions).toEqual([...positions].sort((a, b) => a - b));
  expect(positions).not.toContain(-1);
});

function isSentence(value: unknown): boolean {
  return typeof value === "string" && value.length > 1 && !/\s$/.test(value);
}

function faultsOf(schema: Schema): string[] {
  const has = (keyword: string) => schema[keyword] !== undefined;
  const says = has("errorMessage") ? [] : ["does not say what to write"];
  switch (schema["type"]) {
    case "string":
      return [...says, ...(has("enum") || has("maxLength") ? [] : ["has no longest length"])];
    case "number":
    case "integer":
      return [
        ...says,
        ...(has("const") || (has("minimum") && has("maximum")) ? [] : ["has no bounds"]),
      ];
    case "array":
      return has("maxItems") && has("minItems") ? [] : ["has no bounds"];
    case "object": {
      if (!has("additionalProperties")) return ["takes any key"];
      const isOpen = has("patternProperties") || typeof schema["additionalProperties"] === "object";
      return isOpen && !has("maxProperties") ? ["has no most keys"] : [];
    }
    default:
      return ["has no type"];
  }
}
