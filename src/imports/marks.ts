import { folded } from "../model/folded.ts";

const ticks = new Set(
  "x ✓ ✔ ✗✓ ☑ ✅ 1 yes y true oui o si s نعم так بله bale • * v"
    .split(" ")
    .map((each) => folded(each)),
);
const crosses = new Set(
  "no n 0 false non لا ні نه خیر ☐ ✗ ✘ ❌ -".split(" ").map((each) => folded(each)),
);
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

/** Words that stand in a cell because it must not be empty. */
export const saysNothing = (text: string): boolean => nothing.has(folded(text));
