import type { copies as english } from "./en-copies.ts";

/** The box that tells whether a booklet still holds, in Somali. Notes to the translator stand in `en-copies.ts`. */
export const copies: Readonly<Record<keyof typeof english, string>> = {
  "box.title": "Buuggaagu weli ma saxan yahay?",
  "box.label": "Koodhka jaldiga ku yaal",
  "box.hint": "Siddeed xaraf iyo tiro, sida K7Q2-MD4F",
  "box.current": "Daabacaadda {number}: waa tan hadda, isticmaal ilaa {until}.",
  "box.over": "Daabacaadda {number}: ha isticmaalin {until} ka dib.",
  "box.superseded": "Daabacaadda {number}: waxaa beddelay daabacaadda {by}. Waydiiso tan cusub.",
  "box.withdrawn": "Daabacaadda {number}: waa la ceshaday {date}. Ha isticmaalin, tuur.",
  "box.unknown":
    "Daabacaad halkan laga yaqaan oo koodhkan leh ma jirto. Mar kale eeg, ama waydiiso buug cusub.",
  "box.known": "Sida la ogaa {date}. Daabacaad ka cusub ayaa soo bixi kartay tan iyo markaas.",
};
