import type { site as english } from "./en-site.ts";

/** Sentences of a directory that is several pages, in Amharic. Notes to the translator stand in `en-site.ts`. */
export const site: Readonly<Record<keyof typeof english, string>> = {
  "site.areas": "የት",
  "site.others": "በሌላ ቦታ",
  "site.whole": "ሁሉም አገልግሎቶች፣ ከፍለጋ ጋር",
  "site.home": "የመጀመሪያ ገጽ",
  "site.gone": "ይህ ገጽ አሁን እዚህ የለም",
  "site.gone_hint": "አገልግሎቱ ተዘግቶ ወይም ተለውጦ ሊሆን ይችላል። ከሁሉም አገልግሎቶች መካከል ይፈልጉት፣ ወይም የእርዳታ ቦታውን ይጠይቁ።",
};
