import type { Told } from "./document-words.ts";
import type { cards as english } from "./en-cards.ts";

/** The card that a person takes along, in Amharic. Notes to the translator stand in `en-cards.ts`. */
export const cards: Told<typeof english> = {
  "card.title": "ካርዶች",
  "card.discreet": "ለማስታወስ",
  "card.ask_for": "ይህን ሰው ይጠይቁ",
  "card.privacy": "የሚናገሩትን ማን ያያል",
  "card.privacy_ask": "አይታወቅም። ምንም ከመናገርዎ በፊት ይህን ይጠይቁ።",
  "card.not_asked": "አይታወቅም። ለምን ማወቅ እንደሚፈልጉ መጠየቅ ይችላሉ።",
  "card.before": "ከመጓዝዎ በፊት ይደውሉ።",
  "card.before_desk": "ከመጓዝዎ በፊት የእርዳታ ቦታው እንዲደውል ይጠይቁ።",
  "card.way_desk": "መንገዱን ከእርዳታ ቦታው ይጠይቁ።",
  "card.rights": "አይ ማለት ወይም ሐሳብዎን መለወጥ ይችላሉ። ያኔም ይረዳሉ።",
  "card.consent": "እርስዎ ካልተስማሙ ወይም ሕይወት አደጋ ላይ ካልሆነ በስተቀር ስለ እርስዎ ምንም አይተላለፍም።",
  "card.complaint": "ለሌላ አካል ቅሬታ ለማቅረብ",
  "card.complaint_none": "ማን እንደሆነ የእርዳታ ቦታውን ይጠይቁ። ያኔም ይረዳሉ።",
  "card.danger": "በአስቸኳይ ጊዜ",
  "card.keep": "ለእርስዎ ብቻ፦ በኢንተርኔት ላይ አያውጡት።",
  "card.day_open": "ክፍት",
  "card.sides": "ይህ ካርድ {count} ገጾች አሉት። አብረው ያስቀምጧቸው።",
};
