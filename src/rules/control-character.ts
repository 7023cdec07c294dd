import type { TextRule } from "./rule.ts";

const signs =
  "\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff";
const control = new RegExp(`[${signs}]+`, "g");

export const controlCharacter: TextRule = {
  id: "control-character",
  severity: "error",
  stage: "text",
  signs,
  title: "Character that cannot be seen and steers a machine",
  why: "It can hide words from the person who checks the entry, and breaks screens, prints and exports.",
  remedy:
    "Delete the text around the place and type it again. It often comes from a PDF or an old program.",
  *check(text) {
    for (const { index, 0: found } of text.matchAll(control))
      yield {
        path: [],
        range: { start: index, end: index + found.length },
        message:
          "A character that cannot be seen stands here (U+{code}). Delete the text around it and type it again.",
        args: { code: (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0") },
      };
  },
};
