import { expect, test } from "vitest";
import { freeId, isId, slug } from "../../src/model/slug.ts";

test.each([
  ["Nile Clinic", "nile-clinic"],
  ["  A & B: the 2nd!  ", "a-b-the-2nd"],
  ["Café de l’été", "cafe-de-lete"],
  ["أم درمان", "am-drman"],
  ["日本", ""],
  ["CON", "con-1"],
  ["x".repeat(80), "x".repeat(63)],
])("%s becomes the id %s", (name, id) => {
  expect(slug(name)).toBe(id);
});

test.each(["Nile", "nile--clinic", "-nile", "nile-", "nile_clinic", "con", "", "n".repeat(64)])(
  "%j is no id",
  (id) => {
    expect(isId(id)).toBe(false);
  },
);

test("an id that is taken gets the first free number", () => {
  const taken = new Set(["clinic", "clinic-2"]);
  expect(freeId("clinic", (id) => taken.has(id))).toBe("clinic-3");
  expect(freeId("other", (id) => taken.has(id))).toBe("other");
});
