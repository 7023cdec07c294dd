import { latinDigits } from "../model/latin-digits.ts";
import { addInterval, type PlainDate, parseDate, parseInterval } from "../model/plain-date.ts";
import { type Input, textOption } from "./command.ts";
import { exit, Stop } from "./exit.ts";

/** The last day of `--within`: a length of time from the day judged by, or a day. `undefined` when it was not given. */
export function withinOption(input: Input, today: PlainDate): PlainDate | undefined {
  // Words that the shell parted come joined with commas: --within 14 days.
  const typed = textOption(input, "within")?.replaceAll(",", " ").trim();
  if (typed === undefined) return undefined;
  const day = parseDate(latinDigits(typed)) ?? after(typed, today);
  if (day === undefined) throw new Stop(exit.usage, unclear(typed));
  if (day >= today) return day;
  throw new Stop(
    exit.usage,
    `--within ${day} lies before ${today}, the day that is judged by. Name a later day, or a length of time such as --within 14 days.`,
  );
}

const length = /^(\d+) ?(d|w|m|y|days?|weeks?|months?|years?)$/;
const units: Readonly<Record<string, string>> = { d: "day", w: "week", m: "month", y: "year" };

/** A day that the calendar does not have is no answer: 9999 years. */
function after(typed: string, today: PlainDate): PlainDate | undefined {
  const [, count = "", unit = ""] = length.exec(latinDigits(typed).toLowerCase()) ?? [];
  const interval = parseInterval(`${Number(count)} ${units[unit.charAt(0)]}s`);
  return interval && parseDate(addInterval(today, interval));
}

function unclear(typed: string): string {
  const bare = /^\d+$/.test(latinDigits(typed));
  const meant = bare && Number(latinDigits(typed)) > 0 ? ` Did you mean ${typed} days?` : "";
  return `--within "${typed}" is neither a length of time nor a day.${meant} Write for example --within 14 days, --within 2 weeks or --within 2026-12-31.`;
}
