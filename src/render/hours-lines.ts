import {
  type DayHours,
  type Hours,
  type HoursException,
  runsOf,
  type Season,
  type Span,
  sameHours,
  type Week,
} from "../model/hours.ts";
import type { PlainDate } from "../model/plain-date.ts";
import type { Reader, Words } from "./reader.ts";

/** One printed line of hours. */
export interface HoursLine {
  /** Days, a season, a date or a visit. */
  readonly days: string;
  /** True for a line without times that stands over the lines after it. */
  readonly isHeading?: boolean;
  /** Times as digits, each kept whole and left to right. */
  readonly spans: readonly string[];
  /** Words after the times, or in their place. */
  readonly words?: Words;
  /** Why a day is different. */
  readonly why?: Words;
}

/** Who reads hours, and of which edition: its seasons, and its date, before which days that differed are left out. */
export interface HoursContext {
  readonly reader: Reader;
  readonly edition: {
    readonly as_of: PlainDate;
    readonly pathway: { readonly seasons: readonly Season[] };
  };
}

/** Minutes of a whole day. */
const wholeDay = 1440;

/** Hours as printed lines: the week in runs of equal days, then seasons, then single days. */
export function hoursLines(hours: Hours, context: HoursContext): readonly HoursLine[] {
  const { reader } = context;
  if (hours.kind !== "week") {
    const text = reader.capital(reader.say(`hours.${hours.kind}`));
    return [{ days: "", spans: [], words: { text } }];
  }
  return [
    ...weekLines(hours.week, reader),
    ...Object.entries(hours.seasons).flatMap(([id, week]) => seasonLines(id, week, context)),
    ...hours.exceptions
      .filter((each) => each.to >= context.edition.as_of)
      .map((each) => exceptionLine(each, reader)),
    ...(hours.text ? [{ days: "", spans: [], words: reader.words(hours.text) }] : []),
  ];
}

/** "08:00–14:00"; past midnight the clock starts again. */
export function spanText({ from, to }: Span): string {
  const clock = (minutes: number) =>
    `${String(Math.floor(minutes / 60) % 24).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
  return `${clock(from)}–${to === wholeDay ? "24:00" : clock(to)}`;
}

/** Days with the same hours share a line, also where they are no neighbours. */
function weekLines(week: Week, reader: Reader): HoursLine[] {
  const lines: { readonly hours: DayHours; readonly days: string[] }[] = [];
  for (const { first, last, hours } of roundRuns(week, reader.firstDay)) {
    const days = dayNames(first, last, reader);
    const same = lines.find((each) => sameHours(each.hours, hours));
    if (same) same.days.push(...days);
    else lines.push({ hours, days });
  }
  return lines.map(({ hours, days }) => ({
    days: reader.capital(reader.list(days)),
    ...dayPart(hours, reader),
  }));
}

/** Runs of days, where one may go over the end of the week: Friday and Saturday in a week that begins on Saturday. */
function roundRuns(week: Week, firstDay: number): ReturnType<typeof runsOf> {
  const runs = runsOf(week, firstDay);
  const [start, ...others] = runs;
  const end = others.at(-1);
  if (!start || !end || start.first !== firstDay || (end.last + 1) % 7 !== firstDay) return runs;
  if (!sameHours(start.hours, end.hours)) return runs;
  return [...others.slice(0, -1), { ...end, last: start.last }];
}

/** One name for a run of three days or more, else the names of its days. */
function dayNames(first: number, last: number, reader: Reader): string[] {
  const length = ((last - first + 7) % 7) + 1;
  if (length === 7) return [reader.say("hours.every_day")];
  const names = { first: reader.dayName(first), last: reader.dayName(last) };
  if (length > 2) return [reader.say("hours.days", names)];
  return length === 1 ? [names.first] : [names.first, names.last];
}

function seasonLines(id: string, week: Week, context: HoursContext): HoursLine[] {
  const { reader } = context;
  const days = seasonName(id, context);
  const runs = runsOf(week, reader.firstDay);
  const [only] = runs;
  if (only && runs.length === 1 && week.every((day) => day))
    return [{ days, ...dayPart(only.hours, reader) }];
  return [{ days, spans: [], isHeading: true }, ...weekLines(week, reader)];
}

/** A season with the dates on which it is held now or next, where they are known. */
function seasonName(id: string, { reader, edition }: HoursContext): string {
  const found = edition.pathway.seasons.find((each) => each.id === id);
  const season = found ? reader.words(found.name).text : id;
  const [next] = [...(found?.dates ?? [])]
    .filter((each) => each.to >= edition.as_of)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  if (!next) return reader.say("hours.season", { season });
  const dates = reader.dates(next.from, next.to);
  return reader.say(next.certain ? "hours.season_on" : "hours.season_about", { season, dates });
}

function exceptionLine({ from, to, hours, why }: HoursException, reader: Reader): HoursLine {
  return {
    days: reader.dates(from, to),
    ...dayPart(hours, reader),
    ...(why ? { why: reader.words(why) } : {}),
  };
}

function dayPart(hours: DayHours, reader: Reader): Pick<HoursLine, "spans" | "words"> {
  if (hours.kind !== "open")
    return { spans: [], words: { text: reader.say(`hours.${hours.kind}`) } };
  const [first] = hours.spans;
  if (first?.from === 0 && first.to === wholeDay)
    return { spans: [], words: { text: reader.say("hours.all_day") } };
  const endsNextDay = hours.spans.some((span) => span.to > wholeDay);
  return {
    spans: hours.spans.map((span) => reader.digits(spanText(span))),
    ...(endsNextDay ? { words: { text: reader.say("hours.next_day") } } : {}),
  };
}
