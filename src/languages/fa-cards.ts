import type { Told } from "./document-words.ts";
import type { cards as english } from "./en-cards.ts";

/** The card that a person takes along, in Persian. Notes to the translator stand in `en-cards.ts`. */
export const cards: Told<typeof english> = {
  "card.title": "کارت‌ها",
  "card.discreet": "برای یادآوری",
  "card.ask_for": "سراغ بگیرید از",
  "card.privacy": "حرف‌های شما را چه کسی می‌بیند",
  "card.privacy_ask": "معلوم نیست. پیش از گفتن هر چیز این را بپرسید.",
  "card.not_asked": "معلوم نیست. می‌توانید بپرسید چرا می‌خواهند چیزی را بدانند.",
  "card.before": "پیش از راه افتادن تلفن بزنید.",
  "card.before_desk": "از میز راهنمایی بخواهید پیش از راه افتادن شما تلفن بزند.",
  "card.way_desk": "راه را از میز راهنمایی بپرسید.",
  "card.rights": "می‌توانید نه بگویید یا نظرتان را عوض کنید. باز هم به شما کمک می‌شود.",
  "card.consent": "چیزی دربارهٔ شما به کسی داده نمی‌شود، مگر آنکه موافق باشید یا جانی در خطر باشد.",
  "card.complaint": "برای شکایت پیش کسی دیگر",
  "card.complaint_none": "از میز راهنمایی بپرسید آن کیست. باز هم به شما کمک می‌شود.",
  "card.danger": "در شرایط اضطراری",
  "card.keep": "فقط برای شما: در اینترنت نگذارید.",
  "card.day_open": "باز",
  "card.sides": "این کارت {count} رو دارد. آنها را با هم نگه دارید.",
};
