import { IntlMessageFormat } from "intl-messageformat";
import { sentenceWithDigits } from "./digits.ts";
import type { Labels, Language, StringKey } from "./language.ts";
import type { Facts } from "./sentence.ts";

/** Says a sentence of the interface. Dates and numbers are formatted before they are given. */
export type Translator<Key extends string = StringKey> = (key: Key, values?: Facts) => string;

/** Sentences of one language, by key. */
interface Sentences<Key extends string> {
  readonly code: string;
  readonly strings: Readonly<Record<Key, string>>;
}

/** The sentences of a language, with plurals, and with digits by their name in Unicode. */
export function translator<Key extends string>(
  { code, strings }: Sentences<Key>,
  numbering = "latn",
): Translator<Key> {
  const fill = filler(code, numbering);
  if (numbering === "latn")
    return (key, values) => (values ? fill(strings[key], values) : strings[key]);
  return (key, values) => {
    const sentence = sentenceWithDigits(strings[key], numbering, values);
    return values ? fill(sentence, values) : sentence;
  };
}

/** Fills sentences of a language. Each is parsed once; angle brackets in it are text. */
export function filler(
  code: string,
  numbering = "latn",
): (sentence: string, values: Facts) => string {
  const formats = new Map<string, IntlMessageFormat>();
  return (sentence, values) => {
    const format =
      formats.get(sentence) ??
      new IntlMessageFormat(sentence, `${code}-u-nu-${numbering}`, undefined, { ignoreTag: true });
    formats.set(sentence, format);
    return String(format.format(values));
  };
}

/** The word for a code; the code itself, readable, where the language has none. */
export function label(language: Language, kind: keyof Labels, code: string): string {
  const words: Readonly<Record<string, string>> = language.labels[kind];
  return words[code] ?? code.replaceAll("_", " ");
}
