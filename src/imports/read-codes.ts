import { folded } from "../model/folded.ts";
import { latinDigits } from "../model/latin-digits.ts";
import { countryOf, languageOf } from "../model/named-in.ts";
import {
  type About,
  type CellReading,
  misread,
  nothing,
  parsed,
  partsOf,
  verbatim,
} from "./cell-reading.ts";
import { type CodeKind, codeOf } from "./code-words.ts";
import { isCross, isTick } from "./marks.ts";
import { refusalOf } from "./yes-no.ts";

/** Words of lists that nobody writes inside one value. */
const betweenWords = /[\n;؛•|,،/+]|\s(?:and|et|y|та|і)\s|\s[-–]\s/;
/** Between the items of a list; and what stands between the parts of one. */
const betweenItems = /[\n;؛•|,،]/;
const insideItem = /[/+]|\s(?:and|et|y|та|і)\s|\s[-–]\s/;

/**
 * The words of an item of a list that each have a code: itself, or its parts where all of them have one. Half of
 * "Health - general" says nothing for certain. Empty where nobody knows.
 */
export function wordsWithCode(
  item: string,
  known: (word: string) => string | undefined,
): readonly string[] {
  if (known(item) !== undefined) return [item];
  const parts = item.split(insideItem).map((each) => each.trim());
  const isWhole = parts.length > 1 && parts.every((each) => known(each) !== undefined);
  return isWhole ? parts : [];
}

/** What the mapping says a word means, whatever its letters' size. */
function mapped(word: string, { rule }: About): string | undefined {
  const { codes } = rule;
  if (!codes) return undefined;
  if (Object.hasOwn(codes, word)) return codes[word];
  const wanted = folded(word);
  const key = Object.keys(codes).find((each) => folded(each) === wanted);
  return key === undefined ? undefined : codes[key];
}

/** A ticked box where the mapping names one: an x in a table of what is done where. */
function ticked(text: string, about: About): CellReading | undefined {
  const codes = Object.entries(about.rule.codes ?? {});
  const isBox = codes.length > 0 && codes.every(([word]) => isTick(word));
  if (!isBox) return undefined;
  if (isCross(text)) return nothing();
  return isTick(text) ? parsed(ofAges(codes[0]?.[1] ?? "")) : undefined;
}

/** Where sexes are named, children are both of the younger ones. */
const ofAges = (code: string): readonly string[] =>
  code === "children" ? ["girls", "boys"] : [code];

/** A list of codes: the whole cell as one word, else each of its parts. */
export function readCodes(kind: CodeKind): (text: string, about: About) => CellReading {
  return (text, about) => {
    const box = ticked(text, about);
    if (box) return box;
    const known = (word: string) => mapped(word, about) ?? meant(kind, word, about);
    const whole = known(text);
    if (whole !== undefined) return parsed(ofAges(whole));
    const items = partsOf(text, about.rule, betweenItems).map((each) =>
      wordsWithCode(each, known).flatMap((word) => known(word) ?? []),
    );
    const unique = [...new Set(items.flat().flatMap(ofAges))];
    return unique.length > 0 && items.every((codes) => codes.length > 0)
      ? parsed(unique)
      : misread("code", unique);
  };
}

/** Of what is offered a word means only what its label says; what else it may mean stands in the mapping. */
function meant(kind: CodeKind, word: string, { meanings, vocabulary }: About): string | undefined {
  if (kind !== "code") return codeOf(word, meanings[kind]);
  const code = vocabulary.has(word) ? word : codeOf(word, meanings.label);
  return code !== undefined && vocabulary.has(code) ? code : undefined;
}

/** Every code that a cell may mean, guesses too: what may be sensitive is not to wait for a mapping. */
export function codesPerhaps(text: string, about: About): readonly string[] {
  const { vocabulary, meanings } = about;
  const known = (word: string) =>
    mapped(word, about) ?? (vocabulary.has(word) ? word : codeOf(word, meanings.code));
  return [text, ...partsOf(text, about.rule, betweenWords)].flatMap((each) => known(each) ?? []);
}

/** One code. */
export function readCode(kind: CodeKind): (text: string, about: About) => CellReading {
  const readAll = readCodes(kind);
  return (text, about) => {
    const read = readAll(text, about);
    if (read.kind !== "value") return read.kind === "nothing" ? read : misread("word");
    const codes = read.value as readonly string[];
    return codes.length === 1 ? { ...read, value: codes[0] ?? "" } : misread("many");
  };
}

const known = new Map<string, string | undefined>();

/** Languages: names in the languages of the program, or codes. Looking a name up is slow, and few are ever named. */
export function readLanguages(text: string, about: About): CellReading {
  const box = ticked(text, about);
  if (box) return box;
  const parts = partsOf(text, about.rule, betweenWords);
  const codes = parts.map((each) => mapped(each, about) ?? language(each));
  const unique = [...new Set(codes.filter((each) => each !== undefined))];
  return codes.includes(undefined) || unique.length === 0
    ? misread("language", unique)
    : parsed(unique);
}

