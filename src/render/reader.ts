import { withDigits } from "../languages/digits.ts";
import type { Language } from "../languages/language.ts";
import { type Translator, translator } from "../languages/translator.ts";
import { type PlainDate, parseInterval } from "../model/plain-date.ts";
import { read, type Text } from "../model/text.ts";
import { type DateChoice, numbering, plainSpaces, readerDates } from "./reader-dates.ts";

/** Words as a template prints them. */
export interface Words {
  readonly text: string;
  /** The language they are in, where it is not the document's. */
  readonly lang?: string;
  readonly dir?: "ltr" | "rtl";
  /** Says which language it is, for readers who cannot read it. */
  readonly note?: string;
}

/** Everything that depends on who reads: words, dates, names of languages and countries, order. */
export interface Reader {
  readonly language: Language;
  readonly say: Translator;
  words(text: Text): Words;
  /** The words of a text to stand inside a sentence, kept whole where they run in the other direction. */
  within(text: Text): string;
  date(date: PlainDate): string;
  /** In one calendar, where there is no room for two. */
  brief(date: PlainDate): string;
  /** "18 February – 19 March 2026"; one date when both are the same. */
  dates(from: PlainDate, to: PlainDate): string;
  /** Digits as these readers write them: of times, never of what is dialled, typed or looked up. */
  digits(text: string): string;
  /** "2 weeks". The text itself when it is no interval. */
  interval(text: string): string;
  /** "every 2 weeks". The text itself when it is no interval. */
  every(text: string): string;
  /** "500 Sudanese pounds"; the code where the currency has no name, the number alone where none is known. */
  amount(value: number, currency?: string): string;
  languageName(code: string): string;
  countryName(code: string): string;
  dayName(day: number): string;
  /** As on a calendar: Mon. */
  shortDayName(day: number): string;
  compare(a: string, b: string): number;
  /** "a, b and c". */
  list(parts: readonly string[]): string;
  /** "a, b or c". */
  choice(parts: readonly string[]): string;
  /** The same words, fit to begin a sentence. */
  capital(text: string): string;
  /** 0 is Monday. */
  readonly firstDay: number;
  /** Days on which most doors of the country are shut; 0 is Monday. */
  readonly restDays: readonly number[];
}

const rightToLeft = new Set(["ar", "fa", "ur", "ps", "ckb", "he", "sd", "ug", "dv", "rhg"]);

/** A reader of `language` in a pathway; texts fall back visibly to the pathway's own languages. */
export function readerOf(
  language: Language,
  pathway: { readonly languages: readonly string[]; readonly country: string } & DateChoice,
): Reader {
  const number = numbering(language, pathway);
  const place = regional(language.locale, pathway.country);
  const locale = `${place}-u-ca-gregory-nu-${number}`;
  const weekdays = (weekday: "long" | "short") =>
    later(() => new Intl.DateTimeFormat(locale, { weekday, timeZone: "UTC" }));
  const days = weekdays("long");
  const shortDays = weekdays("short");
  const names = later(() => new Intl.DisplayNames(locale, { type: "language" }));
  const countries = later(() => new Intl.DisplayNames(locale, { type: "region" }));
  // A language whose order the system does not know is sorted as in English, not as on this machine.
  const order = [language.code, "en"];
  const collator = later(() => new Intl.Collator(order, { numeric: true }));
  const lists = later(() => new Intl.ListFormat(locale, { type: "conjunction" }));
  const choices = later(() => new Intl.ListFormat(locale, { type: "disjunction" }));
  const say = translator(language, number);
  const ownNames: Readonly<Record<string, string>> = language.labels.language;
  const languageName = once((code: string) => ownNames[code] ?? named(names(), code));
  const words = (text: Text) =>
    wordsOf(text, language, pathway.languages, (code) =>
      say("other_language", { language: languageName(code) }),
    );
  const span = (kind: "interval" | "every", text: string) => {
    const interval = parseInterval(text);
    return interval ? say(`${kind}.${interval.unit}`, { count: interval.count }) : text;
  };
  return {
    language,
    say,
    words,
    within: (text) => {
      const { text: own, dir = language.direction } = words(text);
      return dir === language.direction ? own : `\u2068${own}\u2069`;
    },
    ...readerDates(language, place, pathway),
    digits: (text) => withDigits(text, number),
    interval: (text) => span("interval", text),
    every: (text) => span("every", text),
    amount: (value, currency) => amountOf(value, currency, locale),
    languageName,
    countryName: (code) => named(countries(), code),
    dayName: once((day: number) => days().format(Date.UTC(2024, 0, 1 + day))),
    shortDayName: once((day: number) => shortDays().format(Date.UTC(2024, 0, 1 + day))),
    compare: (a, b) => collator().compare(a, b),
    list: (parts) => lists().format(parts),
    choice: (parts) => choices().format(parts),
    capital: (text) => text.charAt(0).toLocaleUpperCase(language.code) + text.slice(1),
    firstDay: (weekOf(pathway.country).firstDay + 6) % 7,
    restDays: weekOf(pathway.country).weekend.map((day) => (day + 6) % 7),
  };
}

/** Makes something when it is first asked for: the system takes its time, and few answers need all of it. */
function later<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Asks each thing once: names of languages and days are asked for thousands of times, and the system takes its time. */
function once<Asked>(ask: (of: Asked) => string): (of: Asked) => string {
  const known = new Map<Asked, string>();
  return (of) => {
    const name = known.get(of) ?? ask(of);
    known.set(of, name);
    return name;
  };
}

function wordsOf(
  text: Text,
  reader: Language,
  fallbacks: readonly string[],
  note: (code: string) => string,
): Words {
  const { words, language } = read(text, reader.code, fallbacks);
  if (language === undefined || language === reader.code) return { text: words };
  const dir = rightToLeft.has(language.split("-")[0] ?? "") ? "rtl" : "ltr";
  return { text: words, lang: language, dir, note: note(language) };
}

/** Months and money are named as in the pathway's country (Jordan's Arabic has its own months), unless the language fixes a country. */
function regional(locale: string, country: string): string {
  return locale.includes("-") || !/^[A-Z]{2}$/.test(country) ? locale : `${locale}-${country}`;
}

function named(names: Intl.DisplayNames, code: string): string {
  try {
    const name = names.of(code) ?? code;
    // Where the system knows no name in this language, the English one says more than a code.
    return name === code ? (inEnglish().of(code) ?? code) : name;
  } catch {
    return code;
  }
}

const inEnglish = later(() => new Intl.DisplayNames("en", { type: "language" }));

function amountOf(value: number, currency: string | undefined, locale: string): string {
  const digits = Number.isInteger(value) ? { maximumFractionDigits: 0 } : {};
  if (currency === undefined) return new Intl.NumberFormat(locale, digits).format(value);
  return plainSpaces(
    new Intl.NumberFormat(locale, {
      style: "currency",
      currency,
      currencyDisplay: "name",
      ...digits,
    }).format(value),
  );
}

interface Week {
  readonly firstDay: number;
  readonly weekend: readonly number[];
}

const usualWeek: Week = { firstDay: 1, weekend: [6, 7] };

/** How a country counts its week; 1 is Monday. Source: CLDR, through Intl. */
function weekOf(country: string): Week {
  try {
    const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & {
      readonly weekInfo?: Week;
      getWeekInfo?(): Week;
    };
    return locale.getWeekInfo?.() ?? locale.weekInfo ?? usualWeek;
  } catch {
    return usualWeek;
  }
}
