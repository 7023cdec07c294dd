import { dayNames, daysOf, toHours } from "../model/hours.ts";
import type { HoursContext } from "../render/hours-lines.ts";
import { hoursLines } from "../render/hours-lines.ts";
import type { Reader } from "../render/reader.ts";

/** Hours in a line that `readHours` reads back; `undefined` where they say more than such a line can. */
export function hoursText(value: unknown, reader: Reader, always: string): string | undefined {
  if (value === "always") return always;
  if (value === "by_appointment") return reader.say("hours.by_appointment");
  const days = daysWritten(value);
  return days
    ?.map(([day, times]) => `${dayText(day, reader)} ${timesText(times, reader)}`)
    .join("; ");
}

type Day = readonly [string, string | readonly string[]];

/** Lines of days and nothing else; times without a day are those of every day. */
function daysWritten(value: unknown): readonly Day[] | undefined {
  if (typeof value === "string" || Array.isArray(value))
    return toHours(value, "en").kind === "week" && !("text" in toHours(value, "en"))
      ? [["mon-sun", value]]
      : undefined;
  if (typeof value !== "object" || value === null) return undefined;
  const days = Object.entries(value);
  const isPlain = days.every(([key, times]) => daysOf(key).length > 0 && isTimes(times));
  return isPlain ? (days as readonly Day[]) : undefined;
}

const isTimes = (times: unknown): boolean =>
  typeof times === "string" || (Array.isArray(times) && times.every((x) => typeof x === "string"));

function dayText(key: string, reader: Reader): string {
  if (key === "mon-sun") return reader.say("hours.every_day");
  return key
    .split("-")
    .map((day) => reader.dayName(dayNames.indexOf(day as (typeof dayNames)[number])))
    .join("-");
}

function timesText(times: string | readonly string[], reader: Reader): string {
  if (times === "closed" || times === "by_appointment") return reader.say(`hours.${times}`);
  return [times].flat().join(", ");
}

/** Hours as documents print them, in one cell: for hours that are no plain line. */
export function hoursPrinted(value: unknown, context: HoursContext, first: string): string {
  return hoursLines(toHours(value, first), context)
    .map(({ days, spans, words }) =>
      [days, spans.join(", "), words?.text ?? ""].filter((each) => each !== "").join(" "),
    )
    .join("\n");
}

/** True where two ways of writing hours mean the same. */
export function sameHours(a: unknown, b: unknown): boolean {
  const meaning = (each: unknown) => JSON.stringify(toHours(each, "en"));
  return a !== undefined && b !== undefined && meaning(a) === meaning(b);
}
