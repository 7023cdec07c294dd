import type { Told } from "./document-words.ts";
import type { texts as english } from "./en-texts.ts";

/** Text messages and texts to be read aloud, in Persian. Notes to the translator stand in `en-texts.ts`. */
export const texts: Told<typeof english> = {
  "text.sms":
    "پیامک: {parts, plural, one {# بخش} other {# بخش}}، {used} از {room} نویسه ({alphabet})",
  "text.left_out": "جا نشد، خودتان بگویید: {what}",
  "text.aloud": "برای خواندن با صدای بلند، آهسته",
  "text.again": "یک بار دیگر: {phone}",
  "text.number": "شمارهٔ {number}",
  "text.other_days": "روزهایی با ساعت دیگر",
  "text.rights": "حق او",
  "text.age": "این اطلاعات از کی است",
  "text.comma": "،",
  "text.line": "{label}: {words}",
};
