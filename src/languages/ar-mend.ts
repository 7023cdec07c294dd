import type { mend as english } from "./en-mend.ts";

/** Correction slips, stickers and the page on what is new, in Arabic. Notes to the translator stand in `en-mend.ts`. */
export const mend: Readonly<Record<keyof typeof english, string>> = {
  "mend.title": "تصحيحات الإصدار {number}",
  "mend.of": "{title}، الإصدار {number} بتاريخ {date}، الرمز \u2066{code}\u2069",
  "mend.how": "ألصق هذه الورقة داخل الغلاف. ثم صحّح سطرًا سطرًا بالقلم، أو استعمل الملصقات.",
  "mend.as_of": "مصحَّح حتى {date}",
  "mend.away": "تخلّص من هذه النسخة",
  "mend.away_over": "كان يجب ألا تُستعمل بعد {date}.",
  "mend.away_danger": "إن لم تستطع شطب هذه المدخلات الآن، فقد تسبب ضررًا: {entries}.",
  "mend.away_many":
    "عدد المدخلات الخاطئة {wrong} من {all}. اطلب الإصدار التالي بدل تصحيح هذا العدد.",
  "mend.away_unlocated":
    "مدخلات لم تعد في القائمة ولا يمكن تسميتها هنا: {count, plural, zero {لا شيء} one {مدخل واحد} two {مدخلان} few {# مدخلات} many {# مدخلًا} other {# مدخل}}.",
  "mend.where": "الموضع",
  "mend.strike": "اشطب",
  "mend.write": "اكتب",
  "mend.at": "ص {page}، رقم {number}",
  "mend.at_page": "صفحة {page}، رقم {number}",
  "mend.at_name": "بالاسم",
  "mend.at_new": "صفحة الملاحظات",
  "mend.unnamed": "هذا المدخل",
  "mend.whole": "المدخل كله",
  "mend.gone": "لم يعد في القائمة. لا ترسل أحدًا إليه.",
  "mend.aged": "لم يُؤكَّد في موعده. لا ترسل أحدًا قبل سؤال مكتب المساعدة.",
  "mend.ask": "{label}: غير معروف، اسأل أولًا",
  "mend.stop": "صفحة الخطر",
  "mend.stop_emergency": "أرقام الطوارئ: {now}",
  "mend.stop_specialists": "المختصون: {now}",
  "mend.minor":
    "تغييرات صغيرة لا تضر وليست في هذه الورقة: {count, plural, zero {لا شيء} one {في مدخل واحد} two {في مدخلين} few {في # مدخلات} many {في # مدخلًا} other {في # مدخل}}.",
  "mend.end": "نهاية تصحيحات الإصدار {number}.",
  "mend.pages": "الصفحات والأرقام كما في الكتيّب باللغة: {language}.",
  "mend.no_pages": "ليس لهذا الإصدار كتيّب: ابحث عن المدخلات بأسمائها.",
  "mend.sticker_head": "إصدار {number} · {where}",
  "mend.sticker_see": "{label}: انظر ورقة التصحيحات",
  "mend.sticker_title": "ملصقات الإصدار {number}",
  "mend.news": "الجديد منذ الإصدار {number}",
  "mend.news_text":
    "من كان يستعمل الإصدار {number} بتاريخ {date} يجد هنا ما لم يعد يجوز الاعتماد عليه. تخلّص من النسخة القديمة.",
  "mend.news_none": "لم يتغيّر شيء مهم منذ الإصدار {number}.",
  "mend.news_gone":
    "لم يعد في القائمة: {count, plural, zero {لا شيء} one {مدخل واحد} two {مدخلان} few {# مدخلات} many {# مدخلًا} other {# مدخل}}.",
  "mend.withdrawn": "{name}: غير متاح حتى إشعار آخر. اسأل مكتب المساعدة. ({day})",
};
