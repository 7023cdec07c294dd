import { expect, test } from "vitest";
import { replaced } from "../../src/build/bundle.ts";

test("a part that stands once is replaced, whatever signs it holds", () => {
  expect(replaced("a $& b", "$&", "$1")).toBe("a $1 b");
});

test.each([
  ["is missing", "const other = 1;"],
  ["stands twice", "x x"],
])("the build stops when the part %s", (_, text) => {
  expect(() => replaced(text, "x", "y")).toThrow(/not exactly once/);
});
