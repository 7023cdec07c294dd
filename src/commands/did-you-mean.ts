import { closest, distance } from "fastest-levenshtein";

/** "Did you mean nile-clinic?" where one of `known` is near; empty where none is. */
export function didYouMean(word: string, known: readonly string[]): string {
  if (known.length === 0) return "";
  const parts = known.filter((each) => word.length > 3 && each.includes(word));
  const near = parts[0] ?? closest(word, [...known]);
  const isNear =
    parts.length > 0 || distance(word, near) <= Math.max(2, Math.ceil(word.length / 3));
  return isNear ? ` Did you mean ${near}?` : "";
}
