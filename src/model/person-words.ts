import { folded } from "./folded.ts";
import { givenName, givenNames, isGivenName, twoGivenNames } from "./given-names.ts";
import { address, personsAround } from "./person-context.ts";
import type { Stems } from "./stem-table.ts";

/** Letters of Latin names. The Unicode classes would say more, and take forty times as long to be made ready. */
const capital = "A-Z\\u00c0-\\u00de\\u0100-\\u017f";
const letter = `${capital}a-z\\u00df-\\u00ff'’-`;
const name = `[${capital}](?:[a-z\\u00df-\\u00ff]|['’][${letter}])[${letter}]*`;

/** Forms of address; what follows them with a capital letter is a name. Upper case matters: "DR Congo" is a country. */
const titled = new RegExp(
  `(?<![.${letter}])(?:Mrs?|Ms|Miss|Dre?|Prof|Mme|Mlle|Monsieur|Madame|Mademoiselle|Docteur|Doctor|Sheikh)\\.? +(${name}(?: [${capital}][${letter}]+)?)`,
  "g",
);

/** In Arabic there are no capital letters; a word with the article after a title says what they are, not who. */
const arabicTitled =
  /(?<![\u0600-\u06ff])[ولب]?(?:السيدة?|ال[أا]ستاذة?|الدكتورة?|المهندسة?)\s+((?!ال|لل|في\s|من\s|على\s|عن\s|مع\s|[أا]و\s|[إا]لى\s|[أا]ن\s|هو\s|هي\s|لا\s)[\u0621-\u064a]{2,})/g;

const asked = new RegExp(
  `(?<![${letter}])(?:[Aa]sk for|[Ss]peak (?:to|with)|[Tt]alk to|[Cc]ontact|[Cc]all|[Ss]ee|[Rr]un by|[Ll]ed by|[Dd]emande[rz]|[Aa]dressez-vous [àa]|[Cc]ontacte[rz]|[Aa]ppele[rz]|(?:[Ff]ocal point|[Cc]ontact person|[Ii]n charge|[Rr]esponsable|[Cc]oordinator|[Mm]anager|[Dd]irector)\\s*[:–-])\\s+(${name})`,
  "g",
);

const arabicAsked =
  /(?<![\u0600-\u06ff])(?:[إا]س[أا]ل(?:وا|ي)? عن|[اأ]طلب(?:وا|ي)?|[إا]تصل(?:وا|ي)? ب|تواصل(?:وا|ي)? مع|المسؤولة?|المنسقة?|المديرة?)\s*[:-]?\s*(?:ال(?:اخ|أخ)ت? )?([\u0621-\u064a]{3,})/g;

