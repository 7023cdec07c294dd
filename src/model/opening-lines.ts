import { type DayHours, type Hours, hoursOn, type Season, type Week } from "./hours.ts";
import { addInterval, type PlainDate, parseInterval, weekday } from "./plain-date.ts";
import type { Site, Visit } from "./service.ts";

/** What decides, besides its own hours, when a place is open. */
export interface OpeningDays {
  readonly seasons: readonly Season[];
  /** True where the page knows holidays ahead. */
  readonly hasHolidays: boolean;
  /** Days before are left out. */
  readonly asOf: PlainDate;
}

/** Visits ahead that are told of; whoever reads later is told of none rather than of a wrong one. */
const mostVisits = 12;
const everyDay = "0123456";
const wholeDay = "0-1440";

/**
 * When a place is open, for a page that must know it without a calendar: lines of weekdays (0 is Sunday), minutes of the
 * day, and first and last date where it is of some days only; `h` in the place of weekdays stands for holidays. Of the lines
 * that fit a day the first one holds. A text for its hours and one for each visit; none for what nobody knows, for words, and
 * for appointments.
 */
export function openingLines(site: Site, days: OpeningDays): readonly string[] {
  const visits = site.visits.map((visit) => visitLines(visit, days));
  return [site.hours ? hoursLines(site.hours, days) : "", ...visits].filter((each) =>
    /\d-\d/.test(each),
  );
}

function hoursLines(hours: Hours, { seasons, hasHolidays, asOf }: OpeningDays): string {
  if (hours.kind === "always") return `${everyDay} ${wholeDay}`;
  if (hours.kind !== "week") return "";
  const isAhead = ({ to }: { readonly to: PlainDate }) => to >= asOf;
  const lines = [
    ...hours.exceptions.filter(isAhead).map((each) => [everyDay, minutesOf(each.hours), each]),
    // On a holiday ordinary hours may not hold: nobody is sent to a closed door.
    ...(hasHolidays ? [["h", closed]] : []),
    ...seasons.flatMap(({ id, dates }) =>
      dates
        .filter(isAhead)
        .flatMap((each) => weekLines(hours.seasons[id]).map((line) => [...line, each])),
    ),
    ...weekLines(hours.week),
  ] as readonly Line[];
  return lines.map(lineText).join(";");
}

type Line = readonly [
  days: string,
  minutes: string,
  within?: { readonly from: PlainDate; readonly to: PlainDate },
];

const lineText = ([days, minutes, within]: Line) =>
  [days, minutes, ...(within ? [within.from, within.to] : [])].join(" ");

/** Days with the same hours share a line. */
function weekLines(week: Week | undefined): readonly Line[] {
  const byMinutes = new Map<string, string>();
  for (const [day, hours] of (week ?? []).entries())
    if (hours) {
      const minutes = minutesOf(hours);
      byMinutes.set(minutes, `${byMinutes.get(minutes) ?? ""}${(day + 1) % 7}`);
    }
  return [...byMinutes].map(([minutes, days]) => [days, minutes]);
}

const closed = "x";

function minutesOf(hours: DayHours): string {
  if (hours.kind !== "open") return closed;
  return hours.spans.map(({ from, to }) => `${from}-${to}`).join(",");
}

/** A team that comes on some days; without hours of its own nobody knows when on that day. */
function visitLines(visit: Visit, { seasons, asOf }: OpeningDays): string {
  const { hours, until } = visit;
  const interval = parseInterval(visit.every);
  if (!hours || !interval || interval.unit === "hour") return "";
  const lines: string[] = [];
  for (let turn = 0; lines.length < mostVisits && turn < 2000; turn += 1) {
    const on = addInterval(visit.from, { ...interval, count: interval.count * turn });
    if (until !== undefined && on > until) break;
    const held = on < asOf ? undefined : hoursOn(hours, on, seasons);
    if (held?.kind === "open")
      lines.push(lineText([`${(weekday(on) + 1) % 7}`, minutesOf(held), { from: on, to: on }]));
  }
  return lines.join(";");
}
