import { folded } from "../model/folded.ts";

const set = (words: string) => new Set(words.split(" ").map((each) => folded(each)));

/** Yes and no in the languages of documents, and as spreadsheets write what is true and false. */
const yesWords = set(
  "yes y true oui o vrai si s verdadero نعم صح صحيح так істина بله bale haa አዎ እወ да ja evet",
);
const noWords = set(
  "no n false non faux falso لا خطأ خطا ні хибність نه خیر maya አይ አይደለም ኣይፋል нет nein hayır",
);
const ticks = new Set([...yesWords, ...set("x ✓ ✔ ✗✓ ☑ ✅ 1 • * v")]);
const crosses = new Set([...noWords, ...set("0 ☐ ✗ ✘ ❌ -")]);
const nothing = new Set(
  [
    ..."- -- --- — – _ . .. … / n/a na n.a. n.a none nil null ? ?? tbd tba tbc unknown nd s/o s/d".split(
      " ",
    ),
    ...["not available", "not applicable", "no data", "to be confirmed", "no information", "nan"],
    ...["non renseigne", "inconnu", "aucun", "neant", "sin datos", "ninguno", "desconocido"],
    ...[
      "لا يوجد",
      "غير معروف",
      "غير متوفر",
      "لا شيء",
      "#n/a",
      "#ref!",
      "#value!",
      "#name?",
      "#div/0!",
      "#null!",
      "#num!",
    ],
  ].map((each) => folded(each)),
);

/** A box that is ticked: an x in a table of what is done where. */
export const isTick = (text: string): boolean => ticks.has(folded(text));

/** A box that is not: it says no more than an empty one. */
export const isCross = (text: string): boolean => crosses.has(folded(text));

/** A cell that says yes or no in words, to what its heading asks. */
export const answerOf = (text: string): "yes" | "no" | undefined => {
  const word = folded(text.trim()).replace(/[.!]$/, "");
  if (yesWords.has(word)) return "yes";
  return noWords.has(word) ? "no" : undefined;
};

/** The same of what a spreadsheet, and no person, has written: its word fits no sentence. */
export const isSwitch = (text: string): boolean =>
  /^(?:true|false|vrai|faux|verdadero|falso|істина|хибність)$/.test(folded(text.trim()));

/** Words that stand in a cell because it must not be empty. */
export const saysNothing = (text: string): boolean => nothing.has(folded(text));
