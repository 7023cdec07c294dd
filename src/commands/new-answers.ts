import { toHours } from "../model/hours.ts";
import { latinDigits } from "../model/latin-digits.ts";
import { isShortCode } from "../model/ordinary-number.ts";
import { parseDate } from "../model/plain-date.ts";
import { typedFees } from "../model/typed-fees.ts";
import { type Misread, readHours } from "../model/typed-hours.ts";
import type { Block, Written } from "../yaml/new-file.ts";
import type { ReadPhone } from "./answers.ts";
import { isMisread, partsOf } from "./interview.ts";

/** Answers about an entry, read as the file format has them. */

/** One number, or several. */
export const phonesReader = (readPhone: ReadPhone) => (words: string) => phonesIn(words, readPhone);

/** The same where a short code cannot be called, as by WhatsApp. */
export const wholePhonesReader = (readPhone: ReadPhone) => (words: string) =>
  phonesIn(words, (each) => (isShortCode(each) ? { misread: each } : readPhone(each)));

function phonesIn(words: string, readPhone: ReadPhone): Written | Misread {
  const phones = partsOf(words).map(readPhone);
  const misread = phones.find(isMisread);
  if (misread) return misread;
  const [first = "", ...others] = phones as readonly string[];
  return others.length === 0 ? first : [first, ...others];
}

export function readAges(words: string): string | Misread {
  const ages = latinDigits(words)
    .replace(/\s*[-–]\s*/, "-")
    .replace(/\s*\+$/, "+");
  const match = /^(\d{1,3})(?:-(\d{1,3})|\+)$/.exec(ages);
  const isRight = match && (match[2] === undefined || Number(match[1]) <= Number(match[2]));
  return isRight ? ages : { misread: words };
}

/** What "none" is in the languages of the program. */
const nothing = new Set(["none", "no", "لا شيء", "بدون", "aucun", "aucune"]);

export function readFees(words: string): Written | Misread {
  return typedFees(words) ?? { misread: words };
}

export function readPapers(words: string): Written {
  return nothing.has(words.toLowerCase()) ? "none" : partsOf(words);
}

export function readDay(words: string): string | Misread {
  return parseDate(latinDigits(words)) ?? { misread: words };
}

/** Hours that the rest of the program understands as they were meant. */
export function readOpening(words: string): Written | Misread {
  const hours = readHours(words);
  if (typeof hours === "string" || isMisread(hours)) return hours;
  return toHours(hours, "en").kind === "week" ? (hours as Block) : { misread: words };
}
