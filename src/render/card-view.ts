import type { PublishedService } from "../edition/edition.ts";
import type { StringKey } from "../languages/language.ts";
import type { DayHours, Hours } from "../model/hours.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { mustBeDiscreet, tellTale } from "./discreet.ts";
import { discreetFacts } from "./discreet-facts.ts";
import { openFacts, type PersonFacts } from "./person-facts.ts";
import { pictogram } from "./pictograms.ts";
import type { Reader } from "./reader.ts";
import { phoneAddress, type Row, type ViewContext } from "./row.ts";
import { emergencyRows } from "./stop-box.ts";

/** How one card is made. */
interface CardChoice {
  readonly number: number;
  readonly validUntil: PlainDate;
  /** Asked for; a service that needs it is always so. */
  readonly isDiscreet: boolean;
}

/** A day of the week as a drawing: its name over a sign for open or shut. */
interface DaySign {
  readonly name: string;
  readonly kind: "open" | "closed" | "by_appointment";
  readonly text: string;
}

/** One card, as its template prints it. */
export function cardView(service: PublishedService, context: ViewContext, choice: CardChoice) {
  const { reader } = context;
  const { say } = reader;
  const { number, validUntil } = choice;
  const facts = factsOf(service, context, choice.isDiscreet);
  const { isDiscreet } = facts;
  const isOneLine = facts.places.every(({ phones }) => String(phones) === String(facts.phones));
  return {
    id: `c${number}`,
    end: `e${number}`,
    number,
    isDiscreet,
    title: facts.title,
    status: facts.status,
    age: facts.age,
    before: say(firstWords(facts)),
    phones: isOneLine ? facts.phones.map(phoneAddress) : [],
    places: facts.places.map(({ name, site, rows }) => ({
      name,
      rows: withDays(
        site.hours,
        reader,
        drawn(rows.filter((row) => row.kind !== "phone" || !isOneLine)),
      ),
    })),
    rows: drawn([...facts.rows, ...(isDiscreet ? [] : [complaintRow(context)])]),
    rights: say("card.rights"),
    consent: isDiscreet ? undefined : say("card.consent"),
    danger: dangerOf(facts, context),
    valid: say("booklet.valid", { date: reader.date(validUntil) }),
    asOf: say("as_of", { date: reader.date(context.edition.as_of) }),
    keep: context.edition.audience === "public" ? undefined : say("card.keep"),
    fit: "",
    sides: undefined,
    needsBack: false,
  };
}

/** What a person is told of a service, and how openly. */
export function factsOf(
  service: PublishedService,
  context: ViewContext,
  isDiscreet: boolean,
): PersonFacts {
  return isDiscreet || mustBeDiscreet(service, context)
    ? discreetFacts(service, context)
    : openFacts(service, context);
}

/** What stands over the numbers, in the largest letters after the name. */
export function firstWords({ phones, places }: PersonFacts): StringKey {
  if (phones.length === 0) return "card.before_desk";
  const isJourney = places.some(({ rows }) => rows.some(({ kind }) => /where|visits/.test(kind)));
  return isJourney ? "card.before" : "entry.phone";
}

/** Rows with their drawings. Two short ones in a row stand side by side; an age that is the card's own is not said again. */
function drawn(rows: readonly Row[]) {
  let open = false;
  return rows.map(({ age, ...row }, index) => {
    const next = rows[index + 1];
    const isSecond = open;
    open = !isSecond && isShort(row) && next !== undefined && isShort(next);
    const old = age?.isOld ? { age } : {};
    return { ...row, ...old, icon: pictogram(row.kind), isHalf: isSecond || open };
  });
}

/** Signs of a text, and of an address that may break, that need no more than half a line. */
const half = { words: 24, address: 44 };

/** True where one short thing is said and nothing else. */
function isShort({ addresses = [], hours, doors, map, age, words = [], unknown }: Row): boolean {
  if (hours || doors || map || age?.isOld || words.length + addresses.length > 1) return false;
  const [address] = addresses;
  if (address) return address.text.length <= half.address;
  const [first] = words;
  const text = first?.note ? undefined : (first?.text ?? unknown);
  return text !== undefined && text.length <= half.words;
}

/** Best to somebody who is not part of what is complained about. */
export function complaintRow({ edition, reader }: ViewContext): Row {
  const { say } = reader;
  const { independent, sensitive, general } = edition.pathway.complaints ?? {};
  const found = independent ?? sensitive ?? general;
  const isOwn = found !== undefined && independent === undefined;
  const base = { kind: "complaint", label: say(isOwn ? "complaints.title" : "card.complaint") };
  return found
    ? { ...base, words: [reader.words(found)] }
    : { ...base, unknown: say("card.complaint_none") };
}

/** Nobody is told to call where there is no number. */
export function mayCall({ edition }: ViewContext): StringKey {
  return edition.pathway.emergency.length > 0 ? "stop.person_text" : "stop.nobody_text";
}

/** A found card must not say that its holder may be in danger, or from what: there it is numbers that everybody knows. */
export function dangerOf({ isDiscreet, service }: PersonFacts, context: ViewContext) {
  const { say } = context.reader;
  const rows = emergencyRows(context);
  if (!isDiscreet) return { title: say("stop.person"), text: say(mayCall(context)), rows };
  const tells = tellTale(service, context);
  const plain = rows
    .filter(({ label }) => !tells(label))
    .map(({ words: _words, hours: _hours, ...row }) => row);
  return plain.length > 0 ? { title: say("card.danger"), text: undefined, rows: plain } : undefined;
}

function withDays(hours: Hours | undefined, reader: Reader, rows: ReturnType<typeof drawn>) {
  const days = hours ? daySigns(hours, reader) : [];
  return rows.map((row) => (row.kind === "hours" ? { ...row, days } : row));
}

/** A week as seven signs, for who reads little; none where the days are not known. */
function daySigns(hours: Hours, reader: Reader): readonly DaySign[] {
  if (hours.kind === "by_appointment") return [];
  const isKnown = hours.kind === "always" || hours.week.some((day) => day !== undefined);
  if (!isKnown) return [];
  return Array.from({ length: 7 }, (_, offset) => {
    const day = (reader.firstDay + offset) % 7;
    const kind = hours.kind === "always" ? "open" : kindOf(hours.week[day]);
    const text = reader.say(kind === "open" ? "card.day_open" : `hours.${kind}`);
    return { name: reader.shortDayName(day), kind, text };
  });
}

/** On a day of which nothing is said nobody should stand before the door. */
const kindOf = (day: DayHours | undefined): DaySign["kind"] => day?.kind ?? "closed";
