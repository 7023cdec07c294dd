import { describe, expect, test } from "vitest";
import { languageByLetters, mayBeIn, scriptOf, usualScripts } from "../../src/model/script.ts";

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

test("the table of usual languages says what the system's tables say", () => {
  for (const [language, script] of Object.entries(usualScripts))
    expect(scriptOf(language)).toBe(script);
});

test("one letter is enough, and letters that are rare count too", () => {
  const cases = [
    ["x", "en", true],
    ["é", "fr", true],
    ["\u0751", "ar", true],
    ["ممرضة", "en", false],
    ["Nurse", "ar", false],
    ["12 – 14", "fr", false],
    ["ممرضة A", "en", true],
  ] as const;
  for (const [words, language, may] of cases) expect(mayBeIn(words, language), words).toBe(may);
});
