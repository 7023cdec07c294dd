import { am } from "./am.ts";
import { ar } from "./ar.ts";
import { withEnglish } from "./document-words.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fa } from "./fa.ts";
import { fr } from "./fr.ts";
import type { Language } from "./language.ts";
import { ti } from "./ti.ts";
import { uk } from "./uk.ts";

/** Languages that documents speak besides those of the program. */
export const documentLanguages = [es, fa, uk, ti, am] as const;

/** Languages of documents. */
export const languages: readonly Language[] = [en, ar, fr, ...documentLanguages.map(withEnglish)];

/** The language with a code; English where there is none yet. */
export function languageOf(code: string): Language {
  return languages.find((each) => each.code === code) ?? en;
}
