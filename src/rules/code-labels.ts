import { folded } from "../model/folded.ts";

/** A code of the built-in vocabulary, as documents print it. */
export interface CodeLabel {
  readonly code: string;
  readonly label: string;
}

let loaded: ReadonlyMap<string, readonly CodeLabel[]> = new Map();

/** Reads what documents call each code. They are only read for a pathway that has codes of its own. */
export async function loadCodeLabels(): Promise<void> {
  if (loaded.size > 0) return;
  const { languages } = await import("../languages/registry.ts");
  loaded = new Map(
    languages.map(({ code: language, labels }) => [
      language,
      Object.entries(labels.code).map(([code, label]) => ({ code, label })),
    ]),
  );
}

/** What the codes are called in a language of the interface; nothing in another one. */
export function codeLabels(language: string): readonly CodeLabel[] {
  return loaded.get(language) ?? [];
}

/** A label as a reader sees it: small letters, spaces and accents make no other name. */
export function comparable(label: string): string {
  return folded(label).replace(/\s+/g, " ").trim();
}
