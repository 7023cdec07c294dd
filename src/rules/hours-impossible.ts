import type { DataPath } from "../model/diagnostic.ts";
import type { Finding } from "../model/finding.ts";
import { daysOf, parseSpan, type Span } from "../model/hours.ts";
import type { EntryRule } from "./rule.ts";

export const hoursImpossible: EntryRule = {
  id: "hours-impossible",
  severity: "error",
  stage: "entry",
  title: "Hours that cannot be",
  why: "The program leaves out what it cannot understand, and people come when nobody is there.",
  remedy:
    "Use the 24-hour clock, the earlier time first; past midnight add a plus: 20:00-02:00+. Each day stands once.",
  example: {
    wrong: "  mon: 08:00-25:00",
    right: "  mon: 08:00-24:00",
  },
  *check({ written }) {
    yield* inHours(written.hours, ["hours"]);
    for (const [index, visit] of (written.visits ?? []).entries())
      yield* inHours(visit.hours, ["visits", index, "hours"]);
    for (const [index, site] of (written.sites ?? []).entries()) {
      yield* inHours(site.hours, ["sites", index, "hours"]);
      for (const [position, visit] of (site.visits ?? []).entries())
        yield* inHours(visit.hours, ["sites", index, "visits", position, "hours"]);
    }
    yield* inHours(written.referral_contact?.hours, ["referral_contact", "hours"]);
  },
};

function* inHours(written: unknown, path: DataPath): Iterable<Finding> {
  if (typeof written !== "object" || written === null) return;
  const taken = new Map<number, string>();
  for (const [key, value] of Object.entries(written)) {
    const at = path.concat(key);
    const days = daysOf(key);
    if (key === "except") yield* inExceptions(value, at);
    else if (key === "text") continue;
    else if (days.length === 0) yield* inHours(value, at);
    else {
      yield* inDay(value, at);
      const other = days.map((day) => taken.get(day)).find((each) => each !== undefined);
      if (other !== undefined)
        yield {
          path: at,
          atKey: true,
          message:
            "{other} already says something about one of these days. Let each day stand once.",
          args: { other },
        };
      for (const day of days) taken.set(day, key);
    }
  }
}

function* inExceptions(value: unknown, path: DataPath): Iterable<Finding> {
  const list = (Array.isArray(value) ? value : []) as Readonly<Record<string, unknown>>[];
  for (const [index, each] of list.entries()) {
    const { on, from, to, closed, hours } = each;
    if (hours !== undefined) yield* inDay(hours, [...path, index, "hours"]);
    const reversed = typeof from === "string" && typeof to === "string" && from > to;
    if (reversed)
      yield {
        path: [...path, index, "to"],
        message: "The last day is before the first. Change the two.",
      };
    else if (on === undefined && from === undefined)
      yield {
        path: [...path, index],
        message: "This exception names no day. Add on, or from and to.",
      };
    else if (closed === undefined && hours === undefined)
      yield {
        path: [...path, index],
        message: "This exception says neither closed: yes nor hours. Add one of them.",
      };
  }
}

function* inDay(value: unknown, path: DataPath): Iterable<Finding> {
  if (typeof value === "string" && parseSpan(value)) return;
  const spans: Span[] = [];
  for (const [index, text] of [value].flat().entries()) {
    if (typeof text !== "string" || text === "closed" || text === "by_appointment") continue;
    const at = Array.isArray(value) ? [...path, index] : path;
    const span = parseSpan(text);
    if (!span) yield { path: at, message: impossible(text), quotes: { text } };
    else if (spans.some((other) => span.from < other.to && other.from < span.to))
      yield {
        path: at,
        message: "{text} overlaps the time before it. Join the two, or correct one.",
        quotes: { text },
      };
    if (span) spans.push(span);
  }
}

function impossible(text: string): string {
  const times = [...text.matchAll(/(\d{1,2}):(\d{2})/g)];
  const fits = times.every(([, hour, minute]) => Number(hour) <= 24 && Number(minute) <= 59);
  return fits
    ? "{text} does not end after it begins. If it ends after midnight add a plus, as in 20:00-02:00+; in the afternoon write 14:00 for 2 o'clock."
    : "{text} is no time of day. Use the 24-hour clock, from 00:00 to 24:00.";
}
