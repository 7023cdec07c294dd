import type { copies as english } from "./en-copies.ts";

/** The box that tells whether a booklet still holds, in Persian. Notes to the translator stand in `en-copies.ts`. */
export const copies: Readonly<Record<keyof typeof english, string>> = {
  "box.title": "آیا کتابچهٔ شما هنوز درست است؟",
  "box.label": "کد روی جلد",
  "box.hint": "هشت حرف و رقم، مانند \u2066K7Q2-MD4F\u2069",
  "box.current": "ویرایش {number}: ویرایش جاری است و تا {until} به کار می‌رود.",
  "box.over": "ویرایش {number}: پس از {until} به کار نبرید.",
  "box.superseded": "ویرایش {number}: ویرایش {by} جای آن را گرفته است. ویرایش تازه را بخواهید.",
  "box.withdrawn": "ویرایش {number}: در {date} پس گرفته شد. آن را به کار نبرید و دور بیندازید.",
  "box.unknown":
    "هیچ ویرایشی که اینجا شناخته باشد این کد را ندارد. دوباره به کد نگاه کنید یا کتابچهٔ تازه بخواهید.",
  "box.known": "بر پایهٔ آنچه در {date} معلوم بود. شاید پس از آن ویرایش تازه‌تری آمده باشد.",
};
