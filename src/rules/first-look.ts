import { caseIn, caseStems, mayTellCase } from "../model/case-words.ts";
import { contactStems, mayHoldContact } from "../model/number-words.ts";
import { mayNamePerson, personStems } from "../model/person-words.ts";
import { offerStems } from "../model/sensitive-words.ts";
import { stemTable } from "../model/stem-table.ts";

/** What a rule may look for in the words of a file. */
export type Wanted = "person" | "case" | "contact" | "offer" | "referral";

/** Anything that may ask for a referral. */
const referral = /referral|walk-?\s?in|référence|orientation|rendez-vous|[إا]حال/i;

/** What stands there at least, and what settles whether it is worth a closer look; the order gives each its bit. */
const looks = [
  ["person", personStems, mayNamePerson],
  ["case", caseStems, tellsCase],
  ["contact", contactStems, mayHoldContact],
  ["offer", offerStems, () => true],
  ["referral", { parts: "ferr|walk|fére|rien|ndez|احال" }, (words: string) => referral.test(words)],
] as const;

/** Settled here, of the one string: in many a text somebody comes and something is done, and for each all would be read with their places. */
function tellsCase(words: string): boolean {
  return mayTellCase(words) && caseIn(words) !== undefined;
}

const stemsIn = stemTable(looks.map(([, stems]) => stems));

/** The bit of what a rule looks for. */
export function bitOf(wanted: Wanted): number {
  return 1 << looks.findIndex(([name]) => name === wanted);
}

/** What may stand in some words, as a number of bits. On almost all words no pattern is tried. */
export function firstLook(words: string): number {
  const seen = stemsIn(words);
  if (seen === 0) return 0;
  let found = 0;
  for (const [index, [, , mayHold]] of looks.entries())
    if ((seen & (1 << index)) !== 0 && mayHold(words)) found |= 1 << index;
  return found;
}
