import { afterAll, describe, expect, test } from "vitest";
import { pathwayOf, removeFolders, sound, validated } from "../commands/real-process.ts";

afterAll(removeFolders);

const kitchen = sound["services/kitchen.yaml"] ?? "";

/** A number beside a file that all read would tell how many entries only protection staff see. */
test("entries for protection staff are counted apart", () => {
  const event = "verification:\n  - {on: 2026-11-02, by: coordinator, method: visit, with: Cook}\n";
  const named = (folder: string, count: number) =>
    Array.from({ length: count }, (_, index) => {
      const id = `${folder ? "hidden" : "shown"}-${index}`;
      return [
        [`${folder}organizations/${id}.yaml`, `name: ${id}\nphone: "+249 91 234 1111"\n`],
        [
          `${folder}services/${id}.yaml`,
          kitchen.replace("organization: a", `organization: ${id}`) + event,
        ],
      ];
    }).flat();
  const told = (shown: number) => {
    const files = Object.fromEntries([...named("", shown), ...named("private/", 5)]);
    const { findings } = validated(pathwayOf({ ...sound, ...files }));
    return findings.filter(({ rule }) => rule === "verified-in-bulk").length;
  };
  expect([told(8), told(9)]).toEqual([0, 1]);
});

/** A pathway in which so many providers, each with two services, were asked by one act, and one another day. */
function confirmed(count: number, method: string) {
  const event = (on: string, organization = "a") =>
    `${kitchen.replace("organization: a", `organization: ${organization}`)}verification:\n  - {on: ${on}, by: coordinator, method: ${method}, with: Cook}\n`;
  const entries = Array.from({ length: count }, (_, index) => {
    const id = `o-${String(index).padStart(3, "0")}`;
    return [
      [`organizations/${id}.yaml`, `name: Organisation ${index}\nphone: "+249 91 234 1111"\n`],
      [`services/${id}-a.yaml`, event("2026-11-02", id)],
      [`services/${id}-b.yaml`, event("2026-11-02", id)],
    ];
  });
  const files = Object.fromEntries(entries.flat());
  return pathwayOf({ ...sound, "services/kitchen.yaml": event("2026-11-03"), ...files });
}

describe("providers asked in one day", () => {
  test.each([
    ["visit", 8],
    ["phone", 32],
    ["form", 100],
  ])(
    "by %s are believed up to %i, whatever they run, and one more is told once",
    (method, most) => {
      const told = (count: number) =>
        validated(confirmed(count, method))
          .findings.filter(({ rule }) => rule === "verified-in-bulk")
          .map(({ file, message }) => `${file}: ${message.split(",")[0]}`);
      expect(told(most)).toEqual([]);
      expect(told(most + 1)).toEqual([`services/o-000-a.yaml: ${most + 1} providers`]);
    },
  );
});
