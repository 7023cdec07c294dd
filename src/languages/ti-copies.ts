import type { copies as english } from "./en-copies.ts";

/** The box that tells whether a booklet still holds, in Tigrinya. Notes to the translator stand in `en-copies.ts`. */
export const copies: Readonly<Record<keyof typeof english, string>> = {
  "box.title": "መጽሓፍኩም ክሳዕ ሕጂ ቅኑዕ ድዩ?",
  "box.label": "ኣብ ገበር ዘሎ ኮድ",
  "box.hint": "ሸሞንተ ፊደላትን ቁጽርታትን፣ ከም K7Q2-MD4F",
  "box.current": "ሕታም {number}፦ ናይ ሕጂ እዩ፣ ክሳዕ {until} ተጠቐሙሉ።",
  "box.over": "ሕታም {number}፦ ድሕሪ {until} ኣይትጠቐሙሉ።",
  "box.superseded": "ሕታም {number}፦ ሕታም {by} ተኪእዎ ኣሎ። እቲ ሓድሽ ሕተቱ።",
  "box.withdrawn": "ሕታም {number}፦ ብ{date} ተሳሒቡ። ኣይትጠቐሙሉ፣ ደርብይዎ።",
  "box.unknown": "ኣብዚ ዝፍለጥ ከምዚ ዝበለ ኮድ ዘለዎ ሕታም የለን። ደጊምኩም ርኣይዎ፣ ወይ ሓድሽ መጽሓፍ ሕተቱ።",
  "box.known": "ብ{date} ብዝተፈልጠ መሰረት። ድሕሪኡ ሓድሽ ሕታም ወጺኡ ክኸውን ይኽእል።",
};
