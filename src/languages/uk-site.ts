import type { site as english } from "./en-site.ts";

/** Sentences of a directory that is several pages, in Ukrainian. Notes to the translator stand in `en-site.ts`. */
export const site: Readonly<Record<keyof typeof english, string>> = {
  "site.areas": "Де",
  "site.others": "В інших місцях",
  "site.whole": "Усі послуги, з пошуком",
  "site.home": "Перша сторінка",
  "site.gone": "Цієї сторінки тут більше немає",
  "site.gone_hint":
    "Можливо, послугу закрито або змінено. Пошукайте її серед усіх послуг або запитайте в пункті допомоги.",
};
