import type { site as english } from "./en-site.ts";

/** Sentences of a directory that is several pages, in Persian. Notes to the translator stand in `en-site.ts`. */
export const site: Readonly<Record<keyof typeof english, string>> = {
  "site.areas": "کجا",
  "site.others": "جاهای دیگر",
  "site.whole": "همهٔ خدمات، با جستجو",
  "site.home": "صفحهٔ نخست",
  "site.gone": "این صفحه دیگر اینجا نیست",
  "site.gone_hint":
    "شاید این خدمت بسته یا عوض شده باشد. آن را میان همهٔ خدمات بجویید یا از میز راهنمایی بپرسید.",
};
