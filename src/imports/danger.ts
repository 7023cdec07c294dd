import { caseIn, mayTellCase } from "../model/case-words.ts";
import { folded } from "../model/folded.ts";
import { isGivenName } from "../model/given-names.ts";
import { givenNameIn, isPersonalMail, mayNamePerson, personIn } from "../model/person-words.ts";
import { sensitiveOffer } from "../model/sensitive-words.ts";

/** What in a text must never come into a directory. */
export type Danger = "person" | "case";

/** Looks at texts of a sheet, each once: in a sheet most of them stand in many rows. */
export interface Guard {
  /** `undefined` where nothing speaks against keeping the text. */
  dangerIn(text: string): Danger | undefined;
  /** A given name stands in the text, whatever stands around it. */
  hasGivenName(text: string): boolean;
  /** The text is a person's name and nothing else, as far as a list of names can tell. */
  isName(text: string): boolean;
  /** The text names a service that can hurt those who are seen to use it. */
  isSensitive(text: string): boolean;
}

/** `known`: folded names of areas, whose parts are also people's names. */
export function guard(known: string): Guard {
  const knows = () => known;
  return {
    dangerIn: remembered((text) => {
      if (mayTellCase(text) && caseIn(text) !== undefined) return "case";
      if (mayNamePerson(text) && personIn(text, knows) !== undefined) return "person";
      const isMail = /^[^\s@]+@[^\s@]+$/.test(text);
      return isMail && isPersonalMail(text, knows) ? "person" : undefined;
    }),
    hasGivenName: remembered(
      (text) => mayNamePerson(text) && givenNameIn(text, knows) !== undefined,
    ),
    isName: remembered((text) => isNameAlone(text, known)),
    isSensitive: remembered((text) => sensitiveOffer(text) !== undefined),
  };
}

const sleeps =
  /\b(?:shelters?|sleep(?:ing)?|overnight|accommodations?|lodging|dormitor(?:y|ies|ios?)|hebergement|dormir|dortoirs?|abri|foyer|alojamiento|albergue|pernocta\S*|refugio)\b|ночівл|ночліг|притул[ок]|проживанн|хостел|خوابگاه|اسکان|سرپناه|مبيت|للنوم|سكن|ايواء|ماوي|ملجا/;
const aloneInDanger =
  /\b(?:wom[ae]n|girls|females?|femmes?|filles|mujer(?:es)?|ninas|minors)\b|жін[ок]|дівчат|неповнолітн|زنان|دختران|نساء|النساء|للنساء|فتيات|سيدات|قاصر/;
const othersToo =
  /\b(?:men|boys|males?|famil(?:y|ies|les?|ias?)|households?|hommes?|garcons|hombres?|ninos|everyone|everybody|all|tous|todos)\b|чоловік|родин|сім|усіх|всіх|مردان|خانواده|همه|رجال|للرجال|عائلات|اسر|الجميع/;

/** A place to sleep for women or minors and for nobody else, whatever it is called: those they fled from must not find it. */
export function isRefuge(words: string): boolean {
  const all = folded(words);
  return sleeps.test(all) && aloneInDanger.test(all) && !othersToo.test(all);
}

/** At most four words with a capital letter or in Arabic, and the first or second a given name. */
function isNameAlone(text: string, known: string): boolean {
  const words = text.replace(/[,.].*$/, "").split(/\s+/);
  if (words.length > 4 || known.includes(folded(text))) return false;
  const isNameLike = (word: string) => /^[A-ZÀ-Þ][\p{L}'’-]*$|^[\u0621-\u064a]+$/u.test(word);
  return (
    words.every(isNameLike) &&
    words.slice(0, 2).some(isGivenName) &&
    givenNameIn(text, () => known) !== undefined
  );
}

function remembered<Answer>(look: (text: string) => Answer): (text: string) => Answer {
  const before = new Map<string, Answer>();
  return (text) => {
    if (before.has(text)) return before.get(text) as Answer;
    const answer = look(text);
    before.set(text, answer);
    return answer;
  };
}
