import { isOneTime, typedSpan } from "../model/typed-span.ts";
import type { Misfit, Mistaken } from "./mistaken.ts";

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
