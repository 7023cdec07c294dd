import { type Claim, claimIn } from "../model/clauses.ts";
import { type Eligibility, isOpenToAll } from "../model/eligibility.ts";
import type { ServiceFile } from "../model/file-types.ts";
import { textsOf, wordsOf } from "./file-texts.ts";
import type { EntryRule } from "./rule.ts";

export const summaryContradictsCodes: EntryRule = {
  id: "summary-contradicts-codes",
  severity: "error",
  stage: "entry",
  title: "The words say something else than the codes",
  why: "Who reads the sentence made from the codes goes there, and is sent away by what the words say; or reads the words and never goes.",
  remedy:
    "Ask the provider what holds. Write it in codes under open_to; words only add what codes cannot say.",
  example: {
    wrong: "open_to: everyone\ndescription: Lunch for women only",
    right: "open_to:\n  sexes: [women]\ndescription: Lunch for women only",
  },
  when: ({ service, isClosed }) => !isClosed && service.sites.length <= 1,
  *check({ written, service }) {
    const said = codesSay(service.sites[0]?.open_to, service.not_open_to.length > 0);
    if (!said.claim && !said.needsNoPapers) return;
    if (!stems.test(wordsOf(written))) return;
    for (const { path, words } of textsOf(written)) {
      if (!read.has(path[0] as keyof ServiceFile)) continue;
      const claim = said.claim && claimIn(words, said.claim);
      const papers = said.needsNoPapers ? claimIn(words, papersAsked) : undefined;
      const found = claim ?? papers;
      if (found === undefined) continue;
      yield {
        path,
        message:
          '"{words}" says something else than the codes: {codes}. Ask the provider what holds, and let the two agree.',
        args: { codes: (claim && said.codes) ?? "papers_needed is none" },
        quotes: { words: found },
      };
    }
  },
};

/** Texts that tell who may come. */
const read = new Set<keyof ServiceFile>([
  "name",
  "description",
  "good_to_know",
  "open_to",
  "referral",
]);

const stems =
  /open to|every|anyone|only|tous|chacun|tout le monde|réserv|uniquement|seulement|exclusiv|passport|papers|\bids?\b|identity|document|papiers|identité|passeport|للجميع|الجميع|فقط|جواز|هوي|بطاق|[أا]وراق|وثائق/i;

const doubt =
  /\b(?:not|no|never|without|unless|except|if|when|but|some|ne|pas|sans|sauf|si|mais|aucun)\b|n't\b|(?<![\u0600-\u06ff])(?:لا|ليس|بدون|دون|الا|اذا|لكن|بعض)(?![\u0600-\u06ff])/;

const everyone: Claim = {
  words:
    /\bopen (?:to|for) (?:all|everyone|everybody|anyone)\b(?! (?:who|with|from|registered|under|over|aged|refugees|women|children|in|living|whose))|\btakes? every(?:one|body)\b|\bouvert a (?:tous|toutes et tous|chacun)\b|\baccueille tout le monde\b|(?:مفتوح|متاح)ه? للجميع|يستقبل(?:ون)? الجميع/,
  doubt,
};

const people =
  "(?:registered )?(?:women|men|girls|boys|children|refugees|asylum seekers|syrians|nationals|citizens|residents)";

const only: Claim = {
  words: new RegExp(
    `\\bonly (?:for )?${people}\\b|\\b${people} only\\b|\\breserve(?:e|s|es)? (?:aux|a la|au) \\w+|\\b(?:uniquement|seulement|exclusivement) (?:pour les|pour des|aux) \\w+|(?:للنساء|للرجال|للفتيات|للاجئين|للسوريين|للمواطنين|للاطفال|النساء|اللاجئين) فقط|فقط (?:للنساء|للرجال|للاجئين|للمواطنين|للاطفال)`,
  ),
  doubt,
};

const papersAsked: Claim = {
  words:
    /\b(?:must|need to|have to|required to) (?:show|bring|present|carry)(?: an?| your| valid| their)* (?:passports?|ids?|identity|papers|documents?|refugee card|residence)\b|\b(?:passports?|id cards?|identity cards?|papers|documents) (?:is|are) (?:required|needed)\b|\bbring your (?:passport|id|identity|papers)\b|\b(?:passeport|piece d'identite|papiers) (?:est |sont )?(?:obligatoires?|exigee?s?|demandee?s?)\b|(?:يجب|يلزم|لا بد من) (?:احضار|ابراز|تقديم) (?:ال)?(?:جواز|هويه|بطاقه|اوراق|وثائق)/,
  doubt,
};

interface Said {
  /** What no text may claim beside these codes. */
  readonly claim?: Claim;
  readonly codes?: string;
  readonly needsNoPapers: boolean;
}

function codesSay(openTo: Eligibility | undefined, refuses: boolean): Said {
  if (!openTo) return { needsNoPapers: false };
  if (openTo.kind === "everyone")
    return refuses
      ? { needsNoPapers: false }
      : { claim: only, codes: "open_to is everyone", needsNoPapers: false };
  const { all, any } = openTo;
  const needsNoPapers = all.papers_needed === "none";
  const isOpen = isOpenToAll(all) && any.length === 0;
  if (isOpen && !refuses) return { claim: only, codes: "open_to limits nobody", needsNoPapers };
  const [limit] = Object.keys(all).filter((key) => key !== "papers_needed" && key !== "serves");
  const limited = `open_to sets ${limit ?? "any_of"}`;
  const codes = isOpen ? "not_open_to refuses some" : limited;
  return { claim: everyone, codes, needsNoPapers };
}
