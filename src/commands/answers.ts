import { latinDigits } from "../model/latin-digits.ts";
import { languageOf } from "../model/named-in.ts";
import { isOrdinaryNumber } from "../model/ordinary-number.ts";
import { judgeNumber, loadPhoneKinds } from "../model/phone-kind.ts";
import { approximateDays, parseInterval } from "../model/plain-date.ts";
import { emailAddress, phoneNumber, webAddress } from "../model/schema-parts.ts";
import { isId } from "../model/slug.ts";
import type { Misread } from "../model/typed-hours.ts";
import { isMisread, partsOf } from "./interview.ts";

/** What a person writes, read as the file format has it; or what of it could not be understood. */

/** A value that was found in somebody's words, or the words as what could not be understood. */
export function understood<T>(value: T | undefined, words: string): T | Misread {
  return value === undefined ? { misread: words } : value;
}

/** Whole words that fit a property of the schemas, so that an answer can never make a file that is refused. */
const fits = (schema: { readonly [keyword: string]: unknown }) => {
  const pattern = new RegExp(String(schema["pattern"]), "u");
  const [shortest, longest] = [Number(schema["minLength"]), Number(schema["maxLength"])];
  return (words: string): string | Misread =>
    words.length >= shortest && words.length <= longest && pattern.test(words)
      ? words
      : { misread: words };
};

export const readMail = fits(emailAddress);
export const readWebAddress = (words: string): string | Misread =>
  fits(webAddress)(/^[\w-]+(\.[\w-]+)+/.test(words) ? `https://${words}` : words);

/** Reads one number that somebody in a country can dial. */
export type ReadPhone = (words: string) => string | Misread;

/** Loads the tables of all countries only where a number may come. */
export async function phoneReader(country: string, isExpected: boolean): Promise<ReadPhone> {
  if (isExpected) await loadPhoneKinds();
  return (words) => readPhone(words, country);
}

/**
 * Digits as they are dialled; Arabic ones become Latin, so that every phone understands them. What `validate` would refuse
 * is refused here, while the person still knows the number. Needs the tables of `loadPhoneKinds`.
 */
export function readPhone(words: string, country: string): string | Misread {
  const number = fits(phoneNumber)(latinDigits(words));
  if (typeof number !== "string" || isOrdinaryNumber(number, country)) return number;
  return /^(?:fine|unlikely)$/.test(judgeNumber(number, country)) ? number : { misread: words };
}

export const readId = (words: string): string | Misread =>
  isId(words) ? words : { misread: words };

export function readLanguages(words: string): readonly string[] | Misread {
  const codes = partsOf(words).map((each) => languageOf(each) ?? { misread: each });
  return codes.find(isMisread) ?? [...new Set(codes as readonly string[])];
}

export function readCount(words: string): number | Misread {
  const digits = latinDigits(words);
  const count = Number(digits);
  return /^\d{1,5}$/.test(digits) && count > 0 ? count : { misread: words };
}

/** An interval of at most a year. A bare number is one of days. */
export function readInterval(words: string): string | Misread {
  const text = latinDigits(words).replace(/^(\d+)$/, "$1 days");
  const interval = parseInterval(text);
  return interval && approximateDays(interval) <= 366 ? text : { misread: words };
}
