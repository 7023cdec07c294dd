import { type PlainDate, parseDate, weekday } from "./plain-date.ts";
import { type Text, toText, type WrittenText } from "./text.ts";

/** Minutes after midnight; `to` may pass 1440 when it ends on the next day. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What is known of one day. */
export type DayHours =
  | { readonly kind: "open"; readonly spans: readonly Span[] }
  | { readonly kind: "closed" | "by_appointment" };

/** Monday first; `undefined` where nothing is said about a day. */
export type Week = readonly (DayHours | undefined)[];

/** Days on which the week does not hold. */
export interface HoursException {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly hours: DayHours;
  readonly why?: Text;
}

/** When a service is open. */
export type Hours =
  | { readonly kind: "always" }
  | { readonly kind: "by_appointment" }
  | {
      readonly kind: "week";
      readonly week: Week;
      readonly seasons: Readonly<Record<string, Week>>;
      readonly exceptions: readonly HoursException[];
      /** Word for word, where days and times could not say it. */
      readonly text?: Text;
    };

/** First and last days on which a season's hours hold. */
export interface Season {
  readonly id: string;
  readonly name: Text;
  readonly dates: readonly {
    readonly from: PlainDate;
    readonly to: PlainDate;
    readonly certain: boolean;
  }[];
}

export const dayNames = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

type WrittenDay = string | readonly string[];
type WrittenWeek = { readonly [days: string]: WrittenDay };
type WrittenException = {
  readonly on?: string;
  readonly from?: string;
  readonly to?: string;
  readonly closed?: string;
  readonly hours?: WrittenDay;
  readonly why?: WrittenText;
};

const spanPattern = /^(\d{1,2}):(\d{2}) ?[-–] ?(\d{1,2}):(\d{2})(\+?)$/;
const dayPattern = /^(mon|tue|wed|thu|fri|sat|sun)(?:-(mon|tue|wed|thu|fri|sat|sun))?$/;

/** Reads hours as a file has them. What fits the schema and still makes no sense (25:00) is left out here and is a rule's finding. */
export function toHours(written: unknown, firstLanguage: string): Hours {
  if (written === "always" || written === "by_appointment") return { kind: written };
  const times = typeof written === "string" || Array.isArray(written);
  if (times && toDay(written))
    return { kind: "week", week: toWeek({ "mon-sun": written }), seasons: {}, exceptions: [] };
  if (typeof written === "string") return words({ [firstLanguage]: written });
  const { except, text, ...rest } = written as Record<string, unknown>;
  const days: Record<string, WrittenDay> = {};
  const seasons: (readonly [string, unknown])[] = [];
  for (const key in rest)
    if (daysOf(key).length > 0) days[key] = rest[key] as WrittenDay;
    else seasons.push([key, rest[key]]);
  return {
    kind: "week",
    week: toWeek(days),
    seasons: Object.fromEntries(seasons.map(([id, each]) => [id, toSeasonWeek(each)])),
    exceptions: ((except ?? []) as WrittenException[]).flatMap((each) =>
      toException(each, firstLanguage),
    ),
    ...(text === undefined ? {} : { text: toText(text as WrittenText, firstLanguage) }),
  };
}

/** One day's hours; `undefined` when no part of it can be read. */
export function toDay(written: WrittenDay): DayHours | undefined {
  if (written === "closed" || written === "by_appointment") return { kind: written };
  const spans = (typeof written === "string" ? [written] : written).flatMap(
    (each) => parseSpan(each) ?? [],
  );
  return spans.length === 0
    ? undefined
    : { kind: "open", spans: [...spans].sort((a, b) => a.from - b.from) };
}

/** Reads "08:00-14:00" or "20:00-02:00+"; `undefined` for impossible times, or an end before its beginning without +. */
export function parseSpan(text: string): Span | undefined {
  const before = knownSpans.get(text);
  if (before) return before;
  const span = readSpan(text);
  if (span && knownSpans.size < mostSpans) knownSpans.set(text, span);
  return span;
}

/** People open at the same few times; bounded for those who do not. */
const knownSpans = new Map<string, Span>();
const mostSpans = 2000;

