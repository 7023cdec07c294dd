import { hours } from "../model/schema-hours.ts";
import type { Schema } from "../model/schema-parts.ts";
import { readHours } from "../model/typed-hours.ts";
import { isOneTime, typedSpan } from "../model/typed-span.ts";
import { type Data, flowText } from "../yaml/write-value.ts";
import type { Misfit, Mistaken } from "./mistaken.ts";

const [wordHours] = hours["anyOf"] as readonly Schema[];

/** All hours of a week in one line, as they are pasted from a page: "24/7", "Mon-Fri 08:00-16:00". */
export function mistakenWeek({ value, ways }: Misfit): Mistaken | undefined {
  if (typeof value !== "string") return undefined;
  if (!ways.some((way) => way["errorMessage"] === wordHours?.["errorMessage"])) return undefined;
  const read = readHours(value);
  if (typeof read === "object" && "misread" in read) return undefined;
  const text = typeof read === "string" ? read : flowText(read as Data);
  return {
    rule: "hours-written-otherwise",
    message: "Write {text} here.",
    quotes: { text },
    text,
  };
}

/** Times written in another way, or one time without an end. */
export function mistakenHours({ value, raw, ways }: Misfit): Mistaken | undefined {
  if (!ways.some((way) => String(way["errorMessage"] ?? "").startsWith("Write times as ")))
    return undefined;
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const words = typeof value === "number" ? raw : value;
  const span = typedSpan(words);
  if (span !== undefined)
    return {
      rule: "hours-written-otherwise",
      message: "Write these times in the 24-hour clock, with colons: {span}.",
      quotes: { span },
      text: span,
    };
  if (!isOneTime(words)) return undefined;
  return {
    rule: "hours-written-otherwise",
    message: "This is one time. Write from when to when, for example 08:00-14:00.",
  };
}
