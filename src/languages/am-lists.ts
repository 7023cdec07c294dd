import type { Told } from "./document-words.ts";
import type { lists as english } from "./en-lists.ts";

/** The desk list and the wall poster, in Amharic. Notes to the translator stand in `en-lists.ts`. */
export const lists: Told<typeof english> = {
  "sheet.title": "ስልኮችና ሰዓታት",
  "sheet.star": "* በአንዳንድ ቀናት ሰዓቱ ሌላ ነው፦ ይደውሉ ወይም ዝርዝሩን ይመልከቱ።",
  "poster.more": "እዚህ ካለው ሌላም እርዳታ አለ። የእርዳታ ቦታውን ይጠይቁ፤ ምስጢራዊ ነው።",
};
