import type { Reader } from "./reader.ts";
import type { Row } from "./row.ts";

/** What stands beside a row's label, to be read or sent as one text: no notes, no marks, no ends of sentences. */
export function saidOf(row: Row, address: (text: string) => string): readonly string[] {
  const { unknown, addresses = [], hours = [], words = [], doors, age } = row;
  return [
    ...(unknown === undefined ? [] : [unknown]),
    ...addresses.map((each) => address(each.text)),
    ...hours.map((line) =>
      [line.days, line.spans.join(" · "), line.words?.text, line.why && `(${line.why.text})`]
        .filter(Boolean)
        .join(" "),
    ),
    ...words.map((each) => each.text),
    ...(doors
      ? [`${doors.before}${doors.doors.map(({ name }) => name.text).join(" · ")}${doors.after}`]
      : []),
    ...(age?.isOld ? [age.text] : []),
  ].map((each) => each.replace(/[.،,]$/, ""));
}

/** A row as one sentence. */
export function sentenceOf(row: Row, { say }: Reader, address: (text: string) => string): string {
  const words = saidOf(row, address).join(`${say("text.comma")} `);
  const { label } = row;
  return ended(/[?؟]$/.test(label) ? `${label} ${words}` : say("text.line", { label, words }));
}

/** Words as a sentence. */
export function ended(words: string): string {
  return words === "" || /[.!?؟:]$/.test(words) ? words : `${words}.`;
}
