import { closest, distance } from "fastest-levenshtein";

/** The one word that is near enough to be meant; `undefined` when none is. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  if (words.length === 0) return undefined;
  const near = closest(word.toLowerCase(), words as string[]);
  return distance(word.toLowerCase(), near) <= Math.max(1, Math.floor(word.length / 3))
    ? near
    : undefined;
}
