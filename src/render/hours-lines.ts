import {
  type DayHours,
  type Hours,
  runsOf,
  type Season,
  type Span,
  type Week,
} from "../model/hours.ts";
import type { Reader, Words } from "./reader.ts";

/** One printed line of hours. */
export interface HoursLine {
  /** Days, a season or a date. */
  readonly days: string;
  /** Times as digits, each kept whole and left to right. */
  readonly spans: readonly string[];
  /** Words in the place of times. */
  readonly words?: Words;
}

/** Hours as printed lines, the week in runs of equal days. */
export function hoursLines(
  hours: Hours,
  reader: Reader,
  seasons: readonly Season[],
): readonly HoursLine[] {
  if (hours.kind !== "week")
    return [{ days: "", spans: [], words: { text: reader.say(`hours.${hours.kind}`) } }];
  const lines = weekLines(hours.week, reader);
  for (const [id, week] of Object.entries(hours.seasons)) {
    const season = seasons.find((each) => each.id === id);
    const name = season ? reader.words(season.name).text : id;
    lines.push(
      { days: reader.say("hours.season", { season: name }), spans: [] },
      ...weekLines(week, reader),
    );
  }
  for (const exception of hours.exceptions) {
    const from = reader.date(exception.from);
    const days = exception.from === exception.to ? from : `${from} – ${reader.date(exception.to)}`;
    lines.push({ days, ...dayPart(exception.hours, reader) });
  }
  if (hours.text) lines.push({ days: "", spans: [], words: reader.words(hours.text) });
  return lines;
}

/** "08:00–14:00"; past midnight the clock starts again. */
export function spanText({ from, to }: Span): string {
  const clock = (minutes: number) =>
    `${String(Math.floor(minutes / 60) % 24).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
  return `${clock(from)}–${to === 1440 ? "24:00" : clock(to)}`;
}

function weekLines(week: Week, reader: Reader): HoursLine[] {
  return runsOf(week, reader.firstDay).map(({ first, last, hours }) => {
    const days =
      first === last ? reader.dayName(first) : `${reader.dayName(first)}–${reader.dayName(last)}`;
    return { days, ...dayPart(hours, reader) };
  });
}

function dayPart(hours: DayHours, reader: Reader): Pick<HoursLine, "spans" | "words"> {
  if (hours.kind === "open") return { spans: hours.spans.map(spanText) };
  return { spans: [], words: { text: reader.say(`hours.${hours.kind}`) } };
}
