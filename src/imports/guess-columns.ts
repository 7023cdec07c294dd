import { typedDays } from "../model/typed-days.ts";
import { isOneTime } from "../model/typed-span.ts";
import type { ColumnRule } from "./cell-reading.ts";
import { cellText } from "./cell-text.ts";
import { codeOf, type Meanings } from "./code-words.ts";
import type { Guard } from "./danger.ts";
import { asksForPapers, boxRule, type PeopleBoxes, peopleBoxes } from "./guess-boxes.ts";
import { bareHeading, type HeadingMeaning, meaningOf, type Topic } from "./heading-words.ts";
import type { ImportTable } from "./import-table.ts";
import { isCross, isTick, saysNothing } from "./marks.ts";
import { wordsWithCode } from "./read-codes.ts";
import { targetOf } from "./targets.ts";

/** What a column seems to be. */
export interface Guess {
  readonly heading: string;
  readonly rule: ColumnRule;
  /** How many rows say something here. */
  readonly filled: number;
  /** Words whose meaning somebody has to write into the mapping. */
  readonly unknownWords: readonly string[];
  /** Cells that must not be kept. */
  readonly dangers: number;
  /** People's names stand here and nothing else, as far as one can see. */
  readonly isNames: boolean;
}

/** What guesses are made with. */
export interface Guessing {
  readonly guard: Guard;
  readonly meanings: Meanings;
  readonly languages: readonly string[];
  /** The heading that numbers services, if the file's name or an option says so. */
  readonly system: string;
}

/** A column with a sample of its cells, each text once. */
interface Column {
  readonly heading: string;
  readonly texts: readonly string[];
  readonly distinct: readonly string[];
  readonly rows: number;
}

/** Guesses where each column goes. A guess is written down for people to correct; nothing is imported by a guess alone. */
export function guessColumns(table: ImportTable, guessing: Guessing): readonly Guess[] {
  const taken = new Set<string>();
  const columns = table.columns.map(({ heading }, index): Column => {
    const texts = table.rows
      .map(({ cells }) => cellText(cells[index]?.text ?? "").text)
      .filter(Boolean);
    return { heading, texts, distinct: [...new Set(texts)], rows: table.rows.length };
  });
  const byStrength = columns
    .map((column, index) => ({ column, index, meaning: meaningOf(column.heading) }))
    .sort((a, b) => (b.meaning?.share ?? 0) - (a.meaning?.share ?? 0) || a.index - b.index);
  const boxes = peopleBoxes(columns, guessing.meanings);
  const guesses: Guess[] = [];
  for (const { column, index, meaning } of byStrength)
    guesses[index] = guessOf(column, { ...guessing, taken, boxes }, meaning);
  return namedByStructure(guesses);
}

/** "Structure" is who runs it, beside the name of a service; alone it is what people call the service. */
function namedByStructure(guesses: readonly Guess[]): readonly Guess[] {
  if (guesses.some(({ rule }) => rule.to === "name")) return guesses;
  const at = guesses.findIndex(
    ({ heading, rule }) => rule.to === "organization" && /structure/i.test(heading),
  );
  return guesses.map((each, index) =>
    index === at ? { ...each, rule: { ...each.rule, to: "name" } } : each,
  );
}

type Work = Guessing & { readonly taken: Set<string>; readonly boxes: PeopleBoxes };

function guessOf(column: Column, work: Work, meaning: HeadingMeaning | undefined): Guess {
  const { guard } = work;
  const dangers = column.texts.filter((each) => guard.dangerIn(each) !== undefined).length;
  const isNames = mostly(column.distinct, guard.isName, 0.5);
  const rule = ruleFor(column, work, { meaning, isNames });
  const unknownWords = rule.to === "provides" ? unknownIn(column, rule, work) : [];
  const { heading, texts } = column;
  return { heading, rule, filled: texts.length, unknownWords, dangers, isNames };
}

/** True where at least this share of the texts is so; never of none. */
function mostly(texts: readonly string[], test: (text: string) => boolean, share: number): boolean {
  const said = texts.filter((each) => !saysNothing(each)).slice(0, 200);
  return said.length > 0 && said.filter(test).length >= said.length * share;
}

