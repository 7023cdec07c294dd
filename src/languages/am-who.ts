import type { Told } from "./document-words.ts";
import type { who as english } from "./en-who.ts";

/** Who may come, in Amharic. Notes to the translator stand in `en-who.ts`. */
export const who: Told<typeof english> = {
  "who.everyone": "ማንኛውም ሰው መምጣት ይችላል።",
  "who.only": "ለእነዚህ ብቻ፦ {people}።",
  "who.are": "{people}፣ ከእነዚህም የሆኑ፦ {more}",
  "who.are_also": "{people}፣ እንዲሁም ከእነዚህ፦ {more}",
  "who.with": "{people}፣ {more}",
  "who.people": "ሰዎች፣ {more}",
  "who.anyone": "ማንኛውም ሰው",
  "who.citizens": "የእነዚህ አገሮች ዜጎች፦ {countries}",
  "who.children": "ዕድሜያቸው ከ18 በታች የሆኑ ልጆች",
  "who.adults": "አዋቂዎች (18 ዓመትና ከዚያ በላይ)",
  "who.ages": "ዕድሜያቸው ከ{from} እስከ {to} ዓመት",
  "who.ages_from": "ዕድሜያቸው {from} ዓመትና ከዚያ በላይ",
  "who.ages_to":
    "{to, plural, =0 {ዕድሜያቸው ከ1 ዓመት በታች} one {ዕድሜያቸው # ዓመትና ከዚያ በታች} other {ዕድሜያቸው # ዓመትና ከዚያ በታች}}",
  "who.age": "ዕድሜያቸው {age} ዓመት",
  "who.under_18": "ዕድሜያቸው ከ18 ዓመት በታች",
  "who.any_age": "በማንኛውም ዕድሜ",
  "who.lives": "እዚህ የሚኖሩ፦ {areas}",
  "who.in": "እዚህ የሚገኙ፦ {areas}",
  "who.serves": "እዚህ ለሚገኙ ሰዎች፦ {areas}።",
  "who.no_papers": "ሰነድ አያስፈልግም።",
  "who.papers": "የሚያስፈልጉ ሰነዶች፦ {papers}።",
  "who.with_no_papers": "{people} (ሰነድ አያስፈልግም)",
  "who.with_papers": "{people} (የሚያስፈልጉ ሰነዶች፦ {papers})",
  "who.and_paper": "{first}፤ {more}",
  "who.one_of":
    "{count, plural, one {ከዚህ ክፍል ለሆኑ ብቻ፦ {sets}።} other {ከእነዚህ ክፍሎች ከአንዱ ለሆኑ ብቻ፦ {sets}።}}",
  "who.also_one_of":
    "{count, plural, one {ከዚህም ክፍል መሆን አለባቸው፦ {sets}።} other {ከእነዚህም ክፍሎች ከአንዱ መሆን አለባቸው፦ {sets}።}}",
  "who.or": "{first}፤ ወይም {more}",
  "who.refused": "{people}፦ {causes}።",
  "who.refused_only": "{people}።",
};
