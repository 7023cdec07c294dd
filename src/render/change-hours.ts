import { type ChangedDay, changedDays } from "../history/hours-difference.ts";
import type { StringKey } from "../languages/language.ts";
import type { DayHours, Hours, Span } from "../model/hours.ts";
import { type ChangeContext, factLabel, factWords } from "./change-values.ts";
import { isolated } from "./entry-text.ts";
import { spanText } from "./hours-lines.ts";

/** Days that changed alike. */
interface Days extends Omit<ChangedDay, "day"> {
  readonly days: readonly number[];
}

/** How hours changed: day by day where that says it, else as they are now. */
export function changedHours(
  before: Hours,
  after: Hours,
  context: ChangeContext,
): readonly string[] {
  const changed = changedDays(before, after);
  const days = changed ? alike(changed) : [];
  const whole = {
    label: factLabel("hours", context.reader),
    now: factWords("hours", after, context),
  };
  const isMore = besides(before) !== besides(after);
  // Three different lines and more are harder to read than the hours themselves.
  if (days.length === 0 || days.length > 2 || (isMore && days.length > 1))
    return wholeLines(before, whole, context);
  const isEvery = days.length === 1 && isWholeWeek(before, after, days[0]?.days ?? []);
  return [
    ...days.map((each) => dayLine(each, isEvery, context)),
    ...(isMore ? [context.reader.say("change.new", whole)] : []),
  ];
}

/** Nothing is told where only days that are over were tidied away. */
function wholeLines(
  before: Hours,
  whole: { readonly label: string; readonly now: string },
  context: ChangeContext,
): readonly string[] {
  const was = factWords("hours", before, context);
  return was === whole.now ? [] : [context.reader.say("change.now", { ...whole, before: was })];
}

const besides = (hours: Hours) =>
  hours.kind === "week" ? JSON.stringify({ ...hours, week: [] }) : hours.kind;

function alike(changed: readonly ChangedDay[]): readonly Days[] {
  const groups = new Map<string, ChangedDay[]>();
  for (const each of changed) {
    const sign = JSON.stringify([each.before, each.after]);
    groups.set(sign, [...(groups.get(sign) ?? []), each]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ ...first, days: group.map(({ day }) => day) }] : [];
  });
}

/** True when these are all days on which it is open, before and now. */
function isWholeWeek(before: Hours, after: Hours, days: readonly number[]): boolean {
  return [before, after].every((hours) => {
    if (hours.kind !== "week") return false;
    const open = hours.week.flatMap((day, index) => (day?.kind === "open" ? [index] : []));
    return open.length === days.length && open.every((day) => days.includes(day));
  });
}

function dayLine({ before, after, days }: Days, isEvery: boolean, context: ChangeContext): string {
  const { reader } = context;
  const edge = movedEdge(before, after);
  const sorted = [...days].sort((a, b) => order(a, reader.firstDay) - order(b, reader.firstDay));
  const names = reader.capital(reader.list(sorted.map(reader.dayName)));
  if (edge) {
    const key: StringKey = isEvery ? `change.${edge.end}` : `change.${edge.end}_on`;
    const clock = (minutes: number) => isolated(reader.digits(clockOf(minutes)), reader);
    return reader.say(key, { days: names, now: clock(edge.now), before: clock(edge.before) });
  }
  const words = (day: DayHours | undefined) => (day ? dayWords(day, context) : "");
  const key = !before ? "change.day_known" : !after ? "change.day_unknown" : "change.day";
  return reader.say(key, { days: names, now: words(after), before: words(before) });
}

const order = (day: number, first: number) => (day - first + 7) % 7;

function dayWords(day: DayHours, { reader }: ChangeContext): string {
  if (day.kind !== "open") return reader.say(`hours.${day.kind}`);
  return day.spans.map((span) => isolated(reader.digits(spanText(span)), reader)).join(" · ");
}

interface Edge {
  readonly end: "closes" | "opens";
  readonly now: number;
  readonly before: number;
}

/** Where nothing but the end of the day moved, or its beginning. */
function movedEdge(before: DayHours | undefined, after: DayHours | undefined): Edge | undefined {
  const [was, is] = [onlySpan(before), onlySpan(after)];
  if (!was || !is) return undefined;
  if (was.from === is.from) return { end: "closes", now: is.to, before: was.to };
  return was.to === is.to ? { end: "opens", now: is.from, before: was.from } : undefined;
}

function onlySpan(day: DayHours | undefined): Span | undefined {
  return day?.kind === "open" && day.spans.length === 1 ? day.spans[0] : undefined;
}

/** Past midnight the clock starts again. */
function clockOf(minutes: number): string {
  const [, end = ""] = spanText({ from: 0, to: minutes }).split("–");
  return end;
}
