import { rowLines, stopLines, wordsText } from "./entry-text.ts";
import type { Match } from "./find-answer.ts";
import { clock, type FindContext, type FoundEntry, foundEntry } from "./find-rows.ts";
import type { StopBox } from "./stop-box.ts";

/** Everything a text of an answer says. */
export interface FindText {
  readonly stop: StopBox | undefined;
  readonly notices: readonly string[];
  readonly groups: readonly {
    readonly title: string;
    readonly entries: readonly FoundEntry[];
    /** Not shown, since nobody reads a hundred. */
    readonly more: number;
  }[];
  /** Services that would fit and have left the list. */
  readonly unlisted: number;
}

/** How many of a group a person at a desk reads. */
const shown = 5;

/** An answer in three groups. */
export function findText(
  matches: readonly Match[],
  context: FindContext,
  { all, ...rest }: Pick<FindText, "stop" | "notices" | "unlisted"> & { readonly all: boolean },
): FindText {
  const groups = (["yes", "ask", "no"] as const).map((fit) => {
    const own = matches.filter((match) => match.fit === fit);
    const few = all ? own : own.slice(0, shown);
    return {
      title: `${context.reader.say(`find.${fit}`)} (${own.length})`,
      entries: few.map((match) => foundEntry(match, context)),
      more: own.length - few.length,
    };
  });
  return { ...rest, groups };
}

/** The answer as plain text: whom to call first where somebody may be in danger; then who takes the person, whom to ask, who does not. */
export function findLines(
  { stop, notices, groups, unlisted }: FindText,
  { reader, at }: FindContext,
): string {
  const { say, language } = reader;
  const lines = groups.flatMap(({ title, entries, more }) => [
    title.toLocaleUpperCase(language.code),
    "",
    ...(entries.length === 0 ? [`  ${say("find.none")}`, ""] : []),
    ...entries.flatMap((entry) => [...entryLines(entry, reader), ""]),
    ...(more > 0 ? [`  ${say("find.more", { count: more })}`, ""] : []),
  ]);
  const all = [
    ...notices.flatMap((notice) => [notice, ""]),
    ...(stop ? [...stopLines(stop, reader), ""] : []),
    ...lines,
    ...(unlisted > 0 ? [say("find.unlisted", { count: unlisted })] : []),
    `${say("as_of", { date: reader.date(at.on) })}, ${reader.digits(clock(at.minutes))}`,
  ];
  return `${all.join("\n").trimEnd()}\n`;
}

function entryLines(
  { id, name, beside, notices, rows }: FoundEntry,
  reader: FindContext["reader"],
): readonly string[] {
  const facts = [
    ...(beside.length > 0 ? [beside.join(" · ")] : []),
    ...notices,
    ...rowLines(rows, reader).flatMap((line) => line.split("\n")),
  ];
  return [`${wordsText(name)}  ${id}`, ...facts.map((line) => `  ${line}`)];
}
