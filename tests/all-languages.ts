import { am } from "../src/languages/am.ts";
import { es } from "../src/languages/es.ts";
import { fa } from "../src/languages/fa.ts";
import type { Language } from "../src/languages/language.ts";
import { allLanguages } from "../src/languages/registry.ts";
import { so } from "../src/languages/so.ts";
import { ti } from "../src/languages/ti.ts";
import { uk } from "../src/languages/uk.ts";

/** Every language of documents, read. */
export const languages = await allLanguages();

/** The language with a code. */
export function languageOf(code: string): Language {
  const found = languages.find((each) => each.code === code);
  if (!found) throw new Error(`No document speaks ${code}.`);
  return found;
}

/** Languages that documents speak and the program does not, without English in the place of what they lack. */
export const documentLanguages = [es, fa, uk, so, ti, am] as const;
