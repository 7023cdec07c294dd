import { closest, distance } from "fastest-levenshtein";

/** The one word that is near enough to be meant; `undefined` when none is. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  if (words.length === 0) return undefined;
  const near = closest(word.toLowerCase(), words as string[]);
  return distance(word.toLowerCase(), near) <= Math.max(1, Math.floor(word.length / 3))
    ? near
    : undefined;
}

/** Further away than this, the second nearest word cannot be meant. */
const margin = 2;

/** Whether of all words only this one can be meant: every other is clearly further away. */
export function isOnlyNear(word: string, near: string, words: readonly string[]): boolean {
  const limit = distance(word.toLowerCase(), near) + margin;
  return words.every((other) => other === near || distance(word.toLowerCase(), other) >= limit);
}
