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

  test("months later it is the same day, or the last one of its month, over 400 years", () => {
    const lateInMonth = fc
      .tuple(fc.integer({ min: 1800, max: 2199 }), fc.integer({ min: 0, max: 11 }))
      .map(([year, month]) =>
        date(new Date(Date.UTC(year, month + 1, 0)).toISOString().slice(0, 10)),
      )
      .chain((last) => fc.integer({ min: -3, max: 0 }).map((days) => addDays(last, days)));
    fc.assert(
      fc.property(
        fc.oneof(lateInMonth, anyDate),
        fc.integer({ min: 1, max: 400 }),
        (from, count) => {
          const [year, month, day] = from.split("-").map(Number) as [number, number, number];
          const last = new Date(Date.UTC(year, month - 1 + count + 1, 0));
          const expected = `${last.toISOString().slice(0, 8)}${String(Math.min(day, last.getUTCDate())).padStart(2, "0")}`;
          expect(addInterval(from, { count, unit: "month" })).toBe(expected);
          if (count % 12 === 0)
            expect(addInterval(from, { count: count / 12, unit: "year" })).toBe(expected);
        },
      ),
      { numRuns: 400 },
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
