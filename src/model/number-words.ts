import type { Stems } from "./stem-table.ts";

const digit = "[0-9\\u0660-\\u0669\\u06f0-\\u06f9]";
const number = new RegExp(`(?:\\+|00)?${digit}(?:[ ()/.-]{0,2}${digit}){7,14}`, "g");
/** Whole dates, opening times, coordinates and sums of money are long rows of digits too. */
const otherwise =
  /^(?:(?:1[5-9]|20)\d{2}[-/.](?:0?[1-9]|1[0-2])[-/.](?:[0-2]?\d|3[01])(?!\d)|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})|^\d{1,3}\.\d+|^\d{4}[ ]?[-/][ ]?\d{4}$/;
const mail = /[^\s@<>"',;:()]+@[^\s@<>"',;:()]+\.[a-z]{2,}/i;

/** Eight digits near each other, or a mail address. */
const stem = /@|[0-9\u0660-\u0669\u06f0-\u06f9](?:[ ()/.-]{0,2}[0-9\u0660-\u0669\u06f0-\u06f9]){7}/;

/** Of whatever `mayHoldContact` finds, one stands there. */
export const contactStems: Stems = { parts: "", digits: 8 };

/** A cheap look at much text at once: whether anything in it may be a phone number or a mail address. */
export function mayHoldContact(text: string): boolean {
  return stem.test(text);
}

/** The first phone number or mail address in a text; `undefined` when there is none. */
export function contactIn(
  text: string,
): { readonly number: string } | { readonly mail: string } | undefined {
  const address = mail.exec(text);
  if (address) return { mail: address[0] };
  for (const [found] of text.matchAll(number))
    if (!otherwise.test(found.trim())) return { number: found.trim() };
  return undefined;
}

/** What is left of a number when it is written from inside the country or from abroad: its last eight digits. */
export function lastDigits(text: string): string {
  return [...text]
    .flatMap((sign) => {
      const code = sign.charCodeAt(0);
      if (code >= 0x30 && code <= 0x39) return sign;
      if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
      return code >= 0x6f0 && code <= 0x6f9 ? String(code - 0x6f0) : [];
    })
    .slice(-8)
    .join("");
}
