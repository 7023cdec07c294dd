import { latinDigits } from "../model/latin-digits.ts";
import { parseDate } from "../model/plain-date.ts";
import { date } from "../model/schema-parts.ts";
import { type Misfit, type Mistaken, mayBe } from "./mistaken.ts";

/** A date that people write in another order or with other signs. Where day and month could change places, nobody guesses. */
export function mistakenDate({ value, raw, ways }: Misfit): Mistaken | undefined {
  if (!mayBe(ways, date) || (typeof value !== "string" && typeof value !== "number"))
    return undefined;
  const words = latinDigits(String(value).trim());
  const found = readings(words);
  const [only, other] = found;
  if (only === undefined) return incomplete(words, raw);
  if (other === undefined)
    return {
      rule: "date-written-otherwise",
      message: "Write this date as year-month-day: {date}.",
      quotes: { date: only },
      text: only,
    };
  return {
    rule: "date-written-otherwise",
    message: "This can be {date} or {other}. Write the one that is meant, as year-month-day.",
    quotes: { date: only, other },
  };
}

function incomplete(words: string, raw: string): Mistaken | undefined {
  if (!/^\d{4}(?:[-./]\d{1,2})?$/.test(words)) return undefined;
  return {
    rule: "date-written-otherwise",
    message: "{raw} names no day. Write the date as year-month-day, for example 2026-11-02.",
    quotes: { raw },
  };
}

/** The days that words can mean, the day first before the month first. */
function readings(words: string): readonly string[] {
  const yearFirst = /^(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})\.?(?:[T ]\d\d:.*)?$/.exec(words);
  if (yearFirst) return days([yearFirst[1], yearFirst[2], yearFirst[3]]);
  const yearLast = /^(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4})$/.exec(words);
  if (yearLast)
    return days([yearLast[3], yearLast[2], yearLast[1]], [yearLast[3], yearLast[1], yearLast[2]]);
  const named = /^(\d{1,2})\.? (\p{L}{3,})\.? (\d{4})$/u.exec(words);
  const month = months.findIndex((each) => (named?.[2] ?? "").toLowerCase().startsWith(each)) + 1;
  return named && month > 0 ? days([named[3], String(month), named[1]]) : [];
}

type Parts = readonly [
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
];

function days(...orders: readonly Parts[]): readonly string[] {
  const written = orders.map((parts) =>
    parts.map((part) => (part ?? "").padStart(2, "0")).join("-"),
  );
  return [...new Set(written.filter((each) => parseDate(each)))];
}

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
