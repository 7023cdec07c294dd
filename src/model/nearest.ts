import { closest, distance } from "fastest-levenshtein";

/** The one word that is near enough to be meant; `undefined` when none is. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  if (words.length === 0) return undefined;
  const typed = word.toLowerCase();
  const near = words.find((each) => isSwapped(typed, each)) ?? closest(typed, words as string[]);
  return slips(typed, near) <= Math.max(1, Math.floor(word.length / 3)) ? near : undefined;
}

/** Further away than this, the second nearest word cannot be meant. */
const margin = 2;

/** Whether of all words only this one can be meant: every other is clearly further away. */
export function isOnlyNear(word: string, near: string, words: readonly string[]): boolean {
  const typed = word.toLowerCase();
  const limit = slips(typed, near) + margin;
  return words.every((other) => other === near || slips(typed, other) >= limit);
}

/** How many slips of the hand lie between two words. Two letters in the wrong order are one. */
function slips(typed: string, word: string): number {
  return isSwapped(typed, word) ? 1 : distance(typed, word);
}

function isSwapped(typed: string, word: string): boolean {
  if (typed.length !== word.length || typed === word) return false;
  let at = 0;
  while (typed[at] === word[at]) at += 1;
  return (
    typed[at] === word[at + 1] &&
    typed[at + 1] === word[at] &&
    typed.slice(at + 2) === word.slice(at + 2)
  );
}
