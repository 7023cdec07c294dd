import type { Language } from "../languages/language.ts";
import type { Pathway } from "../model/pathway.ts";
import { type PlainDate, toMilliseconds } from "../model/plain-date.ts";

/** What a pathway says of how days and numbers are written. */
export type DateChoice = Partial<Pick<Pathway, "calendar" | "calendar_alone" | "digits">>;

/** Days as a reader writes them. */
export interface ReaderDates {
  date(date: PlainDate): string;
  /** In one calendar, where there is no room for two. */
  brief(date: PlainDate): string;
  dates(from: PlainDate, to: PlainDate): string;
}

/** The names that Unicode (CLDR) gives to calendars. */
const calendars: Readonly<Record<NonNullable<Pathway["calendar"]>, string>> = {
  persian: "persian",
  ethiopic: "ethiopic",
  islamic: "islamic-umalqura",
};

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
  const other = calendar && otherDates(language, `${locale}-u-ca-${calendar}-nu-${number}`);
  if (!other) return gregorian;
  if (choice.calendar_alone) return other;
  return {
    date: (date) => `${gregorian.date(date)} (${other.date(date)})`,
    brief: gregorian.brief,
    dates: (from, to) => `${gregorian.dates(from, to)} (${other.dates(from, to)})`,
  };
}

/** Year-month-day: which of the numbers is the month cannot be mistaken. */
const byNumbers: ReaderDates = {
  date: (date) => date,
  brief: (date) => date,
  dates: (from, to) => (from === to ? from : `${from} – ${to}`),
};

/** By numbers also where this system lacks the language (Node built with few of them): it would write English days into other words. */
function gregorianDates({ months }: Language, locale: string): ReaderDates {
  if (months === "numbered" || !isKnown(locale)) return byNumbers;
  const format = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const date = (day: PlainDate) => format.format(toMilliseconds(day));
  const dates = (from: PlainDate, to: PlainDate) => {
    const ends = [toMilliseconds(from), toMilliseconds(to)] as const;
    const [one, other] = ends.map((end) => placed(format.formatToParts(end)));
    const span = placed(format.formatRangeToParts(...ends));
    // In some languages the system puts the month elsewhere in a range of days (Amharic), or writes 03 there (Somali).
    const isAlike =
      span[0]?.type === one?.[0]?.type &&
      span.every(({ value }) =>
        [...(one ?? []), ...(other ?? [])].some((each) => each.value === value),
      );
    if (!isAlike) return from === to ? date(from) : `${date(from)} – ${date(to)}`;
    return plainSpaces(format.formatRange(...ends));
  };
  return { date, brief: date, dates };
}

/** Days and months, in their order. */
const placed = (parts: readonly Intl.DateTimeFormatPart[]) =>
  parts.filter(({ type }) => type === "day" || type === "month");

const isKnown = (locale: string) => Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;

/** `undefined` where this system lacks the language or the calendar, and would write a Gregorian day instead. */
function otherDates({ eras }: Language, locale: string): ReaderDates | undefined {
  const format = new Intl.DateTimeFormat(locale, {
    ...{ day: "numeric", month: "long", year: "numeric", era: "short" },
    timeZone: "UTC",
  });
  if (!isKnown(locale) || !locale.includes(`-ca-${format.resolvedOptions().calendar}-`)) return;
  const date = (day: PlainDate) =>
    format
      .formatToParts(toMilliseconds(day))
      .map(({ type, value }) => (type === "era" ? (eras?.[value] ?? value) : value))
      .join("");
  // In some languages the system names the era first in a range of days, and last in a day.
  const dates = (from: PlainDate, to: PlainDate) =>
    from === to ? date(from) : `${date(from)} – ${date(to)}`;
  return { date, brief: date, dates };
}

/** Thin spaces are no gain in a line of text and missing from some fonts; a no-break space stays. */
export function plainSpaces(text: string): string {
  return text.replace(/\u2009/g, " ").replace(/\u202f/g, "\u00a0");
}
