import type { Harm } from "../history/change.ts";
import type { Reader } from "./reader.ts";

/** What is told of changes, before it is text, Markdown or a page: of one entry day by day, or of many by harm. */
export interface ToldPage {
  readonly title: string;
  readonly notices: readonly string[];
  /** Under the title: of when this is. */
  readonly about: readonly string[];
  readonly groups: readonly ToldGroup[];
  readonly end: readonly string[];
}

export interface ToldGroup {
  readonly title: string | undefined;
  readonly harm: Harm | undefined;
  readonly entries: readonly ToldEntry[];
}

/** An entry, or a day of one. */
export interface ToldEntry {
  readonly title: string;
  /** Beside the title: an id, as one types it. */
  readonly id: string | undefined;
  readonly lines: readonly string[];
  /** Of the lines: who confirmed and saved them, and why. */
  readonly notes: readonly string[];
}

/** The page as plain text, for a terminal or a file. */
export function toldText(page: ToldPage, { language }: Reader): string {
  const lines = [
    ...page.notices.flatMap((notice) => [notice, ""]),
    page.title,
    ...page.about,
    ...page.groups.flatMap(({ title, entries }) => [
      ...(title === undefined ? [] : ["", title.toLocaleUpperCase(language.code)]),
      ...entries.flatMap((entry) => ["", ...entryLines(entry)]),
    ]),
    ...(page.end.length > 0 ? ["", ...page.end] : []),
  ];
  return `${lines.join("\n")}\n`;
}

function entryLines({ title, id, lines, notes }: ToldEntry): readonly string[] {
  return [
    id === undefined ? title : `${title} (${id})`,
    ...lines.map((line) => `  ${line}`),
    ...notes.map((note) => `  (${note})`),
  ];
}
