import { expect, test } from "vitest";
import { screenLines } from "../../src/reporters/screen-lines.ts";

test("a long line breaks between words and goes on below its beginning; without a width it stays one", () => {
  const line = "    – Hours: Sunday to Thursday 08:00–14:00. Still right?";
  expect(screenLines([line], { direction: "ltr", width: 40 })).toBe(
    "    – Hours: Sunday to Thursday\n      08:00–14:00. Still right?\n",
  );
  expect(screenLines([line], { direction: "ltr" })).toBe(`${line}\n`);
});

test("in a line from right to left each part is turned, and a number stays whole", () => {
  const line = "  – الهاتف القديم: \u2066+249 91 234 5678\u2069. هل ما زال صحيحاً؟";
  const shown = screenLines([line], { direction: "rtl", width: 34 }).trimEnd().split("\n");
  expect(shown.length).toBeGreaterThan(1);
  for (const each of shown) expect(each).toMatch(/^\u2067.*\u2069$/u);
  expect(shown.join("")).toContain("\u2066+249 91 234 5678\u2069");
});
