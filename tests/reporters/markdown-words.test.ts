import fc, { array, constantFrom, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { markdownId, markdownWords } from "../../src/reporters/markdown-words.ts";

/** What forges look through: the words as they are shown, with what is written by number. */
const shown = (markdown: string) =>
  markdown.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

/** What becomes a link or calls somebody. Sources: as in `uncalling`. */
const references = [
  ...["@name", "@team-a/b", "#12", "desk/pathway#12", "GH-12", "desk/pathway@0123abc"],
  ...["https://a.example/b", "http://a.example", "www.a.example", "mail@a.example", "ABC-12"],
  ...["!12", "$12", "&12", "~label", '~"two words"', "%release", '%"two words"', "^alert#12"],
  ...['*iteration:"one"', "[issue:12]", "[vulnerability:12]", ":tada:", ":+1:", ":100:"],
];
const reference = /@\w|#\d|\b[a-z]+-\d|[!$&~%^*][\w"]|\[\w|:[\w+-]+:|:\/\/|www\.\w|\w@\w/i;

describe("words in Markdown", () => {
  test.each(references)("%s is cut, and reads the same", (text) => {
    expect(text, "the control").toMatch(reference);
    const written = markdownWords(`See ${text} now`, "ltr");
    expect(shown(written)).not.toMatch(reference);
    expect(shown(written).replaceAll("\u2060", "")).toBe(`See ${text} now`);
  });

  test("whatever stands together is nothing but words", () => {
    const pieces = constantFrom(
      ...references,
      ...[..."@#!$%&~^*[]()<>|`\\_:/.-\"' \n"],
      ...["a", "7", "ع", "www", "http", "<b>", "-->", "<!--", "&lt;", "&#64;", "```"],
    );
    fc.assert(
      property(array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join("").replace(/\s+/g, " ");
        const written = markdownWords(text, "ltr");
        expect(written).not.toMatch(/[\\`*_{}[\]<>|~]|&(?!#\d+;)/);
        expect(shown(written)).not.toMatch(reference);
        expect(shown(written).replaceAll("\u2060", "")).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test("an id that is none is words too", () => {
    expect(markdownId("nile-clinic")).toBe("`nile-clinic`");
    expect(markdownId("a`|b")).toBe("a&#96;&#124;b");
  });
});
