import stringWidth from "string-width";
import type { EntryView } from "./entry-view.ts";
import type { Reader, Words } from "./reader.ts";
import type { Age, Doors, Row } from "./row.ts";
import type { StopBox } from "./stop-box.ts";

/** What is said of an entry as plain text. */
export interface EntryText {
  readonly view: EntryView;
  readonly stop: StopBox | undefined;
  /** What stands above everything: banners of the document, that it is no longer listed. */
  readonly notices: readonly string[];
}

/** An entry as plain text in the reader's language: the stop box first, then how old it is, then its rows. */
export function entryText({ view, stop, notices }: EntryText, reader: Reader): string {
  const rows = [...view.rows, ...view.sites.flatMap((site) => site.rows)];
  const width = Math.max(0, ...rows.map((row) => stringWidth(row.label)));
  const print = (row: Row) => rowText(row, reader, width);
  const box = stop ? [...stopLines(stop, reader), ""] : [];
  const lines = [
    ...notices.flatMap((notice) => [notice, ""]),
    ...box,
    wordsText(view.name),
    ...(view.organization ? [wordsText(view.organization)] : []),
    ...(view.status ? [view.status] : []),
    view.age.text,
    reader.list(view.provides),
    ...(view.description ? [wordsText(view.description)] : []),
    "",
    ...view.rows.map(print),
    ...view.sites.flatMap(({ name, status, rows: below }) => [
      "",
      ...(name ? [wordsText(name)] : []),
      ...(status ? [status] : []),
      ...below.map(print),
    ]),
  ];
  return `${lines.join("\n")}\n`;
}

/** The rows of a block, their labels in one column. */
export function rowLines(rows: readonly Row[], reader: Reader): readonly string[] {
  const width = Math.max(0, ...rows.map((row) => stringWidth(row.label)));
  return rows.map((row) => rowText(row, reader, width));
}

/** The stop box, its title in capitals where the script has them. */
export function stopLines(stop: StopBox, reader: Reader): readonly string[] {
  const title = stop.title.toLocaleUpperCase(reader.language.code);
  return [title, stop.text, ...rowLines(stop.rows, reader)];
}

/** Left to right: a column of labels. Right to left: label and words on one line, since terminals disagree on columns. */
function rowText(row: Row, reader: Reader, width: number): string {
  const values = valuesOf(row, reader);
  if (reader.language.direction === "rtl")
    return values
      .map((value, index) => (index === 0 ? `${row.label}: ${value}` : `  ${value}`))
      .join("\n");
  const padded = row.label + " ".repeat(Math.max(0, width - stringWidth(row.label)));
  return values
    .map((value, index) => `${index === 0 ? padded : " ".repeat(width)}  ${value}`)
    .join("\n");
}

/** What stands beside a row's label, one thing a line. */
export function valuesOf(row: Row, reader: Reader): string[] {
  const { unknown, addresses = [], hours = [], words = [], doors, map, age } = row;
  return [
    ...(unknown === undefined ? [] : [unknown]),
    ...addresses.map(({ text }) => isolated(text, reader)),
    ...hours.map((line) =>
      [
        line.days,
        line.spans.map((span) => isolated(span, reader)).join(" · "),
        line.words ? wordsText(line.words) : "",
        line.why ? `(${wordsText(line.why)})` : "",
      ]
        .filter(Boolean)
        .join("  "),
    ),
    ...words.map(wordsText),
    ...(doors ? [doorsText(doors, reader)] : []),
    ...(map ? [isolated(map.text, reader)] : []),
    ...(age ? [ageText(age)] : []),
  ];
}

function ageText({ text }: Age): string {
  return `(${text})`;
}

/** Names other entries with their ids, by which they can be shown. */
function doorsText({ before, doors, after }: Doors, reader: Reader): string {
  const named = doors.map(({ id, name }) => `${wordsText(name)} (${isolated(id, reader)})`);
  return `${before}${named.join(`${reader.say("entry.comma")} `)}${after}`;
}

/** Words with the note of their language. */
export function wordsText({ text, note }: Words): string {
  return note ? `${text} ${note}` : text;
}

/**
 * Keeps digits and addresses left to right within right-to-left words. Left out elsewhere: whoever copies a number
 * copies the marks too, and a telephone does not dial them.
 */
export function isolated(text: string, { language }: Reader): string {
  return language.direction === "rtl" ? `\u2066${text}\u2069` : text;
}
