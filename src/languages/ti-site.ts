import type { site as english } from "./en-site.ts";

/** Sentences of a directory that is several pages, in Tigrinya. Notes to the translator stand in `en-site.ts`. */
export const site: Readonly<Record<keyof typeof english, string>> = {
  "site.areas": "ኣበይ",
  "site.others": "ኣብ ካልእ ቦታ",
  "site.whole": "ኩሎም ኣገልግሎታት፣ ምስ መድለዪ",
  "site.home": "ቀዳማይ ገጽ",
  "site.gone": "እዚ ገጽ ኣብዚ የለን",
  "site.gone_hint": "እቲ ኣገልግሎት ተዓጽዩ ወይ ተቐይሩ ክኸውን ይኽእል። ኣብ መንጎ ኩሎም ኣገልግሎታት ድለይዎ፣ ወይ ንቦታ ሓገዝ ሕተቱ።",
};
