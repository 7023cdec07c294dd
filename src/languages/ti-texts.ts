import type { Told } from "./document-words.ts";
import type { texts as english } from "./en-texts.ts";

/** Text messages and texts to be read aloud, in Tigrinya. Notes to the translator stand in `en-texts.ts`. */
export const texts: Told<typeof english> = {
  "text.sms":
    "ናይ ጽሑፍ መልእኽቲ፦ {parts, plural, one {# ክፋል} other {# ክፋላት}}፣ {used} ካብ {room} ምልክታት ({alphabet})",
  "text.left_out": "ቦታ ስኢኑ፣ ባዕልኹም ንገሩ፦ {what}",
  "text.aloud": "ብዓውታ ቀስ ኢልኩም ኣንብቡ",
  "text.again": "ሓደ ግዜ እውን፦ {phone}",
  "text.number": "ቁጽሪ {number}",
  "text.other_days": "ካልእ ሰዓታት ዘለዎም መዓልታት",
  "text.rights": "መሰሎም",
  "text.age": "መዓስ ከም ዝተረጋገጸ",
  "text.comma": "፣",
  "text.line": "{label}፦ {words}",
};
