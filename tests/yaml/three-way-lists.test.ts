import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commentsIn } from "../../src/yaml/comments.ts";
import { readExact } from "../../src/yaml/exact.ts";
import { isMarked, isMendedByHand, marked } from "../../src/yaml/marked.ts";
import { threeWay } from "../../src/yaml/three-way.ts";

const base = `# Kept since 2024
name: Kitchen
organization: a
provides: [hot_meals, food_parcels]
phone: "+249 91 234 5678" # the desk
description: Soup and bread. Ask at the gate. Bring a bowl.
hours:
  sun-thu: [08:00-12:00, 13:00-15:00]
fees: {amount: 5, currency: SDG}
sites:
  - id: north # behind the mosque
    address: Lane 1
  - id: south
    address: Lane 2
verification:
  - {on: 2026-08-30, by: coordinator, method: phone, with: Cook}
  - on: 2026-09-30 # they called us
    by: coordinator
    method: phone
    with: Cook
`;
const order = ["name", "organization", "provides", "phone", "description", "hours", "fees"];
const value = (text: string) => readExact(text).value as Record<string, unknown>;

/** What becomes of the base when each side makes these replacements. */
function merged(ours: readonly [string, string][], theirs: readonly [string, string][]) {
  const edit = (edits: readonly [string, string][]) =>
    edits.reduce((text, [from, to]) => {
      expect(text).toContain(from);
      return text.replace(from, to);
    }, base);
  const three = threeWay({ base, ours: edit(ours), theirs: edit(theirs) }, order);
  const text = three?.text(new Map()) ?? "";
  return { text, data: value(text), clashes: three?.clashes.map(({ names }) => names.join(".")) };
}

describe("lists", () => {
  test("of codes hold what each added, and not what either took out", () => {
    const { data, clashes } = merged(
      [["hot_meals, food_parcels", "hot_meals, food_parcels, clothing"]],
      [["hot_meals, food_parcels", "food_parcels, hygiene_items"]],
    );
    expect([data["provides"], clashes]).toEqual([
      ["food_parcels", "clothing", "hygiene_items"],
      [],
    ]);
  });

  test("in which both put something else in the place of the same code are asked about", () => {
    const { clashes } = merged(
      [["hot_meals, food", "soup, food"]],
      [["hot_meals, food", "bread, food"]],
    );
    expect(clashes).toEqual(["provides"]);
  });

  test("of times are one value: opening of one and closing of the other is nobody's", () => {
    const { clashes } = merged([["08:00-12:00", "09:00-12:00"]], [["13:00-15:00", "13:00-16:00"]]);
    expect(clashes).toEqual(["hours.sun-thu"]);
  });

  test("of places: one adds a place, the other mends one and takes one out", () => {
    const { data, text, clashes } = merged(
      [["verification:", "  - id: east\n    address: Lane 3\nverification:"]],
      [
        ["    address: Lane 1", "    address: Lane 11"],
        ["  - id: south\n    address: Lane 2\n", ""],
      ],
    );
    expect([data["sites"], clashes]).toEqual([
      [
        { id: "north", address: "Lane 11" },
        { id: "east", address: "Lane 3" },
      ],
      [],
    ]);
    expect(text).toContain("- id: north # behind the mosque");
  });

  test("a place that one took out and the other mended is asked about, and stands again when it is chosen", () => {
    const theirs = base.replace("Lane 2", "Lane 22");
    const ours = base.replace("  - id: south\n    address: Lane 2\n", "");
    const three = threeWay({ base, ours, theirs }, order);
    expect(three?.clashes.map(({ names }) => names.join("."))).toEqual(["sites.south"]);
    const chosen = new Map(three?.clashes.map((clash) => [clash, clash.theirs]));
    expect(value(three?.text(chosen) ?? "")["sites"]).toEqual(value(theirs)["sites"]);
  });

  test("of recorded acts are merged act by act, also where one side mended an old one", () => {
    const { data, clashes } = merged(
      [["method: phone, with: Cook}", "method: phone, with: Head cook}"]],
      [
        [
          "    with: Cook\n",
          "    with: Cook\n    note: Busy\n  - {on: 2026-11-02, by: c, method: visit}\n",
        ],
      ],
    );
    expect(clashes).toEqual([]);
    expect(data["verification"]).toMatchObject([
      { on: "2026-08-30", with: "Head cook" },
      { on: "2026-09-30", note: "Busy" },
      { on: "2026-11-02", method: "visit" },
    ]);
  });
});

describe("words and what belongs together", () => {
  test("sentences apart from each other are both taken, the same one is asked about", () => {
    expect(
      merged([["Soup and bread.", "Soup."]], [["Bring a bowl.", "Bring a spoon."]]).data[
        "description"
      ],
    ).toBe("Soup. Ask at the gate. Bring a spoon.");
    const { clashes } = merged([["Soup and bread.", "Soup."]], [["Soup and bread.", "Bread."]]);
    expect(clashes).toEqual(["description"]);
  });

  test("an amount of one is never put beside the currency of the other", () => {
    expect(merged([["amount: 5", "amount: 7"]], [["SDG", "USD"]]).clashes).toEqual(["fees"]);
  });

  test("both can stand where both are sentences, and not where both are numbers", () => {
    const [ours, theirs] = [
      base.replace("Bring a bowl.", "Bring a bowl and a spoon."),
      base.replace("Bring a bowl.", "Bring your own big bowl."),
    ];
    const [clash] = threeWay({ base, ours, theirs }, order)?.clashes ?? [];
    expect(clash?.both).toContain("a spoon. Soup and bread");
    const [number] =
      threeWay({ base, ours: base.replace("5678", "1"), theirs: base.replace("5678", "2") }, order)
        ?.clashes ?? [];
    expect(number && "both" in number).toBe(false);
  });
});

