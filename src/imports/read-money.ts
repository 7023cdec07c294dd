import { latinDigits } from "../model/latin-digits.ts";
import { typedFees } from "../model/typed-fees.ts";
import type { Written } from "../yaml/new-file.ts";
import { type About, type CellReading, misread, parsed, verbatim } from "./cell-reading.ts";
import { isCross } from "./marks.ts";

/** What it costs: free, or an amount with its currency; else word for word. */
export function readFees(text: string, { rule }: About): CellReading {
  // A column "Free?" says yes or no: what it costs where it says no, nobody knows.
  if (rule.codes?.[text] === "free") return parsed("free");
  if (rule.codes !== undefined && isCross(text)) return misread("word");
  const fees = typedFees(text);
  return fees === undefined ? verbatim({ note: text }) : parsed(fees as Written);
}

/** A sum without its currency, which stands in a column of its own. */
export function readAmount(text: string): CellReading {
  const number = latinDigits(text).replace(/(?<=\d)[ ,](?=\d{3}(?:\D|$))/g, "");
  return /^\d{1,9}(?:\.\d{1,2})?$/.test(number) ? parsed(Number(number)) : misread("number");
}

/** The three letters of a currency. */
export function readCurrency(text: string): CellReading {
  return /^[A-Za-z]{3}$/.test(text) ? parsed(text.toUpperCase()) : misread("word");
}
