import type { Told } from "./document-words.ts";
import type { who as english } from "./en-who.ts";

/** Who may come, in Tigrinya. Notes to the translator stand in `en-who.ts`. */
export const who: Told<typeof english> = {
  "who.everyone": "ዝኾነ ሰብ ክመጽእ ይኽእል።",
  "who.only": "ነዚኦም ጥራይ፦ {people}።",
  "who.are": "{people}፣ ካብዞም እውን ዝኾኑ፦ {more}",
  "who.are_also": "{people}፣ ከምኡ’ውን ካብዞም፦ {more}",
  "who.with": "{people}፣ {more}",
  "who.people": "ሰባት፣ {more}",
  "who.anyone": "ዝኾነ ሰብ",
  "who.citizens": "ዜጋታት {countries}",
  "who.children": "ትሕቲ 18 ዓመት ዝዕድሚኦም ህጻናት",
  "who.adults": "በጽሒ (18 ዓመትን ልዕሊኡን)",
  "who.ages": "ዕድሚኦም ካብ {from} ክሳብ {to} ዓመት",
  "who.ages_from": "ዕድሚኦም {from} ዓመትን ልዕሊኡን",
  "who.ages_to":
    "{to, plural, =0 {ዕድሚኦም ትሕቲ 1 ዓመት} one {ዕድሚኦም # ዓመትን ትሕቲኡን} other {ዕድሚኦም # ዓመትን ትሕቲኡን}}",
  "who.age": "ዕድሚኦም {age} ዓመት",
  "who.under_18": "ዕድሚኦም ትሕቲ 18 ዓመት",
  "who.any_age": "ዝኾነ ዕድመ",
  "who.lives": "ኣብዚ ዝነብሩ፦ {areas}",
  "who.in": "ኣብዚ ዝርከቡ፦ {areas}",
  "who.serves": "ኣብዚ ንዝርከቡ ሰባት፦ {areas}።",
  "who.no_papers": "ወረቐት ኣየድልን።",
  "who.papers": "ዘድሊ ወረቓቕቲ፦ {papers}።",
  "who.with_no_papers": "{people} (ወረቐት ኣየድልን)",
  "who.with_papers": "{people} (ዘድሊ ወረቓቕቲ፦ {papers})",
  "who.and_paper": "{first}፤ {more}",
  "who.one_of":
    "{count, plural, one {ካብዚ ጕጅለ ንዝኾኑ ጥራይ፦ {sets}።} other {ካብ ሓደ ካብዞም ጕጅለታት ንዝኾኑ ጥራይ፦ {sets}።}}",
  "who.also_one_of":
    "{count, plural, one {ካብዚ ጕጅለ እውን ክኾኑ ኣለዎም፦ {sets}።} other {ካብ ሓደ ካብዞም ጕጅለታት እውን ክኾኑ ኣለዎም፦ {sets}።}}",
  "who.or": "{first}፤ ወይ {more}",
  "who.refused": "{people}፦ {causes}።",
  "who.refused_only": "{people}።",
};
