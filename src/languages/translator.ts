import { IntlMessageFormat } from "intl-messageformat";
import type { Labels, Language, StringKey } from "./language.ts";

/** Says a sentence of the interface. Dates and numbers are formatted before they are given. */
export type Translator = (
  key: StringKey,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** The sentences of a language, with plurals. */
export function translator(language: Language): Translator {
  const formats = new Map<StringKey, IntlMessageFormat>();
  return (key, values) => {
    const message = language.strings[key];
    if (!values) return message;
    const format = formats.get(key) ?? new IntlMessageFormat(message, `${language.code}-u-nu-latn`);
    formats.set(key, format);
    return String(format.format(values));
  };
}

/** The word for a code; the code itself, readable, where the language has none. */
export function label(language: Language, kind: keyof Labels, code: string): string {
  const words: Readonly<Record<string, string>> = language.labels[kind];
  return words[code] ?? code.replaceAll("_", " ");
}
