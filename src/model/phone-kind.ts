import type { CountryCode, parsePhoneNumberFromString } from "libphonenumber-js/max";

let parse: typeof parsePhoneNumberFromString | undefined;

/** Reads the tables of all countries' numbers (150 kB), for those who ask about landlines afterwards. */
export async function loadPhoneKinds(): Promise<void> {
  parse ??= (await import("libphonenumber-js/max")).parsePhoneNumberFromString;
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
