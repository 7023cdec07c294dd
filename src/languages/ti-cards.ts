import type { Told } from "./document-words.ts";
import type { cards as english } from "./en-cards.ts";

/** The card that a person takes along, in Tigrinya. Notes to the translator stand in `en-cards.ts`. */
export const cards: Told<typeof english> = {
  "card.title": "ካርድታት",
  "card.discreet": "ንመዘኻኸሪ",
  "card.ask_for": "ሕተቱ ን",
  "card.privacy": "እትነግርዎ መን ይርእዮ",
  "card.privacy_ask": "ኣይተፈልጠን። ዝኾነ ቅድሚ ምንጋርኩም እዚ ሕተቱ።",
  "card.not_asked": "ኣይተፈልጠን። ስለምንታይ ክፈልጡ ከም ዝደልዩ ክትሓቱ ትኽእሉ።",
  "card.before": "ቅድሚ ምብጋስኩም ደውሉ።",
  "card.before_desk": "ቅድሚ ምብጋስኩም ቦታ ሓገዝ ክድውል ሕተቱ።",
  "card.way_desk": "መገዲ ኣብ ቦታ ሓገዝ ሕተቱ።",
  "card.rights": "ኣይፋል ክትብሉ ወይ ሓሳብኩም ክትቅይሩ ትኽእሉ። ሽዑ እውን ክትሕገዙ ኢኹም።",
  "card.consent": "ብዘይ ፍቓድኩም ብዛዕባኹም ዝመሓላለፍ የለን፣ ህይወት ኣብ ሓደጋ እንተ ዘይኮይኑ።",
  "card.complaint": "ናብ ካልእ ኣካል ንምጥራዕ",
  "card.complaint_none": "መን ምዃኑ ኣብ ቦታ ሓገዝ ሕተቱ። ሽዑ እውን ክትሕገዙ ኢኹም።",
  "card.danger": "ኣብ ህጹጽ ግዜ",
  "card.keep": "ንዓኹም ጥራይ፦ ኣብ ኢንተርነት ኣይተውጽእዎ።",
  "card.day_open": "ክፉት",
  "card.sides": "እዚ ካርድ {count} ገጻት ኣለዎ። ብሓደ ዓቅብዎም።",
};
