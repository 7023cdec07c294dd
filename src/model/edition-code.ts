import { latinDigits } from "./latin-digits.ts";

/** Letters that the alphabet of codes leaves out, since they are taken for these. Source: Crockford's base 32. */
const mistaken: Readonly<Record<string, string>> = { O: "0", I: "1", L: "1", U: "V" };

/** A code as it is compared: however somebody read it out, with or without its dash, in small letters or other digits. */
export function plainCode(typed: string): string {
  return latinDigits(typed)
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "")
    .replace(/[OILU]/g, (letter) => mistaken[letter] ?? letter);
}

/** True when two codes differ in one sign, or two neighbours changed places: whoever typed it may have misread. */
export function isNearCode(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const other = [...a].flatMap((sign, index) => (sign === b[index] ? [] : [index]));
  const [first = 0, second = 0] = other;
  const isSwapped =
    other.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
  return other.length === 1 || isSwapped;
}
