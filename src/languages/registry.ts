import { en } from "./en.ts";
import type { Language } from "./language.ts";

/** Languages of the interface. */
export const languages: readonly Language[] = [en];

/** The language with a code; English where there is none yet. */
export function languageOf(code: string): Language {
  return languages.find((each) => each.code === code) ?? en;
}
