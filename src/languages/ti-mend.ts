import type { mend as english } from "./en-mend.ts";

/** Correction slips, stickers and the page on what is new, in Tigrinya. Notes to the translator stand in `en-mend.ts`. */
export const mend: Readonly<Record<keyof typeof english, string>> = {
  "mend.title": "እርማት ንሕታም {number}",
  "mend.of": "{title}፣ ሕታም {number} ናይ {date}፣ ኮድ {code}",
  "mend.how": "ነዚ ወረቐት ኣብ ውሽጢ ገበር ኣልግብዎ። ድሕሪኡ ብፔና መስመር ብመስመር ኣርሙ፣ ወይ ነቶም መለጠፊታት ተጠቐሙ።",
  "mend.as_of": "ክሳብ {date} ዝተኣረመ",
  "mend.away": "ነዚ ቅዳሕ ደርብይዎ",
  "mend.away_over": "ድሕሪ {date} ኣብ ጥቕሚ ክውዕል ኣይነበሮን።",
  "mend.away_danger": "ሕጂ ክትስርዝዎም እንተ ዘይክኢልኩም፣ እዚኦም ጉድኣት ከምጽኡ ይኽእሉ፦ {entries}።",
  "mend.away_many": "ካብ {all} ጽሑፋቱ {wrong} ጌጋ እዮም። ክንድዚ ካብ ምእራም እቲ ዝቕጽል ሕታም ሕተቱ።",
  "mend.away_unlocated":
    "{count, plural, one {# ጽሑፍ ካብ ዝርዝር ወጺኡ፣ ስሙ ኣብዚ ክጥቀስ ኣይከኣልን} other {# ጽሑፋት ካብ ዝርዝር ወጺኦም፣ ስሞም ኣብዚ ክጥቀስ ኣይከኣልን}}።",
  "mend.where": "ኣበይ",
  "mend.strike": "ሰርዙ",
  "mend.write": "ጸሓፉ",
  "mend.at": "ገጽ {page}፣ ቁ. {number}",
  "mend.at_page": "ገጽ {page}፣ ቁጽሪ {number}",
  "mend.at_name": "ብስም",
  "mend.at_new": "ገጽ መዘኻኸሪታት",
  "mend.unnamed": "እዚ ጽሑፍ",
  "mend.whole": "ምሉእ እቲ ጽሑፍ",
  "mend.gone": "ካብ ዝርዝር ወጺኡ። ንማንም ናብኡ ኣይትልኣኹ።",
  "mend.aged": "ብግዜኡ ኣይተረጋገጸን። ንቦታ ሓገዝ ከይሓተትኩም ንማንም ኣይትልኣኹ።",
  "mend.ask": "{label}፦ ኣይተፈልጠን፣ ቅድም ሕተቱ",
  "mend.stop": "ገጽ ሓደጋ",
  "mend.stop_emergency": "ቁጽርታት ህጹጽ፦ {now}",
  "mend.stop_specialists": "ክኢላታት፦ {now}",
  "mend.minor":
    "{count, plural, one {# ጽሑፍ ጉድኣት ዘየምጽእ ንእሽቶ ለውጢ ኣለዎ፤ ኣብዚ ወረቐት የለን።} other {# ጽሑፋት ጉድኣት ዘየምጽኡ ኣናእሽቱ ለውጥታት ኣለዎም፤ ኣብዚ ወረቐት የለዉን።}}",
  "mend.end": "መወዳእታ እርማት ሕታም {number}።",
  "mend.pages": "ገጻትን ቁጽርታትን ከምቲ ብቋንቋ {language} ዘሎ መጽሓፍ እዮም።",
  "mend.no_pages": "እዚ ሕታም መጽሓፍ የብሉን፦ ነቶም ጽሑፋት ብስሞም ድለይዎም።",
  "mend.sticker_head": "ሕታም {number} · {where}",
  "mend.sticker_see": "{label}፦ ነቲ ወረቐት እርማት ርኣዩ",
  "mend.sticker_title": "መለጠፊታት ንሕታም {number}",
  "mend.news": "ካብ ሕታም {number} ንደሓር ዘሎ ሓድሽ ነገር",
  "mend.news_text":
    "ንሕታም {number} ናይ {date} ዝጥቀም ዝነበረ ሰብ ድሕሪ ሕጂ ክእመነሉ ዘይብሉ ኣብዚ ይረክብ። ነቲ ዝኣረገ ቅዳሕ ደርብይዎ።",
  "mend.news_none": "ካብ ሕታም {number} ንደሓር ኣገዳሲ ነገር ኣይተለወጠን።",
  "mend.news_gone": "{count, plural, one {# ጽሑፍ ካብ ዝርዝር ወጺኡ።} other {# ጽሑፋት ካብ ዝርዝር ወጺኦም።}}",
  "mend.withdrawn": "{name}፦ ክሳብ ካልእ ምልክታ ኣይርከብን። ንቦታ ሓገዝ ሕተቱ። ({day})",
};
