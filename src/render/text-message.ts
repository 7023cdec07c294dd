import type { PlainDate } from "../model/plain-date.ts";
import { dangerOf, firstWords } from "./card-view.ts";
import { hasOtherDays, weekOf } from "./desk-list.ts";
import type { PersonFacts, PersonPlace } from "./person-facts.ts";
import { dialled, type Row, type ViewContext } from "./row.ts";
import { ended, saidOf, sentenceOf } from "./said.ts";
import { inFewUnits, smsSize } from "./sms.ts";

/** Parts that somebody with little money on a telephone can be asked to receive. */
const mostParts = 3;

/** A longer name would leave no room for where to go. */
const longestName = 60;

/** Something to say in a message: what it is called where it is left out, and how much it matters, the lowest first. */
interface Piece {
  readonly label: string;
  readonly words: string;
  readonly rank: number;
}

/** What matters most to somebody who is about to go stands first. */
const ranks =
  "name status phone valid where visits hours rights danger fees who languages need_not_say must_say refusal company time privacy report".split(
    " ",
  );

/** A message, and the names of lines that found no room in it. */
export interface TextMessage {
  readonly words: string;
  readonly leftOut: readonly string[];
}

/** A message of three parts at most, in the order of reading: whatever matters most while there is room. */
export function textMessage(
  facts: PersonFacts,
  context: ViewContext,
  validUntil: PlainDate,
): TextMessage {
  const pieces = piecesOf(facts, context, validUntil).filter(({ words }) => words !== "");
  const kept = new Set<Piece>();
  const joined = (also?: Piece) =>
    inFewUnits(
      pieces
        .filter((each) => kept.has(each) || each === also)
        .map(({ words }) => words)
        .join(" "),
    );
  for (const piece of [...pieces].sort((a, b) => a.rank - b.rank))
    if (smsSize(joined(piece)).parts <= mostParts) kept.add(piece);
  const leftOut = pieces.filter((each) => !kept.has(each)).map(({ label }) => label);
  const days = facts.places.some(({ site }) => hasOtherDays(site.hours))
    ? [context.reader.say("text.other_days")]
    : [];
  return { words: joined(), leftOut: [...new Set([...leftOut, ...days])] };
}

function piecesOf(
  facts: PersonFacts,
  context: ViewContext,
  validUntil: PlainDate,
): readonly Piece[] {
  const { reader } = context;
  const { say } = reader;
  const { title, isDiscreet, places, rows, age, status = "" } = facts;
  const isLong = title.text.length > longestName;
  const name = isLong ? `${[...title.text].slice(0, longestName).join("")}…` : title.text;
  const piece = (kind: string, label: string, words: string): Piece => {
    const rank = ranks.indexOf(kind);
    return { label, words: ended(words), rank: rank < 0 ? ranks.length : rank };
  };
  const row = (each: Row) => piece(each.kind, each.label, sentenceOf(each, reader, plain));
  const valid = say("booklet.valid", { date: reader.date(validUntil) });
  return [
    piece("name", title.text, isDiscreet ? "" : name),
    piece("status", say("find.now"), status),
    piece("phone", say("entry.phone"), calling(facts, context)),
    ...places.flatMap((place) => placeRows(place, context).map(row)),
    ...rows.filter(({ kind }) => ranks.includes(kind)).map(row),
    piece("rights", say("text.rights"), isDiscreet ? "" : say("card.rights")),
    piece("danger", say("card.danger"), danger(facts, context)),
    piece(age.isOld ? "phone" : "age", say("text.age"), age.text),
    piece("valid", valid, valid),
  ];
}

const plain = (address: string): string => address;

/** Where and when; the place's name before the first line, single days and seasons left out. */
function placeRows({ name, site, rows }: PersonPlace, context: ViewContext): readonly Row[] {
  const kept = rows.filter(({ kind }) => /^(?:where|visits|hours)$/.test(kind));
  return kept.map((row, index): Row => {
    const label = index === 0 && name ? name.text : row.label;
    if (row.kind !== "hours" || !site.hours) return { ...row, label };
    return { ...row, label, hours: weekOf(site.hours, context) };
  });
}

/** Whom to call, in digits that a telephone knows; a mark keeps the plus before them in a right-to-left message. */
function calling(facts: PersonFacts, { reader }: ViewContext): string {
  const { say, language } = reader;
  const isTurned = language.direction === "rtl";
  const numbers = facts.phones
    .map((phone) => dialled(phone).replace("+", isTurned ? "\u200e+" : "+"))
    .join(`${say("text.comma")} `);
  const label = say(firstWords(facts)).replace(/\.$/, "");
  return numbers ? say("text.line", { label, words: numbers }) : label;
}

/** The first number that everybody may call. */
function danger(facts: PersonFacts, context: ViewContext): string {
  const { say } = context.reader;
  const [first] = dangerOf(facts, context)?.rows ?? [];
  if (!first) return "";
  const [number = ""] = saidOf({ ...first, words: [], hours: [] }, plain);
  return say("text.line", { label: say("card.danger"), words: `${first.label} ${number}` });
}
