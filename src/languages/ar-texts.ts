import type { texts as english } from "./en-texts.ts";

/** The sentences of text messages in Arabic. Notes to the translator stand in `en-texts.ts`. */
export const texts: Readonly<Record<keyof typeof english, string>> = {
  "text.sms":
    "رسالة نصية: {parts, plural, zero {بلا أجزاء} one {جزء واحد} two {جزآن} few {# أجزاء} many {# جزءاً} other {# جزء}}، {used} من {room} حرفاً ({alphabet})",
  "text.left_out": "لم يتسع لها المجال، قلها بنفسك: {what}",
  "text.aloud": "للقراءة بصوت عالٍ وببطء",
  "text.again": "مرة أخرى: {phone}",
  "text.number": "رقم {number}",
  "text.other_days": "أيام بأوقات مختلفة",
  "text.rights": "حقوقه",
  "text.age": "تاريخ المعلومات",
  "text.comma": "،",
  "text.line": "{label}: {words}",
};
