import type { Told } from "./document-words.ts";
import type { cards as english } from "./en-cards.ts";

/** The card that a person takes along, in Ukrainian. Notes to the translator stand in `en-cards.ts`. */
export const cards: Told<typeof english> = {
  "card.title": "Картки",
  "card.discreet": "На згадку",
  "card.ask_for": "Кого питати",
  "card.privacy": "Хто бачить те, що ви розповісте",
  "card.privacy_ask": "Невідомо. Запитайте про це, перш ніж щось розповідати.",
  "card.not_asked": "Невідомо. Ви можете запитати, навіщо їм щось знати.",
  "card.before": "Зателефонуйте перед поїздкою.",
  "card.before_desk": "Попросіть пункт допомоги зателефонувати перед поїздкою.",
  "card.way_desk": "Дорогу запитайте в пункті допомоги.",
  "card.rights": "Ви можете сказати «ні» або передумати. Вам усе одно допоможуть.",
  "card.consent": "Про вас нічого не передадуть, якщо ви не згодні, хіба що життя в небезпеці.",
  "card.complaint": "Поскаржитися комусь іншому",
  "card.complaint_none": "Запитайте в пункті допомоги, хто це. Вам усе одно допоможуть.",
  "card.danger": "У надзвичайній ситуації",
  "card.keep": "Лише для вас: не викладайте в інтернет.",
  "card.day_open": "відчинено",
  "card.sides": "Сторін у цій картці: {count}. Тримайте їх разом.",
};
