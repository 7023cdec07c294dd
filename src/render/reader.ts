import type { Language } from "../languages/language.ts";
import { type Translator, translator } from "../languages/translator.ts";
import { type PlainDate, parseInterval, toMilliseconds } from "../model/plain-date.ts";
import { read, type Text } from "../model/text.ts";

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
  date(date: PlainDate): string;
  languageName(code: string): string;
  countryName(code: string): string;
  dayName(day: number): string;
  /** "2 weeks" in the reader's language; as it stands where it is no interval. */
  interval(text: string): string;
  compare(a: string, b: string): number;
  /** "a, b and c". */
  list(parts: readonly string[]): string;
  /** 0 is Monday. */
  readonly firstDay: number;
}

const rightToLeft = new Set(["ar", "fa", "ur", "ps", "ckb", "he", "sd", "ug", "dv", "rhg"]);

/** A reader of `language` in a pathway; texts fall back visibly to the pathway's own languages. */
export function readerOf(
  language: Language,
  pathway: { readonly languages: readonly string[]; readonly country: string },
): Reader {
  const locale = `${language.code}-u-ca-gregory-nu-latn`;
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const days = new Intl.DateTimeFormat(locale, { weekday: "short", timeZone: "UTC" });
  const names = new Intl.DisplayNames(locale, { type: "language" });
  const countries = new Intl.DisplayNames(locale, { type: "region" });
  const collator = new Intl.Collator(language.code, { numeric: true });
  const lists = new Intl.ListFormat(language.code, { type: "conjunction" });
  const say = translator(language);
  const languageName = (code: string) => named(names, code);
  return {
    language,
    say,
    words: (text) => {
      const { words, language: found } = read(text, language.code, pathway.languages);
      if (found === undefined || found === language.code) return { text: words };
      const dir = rightToLeft.has(found.split("-")[0] ?? "") ? "rtl" : "ltr";
      return {
        text: words,
        lang: found,
        dir,
        note: say("other_language", { language: languageName(found) }),
      };
    },
    date: (date) => dates.format(toMilliseconds(date)),
    languageName,
    countryName: (code) => named(countries, code),
    interval: (text) => {
      const parsed = parseInterval(text);
      if (!parsed) return text;
      const { count, unit } = parsed;
      return new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" }).format(
        count,
      );
    },
    dayName: (day) => days.format(Date.UTC(2024, 0, 1 + day)),
    compare: (a, b) => collator.compare(a, b),
    list: (parts) => lists.format(parts),
    firstDay: firstDayOf(pathway.country),
  };
}

function named(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

/** The day on which a country's week begins, 0 is Monday. Source: CLDR, through Intl. */
function firstDayOf(country: string): number {
  try {
    const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & {
      weekInfo?: { firstDay: number };
    };
    return ((locale.weekInfo?.firstDay ?? 1) + 6) % 7;
  } catch {
    return 0;
  }
}
