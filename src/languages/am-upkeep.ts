import type { Told } from "./document-words.ts";
import type { upkeep as english } from "./en-upkeep.ts";

/** The page on how well a list is kept, in Amharic. Notes to the translator stand in `en-upkeep.ts`. */
export const upkeep: Told<typeof english> = {
  "upkeep.title": "ይህ ዝርዝር ምን ያህል እንደተረጋገጠ",
  "upkeep.summary":
    "ከ{total, plural, one {# አገልግሎት} other {# አገልግሎቶች}}፣ በጊዜው የተረጋገጡ፦ {in_time}። መጀመሪያ ይደውሉ፦ {call_first}። ከዝርዝሩ የወጡ፦ {not_listed}።",
  "upkeep.scope": "የዚህ ገጽ አንባቢዎች ማየት የሌለባቸው አገልግሎቶች አልተቆጠሩም።",
  "upkeep.in_time": "በጊዜው የተረጋገጡ",
  "upkeep.call_first": "መጀመሪያ ይደውሉ",
  "upkeep.not_listed": "ከዝርዝሩ የወጡ",
  "upkeep.due": "የሚረጋገጡ",
  "upkeep.week": "ሳምንት",
  "upkeep.service": "አገልግሎት",
  "upkeep.confirmed": "መጨረሻ የተረጋገጠው",
  "upkeep.sector": "ፍላጎት",
  "upkeep.owner": "የሚከታተለው",
  "upkeep.organization": "ድርጅት",
  "upkeep.forecast": "የሚቀጥሉት አሥራ ሁለት ሳምንታት፣ ማንም ካልደወለ",
  "upkeep.ahead":
    "«የሚረጋገጡ»፦ ዛሬ የዘገዩ አገልግሎቶች፤ ከዚያ እስከ ሳምንቱ መጨረሻ መረጋገጥ ያለባቸው። አሞሌውና ሌሎቹ ቁጥሮች በሳምንቱ የመጨረሻ ቀን ዝርዝሩ ያለበትን ያሳያሉ።",
  "upkeep.today": "ዛሬ",
  "upkeep.by_sector": "በጊዜው የተረጋገጡ፣ በፍላጎት",
  "upkeep.by_owner": "በጊዜው የተረጋገጡ፣ በሚከታተላቸው",
  "upkeep.by_organization": "በጊዜው የተረጋገጡ፣ በድርጅት",
  "upkeep.several": "ለብዙ ፍላጎቶች የሚረዳ አገልግሎት በእያንዳንዱ ሥር ይቆጠራል።",
  "upkeep.share": "{part} ከ{whole}",
  "upkeep.owner_none": "ማንም",
  "upkeep.unnamed": "እዚህ አልተሰየመም",
  "upkeep.fine": "{count, plural, one {# ሌላ} other {# ሌሎች}}፦ ሁሉም በጊዜው ተረጋግጠዋል",
  "upkeep.oldest": "ከሁሉ በፊት የተረጋገጡ",
  "upkeep.never": "ፈጽሞ",
  "upkeep.more":
    "{count, plural, one {# አገልግሎት ከእነዚህ በኋላ ተረጋግጧል።} other {# አገልግሎቶች ከእነዚህ በኋላ ተረጋግጠዋል።}}",
};
