import { nearest } from "../model/nearest.ts";

/** " Did you mean nile-clinic?" where a known word holds the typed one or is near it; empty where none is. */
export function didYouMean(word: string, known: readonly string[]): string {
  const holding = word.length > 3 ? known.find((each) => each.includes(word)) : undefined;
  const meant = holding ?? nearest(word, known);
  return meant === undefined ? "" : ` Did you mean ${meant}?`;
}
