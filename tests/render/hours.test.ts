import { expect, test } from "vitest";
import { type Season, toHours } from "../../src/model/hours.ts";
import type { PlainDate } from "../../src/model/plain-date.ts";
import { type HoursLine, hoursLines } from "../../src/render/hours-lines.ts";
import { readerIn } from "./readers.ts";

const day = (text: string) => text as PlainDate;

const ramadan = (certain: boolean): Season => ({
  id: "ramadan",
  name: { en: "Ramadan", ar: "رمضان", fr: "ramadan" },
  dates: [
    { from: day("2025-03-01"), to: day("2025-03-30"), certain: true },
    { from: day("2026-02-18"), to: day("2026-03-19"), certain },
  ],
});

/** The lines as a person reads them, days and times parted by a bar. */
function lines(written: unknown, code: string, asOf = "2026-01-15", seasons = [ramadan(true)]) {
  const edition = { as_of: day(asOf), pathway: { seasons } };
  const context = { reader: readerIn(code), edition };
  return hoursLines(toHours(written, "en"), context).map(asText);
}

function asText({ days, spans, words, why }: HoursLine): string {
  const times = [...spans, ...(words ? [words.text] : []), ...(why ? [`(${why.text})`] : [])];
  const parts = [days, times.join(" ")].filter((each) => each !== "");
  return parts.join(" | ").replaceAll("\u00a0", " ");
}

test.each([
  ["en", ["Sunday to Thursday | 08:00–14:00", "Friday | closed"]],
  ["ar", ["من الأحد إلى الخميس | 08:00–14:00", "الجمعة | مغلق"]],
  ["fr", ["Du dimanche au jeudi | 08:00–14:00", "Vendredi | fermé"]],
])("a week in %s", (code, expected) => {
  expect(lines({ "sun-thu": "08:00-14:00", fri: "closed" }, code)).toEqual(expected);
});

test.each([
  ["en", ["Every day | 24 hours"]],
  ["ar", ["كل يوم | 24 ساعة"]],
  ["fr", ["Tous les jours | 24 heures sur 24"]],
])("a whole week of whole days in %s", (code, expected) => {
  expect(lines({ "mon-sun": "00:00-24:00" }, code)).toEqual(expected);
});

test.each([
  ["en", "Day and night, every day", "By appointment"],
  ["ar", "ليلاً ونهاراً، كل يوم", "بموعد مسبق"],
  ["fr", "Jour et nuit, tous les jours", "Sur rendez-vous"],
])("hours without days in %s", (code, always, appointment) => {
  expect(lines("always", code)).toEqual([always]);
  expect(lines("by_appointment", code)).toEqual([appointment]);
});

test.each([
  ["en", "Monday | 20:00–02:00 (until the next day)"],
  ["ar", "الاثنين | 20:00–02:00 (حتى اليوم التالي)"],
  ["fr", "Lundi | 20:00–02:00 (jusqu’au lendemain)"],
])("hours past midnight say so in %s", (code, expected) => {
  expect(lines({ mon: "20:00-02:00+" }, code)).toEqual([expected]);
});

test("hours until midnight end at 24:00, on the same day", () => {
  expect(lines({ mon: "18:00-24:00" }, "en")).toEqual(["Monday | 18:00–24:00"]);
});

test("two neighbouring days are named both; several spans stay in order", () => {
  expect(lines({ "sat-sun": ["16:00-18:00", "09:00-12:00"] }, "en")).toEqual([
    "Saturday and Sunday | 09:00–12:00 16:00–18:00",
  ]);
  expect(lines({ "sat-sun": "09:00-12:00" }, "ar")).toEqual(["السبت والأحد | 09:00–12:00"]);
});

test.each([
  ["en", ["Sunday, Tuesday and Thursday | 08:00–12:00", "Friday and Saturday | closed"]],
  ["ar", ["الأحد والثلاثاء والخميس | 08:00–12:00", "الجمعة والسبت | مغلق"]],
  ["fr", ["Dimanche, mardi et jeudi | 08:00–12:00", "Vendredi et samedi | fermé"]],
])("days with the same hours share a line in %s", (code, expected) => {
  const open = { sun: "08:00-12:00", tue: "08:00-12:00", thu: "08:00-12:00" };
  expect(lines({ ...open, "fri-sat": "closed" }, code)).toEqual(expected);
});

