import type { EntryRule } from "./rule.ts";

/** Texts a reader needs. A name or an address in one string serves all languages. */
const sentences = ["description", "not_provided", "good_to_know", "directions"] as const;
const names = ["name", "address"] as const;

export const translationMissing: EntryRule = {
  id: "translation-missing",
  severity: "warning",
  stage: "entry",
  title: "Text is missing in a language of the pathway",
  why: "Whoever reads only that language gets words they cannot read.",
  remedy: "Add the language below the others, one a line.",
  example: {
    wrong: "description:\n  en: Two nurses.",
    right: "description:\n  en: Two nurses.\n  ar: ممرضتان.",
  },
  *check({ written, catalogue, isClosed }) {
    if (isClosed) return;
    const { languages } = catalogue.pathway;
    const gaps = new Map<string, readonly string[]>();
    for (const key of [...names, ...sentences]) {
      const text = written[key];
      if (text === undefined) continue;
      if (typeof text === "string" && (names as readonly string[]).includes(key)) continue;
      const has = typeof text === "string" ? languages.slice(0, 1) : Object.keys(text);
      const missing = languages.filter((language) => !has.includes(language));
      if (missing.length > 0) gaps.set(key, missing);
    }
    const [first] = gaps.keys();
    if (first === undefined) return;
    yield {
      path: [first],
      atKey: true,
      message: "{fields}: not yet in {languages}. Readers of that language get another one.",
      args: {
        fields: [...gaps.keys()].join(", "),
        languages: [...new Set([...gaps.values()].flat())].join(", "),
      },
    };
  },
};
