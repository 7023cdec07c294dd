import { parseSpan } from "../model/hours.ts";
import type { Misfit, Mistaken } from "./mistaken.ts";
import { inDigits } from "./mistaken-date.ts";

/** Times written in another way: 8-14, 08.00-14.00, 8am-2pm, 8h30 to 14h, or one time without an end. */
export function mistakenHours({ value, raw, ways }: Misfit): Mistaken | undefined {
  if (!ways.some((way) => String(way["errorMessage"] ?? "").startsWith("Write times as ")))
    return undefined;
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const words = inDigits(String(typeof value === "number" ? raw : value))
    .trim()
    .toLowerCase();
  const single = time.exec(words);
  if (single && single[0].length === words.length)
    return {
      rule: "hours-written-otherwise",
      message: "This is one time. Write from when to when, for example 08:00-14:00.",
    };
  const [from = "", to = "", more] = words.split(/ ?[-–—] ?| (?:to|till|until|bis|à|a|إلى|الى) /);
  const span = more === undefined ? spanOf(from, to) : undefined;
  if (span === undefined) return undefined;
  return {
    rule: "hours-written-otherwise",
    message: "Write these times in the 24-hour clock, with colons: {span}.",
    quotes: { span },
    text: span,
  };
}

const time = /^(\d{1,2})(?:[:.h](\d{2})|h)? ?(am|pm)?$/;

function spanOf(from: string, to: string): string | undefined {
  const [first, last] = [time.exec(from.trim()), time.exec(to.trim())];
  if (!first || !last) return undefined;
  // "8-2pm": whether the first is morning or afternoon is not said, and is only certain with both.
  if (Boolean(first[3]) !== Boolean(last[3])) return undefined;
  const span = `${clock(first)}-${clock(last)}`;
  return parseSpan(span) ? span : undefined;
}

function clock([, hour, minute = "00", half]: readonly string[]): string {
  const number = Number(hour);
  const added = half === "pm" && number < 12 ? 12 : half === "am" && number === 12 ? -12 : 0;
  return `${String(number + added).padStart(2, "0")}:${minute}`;
}
