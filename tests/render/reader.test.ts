import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { PlainDate } from "../../src/model/plain-date.ts";
import { languages } from "../all-languages.ts";
import { readerIn } from "./readers.ts";

const day = (text: string) => text as PlainDate;

test.each([
  ["en", "1 day", "1 day", "every day"],
  ["en", "2 weeks", "2 weeks", "every 2 weeks"],
  ["en", "72 hours", "72 hours", "every 72 hours"],
  ["ar", "1 week", "أسبوع واحد", "كل أسبوع"],
  ["ar", "2 weeks", "أسبوعين", "كل أسبوعين"],
  ["ar", "3 months", "3 أشهر", "كل 3 أشهر"],
  ["ar", "11 days", "11 يوماً", "كل 11 يوماً"],
  ["ar", "72 hours", "72 ساعة", "كل 72 ساعة"],
  ["ar", "100 days", "100 يوم", "كل 100 يوم"],
  ["fr", "1 month", "1 mois", "chaque mois"],
  ["fr", "2 weeks", "2 semaines", "toutes les 2 semaines"],
  ["fr", "3 days", "3 jours", "tous les 3 jours"],
])("in %s, %s reads %s and %s", (code, written, interval, every) => {
  expect(readerIn(code).interval(written)).toBe(interval);
  expect(readerIn(code).every(written)).toBe(every);
});

test("what is no interval is printed as it stands", () => {
  expect(readerIn("ar").interval("soon")).toBe("soon");
  expect(readerIn("fr").every("Mondays")).toBe("Mondays");
});

test.each([
  ["en", "SD", "2 November 2026", "18 February – 19 March 2026"],
  ["ar", "SD", "2 نوفمبر 2026", "18 فبراير – 19 مارس 2026"],
  ["ar", "JO", "2 تشرين الثاني 2026", "18 شباط – 19 آذار 2026"],
  ["fr", "SD", "2 novembre 2026", "18 février – 19 mars 2026"],
  ["fr", "", "2 novembre 2026", "18 février – 19 mars 2026"],
])(
  "dates in %s in %s name the month and use the same digits everywhere",
  (code, country, one, span) => {
    const reader = readerIn(code, country);
    expect(reader.date(day("2026-11-02"))).toBe(one);
    expect(reader.dates(day("2026-02-18"), day("2026-03-19"))).toBe(span);
    expect(reader.dates(day("2026-11-02"), day("2026-11-02"))).toBe(one);
  },
);

test("a span over the end of the year names both years", () => {
  expect(readerIn("en").dates(day("2026-12-24"), day("2027-01-06"))).toBe(
    "24 December 2026 – 6 January 2027",
  );
});

test.each([
  ["en", 500, "SDG", "500 Sudanese pounds"],
  ["en", 1, "SDG", "1 Sudanese pound"],
  ["en", 12.5, "USD", "12.50 US dollars"],
  ["en", 1500, undefined, "1,500"],
  ["en", 5, "XYZ", "5 XYZ"],
  ["ar", 500, "SDG", "500 جنيه سوداني"],
  ["ar", 5, "SDG", "5 جنيهات سودانية"],
  ["fr", 500, "SDG", "500 livres soudanaises"],
])("an amount in %s: %s %s", (code, value, currency, expected) => {
  expect(readerIn(code).amount(value, currency)).toBe(expected);
});

test.each([
  ["en", "fvr", "Fur"],
  ["en", "din", "Dinka"],
  ["en", "zag", "Zaghawa"],
  ["en", "sgn", "sign language"],
  ["ar", "nus", "النوير"],
  ["ar", "apd", "العربية السودانية"],
  ["ar", "ti", "التغرينية"],
  ["fr", "shi", "tachelhit"],
  ["fr", "mls", "masalit"],
  ["fr", "qqq", "qqq"],
])("in %s, the language %s is called %s", (code, language, name) => {
  expect(readerIn(code).languageName(language)).toBe(name);
});

/** Names that look like their code. */
const alsoCodes = new Set(["fur", "luo"]);

