import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { Language } from "./language.ts";
import type { SpeechCode } from "./speech.ts";

const languages: Readonly<Record<SpeechCode, Language>> = { en, ar, fr };

/** What documents say in a language of the program, for what the program tells whoever runs it. Those of documents alone stand in `registry.ts`. */
export const languageOf = (code: SpeechCode): Language => languages[code];
