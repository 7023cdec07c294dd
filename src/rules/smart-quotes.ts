import { inQuotes } from "../yaml/write-scalar.ts";
import type { TextRule } from "./rule.ts";

/** Opening quotation marks of word processors and phones. The marks « » of French are words, not quotes of YAML. */
const signs = "\\u2018\\u201a\\u201b\\u201c\\u201e\\u201f\\u2033\\uff02";

/** A value after its key or hyphen that begins with such a mark and ends with another mark. */
const quoted = new RegExp(
  `^([ \\t]*(?:- +)*(?:[\\w-]+:[ \\t]+|- +))([${signs}])([^\\n]*?)[\\u2018\\u2019\\u201c-\\u201f\\u2033\\uff02"'][ \\t]*(?:#[^\\n]*)?\\r?$`,
  "gm",
);

export const smartQuotes: TextRule = {
  id: "smart-quotes",
  severity: "error",
  stage: "text",
  signs,
  title: "Quotation marks of a word processor",
  why: "YAML takes “ and ” for letters: they are printed, dialled and searched with the text, and protect nothing in it.",
  remedy: 'Use straight quotes ("), or none.',
  example: {
    wrong: "phone: “+249 91 234 5678”",
    right: 'phone: "+249 91 234 5678"',
  },
  *check(text) {
    for (const { index, 0: line, 1: before = "", 3: inside = "" } of text.matchAll(quoted)) {
      const start = index + before.length;
      const end = start + line.slice(before.length).replace(/[ \t]*(?:#.*)?\r?$/, "").length;
      const range = { start, end };
      yield {
        path: [],
        range,
        edit: { range, text: inQuotes(inside) },
        message:
          "These quotation marks come from a word processor or a phone, and YAML takes them for letters. Use straight quotes, or none.",
      };
    }
  },
};