test.each(languages)("in $code every language of the region has a name of its own", ({ code }) => {
  const spoken =
    "ar am om ti so aa bej din nus shk bfa zne ach luo fvr zag mls nub ha ff kr sw ln rw fa ps ur bn ckb kmr ku tr fr en es kab shi rif tzm ber apd apc arz acm ary aeb mey shu pga my rhg ne si ta hy ru uk ro";
  const names = spoken.split(" ").map((each) => readerIn(code).languageName(each));
  expect(names.filter((each) => /^[a-z]{2,3}$/.test(each) && !alsoCodes.has(each))).toEqual([]);
  const repeated = names.filter((each, index) => names.indexOf(each) !== index);
  expect(repeated).toEqual([]);
});

test.each([
  ["en", "a, b and c", "a, b or c"],
  ["ar", "a وb وc", "a أو b أو c"],
  ["fr", "a, b et c", "a, b ou c"],
])("lists in %s", (code, list, choice) => {
  expect(readerIn(code).list(["a", "b", "c"])).toBe(list);
  expect(readerIn(code).choice(["a", "b", "c"])).toBe(choice);
  expect(readerIn(code).list(["a"])).toBe("a");
});

describe("order", () => {
  test("Arabic sorts by its own alphabet, whatever the form of the alef", () => {
    const words = ["يافا", "أمل", "بيت", "إربد", "تعليم", "آمنة", "ثقة"];
    expect([...words].sort(readerIn("ar").compare)).toEqual([
      "آمنة",
      "إربد",
      "أمل",
      "بيت",
      "تعليم",
      "ثقة",
      "يافا",
    ]);
  });

  test("French puts accents with their letters, and numbers count", () => {
    const words = ["Zone 10", "École", "Zone 2", "Eau", "Écoute"];
    expect([...words].sort(readerIn("fr").compare)).toEqual([
      "Eau",
      "École",
      "Écoute",
      "Zone 2",
      "Zone 10",
    ]);
  });
});

test("the week begins as people of the country are used to", () => {
  expect(readerIn("en", "SD").firstDay).toBe(5);
  expect(readerIn("en", "FR").firstDay).toBe(0);
  expect(readerIn("en", "").firstDay).toBe(0);
});

test("words in another language carry their direction and its name", () => {
  const text = { en: "Bring a card" };
  expect(readerIn("ar").words(text)).toEqual({
    text: "Bring a card",
    lang: "en",
    dir: "ltr",
    note: "(الإنجليزية)",
  });
  expect(readerIn("en").words(text)).toEqual({ text: "Bring a card" });
  expect(readerIn("fr").words({ "*": "Nile Clinic" })).toEqual({ text: "Nile Clinic" });
});

test("words of the other direction stand isolated inside a sentence", () => {
  const text = { en: "2 photos" };
  expect(readerIn("ar").within(text)).toBe("\u20682 photos\u2069");
  expect(readerIn("fr").within(text)).toBe("2 photos");
  expect(readerIn("ar").within({ "*": "Nile Clinic" })).toBe("Nile Clinic");
});

test("a month that bears the name of another calendar's is a number", () => {
  expect(readerIn("ti").date(day("2026-10-14"))).toBe("2026-10-14");
  expect(readerIn("am").date(day("2026-10-14"))).toContain("ኦክቶበር");
});

test.each([
  ["es", "nube ñandú zapato"],
  ["fa", "ب پ ک گ ی"],
  ["uk", "гора ґанок ера єдність іва їжак"],
  ["so", "Axad 2 Axad 10 Bahri Xaaji"],
  ["ti", "ሀ ለ ሐ መ አ ዐ"],
  ["am", "ሀ ለ ሐ መ አ ዐ"],
  ["ar", "أمل إيمان بحري تعليم"],
])("names stand in the order of %s on every machine", (code, sorted) => {
  // Where the system knows the order of none of the languages asked for, it takes that of the machine.
  const real = Intl.Collator;
  const asked: unknown[] = [];
  class Watched extends real {
    constructor(locales: string | string[], options: Intl.CollatorOptions) {
      super(locales, options);
      asked.push(locales);
    }
  }
  vi.stubGlobal("Intl", Object.assign(Object.create(Intl), { Collator: Watched }));
  onTestFinished(() => void vi.unstubAllGlobals());
  const reader = readerIn(code);
  const names = sorted.match(/\S+(?: \d+)?/g) ?? [];
  expect([...names].reverse().sort(reader.compare)).toEqual(names);
  expect(asked).toHaveLength(1);
  expect(real.supportedLocalesOf(asked[0] as string[])).not.toEqual([]);
});
