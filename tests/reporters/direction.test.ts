import { expect, test } from "vitest";
import { turned } from "../../src/reporters/direction.ts";
import { paragraph } from "../../src/reporters/paragraph.ts";

/** The isolates by signs that can be seen. */
const seen = (line: string) =>
  turned(line, "rtl")
    .replaceAll("\u2066", "‹")
    .replace(/^\u2067(.*)\u2069$/, "$1")
    .replace(/‹([^\u2069]*)\u2069/g, "‹$1›");

test.each([
  [
    "a day",
    "كان موعد المراجعة 2026-09-08، قبل 30 يوماً",
    "كان موعد المراجعة ‹2026-09-08›، قبل 30 يوماً",
  ],
  ["a plus behind a number", "اكتب 18+.", "اكتب ‹18+›."],
  ["the end of a file's name", "ينتهي بـ .yaml.", "ينتهي بـ ‹.yaml›."],
  ["a span that ends on the next day", "مثل 20:00-02:00+؛", "مثل ‹20:00-02:00+›؛"],
  ["a folder", "في services/ أو private/", "في ‹services/› أو ‹private/›"],
  ["signs that have a mirror image", "العلامات <<<<<<< و=======", "العلامات ‹<<<<<<<› و======="],
  ["quoted words behind a joined letter", 'و"al-Nil"، اسأل', 'و‹"al-Nil"›، اسأل'],
  ["a list", "مثل [ar, en].", "مثل ‹[ar, en]›."],
])("in a line from right to left %s keeps its order", (_what, line, shown) => {
  expect(seen(line)).toBe(shown);
});

test.each([
  ["a line that a person copies into the file", "اكتب fees: free، أو المبلغ"],
  ["a plain number, and signs of the sentence", "المكتوب الآن: 912345678. (نعم)"],
  ["a name before a colon, and what is set apart already", "Node: هنا \u206820.20.2\u2069."],
])("%s gets no invisible characters", (_what, line) => {
  expect(seen(line)).toBe(line);
});

test("colours stay whole, and a word is set apart as it would be without them", () => {
  const [dim, off] = ["\u001b[2m", "\u001b[22m"];
  expect(seen(`${dim}السبب${off}  موعدها ${dim}2026-11-11${off}`)).toBe(
    `${dim}السبب${off}  موعدها ${dim}‹2026-11-11›${off}`,
  );
  expect(seen(`المنسق  ${dim}coordinator${off}`)).toBe(`المنسق  ${dim}coordinator${off}`);
});

test("a key and its value stand on one line of a paragraph", () => {
  const text = "زر المكان أو اكتب status: closed.";
  const lines = paragraph(text, { width: 27, direction: "rtl" });
  expect(lines).toEqual(
    ["زر المكان أو اكتب", "status: closed."].map((line) => turned(line, "rtl")),
  );
});

test("a line from left to right stays as it is", () => {
  expect(turned("Write 18+.", "ltr")).toBe("Write 18+.");
});
