/** A calendar date without zone, `YYYY-MM-DD`, from 0001 to 9999. Dates compare correctly as strings. */
export type PlainDate = string & { readonly __plainDate: true };

/** A length of time as people write it: "3 months", "30 days". */
export interface Interval {
  readonly count: number;
  readonly unit: "hour" | "day" | "week" | "month" | "year";
}

const datePattern = /^\d{4}-\d{2}-\d{2}$/;
const intervalPattern = /^([1-9]\d{0,3}) (hour|day|week|month|year)s?$/;
const millisecondsADay = 86_400_000;
/** Days from 1 March of the year 0 to 1 January 1970. */
const daysBefore1970 = 719_468;

/** Reads a strict ISO date; `undefined` when the text is no date or the day does not exist (2026-02-30). */
export function parseDate(text: string): PlainDate | undefined {
  if (!datePattern.test(text)) return undefined;
  const [year, month, day] = split(text);
  if (year < 1 || month < 1 || month > 12 || day < 1) return undefined;
  return day <= daysInMonth(year, month) ? (text as PlainDate) : undefined;
}

/** Reads "3 months"; `undefined` when the text is no interval or is zero. */
export function parseInterval(text: string): Interval | undefined {
  const match = intervalPattern.exec(text);
  return match ? { count: Number(match[1]), unit: match[2] as Interval["unit"] } : undefined;
}

/** The date `interval` after `date`; months and years are clamped: 31 January + 1 month = 28 or 29 February. Hours count as whole days, rounded up. */
export function addInterval(date: PlainDate, interval: Interval): PlainDate {
  switch (interval.unit) {
    case "hour":
      return addDays(date, Math.ceil(interval.count / 24));
    case "day":
      return addDays(date, interval.count);
    case "week":
      return addDays(date, interval.count * 7);
    case "month":
      return addMonths(date, interval.count);
    case "year":
      return addMonths(date, interval.count * 12);
  }
}

/** Adds whole days; negative counts go back. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromEpochDay(epochDay(date) + days);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return epochDay(to) - epochDay(from);
}

/** 0 is Monday, 6 is Sunday. */
export function weekday(date: PlainDate): number {
  return (((epochDay(date) + 3) % 7) + 7) % 7;
}

const daysIn = { hour: 1 / 24, day: 1, week: 7, month: 30.4375, year: 365.25 };

/** Roughly how many days an interval lasts; exact for hours (rounded up), days and weeks. Used to compare policies, never to add. */
export function approximateDays(interval: Interval): number {
  return Math.ceil(interval.count * daysIn[interval.unit]);
}

/** Milliseconds since 1970 of the date's midnight in UTC; for formatting only. */
export function toMilliseconds(date: PlainDate): number {
  return epochDay(date) * millisecondsADay;
}

function addMonths(date: PlainDate, months: number): PlainDate {
  const [year, month, day] = split(date);
  const total = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(total / 12);
  const targetMonth = (total % 12) + 1;
  return join(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Year, month and day. By characters: it is asked a hundred thousand times a run. */
function split(date: string): [number, number, number] {
  const two = (at: number) => (date.charCodeAt(at) - zero) * 10 + date.charCodeAt(at + 1) - zero;
  return [two(0) * 100 + two(2), two(5), two(8)];
}

const zero = 48;

function join(year: number, month: number, day: number): PlainDate {
  const two = (value: number) => (value < 10 ? `0${value}` : value);
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}` as PlainDate;
}

/** Sorts words that are compared sign by sign, such as dates and ids; `undefined` first. Needs no table of any language. */
export function compareSigns(a: string | undefined, b: string | undefined): number {
  const [left, right] = [a ?? "", b ?? ""];
  return left < right ? -1 : left > right ? 1 : 0;
}

function epochDay(date: PlainDate): number {
  const [year, month, day] = split(date);
  // Counted from March, so that a leap day ends a year.
  const from = month > 2 ? year : year - 1;
  const inYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const leaps = Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400);
  return from * 365 + leaps + inYear - daysBefore1970;
}

function fromEpochDay(epoch: number): PlainDate {
  const days = epoch + daysBefore1970;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  return join(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}
