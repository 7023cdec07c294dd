import type { DataPath } from "../model/diagnostic.ts";
import { languageByLetters, mayBeIn } from "../model/script.ts";
import { glanceAt, hasOne, keySet } from "./glance.ts";
import { inOneString, isInOneString, standsAlone } from "./one-language.ts";
import type { FileRule } from "./rule.ts";
import { textBlocks, textless } from "./written-texts.ts";

const readFiles: ReadonlySet<string> = new Set(["service", "organization", "protocol", "pathway"]);

export const wordsUnderWrongLanguage: FileRule = {
  id: "words-under-wrong-language",
  severity: "warning",
  stage: "file",
  title: "Words stand under a language they are not written in",
  why: "They are printed in the documents of the other language, for people who cannot read them, and are missing where they could be read.",
  remedy: "Move the words under the code of the language they are in.",
  example: {
    wrong: "description: ممرضتان كل صباح.",
    right: "description:\n  ar: ممرضتان كل صباح.",
  },
  when({ written, source, catalogue }) {
    const { blocks, strings } = glanceAt(written);
    if (!readFiles.has(source.kind) || catalogue.pathway.languages.length < 2) return false;
    return hasOne(strings, oneString) || !blocks.every(isRight);
  },
  *check({ written, catalogue }) {
    const { languages } = catalogue.pathway;
    for (const { path, words, language } of mistaken(written, languages)) {
      const actual = languageByLetters(words, languages);
      if (actual === undefined) continue;
      yield {
        path,
        message:
          "These words stand under {language} and are written in the letters of {actual}. Move them under {actual}, in a block with one language a line.",
        args: { language, actual },
      };
    }
  },
};

const oneString = keySet(inOneString);

interface Placed {
  readonly path: DataPath;
  readonly words: string;
  readonly language: string;
}

/** Texts without one letter of the language they stand under. */
function* mistaken(written: unknown, languages: readonly string[]): Iterable<Placed> {
  const { blocks, strings } = glanceAt(written);
  if (!blocks.every(isRight))
    for (const { block, path } of textBlocks(written, languages))
      for (const [language, words] of Object.entries(block))
        if (!mayBeIn(words, language)) yield { path: [...path, language], words, language };
  const [language = ""] = languages;
  if (hasOne(strings, oneString))
    for (const { path, words } of alone(written, "", []))
      if (!isInOneString(words, languages)) yield { path, words, language };
}

function isRight(block: Readonly<Record<string, string>>): boolean {
  for (const key in block) if (!mayBeIn(block[key] ?? "", key)) return false;
  return true;
}

/** Texts of one string, below a key. */
function* alone(
  value: unknown,
  key: string,
  path: DataPath,
): Iterable<{ readonly path: DataPath; readonly words: string }> {
  if (typeof value !== "object" || value === null) return;
  for (const [step, below] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(step) : step];
    if (typeof below !== "string") {
      if (!textless.has(step)) yield* alone(below, step, here);
    } else if (standsAlone(step, key)) yield { path: here, words: below };
  }
}
