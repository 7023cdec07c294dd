import type {
  CountryCode,
  parsePhoneNumberFromString,
  validatePhoneNumberLength,
} from "libphonenumber-js/max";

let parse: typeof parsePhoneNumberFromString | undefined;
let judgeLength: typeof validatePhoneNumberLength | undefined;

/** Reads the tables of all countries' numbers (150 kB), for those who ask about landlines afterwards. */
export async function loadPhoneKinds(): Promise<void> {
  if (parse) return;
  const tables = await import("libphonenumber-js/max");
  parse = tables.parsePhoneNumberFromString;
  judgeLength = tables.validatePhoneNumberLength;
}

/** True when a number may be a landline, which stands in one building. Numbers that may be either count as landlines. Throws when the tables were not loaded. */
export function isLandline(number: string, country: string): boolean {
  if (!parse) throw new Error("loadPhoneKinds has not been called.");
  const kind = parse(number, country as CountryCode)?.getType();
  return kind === "FIXED_LINE" || kind === "FIXED_LINE_OR_MOBILE";
}

/** A number as it is dialled from everywhere; `undefined` when it cannot be one of this country. Throws when the tables were not loaded. */
export function internationalNumber(number: string, country: string): string | undefined {
  if (!parse) throw new Error("loadPhoneKinds has not been called.");
  const found = parse(number, country as CountryCode);
  return found?.isPossible() ? found.number : undefined;
}

/** `fine`, `unlikely` (right in length, yet no such numbers are given out), or why nobody can dial it. */
export type NumberVerdict =
  | "fine"
  | "unlikely"
  | "too short"
  | "too long"
  | "unknown country"
  | "no number";

/** Judges any number by the tables of all countries. Throws when the tables were not loaded. */
export function judgeNumber(number: string, country: string): NumberVerdict {
  if (!parse || !judgeLength) throw new Error("loadPhoneKinds has not been called.");
  const found = parse(number, country as CountryCode);
  if (found?.isValid()) return "fine";
  if (found?.isPossible()) return "unlikely";
  switch (judgeLength(number, country as CountryCode)) {
    case "TOO_SHORT":
      return "too short";
    case "TOO_LONG":
    case "INVALID_LENGTH":
      return "too long";
    case "INVALID_COUNTRY":
      return "unknown country";
    default:
      return "no number";
  }
}

/** A number as it is dialled inside its country, with spaces; `undefined` when it cannot be one of this country. Throws when the tables were not loaded. */
export function nationalNumber(number: string, country: string): string | undefined {
  if (!parse) throw new Error("loadPhoneKinds has not been called.");
  const found = parse(number, country as CountryCode);
  return found?.isPossible() ? found.formatNational() : undefined;
}
