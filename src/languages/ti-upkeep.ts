import type { Told } from "./document-words.ts";
import type { upkeep as english } from "./en-upkeep.ts";

/** The page on how well a list is kept, in Tigrinya. Notes to the translator stand in `en-upkeep.ts`. */
export const upkeep: Told<typeof english> = {
  "upkeep.title": "እዚ ዝርዝር ክሳብ ክንደይ ከም ዝተረጋገጸ",
  "upkeep.summary":
    "ካብ {total, plural, one {# ኣገልግሎት} other {# ኣገልግሎታት}}፣ ብግዜኦም ዝተረጋገጹ፦ {in_time}። መጀመርታ ደውሉ፦ {call_first}። ካብ ዝርዝር ዝወጹ፦ {not_listed}።",
  "upkeep.scope": "ኣንበብቲ ናይዚ ገጽ ክርእይዎም ዘይብሎም ኣገልግሎታት ኣይተቖጸሩን።",
  "upkeep.in_time": "ብግዜኦም ዝተረጋገጹ",
  "upkeep.call_first": "መጀመርታ ደውሉ",
  "upkeep.not_listed": "ካብ ዝርዝር ዝወጹ",
  "upkeep.due": "ዝረጋገጹ",
  "upkeep.week": "ሰሙን",
  "upkeep.service": "ኣገልግሎት",
  "upkeep.confirmed": "መወዳእታ ዝተረጋገጸሉ",
  "upkeep.sector": "ድሌት",
  "upkeep.owner": "ዝከታተሎ",
  "upkeep.organization": "ትካል",
  "upkeep.forecast": "ዝመጽኡ ዓሰርተው ክልተ ሰሙናት፣ ማንም እንተ ዘይደወለ",
  "upkeep.ahead":
    "«ዝረጋገጹ»፦ ሎሚ ዝደንጎዩ ኣገልግሎታት፤ ድሕሪኡ ክሳብ መወዳእታ ሰሙን ክረጋገጹ ዘለዎም። እቲ መስመርን ካልኦት ቁጽርታትን ኣብ መወዳእታ መዓልቲ ሰሙን ዘሎ ኩነታት ዝርዝር የርእዩ።",
  "upkeep.today": "ሎሚ",
  "upkeep.by_sector": "ብግዜኦም ዝተረጋገጹ፣ ብድሌት",
  "upkeep.by_owner": "ብግዜኦም ዝተረጋገጹ፣ ብዝከታተሎም",
  "upkeep.by_organization": "ብግዜኦም ዝተረጋገጹ፣ ብትካል",
  "upkeep.several": "ንብዙሕ ድሌታት ዝሕግዝ ኣገልግሎት ኣብ ነፍሲ ወከፎም ይቑጸር።",
  "upkeep.share": "{part} ካብ {whole}",
  "upkeep.owner_none": "ማንም",
  "upkeep.unnamed": "ኣብዚ ኣይተሰምየን",
  "upkeep.fine": "{count, plural, one {# ካልእ} other {# ካልኦት}}፦ ኩሎም ብግዜኦም ተረጋጊጾም",
  "upkeep.oldest": "ቅድሚ ኩሎም ዝተረጋገጹ",
  "upkeep.never": "ከቶ",
  "upkeep.more":
    "{count, plural, one {# ኣገልግሎት ድሕሪ እዚኦም ተረጋጊጹ።} other {# ኣገልግሎታት ድሕሪ እዚኦም ተረጋጊጾም።}}",
};
