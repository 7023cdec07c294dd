import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addInterval,
  daysBetween,
  type PlainDate,
  parseDate,
  parseInterval,
  toMilliseconds,
  weekday,
} from "../../src/model/plain-date.ts";

const date = (text: string) => parseDate(text) as PlainDate;
const anyDate = fc
  .date({ min: new Date("1800-01-01"), max: new Date("2200-12-31"), noInvalidDate: true })
  .map((each) => date(each.toISOString().slice(0, 10)));

describe("dates", () => {
  test.each([
    "2026-02-30",
    "2026-13-01",
    "2026-00-10",
    "26-01-01",
    "2026-1-1",
    "2025-02-29",
    "2026-11-31",
  ])("%s is no date", (text) => expect(parseDate(text)).toBeUndefined());

  test.each(["2024-02-29", "2000-02-29", "2026-12-31"])("%s is a date", (text) =>
    expect(parseDate(text)).toBe(text),
  );

  test.each([
    ["2026-01-31", "1 month", "2026-02-28"],
    ["2024-01-31", "1 month", "2024-02-29"],
    ["2026-08-31", "6 months", "2027-02-28"],
    ["2024-02-29", "1 year", "2025-02-28"],
    ["2026-12-31", "2 months", "2027-02-28"],
    ["2026-11-02", "2 weeks", "2026-11-16"],
    ["2026-11-02", "72 hours", "2026-11-05"],
  ])("%s and %s is %s", (from, interval, expected) => {
    const parsed = parseInterval(interval);
    expect(parsed && addInterval(date(from), parsed)).toBe(expected);
  });

  test.each(["0 days", "1.5 months", "a week", "3", "-1 day"])("%s is no interval", (text) =>
    expect(parseInterval(text)).toBeUndefined(),
  );

  test("adding days and counting them are each other's inverse, over 400 years", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -150_000, max: 150_000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
    );
  });

  test("the weekday agrees with the system's calendar", () => {
    fc.assert(
      fc.property(anyDate, (each) => {
        expect(weekday(each)).toBe((new Date(toMilliseconds(each)).getUTCDay() + 6) % 7);
      }),
    );
  });
});
