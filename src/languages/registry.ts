import type { DocumentWords } from "./document-words.ts";
import type { Language } from "./language.ts";

/** A language that documents speak. Its words are read only for who asks for them. */
export interface ListedLanguage {
  readonly code: string;
  /** What its readers call it. */
  readonly name: string;
  load(): Promise<Language>;
}

/** Languages of documents. */
export const languages: readonly ListedLanguage[] = [
  { code: "en", name: "English", load: async () => (await import("./en.ts")).en },
  { code: "ar", name: "العربية", load: async () => (await import("./ar.ts")).ar },
  { code: "fr", name: "Français", load: async () => (await import("./fr.ts")).fr },
  { code: "es", name: "Español", load: async () => whole((await import("./es.ts")).es) },
  { code: "fa", name: "فارسی", load: async () => whole((await import("./fa.ts")).fa) },
  { code: "uk", name: "Українська", load: async () => whole((await import("./uk.ts")).uk) },
  { code: "so", name: "Soomaali", load: async () => whole((await import("./so.ts")).so) },
  { code: "ti", name: "ትግርኛ", load: async () => whole((await import("./ti.ts")).ti) },
  { code: "am", name: "አማርኛ", load: async () => whole((await import("./am.ts")).am) },
];

/** The language with a code; English where documents do not speak it. */
export async function loadLanguage(code: string): Promise<Language> {
  const listed = languages.find((each) => each.code === code);
  return listed ? listed.load() : (await import("./en.ts")).en;
}

/** Every language, for what must know all words that a document can hold. */
export function allLanguages(): Promise<readonly Language[]> {
  return Promise.all(languages.map((each) => each.load()));
}

async function whole(words: DocumentWords): Promise<Language> {
  const { withEnglish } = await import("./document-words.ts");
  return withEnglish(words);
}
