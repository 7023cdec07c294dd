import { describe, expect, test } from "vitest";
import { type FactGroup, factGroups } from "../../src/model/fact-group.ts";
import type { PlainDate } from "../../src/model/plain-date.ts";
import { actsOf, type GroupAnswer } from "../../src/model/review-acts.ts";

const act = { on: "2026-11-20" as PlainDate, by: "coordinator", method: "phone", with: "Nurse" };
const acts = (answers: readonly GroupAnswer[], sites: readonly string[] = [], more: object = {}) =>
  actsOf(answers, { ...act, method: "phone", ...more }, sites);
const all = (said: GroupAnswer["said"], groups: readonly FactGroup[] = factGroups) =>
  groups.map((group): GroupAnswer => ({ group, sites: [], said }));

describe("a talk is recorded", () => {
  test("as one act without groups when all were right", () => {
    expect(acts(all("yes"))).toEqual([act]);
  });

  test("with the groups that were asked, in the order of the format, and no others", () => {
    expect(acts(all("yes", ["hours", "contact"]))).toEqual([
      { ...act, facts: ["contact", "hours"] },
    ]);
    expect(acts([])).toEqual([]);
  });

  test("apart for what was right, what changed and what nobody could tell; the last stands first", () => {
    const answers = [
      ...all("changed", ["contact"]),
      ...all("unknown", ["fees"]),
      ...all("yes", ["hours"]),
    ];
    expect(acts(answers, [], { note: "Rings twice" })).toEqual([
      { ...act, facts: ["fees"], outcome: "no_answer" },
      { ...act, facts: ["hours"] },
      { ...act, facts: ["contact"], outcome: "changed", note: "Rings twice" },
    ]);
  });

  test("apart for places that were asked about apart; all places need no list", () => {
    const answers: readonly GroupAnswer[] = [
      { group: "contact", sites: [], said: "yes" },
      { group: "hours", sites: ["b"], said: "yes" },
      { group: "fees", sites: ["b", "a"], said: "yes" },
    ];
    expect(acts(answers, ["a", "b"])).toEqual([
      { ...act, facts: ["contact", "fees"] },
      { ...act, facts: ["hours"], at: ["b"] },
    ]);
  });
});
