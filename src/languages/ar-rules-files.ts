import type { RuleTranslation } from "./rule-words.ts";

const missingEverywhere = "ما لا يُقرأ لا يظهر في أي قائمة أو كتيّب.";

/** What is told in Arabic of files that cannot be read or stand in the wrong place, and settings of rules. */
export const files: RuleTranslation["rules"] = {
  "file-unreadable": {
    title: "ملف لا يمكن قراءته",
    why: missingEverywhere,
    remedy: "تأكد أن الملف موجود، وأن لديك إذناً بقراءته.",
    messages: {
      "The file cannot be read: {reason}.": "لا يمكن قراءة الملف: {reason}.",
      "This cannot be read: {reason}.": "لا يمكن قراءة هذا: {reason}.",
    },
  },
  "encoding-wrong": {
    title: "ملف محفوظ بترميز آخر",
    why: "ستظهر الحروف غير الإنجليزية علامات بلا معنى، فلا يُستخدم شيء من الملف.",
    remedy: "افتحه في المحرر الذي كُتب به، واحفظه من جديد بترميز UTF-8.",
    messages: {
      "The file cannot be read: {reason}.": "لا يمكن قراءة الملف: {reason}.",
    },
  },
  "file-is-link": {
    title: "الملف رابط إلى مكان آخر",
    why: "قد يكشف الرابط للقراء ملفاً من هذا الحاسوب.",
    remedy: "ضع الملف نفسه في المجلد.",
    messages: {
      "This is a link to another place, and links are not followed: they can show a file of this computer to readers. Put the file or the folder itself here.":
        "هذا رابط إلى مكان آخر، والبرنامج لا يتبع الروابط لأنها قد تكشف للقراء ملفاً من هذا الحاسوب. ضع هنا الملف نفسه أو المجلد نفسه.",
    },
  },
  "file-too-large": {
    title: "الملف أكبر من أن يكون سجلاً",
    why: "السجل الذي لا يستطيع أحد قراءته كله لا يراجعه أحد.",
    remedy: "قسّمه إلى عدة سجلات.",
    messages: {
      "The file has {size} bytes; an entry has at most {largest}. Something else was pasted into it, or it holds many entries: make one file of each.":
        "حجم الملف {size} بايت؛ والحد الأقصى للسجل {largest}. أُلصق فيه شيء آخر، أو فيه سجلات كثيرة: اجعل لكل سجل ملفاً.",
    },
  },
  "file-misplaced": {
    title: "ملف في مكان لا يقرؤه أحد",
    why: "السجل الموضوع في غير مجلده لا يظهر في أي قائمة أو كتيّب، ولا ينتبه أحد.",
    remedy: "انقله إلى services/ أو organizations/ أو protocols/.",
    messages: {
      "Nobody reads a file here. Did you mean the folder {near}/?":
        "لا يُقرأ ملف في هذا المكان. هل تقصد المجلد {near}/؟",
      "Nobody reads a file here. Entries stand in services/, providers in organizations/, protocols in protocols/.":
        "لا يُقرأ ملف في هذا المكان. مكان السجلات services/، ومقدمي الخدمات organizations/، والبروتوكولات protocols/.",
    },
  },
  "not-judged": {
    title: "السجلات قُرئت ولم يُحكم عليها",
    why: "ما لم ينظر فيه أحد قد يكون خطأً.",
    remedy: "أصلح pathway.yaml أولاً، ثم افحص من جديد.",
    messages: {
      "Every file was read, and what cannot be read is told. Whether the entries are right was not judged, because that needs pathway.yaml: mend it, and validate again.":
        "قُرئت كل الملفات، وذُكر ما لا يمكن قراءته. أما صحة السجلات فلم يُحكم عليها لأن ذلك يحتاج إلى pathway.yaml: أصلحه، ثم افحص من جديد.",
    },
  },
  "more-of-the-same": {
    title: "المزيد من الخطأ نفسه في ملف واحد",
    why: "هذا العدد من الأخطاء من نوع واحد له سبب واحد؛ وقائمة بالآلاف لا تعين أحداً على إيجاده.",
    remedy: "أصلح الأولى منها، ثم افحص من جديد.",
    messages: {
      "The rule {rule} found {count} more places in this file. Mend the first ones, then validate again.":
        "وجدت القاعدة {rule} مواضع أخرى في هذا الملف، عددها {count}. أصلح الأولى منها، ثم افحص من جديد.",
    },
  },
  "rule-not-lowered": {
    title: "القاعدة المانعة لا تُخفَّض",
    why: "هذه القواعد تمنع نشر ما قد يدل أحداً على شخص مختبئ.",
    remedy: "احذف الأسطر. الاستثناء الموقَّع في waivers/ يعفي سجلاً واحداً في كل مرة.",
    messages: {
      "{id} keeps entries out that could hurt someone, so no line here lowers it. Remove the lines; a signed exception in waivers/ excuses one entry at a time.":
        "القاعدة {id} تمنع نشر سجلات قد تؤذي أحداً، فلا يخفّضها أي سطر هنا. احذف الأسطر؛ الاستثناء الموقَّع في waivers/ يعفي سجلاً واحداً في كل مرة.",
    },
  },
  "ignore-without-effect": {
    title: "تعليق لا يعفي من شيء",
    why: "من يقرؤه يظن أن أحداً نظر في الأمر وقرر.",
    remedy:
      "اكتب اسم القاعدة ثم نقطتين ثم السبب، على السطر نفسه أو فوقه؛ أو احذف التعليق. أما الخطأ فيلزمه استثناء موقَّع في waivers/.",
    messages: {
      "{rule} finds an error here, and a comment excuses no error. Mend it, or write a signed exception in waivers/.":
        "القاعدة {rule} تجد هنا خطأً، والتعليق لا يعفي من الأخطاء. أصلحه، أو اكتب استثناءً موقَّعاً في waivers/.",
      "This comment gives no reason, so it excuses nothing. Write why: # pathway-ignore {rule}: the reason.":
        "لا يذكر هذا التعليق سبباً، فلا يعفي من شيء. اكتب السبب بعد النقطتين: # pathway-ignore {rule}:",
      "{rule} finds nothing on the line this comment is about. Remove the comment, or move it to the line.":
        "القاعدة {rule} لا تجد شيئاً في السطر الذي يتناوله هذا التعليق. احذف التعليق، أو انقله إلى السطر المقصود.",
      "This comment names no rule. Write # pathway-ignore, the rule, a colon and the reason.":
        "لا يذكر هذا التعليق أي قاعدة. اكتب # pathway-ignore ثم اسم القاعدة ثم نقطتين ثم السبب.",
      "There is no rule {id}. Did you mean {near}?": "لا توجد قاعدة اسمها {id}. هل تقصد {near}؟",
      "There is no rule {id}. Correct the name, or remove it; pathway explain lists all rules.":
        "لا توجد قاعدة اسمها {id}. صحّح الاسم أو احذفه؛ الأمر pathway explain يعرض كل القواعد.",
    },
  },
  "empty-file": {
    title: "الملف فارغ",
    why: missingEverywhere,
    remedy: "اكتب السجل، أو احذف الملف.",
    messages: {
      "The file is empty. Write the entry, or delete the file.":
        "الملف فارغ. اكتب السجل، أو احذف الملف.",
    },
  },
  "file-name-unfit": {
    title: "اسم ملف لا يصلح معرّفاً",
    why: "اسم الملف هو معرّف السجل على البطاقات وفي الروابط وعلى كل حاسوب آخر.",
    remedy:
      "غيّر اسم الملف: حروف لاتينية صغيرة وأرقام وشرطات مفردة، 63 على الأكثر، وينتهي بـ .yaml.",
    messages: {
      "The file name is the entry's id. Rename the file: small letters, digits and single hyphens, at most 63, ending in .yaml.":
        "اسم الملف هو معرّف السجل. غيّر اسم الملف: حروف لاتينية صغيرة وأرقام وشرطات مفردة، 63 على الأكثر، وينتهي بـ .yaml.",
    },
  },
  "duplicate-id": {
    title: "سجلان بمعرّف واحد",
    why: "اسم الملف هو المعرّف؛ وإذا تكرر لم يعرف أحد أي سجل يقصده رابط أو بطاقة أو مراجعة.",
    remedy: "غيّر اسم أحد الملفين. والمعرّف الذي كان لسجل من قبل (former_ids) لا يُعطى لغيره.",
    messages: {
      "The file {other} has the same name, so the same id. Rename one of them.":
        "للملف {other} الاسم نفسه، فله المعرّف نفسه. غيّر اسم أحدهما.",
      "{id} is this entry's own id or stands here twice. Remove it.":
        "{id} هو معرّف هذا السجل نفسه أو مكتوب هنا مرتين. احذفه.",
      "{id} is or was also the id of {other}. An old card would lead to the wrong entry: remove one.":
        "{id} هو أو كان أيضاً معرّف {other}. قد تقود بطاقة قديمة إلى السجل الخطأ: احذف أحدهما.",
    },
  },
};
