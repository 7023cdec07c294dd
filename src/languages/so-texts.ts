import type { Told } from "./document-words.ts";
import type { texts as english } from "./en-texts.ts";

/** Text messages and texts to be read aloud, in Somali. Notes to the translator stand in `en-texts.ts`. */
export const texts: Told<typeof english> = {
  "text.sms":
    "Fariin qoraal ah: {parts, plural, one {# qayb} other {# qaybood}}, {used} ka mid ah {room} xaraf ({alphabet})",
  "text.left_out": "Waa laga tegey, adigu sheeg: {what}",
  "text.aloud": "Si kor ah oo tartiib ah loo akhriyo",
  "text.again": "Mar kale: {phone}",
  "text.number": "Lambar {number}",
  "text.other_days": "Maalmaha saacado kale leh",
  "text.rights": "Xuquuqdooda",
  "text.age": "Goorta la xaqiijiyey",
  "text.comma": ",",
  "text.line": "{label}: {words}",
};
