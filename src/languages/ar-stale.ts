import type { StaleKey } from "./en-stale.ts";
import type { Words } from "./speech.ts";

/** What `stale` says, in Arabic. Notes to the translator stand in `en-stale.ts`. */
export const words: Words<StaleKey> = {
  "state.current": "محدَّثة",
  "state.due": "حان موعدها",
  "state.overdue": "متأخرة",
  "state.never_verified": "لم تُؤكَّد قط",
  "state.unreachable": "لا أحد يرد",
  "state.expired": "منتهية",
  "owner.none": "بلا مسؤول",
  "organization.none": "منظمة لموظفي الحماية فقط",
  "row.why": "السبب",
  "row.call": "اتصل",
  "row.ask": "اسأل عن",
  "row.last": "آخر مرة",
  "row.owner": "المسؤول",
  "row.state": "الحالة",
  "row.service": "الخدمة",
  "list.and": "، ",
  "cause.routine": "مراجعة دورية",
  "cause.never": "لم يؤكدها أحد بعد",
  "cause.no-answer": "ثلاث محاولات بلا رد",
  "cause.reported-wrong": "أُبلغ عن خطأ فيها",
  "cause.found-closed": "وُجدت مغلقة",
  "cause.status-ended": "انقضت مدة حالتها",
  "cause.funding-ended": "انتهى التمويل",
  "cause.agreement-expired": "انتهت الاتفاقية",
  "cause.vetting-expired": "انتهت صلاحية تقييم الشريك",
  "cause.withdrawn": "سُحبت",
  "due.is": "{cause}، موعدها {due}",
  "due.was": "{cause}، كان موعدها {due}",
  "due.put_off": "{cause}، موعدها {due}، وأُجّلت حتى {until}",
  "on.no-answer": "ثلاث محاولات بلا رد، كانت الثالثة في {on}",
  "on.reported-wrong": "أُبلغ عن خطأ فيها في {on}",
  "on.found-closed": "وُجدت مغلقة في {on}",
  "on.status-ended": "انتهت مدة حالتها في {on}",
  "on.funding-ended": "انتهى التمويل في {on}",
  "on.agreement-expired": "انتهت الاتفاقية في {on}",
  "on.vetting-expired": "انتهت صلاحية تقييم الشريك في {on}",
  "ahead.status-ended": "تنتهي مدة حالتها في {on}",
  "ahead.funding-ended": "ينتهي التمويل في {on}",
  "ahead.agreement-expired": "تنتهي الاتفاقية في {on}",
  "ahead.vetting-expired": "تنتهي صلاحية تقييم الشريك في {on}",
  "ask.everything": "كل شيء",
  "ask.ending": "هل تستمر الخدمة، وإلى متى",
  "last.confirmed": "تأكدت في {on} ({method})",
  "last.changed": "تغيّرت في {on} ({method})",
  "last.no_answer": "بلا رد في {on} ({method})",
  "last.closed": "وُجدت مغلقة في {on} ({method})",
  "last.reported_wrong": "أُبلغ عن خطأ في {on} ({method})",
  "last.with": "{last}، مع {who}",
  "method.visit": "زيارة",
  "method.phone": "هاتف",
  "method.email": "بريد إلكتروني",
  "method.form": "استمارة",
  "method.document": "وثيقة",
  "method.website": "موقع إلكتروني",
  restricted:
    "{count, plural, zero {لا سجلات أخرى} one {سجل آخر} two {سجلان آخران} few {# سجلات أخرى} many {# سجلًا آخر} other {# سجل آخر}} لموظفي الحماية، تُحسب هنا ولا تُذكر أسماؤها. تظهر الأسماء في الشاشة الطرفية.",
  unjudged:
    "لا يمكن الحكم على {file}: تعذّرت قراءته أو قراءة ملف منظمته. لمعرفة السبب:  pathway validate",
  closing: "حتى {date}: {summary}",
  "closing.part": "حتى {date}، من الخدمات المطلوبة: {summary}",
  "closing.nobody": "حتى {date}: لا توجد خدمة تطابق ما طُلب.",
  "closing.empty": "حتى {date}: لا توجد خدمات بعد. لكتابة الأولى:  pathway new service",
  "sum.in_time":
    "تأكد في الموعد {count, plural, zero {0} one {#} two {#} few {#} many {#} other {#}} من {total}",
  "sum.due":
    "{count, plural, zero {لا شيء منها حان موعده} one {واحدة منها اقترب موعدها} two {اثنتان منها اقترب موعدهما} few {# منها اقترب موعدها} many {# منها اقترب موعدها} other {# منها اقترب موعدها}}",
  "sum.overdue":
    "{count, plural, zero {لا متأخرة} one {واحدة متأخرة} two {اثنتان متأخرتان} few {# متأخرة} many {# متأخرة} other {# متأخرة}}",
  "sum.never_verified":
    "{count, plural, zero {0 لم تُؤكَّد قط} one {واحدة لم تُؤكَّد قط} two {اثنتان لم تُؤكَّدا قط} few {# لم تُؤكَّد قط} many {# لم تُؤكَّد قط} other {# لم تُؤكَّد قط}}",
  "sum.unreachable":
    "{count, plural, zero {0 بلا رد} one {واحدة بلا رد} two {اثنتان بلا رد} few {# بلا رد} many {# بلا رد} other {# بلا رد}}",
  "sum.expired":
    "{count, plural, zero {0 منتهية} one {واحدة منتهية} two {اثنتان منتهيتان} few {# منتهية} many {# منتهية} other {# منتهية}}",
  "sum.not_judged":
    "{count, plural, zero {0 لم يُحكم عليها} one {واحدة لم يُحكم عليها} two {اثنتان لم يُحكم عليهما} few {# لم يُحكم عليها} many {# لم يُحكم عليها} other {# لم يُحكم عليها}}",
  "sum.and": "؛ ",
  "calendar.name": "{title}: للتأكيد",
  "calendar.made": "حتى {date}، من pathway {version}.",
  "calendar.event":
    "{count, plural, zero {لا شيء للتأكيد} one {تأكيد خدمة واحدة} two {تأكيد خدمتين} few {تأكيد # خدمات} many {تأكيد # خدمة} other {تأكيد # خدمة}}: {owner}",
  "calendar.more":
    "{count, plural, zero {لا غيرها} one {وواحدة أخرى} two {واثنتان أخريان} few {و# أخرى} many {و# أخرى} other {و# أخرى}}",
  "calendar.how": "بمن تتصل:  pathway stale. لتسجيل ما قيل:  pathway review.",
  "calendar.unjudged":
    "{count, plural, zero {لا شيء يتعذر الحكم عليه} one {خدمة واحدة يتعذر الحكم عليها} two {خدمتان يتعذر الحكم عليهما} few {# خدمات يتعذر الحكم عليها} many {# خدمة يتعذر الحكم عليها} other {# خدمة يتعذر الحكم عليها}}",
  "calendar.watch": "لا تقويم جديد منذ {date}",
  "calendar.watch_why":
    "يُصنع هذا التقويم من جديد كل أسبوع، وينتقل معه هذا اليوم. فإن رأيته فلم يأتِ تقويم جديد: توقف الفحص الأسبوعي، أو نسختك قديمة. اسأل من يرعى المستودع، أو اكتب:  pathway stale --format ics",
};
