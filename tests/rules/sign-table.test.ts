import { expect, test } from "vitest";
import { signTable } from "../../src/rules/sign-table.ts";

const look = signTable([
  { signs: "\\u200b-\\u200f" },
  {},
  { signs: "?\\u00c0-\\u00ff" },
  { signs: "\\u200e\\ufeff" },
  { signs: "~", pairs: ["Ã?", "?\\u00a9-\\u00ab"] },
]);

test.each([
  ["plain words, 1-2.", 0],
  ["a\u200bb", 0b0001],
  ["a\u200eb", 0b1001],
  ["\u200f", 0b0001],
  ["\u2010", 0],
  ["why?", 0b0100],
  ["côté\ufeff", 0b1100],
  ["u00c0 \\u200b", 0],
  ["a~", 0b10000],
  ["Ã©", 0b10100],
  ["©Ã ", 0b00100],
  ["Ã ©", 0b00100],
  ["why??", 0b10100],
  ["", 0],
])("%j has the signs %i", (text, expected) => expect(look(text)).toBe(expected));
