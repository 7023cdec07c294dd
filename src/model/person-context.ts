import { givenName, isGivenName } from "./given-names.ts";

/** What somebody is or does. A given name in a clause with one of these is a person, whoever holds the house named after them. */
const roles =
  /\b(?:guard|nurse|midwife|doctor|surgeon|lawyer|director|deputy|coordinator|manager|focal point|social worker|case ?worker|interpreter|secretary|receptionist|psychologist|contact person|in charge|interviews?|appointments?|gardien(?:ne)?|infirmi[eè]re?|sage-femme|m[eé]decin|chirurgien(?:ne)?|avocate?|direct(?:eur|rice)|adjointe?|coordinat(?:eur|rice)|responsable|point focal|assistante? sociale?|interpr[eè]te|secr[eé]taire|psychologue|personne de contact|rendez-vous|entretiens?|de la part de|sent you|ask for|demande[rz]|speak (?:to|with)|talk to)\b|(?:ال|لل|ب)?(?:حارس|ممرض|قابل[ةه]|طبيب|جراح|محامي|مدير|نائب|منسق|مسؤول|باحث[ةه]|مترجم|سكرتير|مرشد|نقط[ةه] الاتصال|مقابلات|مواعيد)|من طرف|[إا]س[أا]ل|تحدث مع|تواصل مع/i;

/** Kings, saints and whoever else is long in the history books, before their name. */
const famous =
  /(?:\b(?:king|queen|prince(?:ss)?|sultan|emir|saint[es]?|st\.?|ste\.?|our lady|notre[- ]dame|roi|reine|abu|abou|umm?|bin|ibn|al|el)[ -]|(?:الملكة?|ال[أا]مير[ةه]?|القديس[ةه]?|السلطان|ال[إا]مام|سيدنا|بن|ابن) )$/i;

/** Houses and works that carry somebody's name, as the last of several words with a capital letter. */
const houses =
  /\b(?:hospitals?|clinics?|cent(?:er|re)s?|street|road|avenue|school|university|college|foundation|pharmacy|mosque|church|square|circle|institute|hall|building|bridge|library|camp|award|fund|trust|society|association|organi[sz]ation|committee|programme?|project|complex|mall|hotel|club|park|garden|house|initiative|company|bank|group|team|office)\b/i;

/** Two to four words with capital letters, the first a given name. */
const wholeName = new RegExp(
  `(?:${givenName.source.split("|(?<!")[0]})(?: (?:(?:al|el|bin|ibn)[ -])?[A-Z][A-Za-z'’-]+){1,3}`,
  "g",
);

const anyName = new RegExp(givenName.source, "g");

/** Words of the church and of kin that stand before a name, in small letters too; "sister organisations" are none. */
const called =
  /(?<![A-Za-z])(?:[Ss]ister|[Bb]rother|[Ff]ather|[Ss](?:œ|oe)ur|[Ff]rere|[Pp]ere|[Pp]rofess(?:eu|o)r|[Dd]octeur|[Dd]octor|[Pp]ast(?:eu|o)r|[Ii]mam|M\.|Me|Maitre)\s+([A-Z][a-z'’-]+(?: [A-Z][A-Za-z'’-]+)?)/g;
const noCall =
  /^(?:organi|compan|societ|cit(?:y|ies)|agenc|branch|project|christmas|hospital|school|house|clinic|cent|and\b|or\b|on\b|at\b|in\b)/i;

const afterRole =
  /\b(?:guard|nurse|midwife|doctor|lawyer|director|coordinator|manager|gardien|infirmiere|sage-femme|medecin|avocat|directeur|directrice|responsable), ([A-Z][a-z'’-]+(?: [A-Z][a-z'’-]+)?),/g;

const arabicCalled =
  /(?<![\u0600-\u06ff])(?:د\.\s*|(?:[ولب]?ال[آا]نس[ةه]|[ولب]?البروفيسور[ةه]?|الحاج[ةه]?|القس|الشيخ[ةه]?|دكتور[ةه]?)\s+)((?!ال|من\s|في\s|على\s|عن\s|مع\s|[أا]و\s|و)[\u0621-\u064a]{2,}(?: [\u0621-\u064a]+)?)/g;
const arabicKin = /(?<![\u0600-\u06ff])(?:ال[أا](?:خت?|ب|م)|[أا]بو|[أا]م)\s+([\u0621-\u064a]{3,})/g;
const latinKin = /\b(?:Abu|Abou|Umm?|Oum)[ -]([A-Z][a-z'’-]+)/g;

/** A form of address that says by itself that somebody follows; a first look. */
export const address =
  /\b(?:sister|brother|father|s(?:œ|oe)ur|fr[eè]re|p[eè]re|profess(?:eu|o)r|docteur|doctor|past(?:eu|o)r|imam|ma[iî]tre)\s+[A-Z]|\bM\. [A-Z]|\bMe [A-Z]|\b(?:guard|nurse|midwife|lawyer|director|coordinator|manager|gardien|directeur|responsable), [A-Z]|(?<![\u0600-\u06ff])د\.|ال[آا]نس[ةه]|البروفيسور|الحاج|القس|الشيخ|دكتور/i;

/** Words that name a person because of what stands around them; `text` has no accents. Whoever asks judges namesakes. */
export function* personsAround(text: string): Generator<RegExpExecArray> {
  for (const pattern of [called, afterRole, arabicCalled])
    for (const match of text.matchAll(pattern)) if (!noCall.test(match[1] ?? "")) yield match;
  for (const pattern of [arabicKin, latinKin])
    for (const match of text.matchAll(pattern)) if (isGivenName(match[1] ?? "")) yield match;
  for (const match of text.matchAll(wholeName))
    if (!isFamous(text, match) && !houses.test(match[0])) yield match;
  for (const clause of text.matchAll(/[^.;؛\n]+/g))
    if (roles.test(clause[0])) yield* namesIn(text, clause);
}

function* namesIn(text: string, clause: RegExpExecArray): Generator<RegExpExecArray> {
  for (const match of clause[0].matchAll(anyName)) {
    match.index += clause.index;
    const last = text.slice(0, match.index).slice(-40);
    const next = text.slice(match.index + match[0].length, match.index + match[0].length + 60);
    if (
      !isFamous(text, match) &&
      !/^(?:[ -][A-Z][\w'’-]*)+/.test(next) &&
      !/[A-Z][a-z]+[ -]$/.test(last)
    )
      yield match;
  }
}

const isFamous = (text: string, { index }: RegExpExecArray) =>
  famous.test(text.slice(Math.max(0, index - 24), index));
