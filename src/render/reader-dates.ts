import type { Language } from "../languages/language.ts";
import type { Pathway } from "../model/pathway.ts";
import { type PlainDate, toMilliseconds } from "../model/plain-date.ts";

/** What a pathway says of how days and numbers are written. */
export type DateChoice = Partial<Pick<Pathway, "calendar" | "calendar_alone" | "digits">>;

/** Days as a reader writes them. */
export interface ReaderDates {
  date(date: PlainDate): string;
  dates(from: PlainDate, to: PlainDate): string;
}

/** The names that Unicode (CLDR) gives to calendars. */
const calendars: Readonly<Record<NonNullable<Pathway["calendar"]>, string>> = {
  persian: "persian",
  ethiopic: "ethiopic",
  islamic: "islamic-umalqura",
};

/** Writes year-month-day: which of the numbers is the month cannot be mistaken. */
const byNumbers = "sv-u-ca-gregory-nu-latn";

/** Digits of a language of its own, where the pathway asks for them; else those of everybody, `latn`. */
export function numbering({ digits }: Language, choice: DateChoice): string {
  return choice.digits === "local" ? (digits ?? "latn") : "latn";
}

/**
 * Days in the Gregorian calendar, which the machines of all readers know, and in the one of the pathway behind it:
 * "23 November 2026 (2 Azar 1405 AP)". Alone, a year of another calendar carries its era, so that nobody takes 2019 for another year.
 */
export function readerDates(language: Language, locale: string, choice: DateChoice): ReaderDates {
  const number = numbering(language, choice);
  const gregorian = gregorianDates(language, `${locale}-u-ca-gregory-nu-${number}`);
  const calendar = choice.calendar && calendars[choice.calendar];
  if (!calendar) return gregorian;
  const other = otherDates(language, `${locale}-u-ca-${calendar}-nu-${number}`);
  if (choice.calendar_alone) return other;
  return {
    date: (date) => `${gregorian.date(date)} (${other.date(date)})`,
    dates: (from, to) => `${gregorian.dates(from, to)} (${other.dates(from, to)})`,
  };
}

function gregorianDates({ months }: Language, locale: string): ReaderDates {
  const isNumbered = months === "numbered";
  const format = new Intl.DateTimeFormat(isNumbered ? byNumbers : locale, {
    ...(isNumbered ? { dateStyle: "short" } : { dateStyle: "long" }),
    timeZone: "UTC",
  });
  return {
    date: (date) => format.format(toMilliseconds(date)),
    dates: (from, to) => plainSpaces(format.formatRange(toMilliseconds(from), toMilliseconds(to))),
  };
}

function otherDates({ eras }: Language, locale: string): ReaderDates {
  const format = new Intl.DateTimeFormat(locale, {
    ...{ day: "numeric", month: "long", year: "numeric", era: "short" },
    timeZone: "UTC",
  });
  const date = (day: PlainDate) =>
    format
      .formatToParts(toMilliseconds(day))
      .map(({ type, value }) => (type === "era" ? (eras?.[value] ?? value) : value))
      .join("");
  // In some languages the system names the era first in a range of days, and last in a day.
  const dates = (from: PlainDate, to: PlainDate) =>
    from === to ? date(from) : `${date(from)} – ${date(to)}`;
  return { date, dates };
}

/** Thin spaces are no gain in a line of text and missing from some fonts; a no-break space stays. */
export function plainSpaces(text: string): string {
  return text.replace(/\u2009/g, " ").replace(/\u202f/g, "\u00a0");
}