function language(word: string): string | undefined {
  if (!known.has(word)) known.set(word, word.length <= 40 ? languageOf(word) : undefined);
  return known.get(word);
}

/** Countries. */
export function readCountries(text: string, about: About): CellReading {
  const parts = partsOf(text, about.rule, betweenWords);
  const codes = parts.map(
    (each) =>
      mapped(each, about)?.toUpperCase() ?? (each.length <= 40 ? countryOf(each) : undefined),
  );
  const unique = [...new Set(codes.filter((each) => each !== undefined))];
  return codes.includes(undefined) || unique.length === 0
    ? misread("country", unique)
    : parsed(unique);
}

const everyone = new Set(
  [
    "everyone",
    "all",
    "open to all",
    "anyone",
    "everybody",
    "all people",
    "general public",
    "anybody",
    "everyone welcome",
    "all welcome",
    "all are welcome",
    "for all",
    "for everyone",
    "no restrictions",
    "no restriction",
    "tout le monde",
    "tous",
    "pour tous",
    "tout public",
    "ouvert a tous",
    "abierto a todos",
    "cualquier persona",
    "todos",
    "todas las personas",
    "publico en general",
    "الجميع",
    "للجميع",
    "متاح للجميع",
    "كل الناس",
    "كافه الفئات",
    "جميع الفئات",
    "مفتوح للجميع",
    "لكل الناس",
    "الكل",
    "усі",
    "всі",
    "для всіх",
    "для усіх",
    "всі бажаючі",
    "همه",
    "برای همه",
    "عموم",
  ].map(folded),
);

const only =
  /^(?:only|seulement|uniquement|solo|solamente|فقط)\s+|[\s,،]+(?:only|seulement|uniquement|solo|solamente|فقط)$/;

/** Who is refused: people that each have a code. */
export function readRefused(text: string, about: About): CellReading {
  const { meanings } = about;
  const refusals = partsOf(text, about.rule, betweenWords).map((each) => {
    const word = each.replace(only, "");
    const code = (["status", "sex", "group"] as const)
      .map((kind) => codeOf(word, meanings[kind]))
      .find((found) => found !== undefined);
    return refusalOf(mapped(each, about) ?? code ?? "", meanings);
  });
  const known = refusals.filter((each) => each !== undefined);
  return known.length === refusals.length && known.length > 0
    ? parsed(known)
    : misread("word", known);
}

const noPapers = new Set(
  [
    ...["none", "no papers", "no documents", "not needed", "not required", "nothing", "aucun"],
    ...["aucune", "aucun document", "aucun papier", "pas necessaire", "ninguno", "ninguna"],
    ...["no se necesita", "no se necesitan", "لا يوجد", "لا شيء", "بدون اوراق", "غير مطلوبه"],
    ...["غير مطلوب", "не потрібні", "не потрібно", "без документів", "لازم نیست"],
  ].map(folded),
);

/** Below a heading about papers, words that say elsewhere that nothing is known say that none is needed. */
export const needsNoPapers = (text: string): boolean => noPapers.has(folded(text.trim()));

/** Papers that must be shown, in words; or that none are. */
export function readPapers(text: string): CellReading {
  if (needsNoPapers(text)) return parsed("none");
  return text.length > 300 ? misread("long") : verbatim([text]);
}

/** Who may come: everyone, statuses or sexes where each word is one; else word for word. */
export function readOpenTo(text: string, about: About): CellReading {
  const words = folded(text).replace(/[.!]$/, "");
  const code = mapped(text, about);
  if (everyone.has(words) || code === "everyone") return parsed("everyone");
  if (code !== undefined) {
    const { status, sex } = about.meanings;
    if ([...status.values()].includes(code)) return parsed({ statuses: [code] });
    if ([...sex.values()].includes(code)) return parsed({ sexes: ofAges(code) });
  }
  const statuses = readCodes("status")(words.replace(only, ""), about);
  if (statuses.kind === "value") return parsed({ statuses: statuses.value });
  const sexes = readCodes("sex")(words.replace(only, ""), about);
  if (sexes.kind === "value") return parsed({ sexes: sexes.value });
  return verbatim({ note: text });
}

/** Ages, from one to another or from one on. */
export function readAges(text: string): CellReading {
  const words = latinDigits(text)
    .toLowerCase()
    .replace(/\b(?:years?|yrs?|ans|anos|age[sd]?)\b|سنوات|سنه|سنة|عام/g, "")
    .replace(/\s*(?:-|–|to|à|a|الى|إلى)\s*/, "-")
    .replace(/\s*(?:\+|and (?:over|above|older)|et plus|y mas|فما فوق|فأكثر)\s*$/, "+")
    .trim();
  const [, from, to] = /^(\d{1,3})(?:-(\d{1,3})|\+)$/.exec(words) ?? [];
  const isRight = from !== undefined && (to === undefined || Number(from) <= Number(to));
  return isRight ? parsed(words) : misread("ages");
}
