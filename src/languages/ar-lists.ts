import type { lists as english } from "./en-lists.ts";

/** The sentences of the desk list and the wall poster in Arabic. Notes to the translator stand in `en-lists.ts`. */
export const lists: Readonly<Record<keyof typeof english, string>> = {
  "sheet.title": "أرقام الهاتف وأوقات العمل",
  "sheet.star": "* أوقات أخرى في بعض الأيام: اتصل أو راجع بيانات الخدمة.",
  "poster.more": "هناك مساعدة أكثر مما هو مكتوب هنا. اسأل مكتب المساعدة، والأمر سري.",
};
