import { describe, expect, test } from "vitest";
import { bitOf, firstLook } from "../../src/rules/first-look.ts";

describe("what the first look settles of one string", () => {
  test.each([
    ["عيادة الأسرة، نهاراً ومساءً", false],
    ["Bring the papers you have, for her and for him", false],
    ["Cette femme est venue hier avec ses enfants, battue par son mari", true],
    ["The client was sent away in March", true],
  ])("%j tells about one person: %s", (words, tells) =>
    expect((firstLook(words) & bitOf("case")) !== 0).toBe(tells),
  );

  test.each(["Demandez Aïcha", "Demandez Ai\u0308cha le matin", "Cécile connaît"])(
    "%j may name a person",
    (words) => expect(firstLook(words) & bitOf("person")).not.toBe(0),
  );
});
