import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { classify } from "../../src/catalogue/source-file.ts";
import { fileKinds } from "../../src/model/file-places.ts";
import type { FileKind } from "../../src/model/schemas.ts";
import { schemas } from "../../src/model/schemas.ts";
import { validators } from "../../src/schema/validators.js";
import { readExact } from "../../src/yaml/exact.ts";
import { grow } from "../edition/canaries.ts";

const example = fileURLToPath(new URL("../../pathways/khartoum", import.meta.url));

function whole(kind: FileKind): (value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: false, ownProperties: true });
  return ajv.compile(schemas[kind]);
}

/** Every file of a kind that the example has. */
const written = new Map<FileKind, unknown[]>();
for (const path of readdirSync(example, { recursive: true, encoding: "utf8" })) {
  const kind = classify(path.replaceAll("\\", "/"))?.kind;
  if (!kind) continue;
  const { value } = readExact(readFileSync(`${example}/${path}`, "utf8"));
  written.set(kind, [...(written.get(kind) ?? []), value]);
}

/** Files that fit: those of the example, and some made from the schema. */
function entries(kind: FileKind): unknown[] {
  const growing = { kind, given: { languages: kind === "pathway" ? ["en"] : undefined } };
  const state = { turns: new Map<string, number>(), counter: { next: 0 } };
  const made = Array.from({ length: 8 }, () => grow(schemas[kind], { ...growing, ...state }).file);
  return [...(written.get(kind) ?? []), ...made];
}

const strange = [
  null,
  "",
  "x".repeat(400),
  "😀".repeat(130),
  7,
  -1,
  true,
  [],
  {},
  ["a", "a"],
  { en: "x" },
  { so: 1 },
];

/** A small generator, so that a failure can be repeated. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 1103515245 + 12345) % 2147483648;
    yield state >>> 12;
  }
}

/** The same value with one place changed, removed or added. */
function mutate(value: unknown, next: () => number): unknown {
  if (typeof value !== "object" || value === null || next() % 4 === 0)
    return strange[next() % strange.length];
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
  const keys = Object.keys(copy);
  const key = keys[next() % Math.max(1, keys.length)];
  const action = next() % 8;
  if (key === undefined || action === 0) copy["extra"] = "x";
  else if (action === 1) delete copy[key];
  else copy[key] = mutate(copy[key], next);
  return copy;
}

describe("the slim validators", () => {
  test.each(fileKinds)("judge a %s file as the whole ones do", (kind) => {
    const full = whole(kind);
    const good = entries(kind);
    const random = numbers(20261123);
    const next = () => random.next().value as number;
    const verdicts = { true: 0, false: 0 };
    for (let round = 0; round < 3000; round += 1) {
      let value = structuredClone(good[round % good.length]);
      for (let changes = next() % 3; changes >= 0; changes -= 1) value = mutate(value, next);
      const expected = full(value);
      expect(validators[kind](value), JSON.stringify(value)).toBe(expected);
      verdicts[`${expected}`] += 1;
    }
    expect(good.every((each) => validators[kind](each))).toBe(true);
    expect(verdicts.false).toBeGreaterThan(500);
    expect(verdicts.true).toBeGreaterThan(5);
  });
});
