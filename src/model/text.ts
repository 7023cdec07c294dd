/** Words in one or more languages, by language code. A proper name for all languages stands under `*`. */
export type Text = Readonly<Record<string, string>>;

/** A text as a file has it: one string, or a block of language: string. */
export type WrittenText = string | { readonly [language: string]: string };

/** What a reader of one language sees of a text. */
export interface Reading {
  readonly words: string;
  /** The language the words are in; `undefined` for a proper name that serves all languages. */
  readonly language: string | undefined;
}

/** Reads a written text; one string is in the pathway's first language. */
export function toText(written: WrittenText, firstLanguage: string): Text {
  return typeof written === "string" ? { [firstLanguage]: written.trim() } : trimmed(written);
}

/** Reads a name: one string serves all languages. */
export function toName(written: WrittenText): Text {
  return typeof written === "string" ? { "*": written.trim() } : trimmed(written);
}

/** The words for a reader of `language`; falls back to the pathway's languages in their order, then to any. */
export function read(text: Text, language: string, fallbacks: readonly string[]): Reading {
  for (const each of [language, "*", ...fallbacks, ...Object.keys(text)]) {
    const words = text[each];
    if (words !== undefined) return { words, language: each === "*" ? undefined : each };
  }
  return { words: "", language: undefined };
}

function trimmed(text: { readonly [language: string]: string }): Text {
  const words: Record<string, string> = {};
  for (const language in text) words[language] = text[language]?.trim() ?? "";
  return words;
}
