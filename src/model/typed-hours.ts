import { folded } from "./folded.ts";
import { dayNames } from "./hours.ts";
import { typedSpan } from "./typed-span.ts";

/** Hours as a file has them: a word, or one line for each day or range of days. */
export type WrittenHours = string | Readonly<Record<string, string | readonly string[]>>;

/** What could not be understood of an answer. */
export interface Misread {
  readonly misread: string;
}

/** Languages whose names of days are understood. */
const spoken = ["en", "ar", "fr", "es", "uk", "fa"];

/** A Monday. */
const monday = Date.UTC(2024, 0, 1);

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
  "mon-sun": [
    "every day",
    "daily",
    "all week",
    "كل يوم",
    "يوميا",
    "tous les jours",
    "7j/7",
    "todos los dias",
    "щодня",
    "هر روز",
  ],
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
  for (const part of typed.split(between).filter((each) => each.trim())) {
    const line = readLine(part.trim());
    if (!line) return { misread: part.trim() };
    for (const day of line.days) lines[day] = line.hours;
  }
  return Object.keys(lines).length === 0 ? { misread: typed.trim() } : lines;
}

const wordAfterDays =
  /^(.+?)[\s:]+(\S*closed|by appointment|by_appointment|sur rendez-vous|بموعد مسبق|\S+)$/i;

/** Days, then times or a word. */
function readLine(
  part: string,
): { readonly days: readonly string[]; readonly hours: string | readonly string[] } | undefined {
  const hasTimes = /[\d٠-٩۰-۹]/.test(part);
  const match = (hasTimes ? /^([^\d٠-٩۰-۹]+?)[\s:]+([\d٠-٩۰-۹].*)$/ : wordAfterDays).exec(part);
  const days = readDays(match?.[1] ?? "");
  const hours = readTimes(match?.[2] ?? "");
  return days && hours !== undefined ? { days, hours } : undefined;
}

function readDays(typed: string): readonly string[] | undefined {
  if (meant(typed) === "mon-sun") return ["mon-sun"];
  const days = typed
    .replace(/^(?:من|از|from|du|de|del|з|із)\s/i, "")
    .replace(/(?:[\s,،:]|\s(?:de|from|من|از|з))+$/i, "")
    .split(/[,،]|\s(?:and|et|y|та|і|و)\s|\sو(?=ال)/)
    .map((each) => {
      const ends = each
        .split(/\s*[-–]\s*|\s+(?:to|à|au|إلى|الى|a|al|по|до|تا)\s+/)
        .map((name) => dayOf(name));
      return ends.length > 2 || ends.includes(undefined) ? undefined : ends.join("-");
    });
  return days.includes(undefined) ? undefined : (days as string[]);
}

/** The key for a day or a range of days as people write it: `thu` for Thursday; `undefined` when it is none. */
export function dayKeyOf(typed: string): string | undefined {
  const days = readDays(typed);
  return days?.length === 1 ? days[0] : undefined;
}

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

let known: ReadonlyMap<string, string> | undefined;

function dayOf(typed: string): string | undefined {
  known ??= new Map(spoken.flatMap(namesOfDays));
  const name = bare(typed);
  return known.get(name) ?? (/^(?:tues|weds?|thurs?)$/.test(name) ? name.slice(0, 3) : undefined);
}

function namesOfDays(language: string): [string, string][] {
  return dayNames.flatMap((day, index) =>
    (["long", "short"] as const).map((weekday): [string, string] => {
      const format = new Intl.DateTimeFormat(language, { weekday, timeZone: "UTC" });
      return [bare(format.format(monday + index * 86_400_000)), day];
    }),
  );
}

/** A name of a day without its article, full stop or the ending of a plural. */
function bare(name: string): string {
  return folded(name.trim()).replace(/^ال/, "").replace(/\.$/, "").replace(/days$/, "day");
}
