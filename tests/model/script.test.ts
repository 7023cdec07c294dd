import { describe, expect, test } from "vitest";
import { languageByLetters, mayBeIn } from "../../src/model/script.ts";

describe("the language that letters tell", () => {
  test.each([
    ["Two nurses", ["en", "ar"], undefined, "en"],
    ["ممرضتان", ["en", "ar"], "en", "ar"],
    ["Deux infirmières", ["en", "fr"], "fr", "fr"],
    ["Deux infirmières", ["en", "fr"], undefined, "en"],
    ["ሰልፍ", ["ar", "ti", "am"], undefined, "ti"],
    ["08:00", ["en", "ar"], "ar", undefined],
  ])("%s, of %j, asked in %s: %s", (words, languages, asked, language) => {
    expect(languageByLetters(words, languages, asked)).toBe(language);
  });

  test("only a script that is known here tells that words are not in a language", () => {
    expect(mayBeIn("Two nurses (مستوصف)", "ar")).toBe(true);
    expect(mayBeIn("Two nurses", "ar")).toBe(false);
    expect(mayBeIn("Two nurses", "zh")).toBe(true);
    expect(mayBeIn("Two nurses", "no such")).toBe(true);
  });
});
