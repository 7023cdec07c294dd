import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inFewUnits, smsSize } from "../../src/render/sms.ts";

describe("the size of a text message", () => {
  test.each([
    ["a".repeat(160), "GSM-7", 1, 160],
    ["a".repeat(161), "GSM-7", 2, 306],
    ["a".repeat(306), "GSM-7", 2, 306],
    ["a".repeat(307), "GSM-7", 3, 459],
    // Signs of the extension table take two units, and are never cut in two.
    ["€".repeat(80), "GSM-7", 1, 160],
    ["€".repeat(81), "GSM-7", 2, 306],
    [`${"a".repeat(152)}${"€".repeat(77)}`, "GSM-7", 3, 459],
    ["م".repeat(70), "UCS-2", 1, 70],
    ["م".repeat(71), "UCS-2", 2, 134],
    ["م".repeat(202), "UCS-2", 4, 268],
    ["🏥".repeat(35), "UCS-2", 1, 70],
    // 33 signs of two units fill 66 of 67.
    ["🏥".repeat(67), "UCS-2", 3, 201],
    ["éèùìòÇØøÅåÆæßÉÄÖÑÜ§äöñüà¿¡", "GSM-7", 1, 160],
    ["ê", "UCS-2", 1, 70],
  ])("%s", (text, alphabet, parts, room) => {
    expect(smsSize(text)).toMatchObject({ alphabet, parts, room });
  });

  test("more words never take fewer parts, and what is used fits into them", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 300 }),
        fc.string({ maxLength: 50 }),
        (a, b) => {
          const [one, both] = [smsSize(a), smsSize(a + b)];
          expect(both.parts).toBeGreaterThanOrEqual(one.parts);
          expect(one.used).toBeLessThanOrEqual(one.room);
        },
      ),
      { numRuns: 300 },
    );
  });

  test("words are written in signs that take less room, but never without their own letters", () => {
    expect(inFewUnits("L’accès « gratuit » – à l’hôtel…")).toBe(
      `L'accès " gratuit " - à l'hotel...`,
    );
    expect(inFewUnits("08:00–14:00 · 16:00–18:00")).toBe("08:00-14:00, 16:00-18:00");
    expect(inFewUnits("العيادة · «النهر» 08:00–14:00")).toBe("العيادة · «النهر» 08:00-14:00");
    expect(inFewUnits("Łódź")).toBe("Łódź");
  });
});
