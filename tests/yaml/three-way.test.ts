import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readExact } from "../../src/yaml/exact.ts";
import type { Clash } from "../../src/yaml/three-data.ts";
import { threeWay } from "../../src/yaml/three-way.ts";

const base = `# The kitchen at the market
name: Kitchen
organization: a
provides: [hot_meals]
phone: "+249 91 234 5678" # the desk
hours:
  sun-thu: 08:00-16:00
  fri: closed
sites:
  - id: north
    address: Lane 1
    # Behind the mosque
    phone: "+249 91 234 0001"
  - id: south
    address: Lane 2
description: |
  Soup and bread.
  Ask at the gate.
verification:
  - {on: 2026-08-30, by: coordinator, method: phone, with: Cook}
`;
const order = [
  "name",
  "organization",
  "provides",
  "phone",
  "fees",
  "hours",
  "sites",
  "description",
];
const value = (text: string) => readExact(text).value;

/** One edit a person makes: lines of the base that become others. No two touch the same field. */
const edits: readonly (readonly [string, string])[] = [
  ["name: Kitchen", "name: Soup kitchen"],
  ["provides: [hot_meals]", "provides:\n  - hot_meals\n  - food_parcels"],
  ['"+249 91 234 5678"', '"+249 91 234 9999"'],
  ["08:00-16:00", "08:00-14:00"],
  ["fri: closed", "fri: 09:00-11:00 # in Ramadan too"],
  ["address: Lane 1", "address: Lane 11"],
  ["address: Lane 2", "address: Lane 22"],
  ["  Soup and bread.\n", "  Soup, bread and tea.\n  On holidays sweets.\n"],
  ["organization: a\n", "organization: a\nfees: free\n"],
  ['    phone: "+249 91 234 0001"\n', ""],
  ["# The kitchen at the market\n", "# The kitchen at the market, since 2024\n"],
];
const edited = (chosen: readonly number[]) =>
  chosen.reduce((text, index) => text.replace(...(edits[index] as [string, string])), base);

const allTheirs = (clashes: readonly Clash[]) =>
  new Map(clashes.map((clash) => [clash, clash.theirs]));

describe("two edits of one entry", () => {
  test("of different fields are put together as if one person had made both", () => {
    const sides = fc.array(fc.constantFrom("ours", "theirs", "neither"), {
      ...{ minLength: edits.length, maxLength: edits.length },
    });
    fc.assert(
      fc.property(sides, (side) => {
        const of = (...names: readonly string[]) =>
          edits.flatMap((_, index) => (names.includes(side[index] ?? "") ? [index] : []));
        const [ours, theirs] = [edited(of("ours")), edited(of("theirs"))];
        const merged = threeWay({ base, ours, theirs }, order);
        expect(merged?.clashes).toEqual([]);
        const text = merged?.text(new Map()) ?? "";
        expect(value(text)).toEqual(value(edited(of("ours", "theirs"))));
        for (const comment of ["# the desk", "# The kitchen at the market"])
          expect(text).toContain(comment);
      }),
      { numRuns: 150 },
    );
  });

  test("keep what each recorded, and the words of nobody twice", () => {
    const act = (on: string) => `  - {on: ${on}, by: coordinator, method: phone, with: Cook}\n`;
    const [ours, theirs] = [
      base + act("2026-11-02"),
      `${base + act("2026-11-01")}${act("2026-11-02")}`,
    ];
    const text = threeWay({ base, ours, theirs }, order)?.text(new Map()) ?? "";
    expect(text.match(/on: 2026-\d\d-\d\d/g)?.sort()).toEqual([
      "on: 2026-08-30",
      "on: 2026-11-01",
      "on: 2026-11-02",
    ]);
  });

  test("of the same field clash; nobody's value wins by itself, and the one that is chosen stands", () => {
    const [ours, theirs] = [base.replace("5678", "1111"), base.replace("5678", "2222")];
    const merged = threeWay({ base, ours, theirs }, order);
    expect(merged?.clashes).toMatchObject([
      { names: ["phone"], ours: "+249 91 234 1111", theirs: "+249 91 234 2222" },
    ]);
    expect(merged?.text(new Map())).toBe(ours);
    expect(merged?.text(allTheirs(merged.clashes))).toBe(theirs);
  });

  test("where one takes a field out that the other edits, somebody is asked", () => {
    const [ours, theirs] = [base.replace(/^phone.*\n/m, ""), base.replace("5678", "2222")];
    const merged = threeWay({ base, ours, theirs }, order);
    const clashes: readonly Clash[] = merged?.clashes ?? [];
    expect(clashes).toMatchObject([
      { names: ["phone"], ours: undefined, theirs: "+249 91 234 2222" },
    ]);
    expect(value(merged?.text(allTheirs(clashes)) ?? "")).toEqual(value(theirs));
  });

  test("a text that is no entry is left to a person", () => {
    expect(threeWay({ base, ours: `${base}: [`, theirs: base }, order)).toBeUndefined();
    expect(threeWay({ base: "", ours: base, theirs: base }, order)).toBeUndefined();
  });
});