function ruleFor(
  column: Column,
  work: Work,
  { meaning, isNames }: { readonly meaning: HeadingMeaning | undefined; readonly isNames: boolean },
): ColumnRule {
  const box = boxRule(column, work);
  if (box?.to !== undefined && freePlace(box.to, column, work) === box.to) {
    work.taken.add(keyOf(box.to, column, work));
    return box;
  }
  const wanted =
    isNames && (meaning === undefined || ofPeople.has(meaning.topic))
      ? "referral_contact.name"
      : placeFor(column, meaning);
  const to = wanted === undefined ? undefined : freePlace(wanted, column, work);
  const target = to === undefined ? undefined : targetOf(to);
  if (to === undefined || !target) return {};
  work.taken.add(keyOf(to, column, work));
  const lang = target.letters === undefined ? undefined : langOf(column, work);
  const codes = to === "provides" ? codesIn(column, work) : undefined;
  return {
    to,
    ...(lang === undefined ? {} : { lang }),
    ...(codes && Object.keys(codes).length > 0 ? { codes } : {}),
  };
}

/** Headings under which names of people are no surprise; a street and a house may bear a person's name. */
const ofPeople: ReadonlySet<Topic> = new Set(["person", "role", "phone", "status", "kind"]);

/** Where the words of a second column about the same go. */
const nextPlace: Readonly<Record<string, string>> = {
  open_to: "open_to.note",
  hours: "hours.text",
  fees: "fees.note",
};

function freePlace(wanted: string, column: Column, work: Work): string | undefined {
  const places = [wanted, nextPlace[wanted] ?? wanted];
  return places.find(
    (each) => targetOf(each)?.holds !== "one" || !work.taken.has(keyOf(each, column, work)),
  );
}

/** A text has a place for each language. */
const keyOf = (to: string, column: Column, work: Work) =>
  targetOf(to)?.letters === undefined ? to : `${to} ${langOf(column, work) ?? ""}`;

