import { toHours } from "../model/hours.ts";
import { latinDigits } from "../model/latin-digits.ts";
import { addDays, type PlainDate, parseDate } from "../model/plain-date.ts";
import { readHours } from "../model/typed-hours.ts";
import type { Written } from "../yaml/new-file.ts";
import {
  type About,
  type CellReading,
  misread,
  nothing,
  parsed,
  verbatim,
} from "./cell-reading.ts";
import { isCross } from "./marks.ts";

const before = new Map<string, CellReading>();

/** Hours: taken apart only where nothing has to be guessed; else word for word. In a sheet a few stand in most rows. */
export function readOpening(text: string): CellReading {
  const known = before.get(text);
  if (known) return known;
  const reading = openingIn(text);
  if (before.size < 10_000) before.set(text, reading);
  return reading;
}

function openingIn(text: string): CellReading {
  const hours = readHours(text.replace(/(?<=\d)\s*[.]\s*$/, ""));
  if (typeof hours === "string") return parsed(hours);
  if (!("misread" in hours) && toHours(hours, "en").kind === "week")
    return parsed(hours as Written);
  return verbatim({ text });
}

/** Days without times or times without days; where a row has both, they are one cell by then. */
export function readPartOfHours(text: string, { rule }: About): CellReading {
  return rule.codes !== undefined && isCross(text) ? nothing() : readOpening(text);
}

/** The hours of one day, from a column of that day. */
export function readDayHours(day: string): (text: string) => CellReading {
  return (text) => {
    const hours = readHours(`${day} ${text}`);
    if (typeof hours === "object" && !("misread" in hours) && hours[day] !== undefined)
      return parsed(hours[day] as Written);
    return misread("word");
  };
}

/** The first day of each calendar of a computer: what stands there where nobody wrote a day. */
const epochs = new Set([
  "1970-01-01",
  "1900-01-00",
  "1900-01-01",
  "1899-12-30",
  "1899-12-31",
  "0001-01-01",
  "1904-01-01",
]);

/** Spreadsheets count days from here. Source: ECMA-376 part 1, 18.17.4.1, the 1900 date base as it is in use. */
const dayZero = "1899-12-30" as PlainDate;

/** A day, in the order that the mapping says; without one only what can be read in one way. */
export function readDay(text: string, { rule }: About): CellReading {
  const words = latinDigits(text).trim();
  if (epochs.has(words)) return nothing();
  const iso = parseDate(words.slice(0, 10));
  if (iso && /^.{10}(?:[T ]|$)/.test(words)) return epochs.has(iso) ? nothing() : parsed(iso);
  if (/^\d{5}(?:\.\d+)?$/.test(words)) {
    const day = Math.floor(Number(words));
    return day >= 20_000 && day <= 80_000 ? parsed(addDays(dayZero, day), "day") : misread("day");
  }
  const found = byOrder(words, rule.date_format) ?? byMonthName(words);
  return found ? parsed(found) : misread("day");
}

function byOrder(words: string, format: string | undefined): PlainDate | undefined {
  const parts = words.split(/[-/. ]+/);
  if (parts.length !== 3 || parts.some((each) => !/^\d{1,4}$/.test(each))) return undefined;
  const letters = (format ?? guessedOrder(parts))?.split(/[-/. ]/).map((each) => each[0]);
  if (!letters) return undefined;
  const at = (letter: string) => parts[letters.indexOf(letter)] ?? "";
  const year = at("Y").length === 2 ? `20${at("Y")}` : at("Y");
  return parseDate(
    `${year.padStart(4, "0")}-${at("M").padStart(2, "0")}-${at("D").padStart(2, "0")}`,
  );
}

/** Of 03/04/2026 nobody knows which is the month; of 23/04/2026 everybody does. */
function guessedOrder([a = "", b = "", c = ""]: readonly string[]): string | undefined {
  if (a.length === 4) return "Y-M-D";
  if (c.length !== 4) return undefined;
  if (Number(a) > 12) return "D-M-Y";
  return Number(b) > 12 || a === b ? "M-D-Y" : undefined;
}

/** "March 5, 2026" and "5 mars 2026": a month that is named cannot be mistaken. */
function byMonthName(words: string): PlainDate | undefined {
  const [, day, name = "", year] =
    /^(\d{1,2})(?:st|nd|rd|th|er)?\s+(?:de\s+)?([^\d\s,.]+)\.?,?\s+(?:de\s+)?(\d{4})$/.exec(
      words,
    ) ?? [];
  if (day && year) return named(year, name, day);
  const [, word = "", second, last] =
    /^([^\d\s,.]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/.exec(words) ?? [];
  return second && last ? named(last, word, second) : undefined;
}

let months: ReadonlyMap<string, number> | undefined;

function named(year: string, name: string, day: string): PlainDate | undefined {
  months ??= new Map(
    ["en", "ar", "fr", "es", "uk", "fa"].flatMap((language) =>
      (["long", "short"] as const).flatMap((month) => {
        const format = new Intl.DateTimeFormat(language, { month, timeZone: "UTC" });
        return Array.from({ length: 12 }, (_, index): [string, number] => [
          format
            .format(Date.UTC(2024, index, 15))
            .toLowerCase()
            .replace(/\.$/, ""),
          index + 1,
        ]);
      }),
    ),
  );
  const month = months.get(name.toLowerCase());
  return month === undefined
    ? undefined
    : parseDate(`${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`);
}
