import type { copies as english } from "./en-copies.ts";

/** The box that tells whether a booklet still holds, in Arabic. Notes to the translator stand in `en-copies.ts`. */
export const copies: Readonly<Record<keyof typeof english, string>> = {
  "box.title": "هل ما زال كتيّبك صحيحًا؟",
  "box.label": "الرمز على الغلاف",
  "box.hint": "ثمانية حروف وأرقام، مثل \u2066K7Q2-MD4F\u2069",
  "box.current": "الإصدار {number}: هو الساري، ويُستعمل حتى {until}.",
  "box.over": "الإصدار {number}: لا يُستعمل بعد {until}.",
  "box.superseded": "الإصدار {number}: حلّ محله الإصدار {by}. اطلب الجديد.",
  "box.withdrawn": "الإصدار {number}: سُحب في {date}. لا تستعمله وتخلّص منه.",
  "box.unknown": "لا إصدار معروفًا هنا بهذا الرمز. انظر إليه مرة أخرى، أو اطلب كتيّبًا جديدًا.",
  "box.known": "بحسب ما كان معروفًا في {date}. ربما صدر بعد ذلك إصدار أحدث.",
};