function readSpan(text: string): Span | undefined {
  const match = spanPattern.exec(text);
  if (!match) return undefined;
  const [, fromHour, fromMinute, toHour, toMinute, plus] = match;
  if (
    Number(fromHour) > 23 ||
    Number(toHour) > 24 ||
    Number(fromMinute) > 59 ||
    Number(toMinute) > 59
  )
    return undefined;
  const from = Number(fromHour) * 60 + Number(fromMinute);
  const to = Number(toHour) * 60 + Number(toMinute) + (plus ? 1440 : 0);
  return to > from && to - from <= 1440 && (plus || to <= 1440) ? { from, to } : undefined;
}

/** The days a key such as "sun-thu" stands for, 0 is Monday; empty when the key is no day. */
export function daysOf(key: string): readonly number[] {
  const before = knownDays.get(key);
  if (before) return before;
  const match = dayPattern.exec(key);
  if (!match) return [];
  const first = dayNames.indexOf(match[1] as (typeof dayNames)[number]);
  const last = match[2] ? dayNames.indexOf(match[2] as (typeof dayNames)[number]) : first;
  const length = ((last - first + 7) % 7) + 1;
  const days = Array.from({ length }, (_, index) => (first + index) % 7);
  knownDays.set(key, days);
  return days;
}

/** There are only 56 such keys, and every entry uses some of them. */
const knownDays = new Map<string, readonly number[]>();

/** What holds on one date: an exception first, then a season, then the ordinary week; `undefined` when nothing is said. */
export function hoursOn(
  hours: Hours,
  date: PlainDate,
  seasons: readonly Season[],
): DayHours | undefined {
  if (hours.kind === "always") return { kind: "open", spans: [{ from: 0, to: 1440 }] };
  if (hours.kind !== "week") return { kind: "by_appointment" };
  const exception = hours.exceptions.find((each) => each.from <= date && date <= each.to);
  if (exception) return exception.hours;
  const season = seasons.find((each) =>
    each.dates.some(({ from, to }) => from <= date && date <= to),
  );
  const day = weekday(date);
  return (season ? hours.seasons[season.id]?.[day] : undefined) ?? hours.week[day];
}

/** Days with the same hours, joined to runs for print; the week begins on `firstDay` (0 is Monday). Silent days are left out. */
export function runsOf(
  week: Week,
  firstDay: number,
): readonly { first: number; last: number; hours: DayHours }[] {
  const runs: { first: number; last: number; hours: DayHours }[] = [];
  for (let offset = 0; offset < 7; offset += 1) {
    const day = (firstDay + offset) % 7;
    const hours = week[day];
    if (!hours) continue;
    const previous = runs.at(-1);
    const joins = previous && (previous.last + 1) % 7 === day && sameHours(previous.hours, hours);
    if (joins) previous.last = day;
    else runs.push({ first: day, last: day, hours });
  }
  return runs;
}

/** True when two days are open at the same times. */
export function sameHours(a: DayHours, b: DayHours): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function words(text: Text): Hours {
  return { kind: "week", week: toWeek({}), seasons: {}, exceptions: [], text };
}

function toWeek(written: WrittenWeek): Week {
  const week: (DayHours | undefined)[] = Array.from({ length: 7 }, () => undefined);
  for (const key in written) {
    const hours = toDay(written[key] ?? []);
    for (const index of daysOf(key)) week[index] = hours ?? week[index];
  }
  return week;
}

function toSeasonWeek(written: unknown): Week {
  if (typeof written !== "string") return toWeek(written as WrittenWeek);
  return toWeek({ "mon-sun": written });
}

function toException(written: WrittenException, firstLanguage: string): HoursException[] {
  const from = parseDate(written.on ?? written.from ?? "");
  const to = parseDate(written.on ?? written.to ?? written.from ?? "");
  const hours = written.closed ? ({ kind: "closed" } as const) : toDay(written.hours ?? "");
  if (!from || !to || !hours) return [];
  return [{ from, to, hours, ...(written.why ? { why: toText(written.why, firstLanguage) } : {}) }];
}
