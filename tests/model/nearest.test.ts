import { describe, expect, test } from "vitest";
import { isOnlyNear, nearest } from "../../src/model/nearest.ts";

const keys = ["name", "phone", "sms", "open_to", "not_open_to", "provides", "not_provided", "fees"];

describe("the word that is meant", () => {
  test.each([
    ["nmae", "name"],
    ["Phone", "phone"],
    ["phoen", "phone"],
    ["phon", "phone"],
    ["provide", "provides"],
    ["fees", "fees"],
    ["telephone_number", undefined],
    ["xy", undefined],
    ["", undefined],
  ])("%j: %s", (word, expected) => expect(nearest(word, keys)).toBe(expected));

  test("of no words, none", () => expect(nearest("name", [])).toBeUndefined());
});

describe("no other word can be meant", () => {
  test.each([
    ["nmae", "name", true],
    ["notopen_to", "not_open_to", true],
    ["cat", "cats", false],
  ])("%j for %j: %s", (word, near, expected) =>
    expect(isOnlyNear(word, near, [...keys, "cats", "cut"])).toBe(expected),
  );
});
