import { Chalk, type ChalkInstance } from "chalk";
import stringWidth from "string-width";
import type { StaleKey } from "../languages/en-stale.ts";
import type { Speech } from "../languages/speech.ts";
import { type FreshnessState, freshnessStates } from "../model/freshness-states.ts";
import type { StaleLine, StaleReport } from "../model/stale.ts";
import { nameOf } from "../model/stale-lines.ts";
import { read } from "../model/text.ts";
import { before, turned } from "./direction.ts";
import { paragraph } from "./paragraph.ts";
import { isolated, printable } from "./printable.ts";
import { groupsOf, type StaleGroup } from "./stale-groups.ts";
import { staleClosing } from "./stale-sentence.ts";
import { type StaleReporter, type StaleStyle, shown } from "./stale-style.ts";
import { type StaleWords, wordsOf } from "./stale-words.ts";

/** Whom to call today, worst first, grouped by owner: the number, what to ask, how it ended last time, and why now. */
export const staleText: StaleReporter = (report, style) => {
  const paint = new Chalk({ level: style.color ? 1 : 0 });
  const { lines, unjudged, unnamed } = shown(report, style);
  const { say } = style.speech;
  const writing = { report, style, paint };
  const named = groupsOf(lines, report, style);
  const most = mostOf(lines.length, named.length, style);
  const groups = named.map((group) =>
    [
      ...heading(group, writing),
      ...group.lines.slice(0, most).flatMap((line) => block(line, writing)),
      ...(group.lines.length > most
        ? [told(say("more", { count: group.lines.length - most }), style)]
        : []),
    ].join(""),
  );
  return [
    ...groups,
    ...(unnamed > 0 ? [told(say("restricted", { count: unnamed }), style)] : []),
    ...(unjudged.length > 0
      ? [unjudged.map((file) => told(say("unjudged", { file: printable(file) }), style)).join("")]
      : []),
    told(staleClosing(report, style), style),
  ].join("\n");
};

/** The fewest entries that each heading keeps. */
const fewest = 5;

/** Of each group so many, the worst, that a person still finds its beginning; all of them where they are few. */
function mostOf(lines: number, groups: number, { most }: Pick<StaleStyle, "most">): number {
  if (most === undefined || lines <= most) return lines;
  return Math.max(fewest, Math.floor(most / groups));
}

interface Writing {
  readonly report: StaleReport;
  readonly style: StaleStyle;
  readonly paint: ChalkInstance;
}

/** The name of an owner or organisation, and its id, which is what one types. */
function heading({ name, id }: StaleGroup, { style, paint }: Writing): readonly string[] {
  if (name === undefined) return [];
  const typed = id === undefined ? "" : `  ${paint.dim(printable(id))}`;
  return [`${turned(paint.bold(isolated(name)) + typed, style.speech.direction)}\n`];
}

/** Words of a person's screen are wrapped; where nobody watches, a line stays a line. */
function told(words: string, { speech, isTerminal, width }: StaleStyle): string {
  const { direction } = speech;
  const lines = isTerminal ? paragraph(words, { width, direction }) : [turned(words, direction)];
  return `${lines.join("\n")}\n`;
}

const indent = 6;

function block(line: StaleLine, { report, style, paint }: Writing): readonly string[] {
  const { speech } = style;
  const words: StaleWords = wordsOf(line, style, isolated);
  const rows = [
    ...(["why", "call", "ask", "last"] as const).map((row) => [row, words[row]] as const),
    ...(style.sorting === "owner" ? [] : [["owner", ownerOf(line, report, style)] as const]),
  ];
  const labels = rows.map(([row]) => speech.say(`row.${row}`));
  const width = Math.max(...labels.map((each) => stringWidth(each)));
  const shownRows = rows.flatMap(([, text], index) =>
    text === "" ? [] : row({ label: padded(labels[index] ?? "", width), text, style, paint }),
  );
  const name = read(line.name, speech.code, report.languages).words;
  return [...head(line, { name, style, paint }), ...shownRows];
}

function ownerOf({ owner }: StaleLine, report: StaleReport, { speech }: StaleStyle): string {
  const reader = { language: speech.code, languages: report.languages };
  return owner === "" ? "" : isolated(nameOf(report.owners, owner, reader));
}

/** State, name and id; on a narrow screen the id has a line of its own. */
function head(
  { id, freshness }: StaleLine,
  { name, style, paint }: { name: string; style: StaleStyle; paint: ChalkInstance },
): readonly string[] {
  const { speech, isTerminal, width } = style;
  const state = stateWord(freshness.state, speech, paint);
  const first = `  ${state}  ${isolated(name)}`;
  const typed = paint.dim(printable(id));
  const fits = !isTerminal || stringWidth(first) + 2 + stringWidth(id) <= width;
  const lines = fits ? [`${first}  ${typed}`] : [first, `${" ".repeat(indent)}${typed}`];
  return lines.map((each) => `${turned(each, speech.direction)}\n`);
}

function row({
  label,
  text,
  style,
  paint,
}: {
  readonly label: string;
  readonly text: string;
  readonly style: StaleStyle;
  readonly paint: ChalkInstance;
}): readonly string[] {
  const { speech, isTerminal, width } = style;
  const { direction } = speech;
  const column = indent + stringWidth(label) + 2;
  const lines = isTerminal
    ? paragraph(text, { width: Math.max(20, width - column), direction })
    : [turned(text, direction)];
  return lines.map((each, index) => {
    const start = index === 0 ? `${" ".repeat(indent)}${paint.dim(label)}  ` : " ".repeat(column);
    return `${before(start, each, direction)}\n`;
  });
}

/** Made as wide as others by what a terminal shows: vowel marks of Arabic take no room. */
const padded = (words: string, width: number) =>
  words + " ".repeat(Math.max(0, width - stringWidth(words)));

/** Colour never says it alone: the word stands there. */
function stateWord(state: FreshnessState, { say }: Speech<StaleKey>, paint: ChalkInstance): string {
  const width = Math.max(...freshnessStates.map((each) => stringWidth(say(`state.${each}`))));
  const word = padded(say(`state.${state}`), width);
  if (state === "current") return paint.green(word);
  return state === "due" ? paint.yellow(word) : paint.red(word);
}
