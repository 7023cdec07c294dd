import type { Told } from "./document-words.ts";
import type { booklet as english } from "./en-booklet.ts";

/** The booklet, in Amharic. Notes to the translator stand in `en-booklet.ts`. */
export const booklet: Told<typeof english> = {
  "edition.name": "እትም {number}",
  "booklet.valid": "ከ{date} በኋላ አይጠቀሙ",
  "booklet.working": "የሥራ ቅጂ",
  "booklet.for.public": "ለሁሉም",
  "complaints.text": "ማንኛውም ሰው ቅሬታ ማቅረብ ይችላል፤ ያኔም ይረዳል።",
};
