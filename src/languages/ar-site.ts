import type { site as english } from "./en-site.ts";

/** Sentences of a directory that is several pages, in Arabic. Notes to the translator stand in `en-site.ts`. */
export const site: Readonly<Record<keyof typeof english, string>> = {
  "site.areas": "المكان",
  "site.others": "أماكن أخرى",
  "site.whole": "جميع الخدمات، مع البحث",
  "site.home": "الصفحة الأولى",
  "site.gone": "لم تعد هذه الصفحة هنا",
  "site.gone_hint":
    "ربما أُغلقت الخدمة أو تغيرت. ابحث عنها بين جميع الخدمات، أو اسأل مكتب المساعدة.",
};
