import type { Told } from "./document-words.ts";
import type { texts as english } from "./en-texts.ts";

/** Text messages and texts to be read aloud, in Amharic. Notes to the translator stand in `en-texts.ts`. */
export const texts: Told<typeof english> = {
  "text.sms":
    "የጽሑፍ መልእክት፦ {parts, plural, one {# ክፍል} other {# ክፍሎች}}፣ {used} ከ{room} ምልክቶች ({alphabet})",
  "text.left_out": "ቦታ አላገኘም፣ እርስዎ ይናገሩት፦ {what}",
  "text.aloud": "ጮክ ብሎ ቀስ ብሎ ለማንበብ",
  "text.again": "አንድ ጊዜ ደግሞ፦ {phone}",
  "text.number": "ቁጥር {number}",
  "text.other_days": "ሌላ ሰዓት ያላቸው ቀናት",
  "text.rights": "መብቶቻቸው",
  "text.age": "መቼ እንደተረጋገጠ",
  "text.comma": "፣",
  "text.line": "{label}፦ {words}",
};
