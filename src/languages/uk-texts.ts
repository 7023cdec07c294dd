import type { Told } from "./document-words.ts";
import type { texts as english } from "./en-texts.ts";

/** Text messages and texts to be read aloud, in Ukrainian. Notes to the translator stand in `en-texts.ts`. */
export const texts: Told<typeof english> = {
  "text.sms":
    "Текстове повідомлення: {parts, plural, one {# частина} few {# частини} many {# частин} other {# частини}}, {used} з {room} знаків ({alphabet})",
  "text.left_out": "Не вмістилося, скажіть самі: {what}",
  "text.aloud": "Читати вголос, повільно",
  "text.again": "Ще раз: {phone}",
  "text.number": "Номер {number}",
  "text.other_days": "Дні з іншими годинами",
  "text.rights": "Права людини",
  "text.age": "Коли підтверджено",
  "text.comma": ",",
  "text.line": "{label}: {words}",
};
