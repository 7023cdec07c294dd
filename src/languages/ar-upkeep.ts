import type { upkeep as english } from "./en-upkeep.ts";

/** The page on how well a list is kept, in Arabic. Notes to the translator stand in `en-upkeep.ts`. */
export const upkeep: Readonly<Record<keyof typeof english, string>> = {
  "upkeep.title": "ما مدى تأكيد معلومات هذه القائمة",
  "upkeep.summary":
    "من أصل {total, plural, zero {# خدمة} one {خدمة واحدة} two {خدمتين} few {# خدمات} many {# خدمة} other {# خدمة}}، المؤكدة في موعدها: {in_time}. اتصل أولاً: {call_first}. لم تعد في القائمة: {not_listed}.",
  "upkeep.scope": "لا تُحتسب الخدمات التي لا يحق لقراء هذه الصفحة الاطلاع عليها.",
  "upkeep.in_time": "مؤكدة في موعدها",
  "upkeep.call_first": "اتصل أولاً",
  "upkeep.not_listed": "لم تعد في القائمة",
  "upkeep.due": "للتأكيد",
  "upkeep.week": "الأسبوع",
  "upkeep.service": "الخدمة",
  "upkeep.confirmed": "آخر تأكيد",
  "upkeep.sector": "الحاجة",
  "upkeep.owner": "يتابعها",
  "upkeep.organization": "المنظمة",
  "upkeep.forecast": "الأسابيع الاثنا عشر القادمة، إذا لم يتصل أحد",
  "upkeep.ahead":
    "تحت «للتأكيد»: اليوم الخدمات المتأخرة، ثم الخدمات التي يجب تأكيدها قبل نهاية الأسبوع. أما الشريط والأعداد الأخرى فتبين حال القائمة في آخر يوم منه.",
  "upkeep.today": "اليوم",
  "upkeep.by_sector": "المؤكدة في موعدها بحسب الحاجة",
  "upkeep.by_owner": "المؤكدة في موعدها بحسب من يتابعها",
  "upkeep.by_organization": "المؤكدة في موعدها بحسب المنظمة",
  "upkeep.several": "الخدمة التي تلبي عدة حاجات تُحتسب في كل منها.",
  "upkeep.share": "{part} من {whole}",
  "upkeep.owner_none": "لا أحد",
  "upkeep.unnamed": "غير مسماة هنا",
  "upkeep.fine":
    "{count, plural, zero {# أخرى} one {واحدة أخرى} two {اثنتان أخريان} few {# أخرى} many {# أخرى} other {# أخرى}}: كلها مؤكدة في موعدها",
  "upkeep.oldest": "الأقدم تأكيداً",
  "upkeep.never": "لم تؤكد قط",
  "upkeep.more":
    "{count, plural, zero {# خدمة أُكدت بعد هذه.} one {خدمة واحدة أُكدت بعد هذه.} two {خدمتان أُكدتا بعد هذه.} few {# خدمات أُكدت بعد هذه.} many {# خدمة أُكدت بعد هذه.} other {# خدمة أُكدت بعد هذه.}}",
};
