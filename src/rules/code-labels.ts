import { folded } from "../model/folded.ts";
import type { Pathway } from "../model/pathway.ts";

/** A code of the built-in vocabulary, as documents print it. */
export interface CodeLabel {
  readonly code: string;
  readonly label: string;
}

const loaded = new Map<string, readonly CodeLabel[]>();

/** Reads what documents call each code, in the languages of a pathway. They are only read for one that has codes of its own. */
export async function loadCodeLabels({ languages, vocabulary }: Pathway): Promise<void> {
  if (vocabulary.length === 0) return;
  const { languages: listed } = await import("../languages/registry.ts");
  for (const { code: language, load } of listed) {
    if (loaded.has(language) || !languages.includes(language)) continue;
    const { labels } = await load();
    const pairs = Object.entries(labels.code);
    loaded.set(
      language,
      pairs.map(([code, label]) => ({ code, label })),
    );
  }
}

/** What the codes are called in a language of the interface; nothing in another one. */
export function codeLabels(language: string): readonly CodeLabel[] {
  return loaded.get(language) ?? [];
}

/** A label as a reader sees it: small letters, spaces and accents make no other name. */
export function comparable(label: string): string {
  return folded(label).replace(/\s+/g, " ").trim();
}
