import { folded } from "./folded.ts";
import { dayNames, daysOf } from "./hours.ts";

/** Languages whose names of days are understood. */
const spoken = ["en", "ar", "fr", "es", "uk", "fa"];

/** A Monday. */
const monday = Date.UTC(2024, 0, 1);

const everyDay = new Set(
  [
    ...["every day", "everyday", "daily", "all week", "7 days a week", "7 days", "7/7"],
    ...["كل يوم", "يوميا", "كل ايام الاسبوع", "طوال الاسبوع", "tous les jours", "7j/7"],
    ...[
      "todos los dias",
      "toda la semana",
      "щодня",
      "щоденно",
      "без вихідних",
      "هر روز",
      "همه روزه",
    ],
  ].map(folded),
);

const before = /^(?:من|از|from|du|de|del|les|los|le|el|з|із|кожен|кожний)\s/i;
const behind = /(?:[\s,،:]|\s(?:de|from|من|از|з))+$/i;
const between = /[,،;؛\n/&+]|\s(?:and|et|y|та|і|و)\s|\sو(?=ال)/;
const upTo =
  /\s*[-–—]\s*|\s+(?:to|through|thru|till|until|à|au|إلى|الى|حتى|a|al|hasta|по|до|تا)\s+/;
const except =
  /[\s,،(]+(?:except(?: for)?|but|sauf|hors|excepto|salvo|menos|عدا|ما عدا|باستثناء|الا|إلا|крім|окрім|به جز|بجز|غیر از)(?: on| le| les| el| los)?\s+/i;

/**
 * The days that people name, as keys of a week: `thu`, `sun-thu`. Of "every day except Friday" those that are left.
 * `undefined` for whatever is not plain.
 */
export function typedDays(typed: string): readonly string[] | undefined {
  const [named = "", left, more] = typed.replace(behind, "").split(except);
  if (more !== undefined) return undefined;
  const days = everyDay.has(folded(named.trim())) ? ["mon-sun"] : listed(named);
  if (days === undefined || left === undefined) return days;
  const out = listed(left.replace(/\)$/, ""));
  return out && without(days, out);
}

/** The key for a day or a range of days as people write it: `thu` for Thursday; `undefined` when it is none. */
export function dayKeyOf(typed: string): string | undefined {
  const days = typedDays(typed);
  return days?.length === 1 ? days[0] : undefined;
}

function listed(typed: string): readonly string[] | undefined {
  const parts = typed.trim().replace(before, "").split(between);
  const days = parts.flatMap((part) => {
    const key = keyOf(part);
    // "Lun mer ven": with nothing between them, each must be a day.
    return key === undefined ? part.trim().split(/\s+/).map(dayOf) : [key];
  });
  return days.includes(undefined) ? undefined : [...new Set(days as string[])];
}

function keyOf(part: string): string | undefined {
  const ends = part.split(upTo).map(dayOf);
  return ends.length > 2 || ends.includes(undefined) ? undefined : ends.join("-");
}

/** The days that are left of some, as few keys as there can be. */
function without(
  days: readonly string[],
  others: readonly string[],
): readonly string[] | undefined {
  const out = new Set(others.flatMap(daysOf));
  const left = days.flatMap(daysOf).filter((each) => !out.has(each));
  if (left.length === 0 || [...out].some((each) => !days.flatMap(daysOf).includes(each)))
    return undefined;
  const has = (day: number) => left.includes((day + 7) % 7);
  return left
    .filter((day) => !has(day - 1))
    .map((first) => {
      let last = first;
      while (has(last + 1) && last - first < 6) last += 1;
      return [...new Set([dayNames[first], dayNames[last % 7]])].join("-");
    });
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
  return folded(name.trim())
    .replace(/^ال/, "")
    .replace(/\.$/, "")
    .replace(/days$/, "day")
    .replace(/^(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|sabado|domingo)s$/, "$1");
}