test("a week that begins on another day keeps its run of days over its end", () => {
  const edition = { as_of: day("2026-01-15"), pathway: { seasons: [] } };
  const hours = toHours({ "mon-fri": "08:00-12:00", "sat-mon": "closed" }, "en");
  const printed = hoursLines(hours, { reader: readerIn("en", "FR"), edition }).map(asText);
  expect(printed).toEqual(["Tuesday to Friday | 08:00–12:00", "Saturday to Monday | closed"]);
});

test("a range and a single day with the same hours share a line", () => {
  expect(lines({ "sat-tue": "08:00-12:00", thu: "08:00-12:00" }, "fr")).toEqual([
    "Du samedi au mardi et jeudi | 08:00–12:00",
  ]);
});

test("a day of which nothing is said is not printed, and by appointment is", () => {
  expect(lines({ mon: "09:00-12:00", wed: "by_appointment" }, "fr")).toEqual([
    "Lundi | 09:00–12:00",
    "Mercredi | sur rendez-vous",
  ]);
});

test.each([
  ["en", "During Ramadan (18 February – 19 March 2026)"],
  ["ar", "خلال رمضان (18 فبراير – 19 مارس 2026)"],
  ["fr", "Période : ramadan (18 février – 19 mars 2026)"],
])("a season in %s stands over its hours with the dates held next", (code, expected) => {
  const written = { "sun-thu": "08:00-14:00", ramadan: { "sun-thu": "09:30-13:00" } };
  const [, season, hours] = lines(written, code);
  expect(season).toBe(expected);
  expect(hours).toContain("09:30–13:00");
});

test.each([
  ["en", "During Ramadan (about 18 February – 19 March 2026; the days may change)"],
  ["ar", "خلال رمضان (حوالي 18 فبراير – 19 مارس 2026، وقد تتغير الأيام)"],
  ["fr", "Période : ramadan (environ 18 février – 19 mars 2026 ; les jours peuvent changer)"],
])("dates of a season that are not certain say so in %s", (code, expected) => {
  const written = { ramadan: { sun: "09:30-13:00" } };
  expect(lines(written, code, "2026-01-15", [ramadan(false)])[0]).toBe(expected);
});

test.each([
  ["on the first day", "2026-02-18", "During Ramadan (18 February – 19 March 2026)"],
  ["on the last day", "2026-03-19", "During Ramadan (18 February – 19 March 2026)"],
  ["the day after the last known dates", "2026-03-20", "During Ramadan"],
  ["before the year before", "2025-01-01", "During Ramadan (1 – 30 March 2025)"],
])("the dates of a season %s", (_when, asOf, expected) => {
  const [season] = lines({ ramadan: { sun: "09:30-13:00" } }, "en", asOf);
  expect(season).toBe(expected);
});

test("a season that is the same all week is one line", () => {
  expect(lines({ ramadan: "closed" }, "en", "2026-04-01")).toEqual(["During Ramadan | closed"]);
});

test("a season nobody named is printed by its id", () => {
  expect(lines({ rains: { mon: "09:00-12:00" } }, "en")[0]).toBe("During rains");
});

test.each([
  ["en", "25 December 2026 | closed (Holiday)", "1 – 3 January 2027 | 10:00–12:00"],
  ["ar", "25 ديسمبر 2026 | مغلق (عطلة)", "1–3 يناير 2027 | 10:00–12:00"],
  ["fr", "25 décembre 2026 | fermé (Jour férié)", "1–3 janvier 2027 | 10:00–12:00"],
])("days that differ, in %s, with the reason", (code, holiday, after) => {
  const why = { en: "Holiday", ar: "عطلة", fr: "Jour férié" };
  const except = [
    { on: "2026-12-25", closed: "yes", why },
    { from: "2027-01-01", to: "2027-01-03", hours: "10:00-12:00" },
  ];
  const [, one, two] = lines({ mon: "09:00-12:00", except }, code);
  expect(one).toBe(holiday);
  expect(two).toBe(after);
});

test("days that differed are left out once they are over, and not before", () => {
  const written = { except: [{ on: "2026-12-25", closed: "yes" }] };
  expect(lines(written, "en", "2026-12-25")).toEqual(["25 December 2026 | closed"]);
  expect(lines(written, "en", "2026-12-26")).toEqual([]);
});

test("words that could not be structured come last, word for word", () => {
  expect(lines({ mon: "09:00-12:00", text: "Ask at the gate" }, "en")).toEqual([
    "Monday | 09:00–12:00",
    "Ask at the gate",
  ]);
});
