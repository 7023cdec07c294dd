import type { Told } from "./document-words.ts";
import type { find as english } from "./en-find.ts";

/** What `find` answers, in Amharic. Notes to the translator stand in `en-find.ts`. */
export const find: Told<typeof english> = {
  "find.call_first": "ከመሄድዎ በፊት ይደውሉ።",
  "find.card_none": "የሚስማማ የለም። የእርዳታ ቦታውን ይጠይቁ።",
};
