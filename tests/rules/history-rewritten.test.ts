import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { kitchen, type SavedText, saved, toldBy } from "./saved-pathway.ts";

const recorded = { at: "2026-10-06", text: kitchen };
const bumped = kitchen.replace("on: 2026-10-05", "on: 2026-11-16");
const line = (on: string, outcome: string) =>
  `${kitchen}  - {on: ${on}, by: coordinator, method: phone, outcome: ${outcome}}\n`;

const told = (...saves: readonly SavedText[]) => toldBy("verification-rewritten", saved(...saves));

describe("a record that was made to look better", () => {
  test("a day that was moved without a call is told, saved or not", () => {
    const expected = [
      "services/kitchen.yaml verification.0.on: What was recorded for 2026-10-05 stands now under 2026-11-16",
    ];
    const root = saved(recorded, { at: "2026-11-16", text: bumped });
    expect(toldBy("verification-rewritten", root)).toEqual(expected);
    const open = saved(recorded);
    writeFileSync(join(open, "services/kitchen.yaml"), bumped);
    expect(toldBy("verification-rewritten", open)).toEqual(expected);
  });

  test("a day that was moved twice is told once", () => {
    const twice = bumped.replace("2026-11-16", "2026-11-18");
    expect(
      told(recorded, { at: "2026-11-16", text: bumped }, { at: "2026-11-18", text: twice }),
    ).toHaveLength(1);
  });

  test.each(["no_answer", "closed", "reported_wrong"])(
    "%s that was taken out is told",
    (outcome) => {
      const bad = { at: "2026-11-02", text: line("2026-11-02", outcome) };
      expect(told(recorded, bad, { at: "2026-11-09", text: kitchen })).toEqual([
        `services/kitchen.yaml verification: What was recorded for 2026-11-02 was taken out: ${outcome}`,
      ]);
    },
  );
});

describe("nothing is told of", () => {
  const asked = `${kitchen}  - {on: 2026-11-16, by: coordinator, method: phone, with: Cook}\n`;

  test.each<readonly [string, readonly SavedText[]]>([
    ["a line that was added", [recorded, { at: "2026-11-16", text: asked }]],
    [
      "an old line that goes weeks after a new one came",
      [
        recorded,
        { at: "2026-11-01", text: asked.replace("11-16", "11-01") },
        { at: "2026-11-16", text: kitchen.replace("10-05", "11-01") },
      ],
    ],
    [
      "a slip that was mended on the same day",
      [recorded, { at: "2026-10-06T17:00:00", text: kitchen.replace("10-05", "10-06") }],
    ],
    [
      "a day that was put back",
      [
        { at: "2026-11-02", text: bumped },
        { at: "2026-11-16", text: kitchen },
      ],
    ],
    [
      "a confirmation that was taken out because nobody had asked",
      [recorded, { at: "2026-11-01", text: asked }, { at: "2026-11-09", text: kitchen }],
    ],
    [
      "another talk in its place",
      [recorded, { at: "2026-11-16", text: bumped.replace("Cook", "Director") }],
    ],
  ])("%s", (_, saves) => {
    expect(told(...saves)).toEqual([]);
  });
});
