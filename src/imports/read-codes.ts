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

/** Words of lists that nobody writes inside one value. */
const betweenWords = /[\n;؛•|,،/+]|\s(?:and|et|y)\s|\s[-–]\s/;

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
  return isTick(text) ? parsed([codes[0]?.[1] ?? ""]) : undefined;
}

/** A list of codes: the whole cell as one word, else each of its parts. */
export function readCodes(kind: CodeKind): (text: string, about: About) => CellReading {
  return (text, about) => {
    const box = ticked(text, about);
    if (box) return box;
    const known = (word: string) => mapped(word, about) ?? meant(kind, word, about);
    const whole = known(text);
    if (whole !== undefined) return parsed([whole]);
    const parts = partsOf(text, about.rule, betweenWords);
    const codes = parts.flatMap((each) => known(each) ?? []);
    const unique = [...new Set(codes)];
    return codes.length === parts.length && codes.length > 0
      ? parsed(unique)
      : misread("code", unique);
  };
}

function meant(kind: CodeKind, word: string, { meanings, vocabulary }: About): string | undefined {
  const code = codeOf(word, meanings[kind]);
  return code !== undefined && kind === "code" && !vocabulary.has(code) ? undefined : code;
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
    "no restrictions",
    "no restriction",
    "tout le monde",
    "tous",
    "ouvert a tous",
    "todos",
    "todas las personas",
    "publico en general",
    "الجميع",
    "للجميع",
    "متاح للجميع",
    "كل الناس",
    "كافه الفئات",
  ].map(folded),
);

/** Who may come: everyone, or statuses where each word is one; else word for word. */
export function readOpenTo(text: string, about: About): CellReading {
  if (everyone.has(folded(text).replace(/[.!]$/, "")) || mapped(text, about) === "everyone")
    return parsed("everyone");
  const statuses = readCodes("status")(text, about);
  if (statuses.kind === "value") return parsed({ statuses: statuses.value });
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