/** By what stands in its cells where that is plain; else by its heading. */
function placeFor(
  { heading, texts, distinct, rows }: Column,
  meaning: HeadingMeaning | undefined,
): string | undefined {
  const isMail = mostly(distinct, (each) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(each), 0.6);
  const isPage = mostly(distinct, (each) => /^(?:https?:\/\/|www\.)\S+$/i.test(each), 0.6);
  const of = meaning?.of ?? "entry";
  if (isMail) return placeOf("email", of);
  if (isPage) return placeOf("website", of);
  if (!meaning) return undefined;
  if (meaning.topic === "hours") return hoursPlace(heading, distinct);
  const isAnswer = mostly(distinct, isBoxed, 0.6);
  // A yes is no name, no place and no paper; below a question it says something.
  if (isAnswer && (!answerable.has(meaning.topic) || isDenied(heading, meaning.topic)))
    return undefined;
  const isNumber = mostly(distinct, (each) => /^[-\d٠-٩.,\s]+$/.test(each), 0.8);
  const isPhone = mostly(distinct, (each) => /^[+(\d٠-٩][\d٠-٩\s()./+-]{6,}$/.test(each), 0.6);
  // "Coordonnées" are points on a map, or numbers to call.
  if (/^(?:person|coordinates)$/.test(meaning.topic) && isPhone) return placeOf("phone", of);
  // A number says no name and offers nothing: it is one of theirs.
  const isUnique = texts.length === distinct.length && texts.length === rows;
  if (meaning.topic === "id" && !isUnique) return undefined;
  if (isNumber && /^(?:name|provides|organization|description|person)$/.test(meaning.topic))
    return undefined;
  return placeOf(meaning.topic, of);
}

const isBoxed = (text: string) => !/^[\p{L}\d]$/u.test(text) && (isTick(text) || isCross(text));
/** What a yes or a no can answer. */
const answerable: ReadonlySet<Topic> = new Set(["open_to", "fees", "papers", "good_to_know"]);
const isDenied = (heading: string, topic: Topic) => topic === "papers" && !asksForPapers(heading);

const closing =
  /clos|ferm|cierr|cierre|اغلاق|يغلق|انتهاء|зачин|закр|кінець|پایان|بسته|\bends?\b|\bfin\b/;

/** Days alone, times alone, or both. */
function hoursPlace(heading: string, distinct: readonly string[]): string {
  if (mostly(distinct, (each) => typedDays(each) !== undefined, 0.6)) return "hours.days";
  if (!mostly(distinct, isOneTime, 0.6)) return "hours";
  return closing.test(bareHeading(heading)) ? "hours.closes" : "hours.opens";
}

/** Where each topic goes, of the entry, its provider, or the person who takes referrals. */
const entryPlaces: Readonly<Record<Topic, string>> = {
  ...{ id: "source.id", name: "name", description: "description", not_provided: "not_provided" },
  ...{
    good_to_know: "good_to_know",
    provides: "provides",
    serves: "open_to.serves",
    organization: "organization",
  },
  ...{ kind: "organization.kind", area: "area", address: "address", directions: "directions" },
  ...{
    coordinates: "coordinates",
    latitude: "coordinates.latitude",
    longitude: "coordinates.longitude",
  },
  ...{ phone: "phone", whatsapp: "whatsapp", email: "email", website: "website" },
  ...{ person: "referral_contact.name", role: "referral_contact.role", languages: "languages" },
  ...{
    hours: "hours",
    fees: "fees",
    open_to: "open_to",
    ages: "open_to.ages",
    sexes: "open_to.sexes",
  },
  ...{
    nationalities: "open_to.nationalities",
    papers: "open_to.papers_needed",
    how: "referral.how",
  },
  ...{ status: "status", funded_until: "funding.until", funder: "funding.funder" },
};

const otherPlaces = {
  provider: {
    phone: "organization.phone",
    email: "organization.email",
    website: "organization.website",
    name: "organization",
  },
  person: {
    phone: "referral_contact.phone",
    whatsapp: "referral_contact.phone",
    email: "referral_contact.email",
    name: "referral_contact.name",
    role: "referral_contact.role",
  },
} as const;

function placeOf(topic: Topic, of: HeadingMeaning["of"]): string {
  const own: Readonly<Partial<Record<Topic, string>>> = of === "entry" ? {} : otherPlaces[of];
  return own[topic] ?? entryPlaces[topic];
}

/** What the words of a column mean, each that is known. */
function codesIn(
  { distinct }: Column,
  { meanings, guard }: Work,
): Readonly<Record<string, string>> {
  const known = (word: string) => codeOf(word, meanings.code);
  return Object.fromEntries(
    wordsIn(distinct)
      .filter((each) => isWord(each, guard))
      .flatMap((each) => wordsWithCode(each, known))
      .map((each) => [each, known(each) ?? ""]),
  );
}

function unknownIn({ distinct }: Column, { codes }: ColumnRule, { meanings, guard }: Work) {
  const known = (word: string) => codes?.[word] ?? codeOf(word, meanings.code);
  return wordsIn(distinct).filter(
    (each) => isWord(each, guard) && wordsWithCode(each, known).length === 0,
  );
}

/** Words of a list that may stand in a mapping, which everybody with the pathway reads. */
const isWord = (text: string, guard: Guard) =>
  text.length <= 80 &&
  !saysNothing(text) &&
  !guard.dangerIn(text) &&
  !guard.isName(text) &&
  !guard.isSensitive(text);

const wordsIn = (distinct: readonly string[]) =>
  [...new Set(distinct.flatMap((each) => each.split(/[\n;؛•|,،]/).map((part) => part.trim())))]
    .filter(Boolean)
    .sort()
    .slice(0, 200);

/** The language of a column's texts: what its heading says, else its letters. */
function langOf({ heading, distinct }: Column, { languages }: Work): string | undefined {
  const [, marked] = /[(_\s:/.-]\(?\s*([A-Za-z\u0600-\u06ff]{2,10})\s*\)?\s*$/.exec(heading) ?? [];
  const named =
    marked === undefined
      ? undefined
      : (languages.find((each) => each === marked.toLowerCase()) ?? spoken[marked.toLowerCase()]);
  if (named !== undefined) return named;
  const isArabic = mostly(distinct, (each) => /[\u0600-\u06ff]/.test(each), 0.6);
  const ofScript = languages.find((each) => /^(?:ar|fa|ur|ps|ckb|ug)\b/.test(each) === isArabic);
  return isArabic ? (ofScript ?? "ar") : undefined;
}

const spoken: Readonly<Record<string, string>> = {
  ...{ en: "en", english: "en", eng: "en", anglais: "en", الانجليزيه: "en" },
  ...{ ar: "ar", arabic: "ar", ara: "ar", arabe: "ar", عربي: "ar", العربية: "ar", بالعربية: "ar" },
  ...{ fr: "fr", french: "fr", fra: "fr", francais: "fr", français: "fr" },
  ...{ es: "es", spanish: "es", spa: "es", espanol: "es", español: "es" },
};
