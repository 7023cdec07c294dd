import { afterAll, describe, expect, test } from "vitest";
import { pathwayOf, removeFolders, sound, validated } from "../commands/real-process.ts";

afterAll(removeFolders);

const settings = sound["pathway.yaml"] ?? "";
const kitchen = sound["services/kitchen.yaml"] ?? "";
const told = (files: Readonly<Record<string, string>>, rule: string) =>
  validated(pathwayOf({ ...sound, ...files }))
    .findings.filter((each) => each.rule === rule)
    .map((each) => each.severity);

describe("how grave a finding is", () => {
  const restricted = { "services/kitchen.yaml": `${kitchen}audience: restricted\n` };

  test("a restricted entry in the shared folder blocks, and is a note in an example", () => {
    const rule = "restricted-in-shared-repository";
    expect(told(restricted, rule)).toEqual(["blocking"]);
    const example = { ...restricted, "pathway.yaml": `${settings}example: yes\n` };
    expect(told(example, rule)).toEqual(["note"]);
  });

  test.each([
    ["error", ["warning"]],
    ["note", ["note"]],
    ['"off"', []],
  ])(
    "a pathway that sets a warning to %s gets %j: rules are lowered, never raised",
    (set, expected) => {
      const rules = `rules:\n  fees-unstated:\n    severity: ${set}\n    reason: We ask by phone\n`;
      expect(told({ "pathway.yaml": settings + rules }, "fees-unstated")).toEqual(expected);
    },
  );

  test("a blocking rule stays blocking whatever the pathway says", () => {
    const rules = `rules:\n  looks-sensitive:\n    severity: note\n    reason: Too many\n`;
    const files = {
      "pathway.yaml": settings + rules,
      "services/kitchen.yaml": kitchen.replace("Kitchen", "Women safe space"),
    };
    expect(told(files, "looks-sensitive")).toEqual(["blocking"]);
    expect(told(files, "rule-not-lowered")).toEqual(["error"]);
  });

  test("a code of the pathway's own that names a sensitive service is mended by one line", () => {
    const own = `${settings}vocabulary:\n  - code: quiet_rooms\n    sector: sgbv\n    name: Shelter for survivors\n`;
    const entry = kitchen.replace(/provides: .*/, "provides: [quiet_rooms]");
    const rule = "looks-sensitive";
    const files = { "pathway.yaml": own, "services/kitchen.yaml": entry };
    const [found] = validated(pathwayOf({ ...sound, ...files })).findings.filter(
      (each) => each.rule === rule,
    );
    expect(found?.message).toMatch(/quiet_rooms, a code of this pathway.* sensitive: yes/);
    expect(told({ ...files, "pathway.yaml": `${own}    sensitive: yes\n` }, rule)).toEqual([]);
  });

  test("an exception to a blocking rule holds 180 days from its date and no longer", () => {
    const waiver = (expires: string) => ({
      "services/kitchen.yaml": kitchen.replace("Kitchen", "Women safe space"),
      "waivers/looks-sensitive--kitchen.yaml": `by: coordinator\non: 2026-11-01\nwhy: The name of a choir\nevidence: Visit\nexpires: ${expires}\n`,
    });
    expect(told(waiver("2027-04-30"), "looks-sensitive")).toEqual(["note"]);
    expect(told(waiver("2027-05-01"), "looks-sensitive")).toEqual(["blocking"]);
    expect(told(waiver("2026-11-19"), "looks-sensitive")).toEqual(["blocking"]);
  });
});
