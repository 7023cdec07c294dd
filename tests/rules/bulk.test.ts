import { afterAll, describe, expect, test } from "vitest";
import { pathwayOf, removeFolders, sound, validated } from "../commands/real-process.ts";

afterAll(removeFolders);

const kitchen = sound["services/kitchen.yaml"] ?? "";

/** A number beside a file that all read would tell how many entries only protection staff see. */
test("entries for protection staff are counted apart", () => {
  const event = "verification:\n  - {on: 2026-11-02, by: coordinator, method: visit, with: Cook}\n";
  const named = (folder: string, count: number) =>
    Array.from({ length: count }, (_, index) => [
      `${folder}services/${folder ? "hidden" : "kitchen"}-${index}.yaml`,
      kitchen + event,
    ]);
  const files = Object.fromEntries([...named("", 20), ...named("private/", 20)]);
  const { findings } = validated(pathwayOf({ ...sound, ...files }));
  expect(findings.filter(({ rule }) => rule === "verified-in-bulk")).toEqual([]);
});

/** A pathway with so many entries confirmed by one act, and one that was confirmed another day. */
function confirmed(count: number, method: string) {
  const event = (on: string) =>
    `${kitchen}verification:\n  - {on: ${on}, by: coordinator, method: ${method}, with: Cook}\n`;
  const entries = Array.from({ length: count }, (_, index) => [
    `services/kitchen-${String(index).padStart(3, "0")}.yaml`,
    event("2026-11-02"),
  ]);
  const files = Object.fromEntries(entries);
  return pathwayOf({ ...sound, "services/kitchen.yaml": event("2026-11-03"), ...files });
}

describe("entries confirmed in one day", () => {
  test.each([
    ["visit", 32],
    ["phone", 96],
    ["form", 200],
  ])("by %s are believed up to %i, and one more is told once", (method, most) => {
    const told = (count: number) =>
      validated(confirmed(count, method))
        .findings.filter(({ rule }) => rule === "verified-in-bulk")
        .map(({ file, message }) => `${file}: ${message.split(",")[0]}`);
    expect(told(most)).toEqual([]);
    expect(told(most + 1)).toEqual([`services/kitchen-000.yaml: ${most + 1} entries`]);
  });
});
