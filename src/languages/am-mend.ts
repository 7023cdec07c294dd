import type { mend as english } from "./en-mend.ts";

/** Correction slips, stickers and the page on what is new, in Amharic. Notes to the translator stand in `en-mend.ts`. */
export const mend: Readonly<Record<keyof typeof english, string>> = {
  "mend.title": "የእትም {number} እርማቶች",
  "mend.of": "{title}፣ የ{date} እትም {number}፣ ኮድ {code}",
  "mend.how": "ይህን ወረቀት በሽፋኑ ውስጠኛ ገጽ ላይ ይለጥፉ። ከዚያ በእስክሪብቶ መስመር በመስመር ያርሙ፣ ወይም መለጠፊያዎቹን ይጠቀሙ።",
  "mend.as_of": "እስከ {date} የታረመ",
  "mend.away": "ይህን ቅጂ ይጣሉት",
  "mend.away_over": "ከ{date} በኋላ ጥቅም ላይ መዋል አልነበረበትም።",
  "mend.away_danger": "አሁን ሊሰርዟቸው ካልቻሉ፣ እነዚህ ጉዳት ሊያደርሱ ይችላሉ፦ {entries}።",
  "mend.away_many": "ከ{all} ጽሑፎቹ {wrong} ስህተት ናቸው። ይህን ያህል ከማረም ቀጣዩን እትም ይጠይቁ።",
  "mend.away_unlocated":
    "{count, plural, one {# ጽሑፍ ከዝርዝሩ ወጥቷል፣ ስሙ እዚህ ሊጠቀስ አይችልም} other {# ጽሑፎች ከዝርዝሩ ወጥተዋል፣ ስማቸው እዚህ ሊጠቀስ አይችልም}}።",
  "mend.where": "የት",
  "mend.strike": "ይሰርዙ",
  "mend.write": "ይጻፉ",
  "mend.at": "ገጽ {page}፣ ቁ. {number}",
  "mend.at_page": "ገጽ {page}፣ ቁጥር {number}",
  "mend.at_name": "በስም",
  "mend.at_new": "የማስታወሻዎች ገጽ",
  "mend.unnamed": "ይህ ጽሑፍ",
  "mend.whole": "ሙሉውን ጽሑፍ",
  "mend.gone": "ከዝርዝሩ ወጥቷል። ማንንም ወደዚያ አይላኩ።",
  "mend.aged": "በጊዜው አልተረጋገጠም። የእርዳታ ቦታውን ሳይጠይቁ ማንንም አይላኩ።",
  "mend.ask": "{label}፦ አይታወቅም፣ መጀመሪያ ይጠይቁ",
  "mend.stop": "የአደጋ ገጽ",
  "mend.stop_emergency": "የአስቸኳይ ቁጥሮች፦ {now}",
  "mend.stop_specialists": "ባለሙያዎች፦ {now}",
  "mend.minor":
    "{count, plural, one {# ጽሑፍ ጉዳት የማያደርስ ትንሽ ለውጥ አለው፤ በዚህ ወረቀት ላይ የለም።} other {# ጽሑፎች ጉዳት የማያደርሱ ትናንሽ ለውጦች አሏቸው፤ በዚህ ወረቀት ላይ የሉም።}}",
  "mend.end": "የእትም {number} እርማቶች መጨረሻ።",
  "mend.pages": "ገጾቹና ቁጥሮቹ በ{language} ባለው መጽሐፍ ላይ እንዳሉት ናቸው።",
  "mend.no_pages": "ይህ እትም መጽሐፍ የለውም፦ ጽሑፎቹን በስማቸው ይፈልጉ።",
  "mend.sticker_head": "እትም {number} · {where}",
  "mend.sticker_see": "{label}፦ የእርማት ወረቀቱን ይመልከቱ",
  "mend.sticker_title": "የእትም {number} መለጠፊያዎች",
  "mend.news": "ከእትም {number} ወዲህ ያለው አዲስ ነገር",
  "mend.news_text":
    "የ{date} እትም {number} ይጠቀም የነበረ ሰው ከእንግዲህ ሊመካበት የማይገባውን እዚህ ያገኛል። አሮጌውን ቅጂ ይጣሉት።",
  "mend.news_none": "ከእትም {number} ወዲህ ጠቃሚ ነገር አልተለወጠም።",
  "mend.news_gone": "{count, plural, one {# ጽሑፍ ከዝርዝሩ ወጥቷል።} other {# ጽሑፎች ከዝርዝሩ ወጥተዋል።}}",
  "mend.withdrawn": "{name}፦ እስከሚቀጥለው ማስታወቂያ ድረስ አይገኝም። የእርዳታ ቦታውን ይጠይቁ። ({day})",
};
