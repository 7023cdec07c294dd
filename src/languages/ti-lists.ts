import type { Told } from "./document-words.ts";
import type { lists as english } from "./en-lists.ts";

/** The desk list and the wall poster, in Tigrinya. Notes to the translator stand in `en-lists.ts`. */
export const lists: Told<typeof english> = {
  "sheet.title": "ስልክታትን ሰዓታትን",
  "sheet.star": "* ኣብ ገሊኡ መዓልታት ካልእ ሰዓታት፦ ደውሉ ወይ ነቲ ጽሑፍ ርኣዩ።",
  "poster.more": "ካብዚ ዝያዳ ሓገዝ ኣሎ። ኣብ ቦታ ሓገዝ ሕተቱ፤ ምስጢራዊ እዩ።",
};
