import ical, { ICalEventTransparency } from "ical-generator";
import {
  addDays,
  compareSigns,
  daysBetween,
  type PlainDate,
  toMilliseconds,
  weekday,
} from "../model/plain-date.ts";
import { slug } from "../model/slug.ts";
import type { StaleLine, StaleReport } from "../model/stale.ts";
import { nameOf } from "../model/stale-lines.ts";
import { read } from "../model/text.ts";
import { isolated, printable } from "./printable.ts";
import { type StaleReporter, type StaleStyle, shown } from "./stale-style.ts";
import { wordsOf } from "./stale-words.ts";

/** An event lists so many entries, and says how many more there are: calendars cut long texts without a word. */
const mostListed = 40;
/** Days after which a calendar that is made every week should have been made anew. */
const missedAfter = 14;

/** A whole day in the calendar. */
interface Day {
  /** The same for the same owner and week whenever the calendar is made: calendars replace the event, and show no second one. */
  readonly id: string;
  readonly on: PlainDate;
  readonly summary: string;
  readonly description: readonly string[];
}

/**
 * For each owner and week one day, on which that week's entries are to be confirmed; the last one says that no newer calendar
 * came. Entries for protection staff are never in it, and nobody's number. Source: RFC 5545.
 */
export const staleIcs: StaleReporter = (report, style) => {
  const { say } = style.speech;
  const title = read(report.title, style.speech.code, report.languages).words;
  const made = say("calendar.made", { date: report.as_of, version: style.version });
  const calendar = ical({
    prodId: { company: "referral-pathway", product: "pathway", language: "EN" },
    name: say("calendar.name", { title: isolated(title) }),
    description: made,
    ttl: 24 * 60 * 60,
  });
  const stamp = new Date(toMilliseconds(report.as_of));
  const key = keyOf(report);
  for (const day of [...weeks(report, style), ...unread(report, style), watch(report, style)])
    calendar.createEvent({
      id: `${day.id}.${key}@pathway.invalid`,
      stamp,
      // Grows with every calendar that can differ.
      sequence: Math.max(0, daysBetween("2000-01-01" as PlainDate, report.as_of)),
      allDay: true,
      start: new Date(toMilliseconds(day.on)),
      end: new Date(toMilliseconds(addDays(day.on, 1))),
      summary: day.summary,
      description: [...day.description, made].join("\n"),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  return `${calendar.toString()}\r\n`;
};

/** The day of each owner's weeks. What is late already belongs to the week in which the calendar is made. */
function weeks(report: StaleReport, style: StaleStyle): readonly Day[] {
  const { lines } = shown(report, { ...style, showsAll: false }, { everyEntry: true });
  const days = new Map<string, { owner: string; monday: PlainDate; lines: StaleLine[] }>();
  for (const line of lines) {
    if (line.freshness.cause === "withdrawn") continue;
    const on = line.comes?.on ?? report.as_of;
    const monday = mondayOf(later(on, report.as_of));
    const id = `${monday}.${line.owner || "nobody"}`;
    const day = days.get(id) ?? { owner: line.owner, monday, lines: [] };
    days.set(id, day);
    day.lines.push(line);
  }
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { owner, monday, lines: ofWeek }]) => ({
      id,
      // A day that has passed reminds nobody.
      on: later(monday, report.as_of),
      summary: summaryOf(owner, ofWeek.length, { report, style }),
      description: listOf(ofWeek, { report, style }),
    }));
}

interface Made {
  readonly report: StaleReport;
  readonly style: StaleStyle;
}

function summaryOf(owner: string, count: number, { report, style: { speech } }: Made): string {
  const reader = { language: speech.code, languages: report.languages };
  const isNameless = owner === "" || report.owners[owner]?.restricted === true;
  const name = isNameless ? speech.say("owner.none") : nameOf(report.owners, owner, reader);
  return speech.say("calendar.event", { count, owner: isolated(name) });
}

function listOf(lines: readonly StaleLine[], { report, style }: Made): readonly string[] {
  const { say, code } = style.speech;
  const listed = lines.slice(0, mostListed).map((line) => {
    const { why } = wordsOf(line, { ...style, showsAll: false }, isolated);
    return `${isolated(read(line.name, code, report.languages).words)} (${printable(line.id)}): ${why}`;
  });
  const more = lines.length - listed.length;
  return [
    ...listed,
    ...(more > 0 ? [say("calendar.more", { count: more })] : []),
    say("calendar.how"),
  ];
}

/** What could not be judged is in no week; it is told on the day itself. */
function unread(report: StaleReport, { speech: { say } }: StaleStyle): readonly Day[] {
  const files = report.unjudged.filter(({ restricted }) => !restricted).map(({ file }) => file);
  if (files.length === 0) return [];
  const listed = files.slice(0, mostListed);
  const more = files.length - listed.length;
  return [
    {
      id: "unread",
      on: report.as_of,
      summary: say("calendar.unjudged", { count: files.length }),
      description: [
        ...listed.map((file) => say("unjudged", { file: isolated(file) })),
        ...(more > 0 ? [say("calendar.more", { count: more })] : []),
      ],
    },
  ];
}

/** Moves on with every new calendar, so that it comes up only where no new one came: a schedule that died is seen. */
function watch({ as_of }: StaleReport, { speech: { say } }: StaleStyle): Day {
  return {
    id: "watch",
    on: addDays(as_of, missedAfter),
    summary: say("calendar.watch", { date: as_of }),
    description: [say("calendar.watch_why")],
  };
}

const later = (a: PlainDate, b: PlainDate): PlainDate => (compareSigns(a, b) < 0 ? b : a);

function mondayOf(date: PlainDate): PlainDate {
  return addDays(date, -weekday(date));
}

/** Tells two pathways apart in one person's calendar, in every language alike. */
function keyOf({ title, languages }: StaleReport): string {
  const { words } = read(title, languages[0] ?? "en", languages);
  return slug(words) || encodeURIComponent(words);
}
