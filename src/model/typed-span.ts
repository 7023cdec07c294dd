import { parseSpan } from "./hours.ts";
import { latinDigits } from "./latin-digits.ts";

/** Hour and minutes, in the 24-hour clock or with am and pm. */
const time = /^(\d{1,2})(?:[:.h](\d{2})|h)? ?(am|pm)?$/;
/** 0800-1600, as field lists have it: nobody writes a year so. */
const four = /^([01]\d|2[0-4])([0-5]\d)\s*[-–—]\s*([01]\d|2[0-4])([0-5]\d)$/;
const between = / ?[-–—] ?| (?:to|till|until|bis|à|a|إلى|الى|حتى|до|по|hasta|تا) /;
/** Morning and evening as Arabic writes them; its word for noon is no hour for certain. */
const halves: readonly (readonly [RegExp, string])[] = [
  [/\s*(?:صباحًا|صباحا|ص)(?![\u0600-\u06ff])/g, "am"],
  [/\s*(?:مساءً|مساء|م)(?![\u0600-\u06ff])/g, "pm"],
  [/\s*\b([ap])\.\s?m\.?/g, "$1m"],
];

/**
 * From when to when, as people write it: 8-14, 08.00-14.00, 8am-2pm, 8h30 to 14h, ٨-١٤, 24h. `undefined` for whatever is not
 * plain: of "8-2pm" nobody knows whether 8 is in the morning.
 */
export function typedSpan(typed: string): string | undefined {
  const words = halves
    .reduce((text, [word, half]) => text.replace(word, half), latinDigits(typed).toLowerCase())
    .replace(/^\s*(?:from|de|من|از|з)\s/, "")
    .trim();
  if (/^24 ?h(?:ours|rs)?$/.test(words)) return "00:00-24:00";
  const plus = words.endsWith("+") ? "+" : "";
  const [from = "", to = "", more] = words
    .slice(0, words.length - plus.length)
    .replace(/\s+(?:hrs?|hours|heures|horas|год|години|ساعة)\.?$/, "")
    .replace(four, "$1:$2-$3:$4")
    .split(between);
  const [first, last] = [time.exec(from.trim()), time.exec(to.trim())];
  if (more !== undefined || !first || !last || Boolean(first[3]) !== Boolean(last[3]))
    return undefined;
  const span = `${clock(first)}-${clock(last)}${plus}`;
  return parseSpan(span) ? span : undefined;
}

/** True for one time of day without an end. */
export function isOneTime(typed: string): boolean {
  return time.test(latinDigits(typed).trim().toLowerCase());
}

function clock([, hour, minute = "00", half]: readonly string[]): string {
  const number = Number(hour);
  const added = half === "pm" && number < 12 ? 12 : half === "am" && number === 12 ? -12 : 0;
  return `${String(number + added).padStart(2, "0")}:${minute}`;
}
