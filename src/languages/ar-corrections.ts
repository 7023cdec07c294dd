import type { CorrectionsKey } from "./en-corrections.ts";
import type { Words } from "./speech.ts";

export const words: Words<CorrectionsKey> = {
  "at.page": "صفحة {page}، رقم {number}",
  "made.slips":
    "مدخلات للتصحيح في الإصدار {number}: {count, plural, zero {لا شيء} one {مدخل واحد} two {مدخلان} few {# مدخلات} many {# مدخلًا} other {# مدخل}}.",
  "made.nothing": "الإصدار {number}: لا شيء للتصحيح. لم يُكتب شيء.",
  "made.unread":
    "ملفات لم يمكن قراءتها آنذاك أو الآن، فلا يُعرف ما صارت إليه ({count, plural, zero {لا ملفات} one {ملف واحد} two {ملفان} few {# ملفات} many {# ملفًا} other {# ملف}}): {names}",
  "made.withheld":
    "مدخلات تمنعها قواعد مانعة آنذاك أو الآن، فلا يُقال عنها شيء: {count, plural, zero {لا شيء} one {مدخل واحد} two {مدخلان} few {# مدخلات} many {# مدخلًا} other {# مدخل}}. انظر  pathway validate",
  "made.private_unknown":
    "لا يُعرف هنا ما كان في private/ عند {typed}، فستبدو مدخلاته كأنها اختفت. اذكر يومًا بعد أول حفظ فيه، أو إصدارًا لفريق الحماية.",
  "made.otherwise": "بدون متصفح:  pathway corrections {number} --format text",
  "made.who":
    "الإصدار {number} موجَّه إلى {audience}، وقد يصل هذا الناتج إلى سجل. حدّد من سيقرأه بواسطة --audience {audience}.",
  "made.wider": "الإصدار {number} موجَّه إلى {audience}: لا تُعدّ ورقته لقرّاء أكثر.",
  "code.current": "{code} هو الإصدار {number}، وهو الساري. استعمله حتى {until}.",
  "code.over": "{code} هو الإصدار {number}، وهو الأخير، ولا يُستعمل بعد {until}. اطلب إصدارًا جديدًا.",
  "code.superseded": "{code} هو الإصدار {number}. حلّ محله الإصدار {by} بتاريخ {date}.",
  "code.withdrawn":
    "{code} هو الإصدار {number}. سُحب في {date}: لا يجوز لأحد استعمال نسخة منه. أتلفها.",
  "code.unknown":
    "{code} ليس رمز إصدار معروف هنا. قد يكون نسخة عمل، أو إصدارًا لقرّاء آخرين، أو قُرئ خطأ.",
  "code.near": "انظر مرة أخرى: رمز الإصدار {number} هو {code}.",
  "code.none": "لم يُنشر شيء بعد، فلا رمز للمقارنة.",
  "code.edited": "عُدّل {path} يدويًا، فلا يُعتمد على ما يقوله عن رمزه. استعده من Git.",
  "code.changed":
    "مدخلات فيه تغيّرت اليوم ({count, plural, zero {لا شيء} one {مدخل واحد} two {مدخلان} few {# مدخلات} many {# مدخلًا} other {# مدخل}}):",
  "code.same": "ما يذكره ما زال صحيحًا.",
  "code.more":
    "وغيرها: {count, plural, zero {لا شيء} one {مدخل واحد} two {مدخلان} few {# مدخلات} many {# مدخلًا} other {# مدخل}}",
  "code.slip": "لمواصلة استعماله، أعدّ التصحيحات:  pathway corrections {number}",
  "code.untold": "لا يمكن هنا قول ما تغيّر منذ ذلك الحين: {why}",
  "code.broken": "تعذّرت قراءة {path}، فرمزه غير معروف. استعده من Git.",
  "then.notice": "ما قاله الإصدار {number} في {date}. وقد يكون الأمر مختلفًا اليوم.",
  "then.gone":
    "لم يعد قرّاؤه يرون {id}، فلا يُعاد ما قاله عنه إصدار سابق. يراه فريق الحماية بواسطة --audience restricted.",
  "then.absent": "لم يكن في الإصدار {number} مدخل {id} لقرّائه.",
};
