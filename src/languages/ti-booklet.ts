import type { Told } from "./document-words.ts";
import type { booklet as english } from "./en-booklet.ts";

/** The booklet, in Tigrinya. Notes to the translator stand in `en-booklet.ts`. */
export const booklet: Told<typeof english> = {
  "edition.name": "ሕታም {number}",
  "booklet.valid": "ድሕሪ {date} ኣይትጠቐሙሉ",
  "booklet.working": "ናይ ስራሕ ቅዳሕ",
  "booklet.for.public": "ንኹሉ ሰብ",
  "complaints.text": "ዝኾነ ሰብ ክጥርዕ ይኽእል፤ ሽዑ እውን ይሕገዝ።",
};
