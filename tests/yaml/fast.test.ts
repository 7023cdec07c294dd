import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readFast } from "../../src/yaml/fast.ts";
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
    expect(different(mutants).slice(0, 10)).toEqual([]);
  }, 1_200_000);
});

describe("the fast reader keeps ordinary entries", () => {
  test("all of the example's", () => {
    expect(ours.filter((text) => !readFast(text))).toEqual([]);
  });

  test.skipIf(real.length === 0)("nearly all real ones", () => {
    const kept = real.filter((text) => readFast(text)).length;
    expect(kept / real.length).toBeGreaterThanOrEqual(0.95);
  });
});
