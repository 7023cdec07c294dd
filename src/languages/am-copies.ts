import type { copies as english } from "./en-copies.ts";

/** The box that tells whether a booklet still holds, in Amharic. Notes to the translator stand in `en-copies.ts`. */
export const copies: Readonly<Record<keyof typeof english, string>> = {
  "box.title": "መጽሐፍዎ አሁንም ትክክል ነው?",
  "box.label": "ሽፋኑ ላይ ያለው ኮድ",
  "box.hint": "ስምንት ፊደላትና ቁጥሮች፣ እንደ K7Q2-MD4F",
  "box.current": "እትም {number}፦ የአሁኑ ነው፣ እስከ {until} ይጠቀሙበት።",
  "box.over": "እትም {number}፦ ከ{until} በኋላ አይጠቀሙበት።",
  "box.superseded": "እትም {number}፦ እትም {by} ተክቶታል። አዲሱን ይጠይቁ።",
  "box.withdrawn": "እትም {number}፦ በ{date} ተሰብስቧል። አይጠቀሙበት፣ ይጣሉት።",
  "box.unknown": "እዚህ የሚታወቅ ይህ ኮድ ያለው እትም የለም። እንደገና ይመልከቱት፣ ወይም አዲስ መጽሐፍ ይጠይቁ።",
  "box.known": "በ{date} በታወቀው መሠረት። ከዚያ በኋላ አዲስ እትም ወጥቶ ሊሆን ይችላል።",
};
