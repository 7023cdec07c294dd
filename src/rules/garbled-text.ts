import type { TextRule } from "./rule.ts";

/** The second byte of a letter in UTF-8, as the old encoding of Windows shows it. */
const tails = "\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
const tail = `[${tails}]`;

/**
 * Arabic or accented letters read in the wrong encoding and saved again; old Arabic encodings shown as a row of accented
 * letters; letters lost to question marks when a sheet was saved as CSV; the sign that stands for what nobody could read.
 */
const garbled = new RegExp(
  `(?:[ØÙÚÛ]${tail}){2}|Ã${tail}|â€${tail}|[\\u00c0-\\u00ff]{5}|\\ufffd|(?<!\\?)\\?{3,}(?: \\?{2,})+`,
);

export const garbledText: TextRule = {
  id: "garbled-text",
  severity: "error",
  stage: "text",
  signs: "\\ufffd",
  pairs: ["?\\u00c0-\\u00ff", `?\\u00c0-\\u00ff${tails}`],
  title: "Text whose letters were lost",
  why: "It was read in one encoding and saved in another; readers see signs without meaning where words should stand.",
  remedy: "Copy the text again from where it came from. Save sheets as CSV UTF-8.",
  example: {
    wrong: "  ar: Ø¹ÙŠØ§Ø¯Ø© Ø§Ù„Ù†ÙŠÙ„",
    right: "  ar: عيادة النيل",
  },
  *check(text) {
    if (!garbled.test(text)) return;
    let start = 0;
    for (const line of text.split("\n")) {
      const words = line.replace(/^[ \t]*(?:- +)*(?:[\w-]+:[ \t]+)?/, "").trimEnd();
      if (!/^\s*#/.test(line) && garbled.test(words)) {
        const from = start + line.indexOf(words);
        yield {
          path: [],
          range: { start: from, end: from + words.length },
          message:
            "The letters of this text were lost when it was read in one encoding and saved in another. Copy it again from where it came from.",
        };
      }
      start += line.length + 1;
    }
  },
};
