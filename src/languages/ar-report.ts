import type { ReportKey } from "./en-report.ts";
import type { Words } from "./speech.ts";

/** What `validate` and `explain` say around their findings, in Arabic. Notes to the translator stand in `en-report.ts`. */
export const words: Words<ReportKey> = {
  "severity.blocking": "مانع",
  "severity.error": "خطأ",
  "severity.warning": "تحذير",
  "severity.note": "ملاحظة",
  "count.blocking":
    "{count, plural, zero {لا مانع} one {مانع واحد} two {مانعان} few {# موانع} many {# مانعاً} other {# مانع}}",
  "count.error":
    "{count, plural, zero {لا أخطاء} one {خطأ واحد} two {خطآن} few {# أخطاء} many {# خطأً} other {# خطأ}}",
  "count.warning":
    "{count, plural, zero {لا تحذيرات} one {تحذير واحد} two {تحذيران} few {# تحذيرات} many {# تحذيراً} other {# تحذير}}",
  "count.note":
    "{count, plural, zero {لا ملاحظات} one {ملاحظة واحدة} two {ملاحظتان} few {# ملاحظات} many {# ملاحظة} other {# ملاحظة}}",
  "count.and": "، ",
  "count.none": "لا شيء يحتاج إلى تصحيح",
  "report.summary":
    "{files, plural, zero {لم يُفحص أي ملف} one {فُحص ملف واحد} two {فُحص ملفان} few {فُحصت # ملفات} many {فُحص # ملفاً} other {فُحص # ملف}} بتاريخ {date}: {counts}.",
  "report.why": "لماذا:",
  "report.fix": "أصلحه:",
  "report.hidden": "(غير معروض)",
  "report.more":
    "{count, plural, zero {لا مزيد.} one {… وواحدة أخرى. لعرض الكل استخدم --all، أو سمِّ ملفاً.} two {… واثنتان أخريان. لعرض الكل استخدم --all، أو سمِّ ملفاً.} few {… و# أخرى. لعرض الكل استخدم --all، أو سمِّ ملفاً.} many {… و# أخرى. لعرض الكل استخدم --all، أو سمِّ ملفاً.} other {… و# أخرى. لعرض الكل استخدم --all، أو سمِّ ملفاً.}}",
  "report.private":
    "{count, plural, zero {لا ملاحظات على سجلات موظفي الحماية.} one {ملاحظة واحدة على سجل مخصص لموظفي الحماية محسوبة وغير معروضة هنا. تُعرض على الشاشة الطرفية أو مع --show-values.} two {ملاحظتان على سجلات مخصصة لموظفي الحماية محسوبتان وغير معروضتين هنا. تُعرضان على الشاشة الطرفية أو مع --show-values.} few {# ملاحظات على سجلات مخصصة لموظفي الحماية محسوبة وغير معروضة هنا. تُعرض على الشاشة الطرفية أو مع --show-values.} many {# ملاحظة على سجلات مخصصة لموظفي الحماية محسوبة وغير معروضة هنا. تُعرض على الشاشة الطرفية أو مع --show-values.} other {# ملاحظة على سجلات مخصصة لموظفي الحماية محسوبة وغير معروضة هنا. تُعرض على الشاشة الطرفية أو مع --show-values.}}",
  "report.unread":
    "{count, plural, zero {كل الملفات مقروءة.} one {ملف واحد لا يُقرأ بعد. صحّح ما ورد أعلاه ثم أعد التحقق: فقد يظهر فيه المزيد.} two {ملفان لا يُقرآن بعد. صحّح ما ورد أعلاه ثم أعد التحقق: فقد يظهر فيهما المزيد.} few {# ملفات لا تُقرأ بعد. صحّح ما ورد أعلاه ثم أعد التحقق: فقد يظهر فيها المزيد.} many {# ملفاً لا تُقرأ بعد. صحّح ما ورد أعلاه ثم أعد التحقق: فقد يظهر فيها المزيد.} other {# ملف لا تُقرأ بعد. صحّح ما ورد أعلاه ثم أعد التحقق: فقد يظهر فيها المزيد.}}",
  "gap.title": "لم يُفحص: {rule}. {why}",
  "gap.not-asked": "يحتاج إلى السجل التاريخي؛ أضف --history.",
  "gap.no-git": "برنامج Git غير موجود على هذا الجهاز، ولا يُقرأ السجل التاريخي من دونه.",
  "gap.no-repository": "المجلد ليس في أي مستودع Git، فلا يُعرف شيء عن حالاته السابقة.",
  "gap.nothing-saved": "لم يُحفظ شيء في Git بعد.",
  "gap.shallow-clone":
    "هذه النسخة لا تحوي إلا آخر السجل التاريخي. للحصول على الباقي: git fetch --unshallow",
  "gap.not-saved-yet":
    "{count, plural, zero {كل الخدمات محفوظة في Git.} one {خدمة واحدة لم تُحفظ قط في Git.} two {خدمتان لم تُحفظا قط في Git.} few {# خدمات لم تُحفظ قط في Git.} many {# خدمة لم تُحفظ قط في Git.} other {# خدمة لم تُحفظ قط في Git.}}",
  "exceptions.title": "استثناءات سارية:",
  "exceptions.more":
    "{count, plural, zero {لا مزيد.} one {… وواحد آخر؛ يعرضه --all.} two {… واثنان آخران؛ يعرضهما --all.} few {… و# أخرى؛ يعرضها --all.} many {… و# آخر؛ يعرضها --all.} other {… و# آخر؛ يعرضها --all.}}",
  "exceptions.waiver": "استثناء موقَّع من {role} حتى {until}",
  "exceptions.decision": "تُعرض على عدد أكبر من الناس بقرار من {role}، ويُراجَع القرار بحلول {until}",
  "exceptions.ignore": "تعليق في الملف: {reason}",
  "exceptions.lowered": "{to} بدلاً من {from}، بحسب pathway.yaml: {reason}",
  "exceptions.off": "لا يُبلَّغ عنه، بحسب pathway.yaml: {reason}",
  "explain.blocking": "مانع: تبقى الخدمة خارج كل وثيقة",
  "explain.error": "خطأ: يجب تصحيحه",
  "explain.warning": "تحذير: ينبغي تصحيحه",
  "explain.note": "ملاحظة: للعلم",
  "report.first_steps": "لا خدمات بعد. اكتب الأولى:  pathway new service",
  "explain.why": "لماذا:",
  "explain.remedy": "ما العمل:",
  "explain.wrong": "خطأ:",
  "explain.right": "صواب:",
  "explain.one": "اقرأ عن قاعدة:",
  "explain.retired": "لم تعد قاعدة منذ الإصدار {version}.",
};
