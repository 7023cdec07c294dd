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
  "due.put_off_untold": "{cause}، موعدها {due}، وأُجّلت",
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
  "untold.status-ended": "تنتهي مدة حالتها",
  "untold.funding-ended": "ينتهي التمويل (لا يُذكر اليوم هنا)",
  "untold.agreement-expired": "تنتهي الاتفاقية (لا يُذكر اليوم هنا)",
  "untold.vetting-expired": "تنتهي صلاحية تقييم الشريك (لا يُذكر اليوم هنا)",
  "ask.everything": "كل شيء",
  "ask.ending": "هل تستمر الخدمة، وإلى متى",
  "last.confirmed": "تأكدت في {on} ({method})",
  "last.website": "قُرئ الموقع الإلكتروني في {on}",
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
  more: "{count, plural, zero {} one {… وخدمة أخرى؛ الكل:  pathway stale --all، هذا الأسبوع:  pathway calls} two {… وخدمتان أخريان؛ الكل:  pathway stale --all، هذا الأسبوع:  pathway calls} few {… و# خدمات أخرى؛ الكل:  pathway stale --all، هذا الأسبوع:  pathway calls} many {… و# خدمة أخرى؛ الكل:  pathway stale --all، هذا الأسبوع:  pathway calls} other {… و# خدمة أخرى؛ الكل:  pathway stale --all، هذا الأسبوع:  pathway calls}}",
  restricted:
    "{count, plural, zero {لا سجلات أخرى} one {سجل آخر} two {سجلان آخران} few {# سجلات أخرى} many {# سجلاً آخر} other {# سجل آخر}} لموظفي الحماية، تُحسب هنا ولا تُذكر أسماؤها. تظهر الأسماء في الشاشة الطرفية.",
  unjudged:
    "لا يمكن الحكم على {file}: لا يصلح هو أو ملف منظمته كما هو مكتوب. لمعرفة السبب:  pathway validate",
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
  "issue.title": "للتأكيد: {title}",
  "issue.left":
    "{count, plural, zero {لا شيء غير مذكور.} one {خدمة واحدة أخرى غير مذكورة، فالمسألة لا تتسع لأكثر.} two {خدمتان أخريان غير مذكورتين، فالمسألة لا تتسع لأكثر.} few {# خدمات أخرى غير مذكورة، فالمسألة لا تتسع لأكثر.} many {# خدمة أخرى غير مذكورة، فالمسألة لا تتسع لأكثر.} other {# خدمة أخرى غير مذكورة، فالمسألة لا تتسع لأكثر.}} المذكور هو الأسوأ. كلها: pathway stale",
  "issue.how":
    "بمن تتصل، ورقة لكل منظمة: pathway calls. لتسجيل ما قيل: pathway review. يُكتب هذا النص من جديد كلما تغيّرت القائمة، وتُغلق المسألة متى فرغت؛ فما تريد إضافته مكانه تعليق.",
  "issue.made":
    "حتى {date}، pathway {version}. يتقدم هذا التاريخ كلما تغيّرت القائمة، وكل تشغيل مسجَّل في السجل.",
  "issue.none": "لا شيء للتأكيد، فلم تُفتح مسألة.",
  "issue.created": "فُتحت المسألة {number}: {url}",
  "issue.changed": "صارت القائمة الجديدة في المسألة {number}: {url}",
  "issue.same": "المسألة {number} تقول ذلك من قبل، فلم يُرسل شيء: {url}",
  "issue.closed": "لم يبقَ شيء للتأكيد، فأُغلقت المسألة {number}: {url}",
  "issue.still_closed": "لا شيء للتأكيد، فتبقى المسألة {number} مغلقة: {url}",
  "issue.reopened": "فُتحت المسألة {number} من جديد: {url}",
  "issue.twice":
    "مسائل أخرى تحمل العلامة الخفية نفسها: {others}. لا تُحدَّث إلا أقدمها، {number}. أغلق الأخرى.",
  "issue.stranger":
    "المسألة {number} تحمل علامتنا الخفية، لكن كتبها شخص من خارج المستودع. تُترك كما هي.",
  "issue.dry": "لم يُرسل شيء. سيكون عنوان المسألة «{title}».",
  "issue.needs_github":
    "تحتاج المهمة إلى  permissions: issues: write  وإلى الرمز باسم GITHUB_TOKEN. انظر docs/ci.md.",
  "issue.needs_gitlab":
    "تحتاج المهمة إلى رمز وصول للمشروع (project access token) بالنطاق api، باسم GITLAB_TOKEN. انظر docs/ci.md.",
  "issue.said": "يقول: {said}",
  "issue.fail.variable-missing": "متغير البيئة {variable} غير موجود. {needs}",
  "issue.fail.variable-unusable": "ما في متغير البيئة {variable} لا يصلح. {needs}",
  "issue.fail.not-encrypted":
    "العنوان {host} في {variable} بلا تشفير، فيقرأ الرمز كل من في الطريق. لم يُرسل شيء. اكتب https.",
  "issue.fail.forbidden": "يرفض {host} (الجواب {status}). {needs}",
  "issue.fail.not-found":
    "لا يجد {host} هذا المستودع (الجواب {status}): غير موجود، أو لا مسائل فيه، أو لا يراه هذا الرمز. {needs}",
  "issue.fail.refused": "لا يقبل {host} المسألة (الجواب {status}).",
  "issue.fail.moved":
    "يحيل {host} إلى عنوان آخر. لم يُتبع: فالرمز لا يذهب إلى مكان آخر. هل انتقل المستودع؟",
  "issue.fail.busy": "لا يقبل {host} أسئلة أخرى الآن. أعد التشغيل لاحقًا.",
  "issue.fail.busy_until": "لا يقبل {host} أسئلة أخرى قبل {seconds} ثانية. أعد التشغيل بعدها.",
  "issue.fail.failed": "{host} معطل (الجواب {status})، حتى بعد إعادة السؤال. أعد التشغيل لاحقًا.",
  "issue.fail.silent":
    "لم يجب {host} خلال {seconds} ثانية، حتى بعد إعادة السؤال. أعد التشغيل لاحقًا.",
  "issue.fail.unreachable": "لا يمكن الوصول إلى {host} من هنا. تحقق من العنوان والشبكة.",
  "issue.fail.unreadable": "لا يجيب {host} كما يجيب GitHub أو GitLab. تحقق من العنوان.",
};
