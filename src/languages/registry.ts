import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { Language } from "./language.ts";

/** Languages of the interface. */
export const languages: readonly Language[] = [en, ar, fr];

/** The language with a code; English where there is none yet. */
export function languageOf(code: string): Language {
  return languages.find((each) => each.code === code) ?? en;
}