/** Single edits, several to a field, some with a comment. */
const edits: readonly (readonly [string, string])[] = [
  ["name: Kitchen", "name: Soup kitchen # since May"],
  ["hot_meals, food_parcels", "hot_meals"],
  ["food_parcels]", "food_parcels, clothing]"],
  ['"+249 91 234 5678" # the desk', '"+249 91 234 9999" # the new desk'],
  ["phone:", "# ask twice\nphone:"],
  ["12:00, 13:00-15:00", "12:00"],
  ["amount: 5", "amount: 6"],
  ["    address: Lane 1", "    # first floor\n    address: Lane 11"],
  ["  - id: south\n    address: Lane 2\n", ""],
  ["verification:", "  - id: east # new\n    address: Lane 3\nverification:"],
  ["fees: {amount: 5, currency: SDG}\n", ""],
  [
    "    with: Cook\n",
    "    with: Cook\n  - {on: 2026-11-01, by: c, method: phone, with: A} # heard\n",
  ],
  ["    with: Cook\n", "    with: Cook\n  - {on: 2026-11-02, by: c, method: visit, with: B}\n"],
  ["Soup and bread.", "Soup."],
  ["Bring a bowl.", "Bring a spoon."],
];
const sorted = (data: unknown): unknown =>
  Array.isArray(data)
    ? data.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
    : typeof data === "object" && data !== null
      ? Object.fromEntries(
          Object.entries(data)
            .map(([key, each]) => [key, sorted(each)] as const)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : data;

describe("any edits of two people", () => {
  const some = fc.subarray([...edits.keys()]);
  const edited = (chosen: readonly number[]) =>
    chosen.reduce((text, index) => text.replace(...(edits[index] as [string, string])), base);

  test("give the same whoever joins them, lose no comment of either, and change nothing that nobody did", () => {
    fc.assert(
      fc.property(some, some, (mine, others) => {
        const [ours, theirs] = [edited(mine), edited(others)];
        const here = threeWay({ base, ours, theirs }, order);
        const there = threeWay({ base, ours: theirs, theirs: ours }, order);
        const names = (three: typeof here) =>
          three?.clashes.map((each) => each.names.join(".")).sort();
        expect(names(here)).toEqual(names(there));
        const text = here?.text(new Map()) ?? "";
        const swapped = new Map(there?.clashes.map((clash) => [clash, clash.theirs]));
        expect(sorted(value(text))).toEqual(sorted(value(there?.text(swapped) ?? "")));
        const known = new Set(commentsIn(base).map(({ words }) => words));
        const standing = commentsIn(text).map(({ words }) => words);
        for (const { words } of [...commentsIn(ours), ...commentsIn(theirs)])
          if (!known.has(words)) expect(standing).toContain(words);
        expect(threeWay({ base, ours, theirs: base }, order)?.text(new Map())).toBe(ours);
        expect(threeWay({ base, ours, theirs: ours }, order)?.text(new Map())).toBe(ours);
        expect(value(threeWay({ base, ours: base, theirs }, order)?.text(new Map()) ?? "")).toEqual(
          value(theirs),
        );
      }),
      { numRuns: 120 },
    );
  });
});

describe("two versions in one text", () => {
  test("stand between markers only where they differ, whatever ends the lines", () => {
    expect(marked("a\nb\nc\n", "a\nx\nc\n")).toBe(
      "a\n<<<<<<< mine\nb\n=======\nx\n>>>>>>> theirs\nc\n",
    );
    expect(marked("a\r\nb", "a\r\nc")).toBe(
      "a\r\n<<<<<<< mine\r\nb\r\n=======\r\nc\r\n>>>>>>> theirs\r\n",
    );
    expect(isMarked(marked("a", "b"))).toBe(true);
    expect(isMarked("a\n")).toBe(false);
  });

  test("a line of nobody is somebody's work", () => {
    const both = marked("a\nb\n", "a\nc\n");
    expect(isMendedByHand(both, ["a\nb\n", "a\nc\n"])).toBe(false);
    expect(isMendedByHand(both.replace("c", "d"), ["a\nb\n", "a\nc\n"])).toBe(true);
  });
});

test.each([
  [
    "60,000 codes",
    `provides: [${Array.from({ length: 20_000 }, (_, index) => `c${index}`).join(", ")}]`,
  ],
  ["many keys", Array.from({ length: 12_000 }, (_, index) => `k${index}: v`).join("\n")],
  [
    "many acts",
    `verification:\n${Array.from({ length: 4_000 }, (_, index) => `  - {on: 2026-01-01, by: c${index}, method: phone}`).join("\n")}`,
  ],
  ["one long text", `description: "${"Word. ".repeat(30_000)}"`],
])("a text as large as may be is put together or left, and never hangs: %s", (_, text) => {
  const start = process.cpuUsage();
  const [ours, theirs] = [text.replaceAll("1", "2"), text.replaceAll("1", "3")];
  threeWay(
    { base: `name: A\n${text}\n`, ours: `name: B\n${ours}\n`, theirs: `name: A\n${theirs}\n` },
    order,
  );
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(4000);
});