/** Houses, streets and prizes are named after people who need no protection from us. */
const namesake =
  /^(?:['’]s\b|\s+(?:al |el )?(?:hospital|clinic|cent(?:er|re)|street|road|avenue|school|university|foundation|pharmacy|mosque|church|square|institute|hall|building|bridge|library|camp|award)\b)/i;
const namesakeBefore =
  /(?:hospital|clinic|school|mosque|church|street|foundation|h[oô]pital|clinique|rue|[eé]cole|fondation|avenue|boulevard|place|centre|pharmacie|institut|mosqu[eé]e|[eé]glise|مستشفى|شارع|مدرسة|عيادة|مجمع|صيدلية|ميدان|مركز|جامع|مسجد|مؤسسة|وقف|قاعة|حي|كنيسة|مخيم|جسر|دار)(?: (?:de|du|of|le|the))?(?: (?:dr\.?|docteur|doctor|sheikh|السيدة?|ال[أا]ستاذة?|الدكتورة?))? *$/i;

/** A form of address before a capital letter or an Arabic word. */
const title = new RegExp(
  `\\b(?:M(?:rs?|s|me|lle|iss|onsieur|adame|ademoiselle)|Dre?|Prof|Docteur|Doctor|Sheikh)\\.? +[${capital}]|(?:السيد|ال[أا]ستاذ|الدكتور|المهندس)ة?\\s`,
);

/** Of whatever `mayNamePerson` finds, one stands there. */
export const personStems: Stems = {
  parts: "لسيد|ستاذ|كتور|هندس|انسه|روفي|لحاج|لقس|لشيخ|د. ",
  words: [
    ..."mr mrs ms mme mlle miss monsieur madame mademoiselle dr dre prof docteur doctor".split(" "),
    ..."sheikh sister brother father soeur ur frere re pere professeur professor pastor pasteur imam me m maitre".split(
      " ",
    ),
    ..."guard nurse midwife lawyer director coordinator manager gardien directeur responsable".split(
      " ",
    ),
    ...givenNames,
  ],
};

/** A cheap look at much text at once: whether anything in it may name a person. */
export function mayNamePerson(text: string): boolean {
  return title.test(text) || address.test(text) || givenName.test(plain(text));
}

/**
 * The words of a text that name a person, by a form of address or by asking for them; `undefined` when there are none.
 * `known` gives folded names of organisations and places: somebody's name in them is not a finding.
 */
export function personIn(written: string, known: () => string = () => ""): string | undefined {
  const text = plain(written);
  const match = somebodyIn(text, known);
  return match && written.normalize("NFC").slice(match.index, match.index + match[0].length);
}

/** Without accents, sign for sign as long as it was. Letters of Arabic have none of these. */
const plain = (text: string) =>
  beyondAscii.test(text) ? text.normalize("NFC").replace(accented, withoutAccent) : text;
const beyondAscii = /[\u0080-\uffff]/;
const accented = /[\u0080-\u05ff\u0700-\u{10ffff}]/gu;
/** What was worked out before: texts have the same few such letters again and again. */
const bared = new Map<string, string>();

function withoutAccent(sign: string): string {
  const before = bared.get(sign);
  if (before !== undefined) return before;
  const bare = sign
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC");
  const made = bare.length === sign.length ? bare : sign;
  bared.set(sign, made);
  return made;
}

function somebodyIn(text: string, known: () => string): RegExpExecArray | undefined {
  for (const pattern of [titled, arabicTitled, twoGivenNames])
    for (const match of text.matchAll(pattern)) if (isSomebody(match, text, known)) return match;
  for (const pattern of [asked, arabicAsked])
    for (const match of text.matchAll(pattern))
      if (isGivenName(match[1] ?? "") && isSomebody(match, text, known)) return match;
  for (const match of personsAround(text)) if (isSomebody(match, text, known)) return match;
  return undefined;
}

function isSomebody(match: RegExpExecArray, text: string, known: () => string): boolean {
  const before = text.slice(Math.max(0, match.index - 24), match.index);
  const after = text.slice(match.index + match[0].length);
  if (namesake.test(after) || namesakeBefore.test(before)) return false;
  const lastWord = / ([^ ]+)$/.exec(match[0])?.[1] ?? "";
  if (namesake.test(` ${lastWord}`)) return false;
  return !known().includes(folded(match[1] ?? match[2] ?? match[0]));
}

/**
 * The first given name anywhere in a text that is not the name of a house, a street or a place; `undefined` when there is
 * none. Finds more than `personIn`, and more that is none: for whoever would rather keep too little than too much.
 */
export function givenNameIn(text: string, known: () => string = () => ""): string | undefined {
  for (const match of text.matchAll(anyGivenName))
    if (isSomebody(match, text, known)) return match[0];
  return undefined;
}

const anyGivenName = new RegExp(givenName.source, "g");

/** Words of a mailbox that a team reads. */
const teams = new Set(
  "info help contact office admin mail desk team support service services care referral referrals intake protection health legal law hotline helpline line centre center clinic hospital complaints feedback appointments registration reception ops operations field coordination coordinator manager director nurse doctor pharmacy school training jobs press media hr finance logistics security cash food shelter wash gbv sgbv child children women youth family families community house home accueil aide bureau equipe sante plainte plaintes rendezvous direction secretariat".split(
    " ",
  ),
);

/** Two letters that begin the names of houses and languages, and are nobody's initials. */
const noInitials = new Set("al el st un no my we in at to la le de".split(" "));

/** True when a mail address seems to be one person's: a given name stands in it, or initials, and nothing of a team's. */
export function isPersonalMail(address: string, known: () => string = () => ""): boolean {
  const [local = "", host = ""] = address.toLowerCase().split("@");
  const words = plain(local)
    .split(/[._+-]/)
    .map((each) => each.replace(/\d+$/, ""));
  if (words.length > 3 || words.some((each) => teams.has(each))) return false;
  const name = words.find(isGivenName);
  if (name !== undefined) return !host.includes(name) && !known().includes(name);
  return hasInitials(words, host);
}

/** j.smith, s.k: initials and a family name, which neither the mailbox's house nor a number explains. */
function hasInitials(words: readonly string[], host: string): boolean {
  const [first = "", last = ""] = words;
  if (words.length < 2 || first === "" || first.length > 2 || noInitials.has(first)) return false;
  return last.length >= 2 && /^[a-z]+$/.test(last) && !host.includes(last);
}
