import type { PlainDate } from "../model/plain-date.ts";
import { complaintRow, dangerOf, firstWords } from "./card-view.ts";
import type { PersonFacts } from "./person-facts.ts";
import type { Row, ViewContext } from "./row.ts";
import { ended, sentenceOf } from "./said.ts";

/** Everything that the card says, one sentence a line, for whoever does not read; each number twice. */
export function linesAloud(
  facts: PersonFacts,
  context: ViewContext,
  validUntil: PlainDate,
): readonly string[] {
  const { reader } = context;
  const { say, language } = reader;
  const { isDiscreet, title, status, places, rows, age } = facts;
  const number = (text: string) => (language.direction === "rtl" ? `\u2066${text}\u2069` : text);
  const line = (row: Row) => sentenceOf(row, reader, number);
  const danger = dangerOf(facts, context);
  return [
    ...(isDiscreet ? [] : [ended(title.text)]),
    ...(status ? [ended(status)] : []),
    ended(age.text),
    ended(say(firstWords(facts))),
    ...facts.phones.flatMap((phone) => [
      ended(number(phone)),
      ended(say("text.again", { phone: number(phone) })),
    ]),
    ...places.flatMap((place) => [
      ...(place.name ? [ended(place.name.text)] : []),
      ...place.rows.filter(({ kind }) => kind !== "phone").map(line),
    ]),
    ...[...rows, ...(isDiscreet ? [] : [complaintRow(context)])].map(line),
    say("card.rights"),
    ...(isDiscreet ? [] : [say("card.consent")]),
    ...(danger ? [ended(danger.title)] : []),
    ...(danger?.text ? [danger.text] : []),
    ...(danger?.rows.map(line) ?? []),
    ended(say("booklet.valid", { date: reader.date(validUntil) })),
  ];
}
