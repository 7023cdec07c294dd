import type { PublishKey } from "./en-publish.ts";
import type { Words } from "./speech.ts";

/** Notes to the translator stand in `en-publish.ts`. */
export const words: Words<PublishKey> = {
  "publish.errors":
    "{count, plural, zero {يجب إصلاح # أمر أولاً. اطّلع عليها بالأمر  pathway validate} one {يجب إصلاح أمر واحد أولاً. اطّلع عليه بالأمر  pathway validate} two {يجب إصلاح أمرين أولاً. اطّلع عليهما بالأمر  pathway validate} few {يجب إصلاح # أمور أولاً. اطّلع عليها بالأمر  pathway validate} many {يجب إصلاح # أمراً أولاً. اطّلع عليها بالأمر  pathway validate} other {يجب إصلاح # أمر أولاً. اطّلع عليها بالأمر  pathway validate}}",
  "publish.aged":
    "{count, plural, zero {لم تُؤكَّد # خدمة في موعدها.} one {لم تُؤكَّد خدمة واحدة في موعدها.} two {لم تُؤكَّد خدمتان في موعدهما.} few {لم تُؤكَّد # خدمات في موعدها.} many {لم تُؤكَّد # خدمة في موعدها.} other {لم تُؤكَّد # خدمة في موعدها.}} اتصل بها، أو انشر رغم ذلك بالخيار  --fail-on never: ما انتهت صلاحيته يرد تحت «لم تعد في القائمة».",
  "publish.unsigned":
    "{count, plural, zero {في الإصدار {number} # خدمة حساسة لم يوقّع أحد على ما تقوله.} one {في الإصدار {number} خدمة حساسة واحدة لم يوقّع أحد على ما تقوله.} two {في الإصدار {number} خدمتان حساستان لم يوقّع أحد على ما تقولانه.} few {في الإصدار {number} # خدمات حساسة لم يوقّع أحد على ما تقوله.} many {في الإصدار {number} # خدمة حساسة لم يوقّع أحد على ما تقوله.} other {في الإصدار {number} # خدمة حساسة لم يوقّع أحد على ما تقوله.}} اعرض الصفحة على مسؤول الحماية ليقرأها ويوقّع:  pathway sign-off --audience {audience}",
  "publish.refused": "لم يُنشر الإصدار {number}. لم يُكتب شيء.",
  "publish.unsaved":
    "{count, plural, zero {# ملف غير محفوظ.} one {ملف واحد غير محفوظ.} two {ملفان غير محفوظين.} few {# ملفات غير محفوظة.} many {# ملفاً غير محفوظ.} other {# ملف غير محفوظ.}} يُصنع الإصدار مما حُفظ لكي يمكن صنعه مرة أخرى: احفظ أولاً.",
  "publish.html_only": "من دون متصفح:  pathway publish --layout directory",
  "publish.logo_outside":
    "صورة الإصدار تكون في مجلد الدليل لكي يمكن صنع الإصدار مرة أخرى. انسخها إليه وسمِّ النسخة بالخيار --logo.",
  "publish.logo_changed":
    "ليس {file} الصورة التي صُنع بها هذا الإصدار. أعد القديمة ثم اطلب مرة أخرى.",
  "publish.no_language":
    "لا تتحدث الوثائق اللغة {language} بعد، وهي من لغات هذا الدليل. سمِّ اللغات بالخيار --language.",
  "publish.tag_needs_save": "الخيار --tag يسمّي ما حُفظ. احذف --no-save أو --tag.",
  "publish.plan": "الإصدار {number}، حتى {day}، لا يُستخدم بعد {until}. {audience}",
  "publish.for.public": "للجميع.",
  "publish.for.partner": "لمكاتب المساعدة والشركاء.",
  "publish.for.restricted": "لموظفي الحماية.",
  "publish.holds":
    "في القائمة: {listed, plural, zero {# خدمة} one {خدمة واحدة} two {خدمتان} few {# خدمات} many {# خدمة} other {# خدمة}}؛ لم تعد في القائمة: {unlisted}.",
  "publish.made_from": "صُنع من الحفظ {commit}.",
  "publish.document": "{file}",
  "publish.paper":
    "{file}، {pages, plural, zero {# صفحة} one {صفحة واحدة} two {صفحتان} few {# صفحات} many {# صفحة} other {# صفحة}}",
  "publish.dry": "لم يُكتب شيء (--dry-run).",
  "publish.done":
    "نُشر الإصدار {number}. رمزه {code}. قارن به أي نسخة متى شئت:  pathway publish --check {number}",
  "publish.tagged": "وُسم في Git باسم {tag}.",
  "publish.tagged_signed": "وُضع في Git الوسم {tag} موقّعاً بالمفتاح المضبوط.",
  "publish.not_signed":
    "Git مضبوط على التوقيع ولم يضع الوسم {tag}: قد يكون موجوداً، أو لا يمكن استعمال المفتاح هنا. جرّب  git tag --sign {tag}",
  "publish.not_tagged": "رفض Git الوسم {tag}: لعله موجود من قبل.",
  "publish.message": "نشر الإصدار {number}",
  "check.none": "لا يوجد إصدار {number}. ما نُشر حتى الآن: {known}.",
  "check.which":
    "هناك إصداران برقم {number}: واحد لموظفي الحماية وآخر لغيرهم. حدّد أيهما:  --audience restricted  أو  --audience public",
  "check.nothing_published": "لم يُنشر شيء بعد. ابدأ بالأمر  pathway publish --dry-run",
  "check.no_number": "للإصدار رقم، مثل 3؛ «{typed}» ليس رقماً.",
  "check.unreadable": "لا يقول {path} ما كتبه pathway فيه: غيّره أحدهم بيده. استرجعه من Git.",
  "check.incomplete": "لا يقول {path} ممَّ صُنع الإصدار {number}، فلا يمكن صنعه مرة أخرى.",
  "check.by_hand": "غُيّر {path} بعد نشر الإصدار {number}. لا يُعتمد على ما فيه.",
  "check.unrecorded": "لم يُحفظ {path} في Git قط، فلا يُعرف إن كان قد غُيّر منذئذ.",
  "check.tag_missing": "الوسم {tag} مفقود. وقد أُعطي عند النشر.",
  "check.tag_moved": "يشير الوسم {tag} إلى غير الحفظ الذي نُشر فيه الإصدار {number}.",
  "check.signature_good": "الوسم {tag} موقّع بمفتاح يعرفه Git على هذا الجهاز.",
  "check.signature_unknown":
    "الوسم {tag} موقّع بمفتاح لا يعرفه Git على هذا الجهاز، فلا يمكن القول هنا لمن هو.",
  "check.signature_bad": "توقيع الوسم {tag} لا يطابقه: غُيّر بعد التوقيع، أو نُسخ توقيعه من مكان آخر.",
  "publish.commit_gone":
    "لا يعرف Git الحفظ الذي صُنع منه الإصدار {number}: أُعيدت كتابة السجل منذئذ، أو هو سجل آخر. اسأل حيث يُحفظ السجل القديم.",
  "check.same": "مطابق تماماً، بايتاً بايتاً",
  "check.other": "غير مطابق",
  "check.missing": "لم يعد يُصنع",
  "check.uncertain": "لا يمكن الحكم هنا",
  "check.line": "{file}: {verdict}",
  "check.other_tools":
    "صُنع حينها بواسطة {then}، وهنا بواسطة {now}. قد ترصف البرامج الأخرى الأسطر على نحو آخر، فالاختلاف لا يثبت شيئاً.",
  "check.good": "الإصدار {number} هو ما نُشر: صُنع مرة أخرى من حفظه وكل وثيقة مطابقة.",
  "check.bad": "الإصدار {number} ليس ما نُشر.",
  "check.cannot": "لا يمكن أن يُعرف على هذا الجهاز إن كان الإصدار {number} هو ما نُشر.",
};
