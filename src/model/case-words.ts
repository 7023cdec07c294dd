import { folded } from "./folded.ts";
import type { Stems } from "./stem-table.ts";
import { mayTellStory, storyIn } from "./story-words.ts";

/**
 * What belongs into the record of a person and never into a directory, in folded text. UNHCR writes its case numbers as
 * office, year, C and five digits (123-14C00567), as its own forms show. Births need a whole date: "children born in 2014"
 * says who may come.
 */
const numbers =
  /\b\d{3}-\d{2}c\d{5}\b|\b(?:case|dossier|file) \d{2,4}[-/]\d{2,}|\bpassports?(?: \w+){0,2} [a-z]{1,2}\d{6,9}\b|\bpasseports?(?: \w+){0,2} [a-z]{1,2}\d{6,9}\b|جواز\S*(?: \S+){0,2} [a-z]{1,2}\d{6,9}|ملف (?:القضيه|الحاله) [\d\u0660-\u0669-]{4,}|\b(?:case|file|dossier|passports?|identity card|id card|refugee card|asylum card|asc|ration card|national id|passeport|carte (?:d'identite|de refugie)) ?(?:no|nr|num(?:ber|ero)?|n°|#)\.?:? ?[a-z]{0,3}-?\d{3,}|رقم (?:القضيه|الملف|الحاله|الجواز|جواز السفر|البطاقه|الهويه|اللجوء) ?:? ?[\d\u0660-\u0669]{3,}/;

const birth =
  /(?:date of birth|\bd\.?o\.?b\b\.?|\bborn on(?: the)?|\bnee? le|\bne\(e\) le|date de naissance|تاريخ (?:ال)?(?:ميلاد|ولاده)|ولدت? (?:في|يوم)) ?:? ?(?:\d{1,2}|[\u0660-\u0669]{1,2})[./ -](?:\d|[\u0660-\u0669]|[^\s\d]+ \d{4})|(?:date of birth|\bd\.?o\.?b\b\.?|date de naissance|\bborn on) ?:? ?\d{4}-\d{2}/;

const aged =
  /\b(?:an?|the|this|our) \d{1,2}[- ]years?[- ]old (?:\w+ )?(?:girl|boy|woman|man|child|client|survivor|refugee|patient|mother|father|migrant|student|minor)\b|\b(?:girl|boy|woman|client|survivor|patient) (?:named|called) \w|\b(?:an?|the|this|our) (?:girl|boy) (?:of|aged) \d{1,2}\b(?! ?(?:-|–|\+|to|or|and|years? (?:or|and)))|\b(?:une?|la|le|notre|cette?) (?:fille|fillette|garcon|femme|homme|enfant|cliente?|patiente?) de \d{1,2} ans\b|(?:فتاه|طفل|طفله|امراه|رجل|شاب|شابه) (?:عمرها|عمره|يبلغ من العمر|تبلغ من العمر) [\d\u0660-\u0669]/;

const told =
  /\b(?:the|our|this|a) (?:client|survivor|beneficiary|victim|patient|applicant|girl|boy) (?:was|came|told|said|reported|disclosed|arrived|fled|refused|had been|has been)\b|\b(?:la|le|notre|cette?) (?:cliente?|survivante|beneficiaire|patiente?|victime) (?:a (?:ete|dit|raconte|signale|fui|refuse|subi)|est (?:venue?|arrivee?)|s'est)\b|(?<![\u0600-\u06ff])(?:المستفيده?|الناجيه|الضحيه|المريضه?|العميله?) (?:قالت?|جاءت?|وصلت?|افادت?|تعرضت?|هربت?|ذكرت?)(?![\u0600-\u06ff])/;

/** Speaks of anyone who comes, not of somebody who came. */
const general =
  /\b(?:if|when|whether|once|after|until|unless|any|each|every|may|can|must|should|needs?|example|si|quand|apres|peut|doit|peuvent|exemple)\b|اذا|عندما|يمكن|يجب|بعد ان|مثال/;

/** First looks, the quickest first: on most texts the long patterns are never tried. */
const digits = /\d{2}/;
const numbered =
  /\d[Cc]\d{5}|(?:[Cc]ase|[Dd]ossier|[Ff]ile|ملف (?:الحالة|القضية)) [\d\u0660-\u0669]|(?:[Pp]asse?ports?|جواز).{0,20}\d{6}|(?:[Nn]o|[Nn]r|[Nn]um(?:ber|[eé]ro)|[Nn]°|#)\.?:? ?[A-Za-z]{0,3}-?\d{3}/;
const people =
  /client|surviv|victim|patient|applicant|b[eé]n[eé]fici|girl |boy |old |birth|[Bb]orn on|naissance|[Nn]ée? le | ans|D\.?O\.?B/;
const stories =
  /of birth|[Bb]orn on|naissance|[Nn]ée? le |D\.?O\.?B|years?[- ]old|de \d{1,2} ans|(?:girl|boy) (?:of|aged) \d|(?:girl|boy|woman|client|survivor|patient) (?:named|called)|(?:client|survivor|beneficiary|victim|patient|applicant|girl|boy) (?:was|came|told|said|rep|disc|arr|fled|ref|ha[sd])|(?:client|survivant|bénéficiaire|patient|victime)e? (?:a |est |s['’]est )/;
const arabic = /رقم |ميلاد|ولادة|ولدت? |عمره|من العمر|المستفيد|الناجي|الضحي|المريض|العميل/;

/** Of whatever `mayTellCase` finds, one stands there. */
export const caseStems: Stems = {
  parts:
    "000|birt|born|nais|ée l|né l|dob|d.o|do.|s ol|r ol|s-ol|r-ol|0 an|amed|lled|clie|rviv|efic|éfic|vict|atie|ppli|irl |boy |" +
    "رقم |يلاد|لاده|ولد |ولدت|عمره|لعمر|تفيد|لناج|لضحي|مريض|عميل|جواز|ملف |فتاه|طفل|مراه|رجل|شاب |قاصر|اسره|ائله|ولدا|ضرب|خبر|ابن|زوج|ولد|صبي|بنت",
  words: [
    ..."she he her his we girl boy woman man child minor mother father family refugee migrant husband case passport file".split(
      " ",
    ),
    ..."elle il ses nous un une femme homme fille gar enfant mineur mineure famille jeune mari dossier passeport".split(
      " ",
    ),
  ],
};

/** Somebody, in a text that is not yet folded. */
const human =
  /\b(?:s?he|her|his|we|girl|boy|woman|man|child|minor|mother|father|family|refugee|migrant|elle|il|ses|nous|un|une|femme|homme|fille|enfant|mineure?|famille|jeune|mari)\b|gar[cç]on|client|patient|surviv|victim|b[eé]n[eé]fici|[\u0600-\u06ff]/i;

/** A cheap look at much text at once: whether anything in it may tell about one person. */
export function mayTellCase(text: string): boolean {
  if (digits.test(text) && numbered.test(text)) return true;
  return (
    (people.test(text) && stories.test(text)) ||
    arabic.test(text) ||
    (human.test(text) && mayTellStory(text))
  );
}

/** The words of a text that tell about one person served; `undefined` when there are none. */
export function caseIn(text: string): string | undefined {
  const whole = folded(text);
  const found = numbers.exec(whole) ?? birth.exec(whole);
  if (found) return found[0].trim();
  const mayBeStory = mayTellStory(text);
  for (const clause of whole.split(/[;؛\n]|\.\s/)) {
    const story = aged.exec(clause) ?? told.exec(clause);
    if (story && !general.test(clause)) return story[0].trim();
    const happened = mayBeStory ? storyIn(clause) : undefined;
    if (happened !== undefined) return happened;
  }
  return undefined;
}
