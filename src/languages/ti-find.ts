import type { Told } from "./document-words.ts";
import type { find as english } from "./en-find.ts";

/** What `find` answers, in Tigrinya. Notes to the translator stand in `en-find.ts`. */
export const find: Told<typeof english> = {
  "find.call_first": "ቅድሚ ምኻድኩም ደውሉ።",
  "find.card_none": "ዝሰማማዕ የለን። ኣብ ቦታ ሓገዝ ሕተቱ።",
};
