import { folded } from "./folded.ts";
import { typedDays } from "./typed-days.ts";
import { typedSpan } from "./typed-span.ts";

/** Hours as a file has them: a word, or one line for each day or range of days. */
export type WrittenHours = string | Readonly<Record<string, string | readonly string[]>>;

/** What could not be understood of an answer. */
export interface Misread {
  readonly misread: string;
}

const words: Readonly<Record<string, readonly string[]>> = {
  always: [
    "always",
    "24/7",
    "24 hours",
    "day and night",
    "دائما",
    "على مدار الساعة",
    "toujours",
    "24h/24",
    "24h/24 7j/7",
    "7j/7 24h/24",
    "24 horas",
    "цілодобово",
    "شبانه روزی",
  ],
  by_appointment: [
    "by_appointment",
    "by appointment",
    "appointment",
    "بموعد",
    "بموعد مسبق",
    "sur rendez-vous",
    "con cita previa",
    "con cita",
    "за записом",
    "за попереднім записом",
    "با وقت قبلی",
  ],
  closed: ["closed", "مغلق", "ferme", "fermé", "cerrado", "зачинено", "تعطیل"],
};

/** Between the lines of hours; a comma only where a day follows a time. */
const between = /[;؛\n]|(?<=\d[h\u0600-\u06ff]?|[ap]m)\s*[,،]\s*(?=\p{L})/u;

/**
 * Reads hours as people write them in a line: `sun-thu 08:00-14:00; fri closed`. Days may be named in a few languages.
 * Never guesses: whatever is not plain is given back as misread.
 */
export function readHours(typed: string): WrittenHours | Misread {
  const whole = meant(typed);
  if (whole === "always" || whole === "by_appointment") return whole;
  const lines: Record<string, string | readonly string[]> = {};
  for (const part of typed.replace(allSeven, "daily").split(between)) {
    if (part.trim() === "") continue;
    const line = readLine(part.trim());
    if (!line) return { misread: part.trim() };
    for (const day of line.days) {
      const both = together(lines[day], line.hours);
      if (both === undefined) return { misread: part.trim() };
      lines[day] = both;
    }
  }
  return Object.keys(lines).length === 0 ? { misread: typed.trim() } : lines;
}

/** "7/7" and "7j/7": seven days of seven. */
const allSeven = /(?<![\d/])7 ?(?:j(?:ours)?|d(?:ays)?|días|dias)? ?\/ ?7 ?j?(?![\d/])/gi;

/** A day that is named twice is open at both times; one that is closed and open is not plain. */
function together(
  before: string | readonly string[] | undefined,
  hours: string | readonly string[],
): string | readonly string[] | undefined {
  if (before === undefined) return hours;
  const all = [before, hours].flat();
  return all.every((each) => /^\d/.test(each)) ? all : undefined;
}

const wordAfterDays =
  /^(.+?)[\s:]+(\S*closed|by appointment|by_appointment|sur rendez-vous|بموعد مسبق|\S+)$/i;

/** Days, then times or a word; or times, then days. */
function readLine(
  part: string,
): { readonly days: readonly string[]; readonly hours: string | readonly string[] } | undefined {
  const hasTimes = /[\d٠-٩۰-۹]/.test(part);
  const pattern = hasTimes ? /^([^\d٠-٩۰-۹]+?)[\s:(]+([\d٠-٩۰-۹].*?)\)?$/ : wordAfterDays;
  const [, first, second] = pattern.exec(part) ?? [];
  const [, times, last] = first === undefined ? (timesBeforeDays.exec(part) ?? []) : [];
  const days = typedDays(first ?? last ?? "");
  const hours = readTimes(second ?? times ?? "");
  return days && hours !== undefined ? { days, hours } : undefined;
}

const timesBeforeDays =
  /^([\d٠-٩۰-۹].*[\d٠-٩۰-۹](?:h| ?[ap]\.?m\.?)?)[\s,،:(]+([^\d٠-٩۰-۹]+?)\)?$/i;

function readTimes(typed: string): string | readonly string[] | undefined {
  const word = meant(typed);
  if (word === "closed" || word === "by_appointment") return word;
  const spans = typed.split(/[,،]|\s\/\s|\s(?:and|et|y|та|і|و)\s/).map(typedSpan);
  if (spans.includes(undefined)) return undefined;
  return spans.length === 1 ? spans[0] : (spans as string[]);
}

function meant(typed: string): string | undefined {
  const wanted = folded(typed.trim());
  return Object.keys(words).find((word) => words[word]?.some((each) => folded(each) === wanted));
}
