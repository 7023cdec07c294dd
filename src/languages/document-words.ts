import { strings } from "./en.ts";
import { labels } from "./en-labels.ts";
import type { Labels, Language, StringKey } from "./language.ts";

/** A topic in such a language: those of its sentences that are not still said in English. */
export type Told<English> = Partial<Readonly<Record<keyof English, string>>>;

/** Codes that have a word of their own; `Labels` without those that are still said in English. */
type SomeLabels = { readonly [Kind in keyof Labels]?: Partial<Labels[Kind]> };

/**
 * A language that documents speak and the program does not. Whoever adds a sentence in English, Arabic and French may not
 * know it: what it lacks is said in English, and its notice that nobody has read it through says so too.
 */
export interface DocumentWords extends Omit<Language, "strings" | "labels"> {
  readonly strings: Partial<Readonly<Record<StringKey, string>>>;
  readonly labels: SomeLabels;
}

/** The language with English in the place of what it lacks. */
export function withEnglish(words: DocumentWords): Language {
  const kinds = Object.entries(labels).map(([kind, english]) => [
    kind,
    { ...english, ...words.labels[kind as keyof Labels] },
  ]);
  return {
    ...words,
    strings: { ...strings, ...words.strings },
    labels: Object.fromEntries(kinds) as Labels,
  };
}
