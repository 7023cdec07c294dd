import type { Told } from "./document-words.ts";
import type { find as english } from "./en-find.ts";

/** What `find` answers, in Tigrinya. Notes to the translator stand in `en-find.ts`. */
export const find: Told<typeof english> = {
  "find.yes": "እወ",
  "find.ask": "መጀመርታ ሕተቱ",
  "find.no": "ኣይፋል",
  "find.none": "የለን።",
  "find.more":
    "{count, plural, one {# ካልእ፣ ርሑቕ ወይ ዘይተረጋገጸ} other {# ካልኦት፣ ርሑቓት ወይ ዘይተረጋገጹ}}፦ ንኹሎም ብ --all ርኣዩ።",
  "find.unlisted":
    "{count, plural, one {# ኣገልግሎት ካብ ዝርዝር ወጺኡ፦ ንማንም ኣይትልኣኹ።} other {# ኣገልግሎታት ካብ ዝርዝር ወጺኦም፦ ንማንም ኣይትልኣኹ።}}",
  "find.ask_about": "ብዛዕባ እዚ ሕተቱ",
  "find.field.statuses": "ሕጋዊ ኩነታት",
  "find.field.ages": "ዕድመ",
  "find.field.sexes": "ጾታ",
  "find.field.nationalities": "ዜግነት",
  "find.field.groups": "ኩነታት እቲ ሰብ",
  "find.field.for": "በይኑ ወይ ምስ ስድራቤት",
  "find.field.serves": "ኣብቲ እቲ ሰብ ዘለዎ ቦታ ከም ዘገልግሉ",
  "find.field.must_live_in": "እቲ ሰብ ዝነብረሉ",
  "find.field.papers_needed": "ወረቓቕቲ",
  "find.field.who": "መን ክመጽእ ይኽእል",
  "find.field.languages": "ቋንቋ ወይ ኣስተርጓሚ",
  "find.field.walk_in": "ብዘይ ቆጸራ ክምጻእ ከም ዝከኣል",
  "find.field.free": "ዋጋ",
  "find.field.doors": "ሕጂ ሰብ ከም ዝቕበሉ",
  "find.field.age": "እዚ ኩሉ ክሳብ ሕጂ ቅኑዕ ከም ዝኾነ",
  "find.because": "ስለምንታይ ኣይኮነን",
  "find.now": "ኣብዚ ግዜ",
  "find.not.walk_in": "ብዘይ ቆጸራ ክምጻእ ኣይከኣልን።",
  "find.not.free": "ገንዘብ የኽፍል።",
  "find.open": "ሕጂ ክፉት እዩ፣ ክሳብ {time}",
  "find.open_date": "ሕጂ ክፉት እዩ፣ ክሳብ {day}፣ {date}፣ {time}",
  "find.always": "ሕጂ ክፉት እዩ፣ ለይትን መዓልትን",
  "find.opens_today": "ሕጂ ዕጹው እዩ፣ ሎሚ ሰዓት {time} ይኽፈት",
  "find.opens": "ሕጂ ዕጹው እዩ፣ {day}፣ {date}፣ ሰዓት {time} ይኽፈት",
  "find.shut": "ንዝመጽእ ክልተ ሰሙን ዕጹው እዩ",
  "find.specialist": "ቅድሚ ዝኾነ ነገር ንክኢላ ደውሉ።",
  "find.call_first": "ቅድሚ ምኻድኩም ደውሉ።",
  "find.card_none": "ዝሰማማዕ የለን። ኣብ ቦታ ሓገዝ ሕተቱ።",
};
