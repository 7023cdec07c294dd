import type { Told } from "./document-words.ts";
import type { find as english } from "./en-find.ts";

/** What `find` answers, in Amharic. Notes to the translator stand in `en-find.ts`. */
export const find: Told<typeof english> = {
  "find.yes": "አዎ",
  "find.ask": "መጀመሪያ ይጠይቁ",
  "find.no": "አይ",
  "find.none": "የለም።",
  "find.more":
    "{count, plural, one {# ሌላ፣ ራቅ ያለ ወይም ያልተረጋገጠ} other {# ሌሎች፣ ራቅ ያሉ ወይም ያልተረጋገጡ}}፦ ሁሉንም በ --all ይመልከቱ።",
  "find.unlisted":
    "{count, plural, one {# አገልግሎት ከዝርዝሩ ወጥቷል፦ ማንንም አይላኩ።} other {# አገልግሎቶች ከዝርዝሩ ወጥተዋል፦ ማንንም አይላኩ።}}",
  "find.ask_about": "ስለዚህ ይጠይቁ",
  "find.field.statuses": "ሕጋዊ ሁኔታ",
  "find.field.ages": "ዕድሜ",
  "find.field.sexes": "ጾታ",
  "find.field.nationalities": "ዜግነት",
  "find.field.groups": "የሰውየው ሁኔታ",
  "find.field.for": "ብቻውን ወይስ ከቤተሰብ ጋር",
  "find.field.serves": "ሰውየው ባለበት ቦታ ያገለግሉ እንደሆነ",
  "find.field.must_live_in": "ሰውየው የሚኖርበት",
  "find.field.papers_needed": "ሰነዶች",
  "find.field.who": "ማን መምጣት ይችላል",
  "find.field.languages": "ቋንቋ ወይም አስተርጓሚ",
  "find.field.walk_in": "ያለ ቀጠሮ መምጣት ይቻል እንደሆነ",
  "find.field.free": "ዋጋ",
  "find.field.doors": "አሁን ሰው ይቀበሉ እንደሆነ",
  "find.field.age": "ይህ ሁሉ አሁንም ትክክል እንደሆነ",
  "find.because": "ለምን አይሆንም",
  "find.now": "በአሁኑ ጊዜ",
  "find.not.walk_in": "ያለ ቀጠሮ መምጣት አይቻልም።",
  "find.not.free": "ገንዘብ ያስከፍላል።",
  "find.open": "አሁን ክፍት ነው፣ እስከ {time}",
  "find.open_date": "አሁን ክፍት ነው፣ እስከ {day}፣ {date}፣ {time}",
  "find.always": "አሁን ክፍት ነው፣ ቀንና ሌሊት",
  "find.opens_today": "አሁን ዝግ ነው፣ ዛሬ በ{time} ይከፈታል",
  "find.opens": "አሁን ዝግ ነው፣ {day}፣ {date}፣ በ{time} ይከፈታል",
  "find.shut": "ለሚቀጥሉት ሁለት ሳምንታት ዝግ ነው",
  "find.specialist": "ከማንኛውም ነገር በፊት ለባለሙያው ይደውሉ።",
  "find.call_first": "ከመሄድዎ በፊት ይደውሉ።",
  "find.card_none": "የሚስማማ የለም። የእርዳታ ቦታውን ይጠይቁ።",
};
