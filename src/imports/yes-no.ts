import { folded } from "../model/folded.ts";
import type { Block, Written } from "../yaml/new-file.ts";
import { codeOf, type Meanings } from "./code-words.ts";
import { bareHeading } from "./heading-words.ts";
import { answerOf, isSwitch, isTick } from "./marks.ts";

/** Whom a heading asks about: "Undocumented accepted?" about those without papers. */
export interface Asked {
  readonly kind: "status" | "sex" | "age" | "group";
  readonly code: string;
  /** It says in words that they are taken, and is more than their name. */
  readonly isQuestion: boolean;
  /** It asks whether they are the only ones. */
  readonly isOnly: boolean;
}

const taken = new RegExp(
  folded(
    `^(?:${[
      "do (?:you|they) (?:accept|serve|take)|(?:is it |are |is )?open (?:to|for)|accepts?|accepting|serves?|serving|takes?|admits?|services? for|for|are|is",
      "accept(?:e|ent|ation)(?: des?)?|accueil(?:le|lent)?(?: des?)?|admet(?:tent)?|recoi(?:t|vent)|ouvert aux?|pour|les|des|aux",
      "se aceptan?|aceptan?|atienden?|admiten?|abierto a|para|los|las|a",
      "هل|(?:ي|ت)قبل(?:ون)?|(?:ي|ت)ستقبل(?:ون)?|قبول|استقبال|يسمح ل|متاح ل|مفتوح ل",
      "чи|приймаєте|приймають|приймає|прийом|доступно для|для",
      "ایا|پذیرش|قبول|برای",
    ].join("|")})\\s+|\\s+(?:${[
      "(?:are |is )?(?:accepted|admitted|allowed|served|taken|welcome|eligible)|can (?:come|go|access|use it|enter)",
      "(?:sont |est )?(?:acceptee?s?|admis(?:es?)?|accueillie?s?|bienvenue?s?|recue?s?|eligibles?)|peuvent venir",
      "aceptad[oa]s?|admitid[oa]s?|atendid[oa]s?|bienvenid[oa]s?|pueden (?:ir|venir|acceder)",
      "مقبول(?:ون|ين|ه)?|مسموح|مرحب بهم",
      "приймаються|можуть (?:прийти|звернутися)|допускаються",
      "پذیرفته می شوند|می توانند بیایند|می پذیرند",
    ].join("|")})$`,
  ),
);
const only =
  /^(?:only|seulement|uniquement|solo|solamente|فقط|лише|тільки|فقط برای)\s+|\s+(?:only|seulement|uniquement|solo|solamente|فقط|лише|тільки)$/;

const ages: Readonly<Record<string, string>> = {
  children:
    "children|minors|under 18|under 18s|enfants|mineurs|moins de 18 ans|menores|menores de edad|ninos y ninas|اطفال|الاطفال|للاطفال|القاصرين|القصر|діти|дітей|неповнолітні|неповнолітніх|کودکان|اطفال زیر 18",
  adults: "adults|adultes|adultos|بالغين|البالغين|للبالغين|дорослі|дорослих|بزرگسالان",
};
const ageWords = new Map(
  Object.entries(ages).flatMap(([code, list]) =>
    list.split("|").map((word): [string, string] => [folded(word), code]),
  ),
);

/** Whom a heading asks about; `undefined` where it asks about no people we have a code for. */
export function askedAbout(heading: string, meanings: Meanings): Asked | undefined {
  const bare = bareHeading(heading);
  const rest = stripped(bare);
  const isOnly = only.test(rest);
  const words = stripped(rest.replace(only, ""));
  const isQuestion = words !== bare || /[?؟]/.test(heading);
  const found = (["status", "sex", "group"] as const)
    .map((kind) => ({ kind, code: codeOf(words, meanings[kind]) }))
    .find(({ code }) => code !== undefined);
  const age = ageWords.get(words);
  const { kind, code } = found ?? { kind: "age" as const, code: age };
  return code === undefined ? undefined : { kind, code, isQuestion, isOnly };
}

/** Without the words that say that somebody is taken, before and behind whom. */
function stripped(words: string): string {
  for (let left = words; ; ) {
    const next = left.replace(taken, "").trim();
    if (next === left) return left;
    left = next;
  }
}

/** Those a code names, as a refusal has them. `undefined` for a code that names no people. */
export function refusalOf(code: string, meanings: Meanings): Block | undefined {
  const has = (kind: "status" | "sex" | "group") => [...meanings[kind].values()].includes(code);
  if (code === "children") return { who: { ages: "0-17" } };
  if (code === "adults") return { who: { ages: "18+" } };
  if (has("status")) return { who: [code] };
  if (has("sex")) return { who: { sexes: [code] } };
  return has("group") ? { who: { groups: [code] } } : undefined;
}

const saidIn: Readonly<Record<"yes" | "no", Readonly<Record<string, string>>>> = {
  yes: { en: "yes", fr: "oui", es: "sí", ar: "نعم", uk: "так", fa: "بله" },
  no: { en: "no", fr: "non", es: "no", ar: "لا", uk: "ні", fa: "نه" },
};

/**
 * A yes or a no as words that can be read without the column: the question, and the answer. `undefined` for cells that say
 * more than that. `lang`: the language in which the answer is said where only a program has written one.
 */
export function spokenAnswer(heading: string, text: string, lang: string): string | undefined {
  const answer = answerOf(text) ?? (isTick(text) && !/[\d\p{L}]/u.test(text) ? "yes" : undefined);
  if (answer === undefined) return undefined;
  const question = heading.replace(/[\s:*]+$/, "");
  const isTyped = answerOf(text) !== undefined && !isSwitch(text);
  return said(question, isTyped ? text : (saidIn[answer][lang] ?? answer));
}

const said = (question: string, answer: string) =>
  /[?؟]$/.test(question) ? `${question} ${answer}` : `${question}: ${answer}`;

/** Where a yes or a no below a heading is kept in words, by the place of its column. */
export function inWords(to: string, words: string): Written | undefined {
  if (to === "fees" || to === "open_to") return { note: words };
  if (to === "hours") return { text: words };
  return to === "open_to.papers_needed" ? [words] : undefined;
}
