import type { DataPath } from "../model/diagnostic.ts";
import type { Finding } from "../model/finding.ts";
import { daysOf, parseSpan, type Span } from "../model/hours.ts";
import type { FileRule } from "./rule.ts";

export const hoursImpossible: FileRule = {
  id: "hours-impossible",
  severity: "error",
  stage: "file",
  needs: ["hours"],
  title: "Hours that cannot be",
  why: "The program leaves out what it cannot understand, and people come when nobody is there.",
  remedy:
    "Use the 24-hour clock, the earlier time first; past midnight add a plus: 20:00-02:00+. Each day stands once.",
  example: {
    wrong: "  mon: 08:00-25:00",
    right: "  mon: 08:00-24:00",
  },
  when: ({ written }) => !isSoundPlace(written),
  *check({ written }) {
    yield* inPlace(written, []);
  },
};

/** Lists of what may have hours of its own, and the block of whoever takes referrals. */
const lists = ["visits", "sites", "emergency", "specialists"] as const;

function* inPlace(place: unknown, path: DataPath): Iterable<Finding> {
  if (!isRecord(place)) return;
  yield* inHours(place["hours"], [...path, "hours"]);
  if (isRecord(place["referral_contact"]))
    yield* inHours(place["referral_contact"]["hours"], [...path, "referral_contact", "hours"]);
  for (const key of lists)
    if (Array.isArray(place[key]))
      for (const [index, each] of place[key].entries()) yield* inPlace(each, [...path, key, index]);
}

function* inHours(written: unknown, path: DataPath): Iterable<Finding> {
  if (typeof written !== "object" || written === null || isInOrder(written)) return;
  const taken = new Map<number, string>();
  const late: Late[] = [];
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
      if (mayBeLate(value)) late.push({ days, until: latest(value) - 1440, path: at });
    }
  }
  if (late.length > 0) yield* intoNextDay(late, written as Readonly<Record<string, unknown>>);
}

/** Whether all hours of a place and of those below it are in order at a glance. */
function isSoundPlace(place: unknown): boolean {
  if (!isRecord(place)) return true;
  if (!isInOrder(place["hours"])) return false;
  const contact = place["referral_contact"];
  if (isRecord(contact) && !isInOrder(contact["hours"])) return false;
  for (const key of lists) {
    const places = place[key];
    if (Array.isArray(places) && !places.every(isSoundPlace)) return false;
  }
  return true;
}

const isInOrder = (hours: unknown) => typeof hours !== "object" || hours === null || isSound(hours);

/**
 * Whether hours are in order at a glance, as almost all are: times that can be read, one after the other, on days that
 * stand once. Where it is not certain, every line is looked at.
 */
function isSound(hours: object): boolean {
  let taken = 0;
  for (const key in hours) {
    const value = (hours as Readonly<Record<string, unknown>>)[key];
    if (key === "text") continue;
    const days = daysOf(key);
    if (days.length === 0) {
      if (key === "except" || typeof value !== "object" || !value || !isSound(value)) return false;
      continue;
    }
    for (const day of days) {
      if ((taken & (1 << day)) !== 0) return false;
      taken |= 1 << day;
    }
    if (!isSoundDay(value)) return false;
  }
  return true;
}

function isSoundDay(value: unknown): boolean {
  if (typeof value === "string")
    return (
      value === "closed" || value === "by_appointment" || (parseSpan(value)?.to ?? 9999) <= 1440
    );
  if (!Array.isArray(value)) return false;
  let end = 0;
  for (const text of value) {
    const span = typeof text === "string" ? parseSpan(text) : undefined;
    if (!span || span.from < end || span.to > 1440) return false;
    end = span.to;
  }
  return true;
}

/** Days on which it is open past midnight, and until when, in minutes of the next day. */
interface Late {
  readonly days: readonly number[];
  readonly until: number;
  readonly path: DataPath;
}

/** The night that is still going on when the next day begins: one of the two cannot be right. */
function* intoNextDay(
  late: readonly Late[],
  week: Readonly<Record<string, unknown>>,
): Iterable<Finding> {
  const opens = new Map<number, number>();
  for (const [key, value] of Object.entries(week))
    for (const day of daysOf(key)) opens.set(day, earliest(value));
  for (const { days, until, path } of late)
    if (days.some((day) => (opens.get((day + 1) % 7) ?? Number.POSITIVE_INFINITY) < until))
      yield {
        path,
        message: "These hours last into those of the next day. Correct the end, or join the two.",
      };
}

const spansOf = (value: unknown): readonly Span[] =>
  [value].flat().flatMap((text) => (typeof text === "string" ? (parseSpan(text) ?? []) : []));
/** Past midnight has a plus at its end; a list is looked at closely. */
const mayBeLate = (value: unknown) =>
  typeof value === "string" ? value.endsWith("+") : Array.isArray(value);
const latest = (value: unknown) => Math.max(0, ...spansOf(value).map(({ to }) => to));
const earliest = (value: unknown) =>
  Math.min(Number.POSITIVE_INFINITY, ...spansOf(value).map(({ from }) => from));

type WrittenException = Readonly<Record<string, unknown>>;

function* inExceptions(value: unknown, path: DataPath): Iterable<Finding> {
  const list = (Array.isArray(value) ? value : []) as readonly WrittenException[];
  for (const [index, each] of list.entries()) {
    if (each["hours"] !== undefined) yield* inDay(each["hours"], [...path, index, "hours"]);
    const fault = faultOf(each, list.slice(0, index));
    if (fault) yield { path: [...path, index, ...fault.at], message: fault.message };
  }
}

interface Fault {
  readonly at: DataPath;
  readonly message: string;
}

function faultOf(each: WrittenException, before: readonly WrittenException[]): Fault | undefined {
  const { on, from, to, closed, hours } = each;
  if (typeof from === "string" && typeof to === "string" && from > to)
    return { at: ["to"], message: "The last day is before the first. Change the two." };
  if (on === undefined && from === undefined)
    return { at: [], message: "This exception names no day. Add on, or from and to." };
  if (closed === undefined && hours === undefined)
    return {
      at: [],
      message: "This exception says neither closed: yes nor hours. Add one of them.",
    };
  if (closed !== undefined && hours !== undefined)
    return {
      at: ["hours"],
      message: "This exception says closed and gives hours. Remove one of the two.",
    };
  const [first, last] = daysOfException(each);
  const isTaken = before.some((other) => {
    const [start, end] = daysOfException(other);
    return start <= last && first <= end;
  });
  return isTaken
    ? {
        at: [],
        message: "An exception above is about one of these days too. Let each day stand once.",
      }
    : undefined;
}

function daysOfException({ on, from, to }: WrittenException): readonly [string, string] {
  const first = String(on ?? from ?? "");
  return [first, String(on ?? to ?? first)];
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

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
