import type { Told } from "./document-words.ts";
import type { lists as english } from "./en-lists.ts";

/** The desk list and the wall poster, in Somali. Notes to the translator stand in `en-lists.ts`. */
export const lists: Told<typeof english> = {
  "sheet.title": "Telefoonnada iyo saacadaha",
  "sheet.star": "* Maalmaha qaarkood saacado kale: wac, ama eeg qoraalka.",
  "poster.more":
    "Gargaar ka badan inta halkan ku qoran ayaa jira. Waydii miiska gargaarka; waa qarsoodi.",
};
