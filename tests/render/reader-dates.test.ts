import { afterEach, expect, test, vi } from "vitest";
import type { PlainDate } from "../../src/model/plain-date.ts";
import { readerOf } from "../../src/render/reader.ts";
import type { DateChoice } from "../../src/render/reader-dates.ts";
import { languageOf, languages } from "../all-languages.ts";

afterEach(() => vi.restoreAllMocks());

const day = (text: string) => text as PlainDate;

const reader = (code: string, choice: DateChoice, country = "SD") =>
  readerOf(languageOf(code), { languages: ["en"], country, ...choice });

test.each([
  ["en", "persian", "23 November 2026 (2 Azar 1405 AP)"],
  ["fa", "persian", "23 نوامبر 2026 (2 آذر 1405 ه‍.ش.)"],
  ["ar", "islamic", "23 نوفمبر 2026 (13 جمادى الآخرة 1448 هـ)"],
  ["am", "ethiopic", "23 ኖቬምበር 2026 (14 ኅዳር 2019 ዓ.ም.)"],
  ["ti", "ethiopic", "2026-11-23 (ሕዳር 14, 2019 ዓ.ም.)"],
] as const)(
  "in %s a day of the %s calendar stands behind the Gregorian one",
  (code, calendar, said) => {
    expect(reader(code, { calendar }).date(day("2026-11-23"))).toBe(said);
    const [, other = ""] = /\((.*)\)$/.exec(said) ?? [];
    expect(reader(code, { calendar, calendar_alone: true }).date(day("2026-11-23"))).toBe(other);
  },
);

test.each(languages)("in $code a year of another calendar is never without its era", ({ code }) => {
  for (const calendar of ["persian", "ethiopic", "islamic"] as const) {
    const said = reader(code, { calendar, calendar_alone: true }).date(day("2026-11-23"));
    const [year = ""] = /1405|2019|1448/.exec(said) ?? [];
    expect(said, calendar).toMatch(new RegExp(`${year}\\S*\\s\\S*[\\p{L}.]`, "u"));
  }
});

test("calendars agree with days that their countries publish", () => {
  const alone = { calendar_alone: true };
  const said = (calendar: "persian" | "ethiopic" | "islamic", date: string) =>
    reader("en", { ...alone, calendar }).date(day(date));
  // Nowruz 1404 and 1405; Ethiopian new year 2018 (a day later after a leap year: 2016); 1 Ramadan 1447 of Umm al-Qura.
  expect(said("persian", "2025-03-21")).toBe("1 Farvardin 1404 AP");
  expect(said("persian", "2026-03-21")).toBe("1 Farvardin 1405 AP");
  expect(said("ethiopic", "2025-09-11")).toMatch(/^1 .* 2018 /);
  expect(said("ethiopic", "2023-09-12")).toMatch(/^1 .* 2016 /);
  expect(said("islamic", "2026-02-18")).toBe("1 Ramadan 1447 AH");
});

test("a span is told in both calendars, one day once", () => {
  const persian = reader("en", { calendar: "persian" });
  expect(persian.dates(day("2026-12-31"), day("2027-01-02"))).toBe(
    "31 December 2026 – 2 January 2027 (10 Dey 1405 AP – 12 Dey 1405 AP)",
  );
  expect(persian.dates(day("2026-12-31"), day("2026-12-31"))).toBe(
    "31 December 2026 (10 Dey 1405 AP)",
  );
});

test("local digits are those of each language, for days, times, counts and money", () => {
  const local = { digits: "local" } as const;
  const arabic = reader("ar", local);
  expect(arabic.date(day("2026-11-23"))).toBe("٢٣ نوفمبر ٢٠٢٦");
  expect(arabic.interval("11 days")).toBe("١١ يوماً");
  expect(arabic.say("who.adults")).toBe("البالغون (١٨ سنة فأكثر)");
  expect(arabic.say("who.ages", { from: 6, to: 17 })).toBe("من عمر ٦ إلى ١٧ سنة");
  expect(arabic.digits("08:00–14:00")).toBe("٠٨:٠٠–١٤:٠٠");
  expect(arabic.amount(500, "SDG")).toContain("٥٠٠");
  expect(reader("fa", local).say("who.age", { age: 12 })).toContain("۱۲");
  for (const code of ["en", "fr", "am", "so"])
    expect(reader(code, local).date(day("2026-11-23")), code).toMatch(/23/);
});

test("what is dialled keeps its digits, and exact cases of a plural still hold", () => {
  const arabic = reader("ar", { digits: "local" });
  expect(arabic.say("stop.strip_danger", { phone: "+249 912 345 678" })).toContain(
    "+249 912 345 678",
  );
  expect(arabic.say("who.ages_to", { to: 0 })).toBe("دون عمر سنة واحدة");
  expect(arabic.say("who.ages_to", { to: 1 })).toContain("سنة واحدة أو أقل");
});

test("without a choice days are Gregorian and digits are those of everybody", () => {
  for (const { code } of languages) {
    const said = reader(code, {}).date(day("2026-11-23"));
    expect(said, code).toMatch(/2026/);
    expect(said, code).not.toMatch(/[\u0660-\u0669\u06f0-\u06f9(]/);
  }
});

test.each([
  ["so", "Noofeembar 3, 2026 – Febraayo 7, 2027"],
  ["am", "3 ኖቬምበር 2026 – 7 ፌብሩዋሪ 2027"],
])("in %s a span writes its days as a day is written", (code, said) => {
  expect(reader(code, {}).dates(day("2026-11-03"), day("2027-02-07"))).toBe(said);
});

test("where there is no room for two calendars, the one that stands first is written", () => {
  const brief = (choice: DateChoice) => reader("en", choice).brief(day("2026-11-23"));
  expect(brief({ calendar: "persian" })).toBe("23 November 2026");
  expect(brief({ calendar: "persian", calendar_alone: true })).toBe("2 Azar 1405 AP");
});

test("a system that lacks the language writes days by numbers, not in English", () => {
  vi.spyOn(Intl.DateTimeFormat, "supportedLocalesOf").mockReturnValue([]);
  const arabic = reader("ar", { calendar: "islamic" });
  expect(arabic.date(day("2026-11-23"))).toBe("2026-11-23");
  expect(arabic.dates(day("2026-11-23"), day("2026-12-01"))).toBe("2026-11-23 – 2026-12-01");
});

test("a system that lacks the calendar writes the Gregorian day alone", () => {
  const { resolvedOptions } = Intl.DateTimeFormat.prototype;
  vi.spyOn(Intl.DateTimeFormat.prototype, "resolvedOptions").mockImplementation(function (
    this: Intl.DateTimeFormat,
  ) {
    return { ...resolvedOptions.call(this), calendar: "gregory" };
  });
  const said = reader("en", { calendar: "persian", calendar_alone: true }).date(day("2026-11-23"));
  expect(said).toBe("23 November 2026");
});
