import fc from "fast-check";
import { expect, test } from "vitest";
import { type FileKind, schemas } from "../../src/model/schemas.ts";
import { misfits } from "../../src/schema/misfits.ts";
import { validators } from "../../src/schema/validators.js";
import { grow } from "../edition/canaries.ts";
import { mutantOf } from "./mutants.ts";

const turns = new Map<string, number>();
const counter = { next: 0 };
const grownFile = (kind: FileKind) =>
  grow(schemas[kind], {
    kind,
    turns,
    counter,
    given: { languages: kind === "pathway" ? ["en"] : undefined },
  }).file;
const kinds = Object.keys(schemas) as FileKind[];

test.each(kinds)("a grown %s file fits, in every way to write it", (kind) => {
  for (let round = 0; round < 20; round += 1) {
    const file = grownFile(kind);
    expect(misfits(schemas[kind], file)).toEqual([]);
    expect(validators[kind](file)).toBe(true);
  }
});

/** A few lines of a grown file, so that changes meet each other. */
const fewLines = (kind: FileKind) =>
  fc.integer({ min: 0, max: 9999 }).map((number) => {
    const file = pool[kind][number % pool[kind].length] as Record<string, unknown>;
    const required = (schemas[kind]["required"] ?? []) as string[];
    const keys = Object.keys(file);
    const some = [1, 2, 3].map((step) => keys[(number * step + step) % keys.length]);
    return Object.fromEntries(
      Object.entries(file).filter(([key]) => required.includes(key) || some.includes(key)),
    );
  });
const pool = Object.fromEntries(
  kinds.map((kind) => [kind, Array.from({ length: 20 }, () => grownFile(kind))]),
) as Record<FileKind, unknown[]>;

test.each(kinds)("a mutant of a %s file is explained if and only if it is refused", (kind) => {
  let refused = 0;
  const runs = kind === "service" ? 2500 : 500;
  fc.assert(
    fc.property(fewLines(kind).chain(mutantOf), (mutant) => {
      const found = misfits(schemas[kind], mutant);
      const fits = validators[kind](mutant);
      if (!fits) refused += 1;
      expect(found.length === 0).toBe(fits);
    }),
    { numRuns: runs },
  );
  expect(refused).toBeGreaterThan(runs / 4);
  expect(refused).toBeLessThan(runs);
});
