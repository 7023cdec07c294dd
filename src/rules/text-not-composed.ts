import type { TextRule } from "./rule.ts";

export const textNotComposed: TextRule = {
  id: "text-not-composed",
  severity: "warning",
  stage: "text",
  signs: "\\u0300-\\u036f\\u0653-\\u0655",
  title: "Letter and accent stored apart",
  why: "It looks the same on the screen, and whoever searches for the word does not find it.",
  remedy: "Let pathway fix store the letters together, or type the word again.",
  example: {
    wrong: "name: Cafe\u0301 du Nil",
    right: "name: Café du Nil",
  },
  *check(text) {
    let start = 0;
    for (const line of text.split("\n")) {
      const composed = line.normalize("NFC");
      if (composed !== line) {
        const from = line.search(/\S/);
        const range = { start: start + from, end: start + line.trimEnd().length };
        yield {
          path: [],
          hidesNothing: true,
          range,
          edit: { range, text: composed.trim() },
          message:
            "Letters and their accents are stored apart on this line, so that nobody finds the word by searching. Type it again.",
        };
      }
      start += line.length + 1;
    }
  },
};
