import type { SheetAnswersKey } from "../languages/en-sheet-answers.ts";
import type { Speech } from "../languages/speech.ts";
import { isolated } from "../reporters/printable.ts";
import type { Difference } from "./sheet-changes.ts";
import type { SheetTongue } from "./sheet-facts.ts";
import { hoursText } from "./sheet-hours.ts";

/** How differences are told. */
export interface Telling {
  readonly speech: Speech<SheetAnswersKey>;
  /** The language of the message. */
  readonly tongue: SheetTongue;
  /** What a fact is called. */
  factName(key: string): string;
  /** A value of a fact, in words. */
  words(key: string, value: unknown): readonly string[];
}

/** A difference as a sentence: "Nile Clinic: closes at 13:00, was 14:00". */
export function sentenceOf(difference: Difference, name: string, telling: Telling): string {
  const { fact, before, after, cells } = difference;
  const { say } = telling.speech;
  const moved = fact.key === "hours" && movedEnd(before, after);
  if (moved) {
    const { end, key, ...times } = moved;
    const days = key === "" ? "" : dayWords(key, telling);
    const facts = { name: isolated(name), days: isolated(days), ...times };
    return say(key === "" ? `change.${end}` : `change.${end}_on`, facts);
  }
  const shown = (value: unknown, own: readonly string[]) =>
    isolated(oneLine(fact.isText ? own : telling.words(fact.key, value)));
  const facts = {
    ...{ name: isolated(name), fact: telling.factName(fact.key) },
    ...{ before: shown(before, cells.before), after: shown(after, cells.after) },
  };
  if (cells.before.length === 0) return say("change.new", facts);
  return say(cells.after.length === 0 ? "change.gone" : "change.is", facts);
}

/** What one side says, for a question. */
export function sideOf(difference: Difference, side: "before" | "after", telling: Telling): string {
  const { fact, cells } = difference;
  const words = fact.isText ? cells[side] : telling.words(fact.key, difference[side]);
  return words.length === 0 ? telling.speech.say("conflict.empty") : isolated(oneLine(words));
}

function oneLine(words: readonly string[]): string {
  const line = words.join("; ").replace(/\s+/g, " ").trim();
  return line.length > 120 ? `${line.slice(0, 117)}…` : line;
}

interface Moved {
  readonly end: "opens" | "closes";
  /** The days it is about; empty where the hours are those of every day that is named. */
  readonly key: string;
  readonly before: string;
  readonly after: string;
}

/** Set where one end of the day is all that moved. */
function movedEnd(before: unknown, after: unknown): Moved | undefined {
  const [old, now] = [linesOf(before), linesOf(after)];
  const keys = Object.keys(old);
  if (keys.join() !== Object.keys(now).join()) return undefined;
  const [key, another] = keys.filter((each) => old[each] !== now[each]);
  if (key === undefined || another !== undefined) return undefined;
  const span = /^(\d\d?:\d\d)-(\d\d?:\d\d)$/;
  const [, opened, closed] = span.exec(old[key] ?? "") ?? [];
  const [, opens, closes] = span.exec(now[key] ?? "") ?? [];
  if (!opened || !closed || !opens || !closes) return undefined;
  const about = keys.length === 1 ? "" : key;
  if (opened === opens) return { end: "closes", key: about, before: closed, after: closes };
  if (closed === closes) return { end: "opens", key: about, before: opened, after: opens };
  return undefined;
}

/** Lines of single times, by their days. */
function linesOf(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([key, times]) => [key, String(times)]));
}

function dayWords(key: string, { tongue }: Telling): string {
  const text = hoursText({ [key]: "closed" }, tongue.reader, "") ?? key;
  return text.slice(0, text.length - tongue.reader.say("hours.closed").length).trim();
}
