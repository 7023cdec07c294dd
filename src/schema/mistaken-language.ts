import { languageCode } from "../model/schema-parts.ts";
import { type Misfit, type Mistaken, mayBe } from "./mistaken.ts";

/** A language by its name, where its code belongs. */
export function mistakenLanguage({ value, ways }: Misfit): Mistaken | undefined {
  if (!mayBe(ways, languageCode) || typeof value !== "string") return undefined;
  const words = value.trim();
  const code = languageByName(words);
  if (code === undefined) return undefined;
  return {
    rule: "language-by-name",
    message: "Write the code of this language: {code}.",
    quotes: { code },
    text: code,
  };
}

/** Languages by their names in English, French and Arabic, and by their own. */
export function languageByName(words: string): string | undefined {
  const lower = words.toLowerCase();
  for (const code of common) {
    if (lower === code) return code;
    for (const language of ["en", "fr", "ar", code]) {
      const names = new Intl.DisplayNames(language, { type: "language", fallback: "none" });
      const name = names.of(code)?.toLowerCase();
      if (name === lower || (language === "ar" && name?.replace(/^ال/, "") === lower)) return code;
    }
  }
  return undefined;
}

/** Spoken at the desks and on the roads of the regions where help desks work. */
const common = (
  "ar en fr es pt ru tr fa ps ur hi bn my am ti om so sw ha yo ig ff wo bm ln rw rn mg ny zu sn ku ckb " +
  "din nus bej mn uk pl ro sr hr bs sq el it de nl zh th vi id ms tl ne si ta pa gu uz kk ky tg az hy ka he ht qu ay"
).split(" ");
