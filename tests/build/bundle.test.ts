import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test, vi } from "vitest";
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

test("how wide plain letters are is known without the system's knowledge of all others, which takes long to have", () => {
  const folder = new URL("../../dist/src/bundle/", import.meta.url);
  const name = readdirSync(folder).find((each) => each.startsWith("string-width-"));
  const { Segmenter } = Intl;
  const made = vi.spyOn(Intl, "Segmenter").mockImplementation(function made() {
    return new Segmenter();
  });
  const joined = createRequire(import.meta.url)(new URL(name ?? "", folder).pathname) as {
    readonly t: (text: string) => number;
  };
  expect(joined.t("clinic")).toBe(6);
  expect(made).not.toHaveBeenCalled();
  expect(["عيادة", "診療所", "❤️‍🔥", "cafe\u0301"].map(joined.t)).toEqual([5, 6, 2, 4]);
  expect(made).toHaveBeenCalledOnce();
});
