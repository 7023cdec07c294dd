import type { SheetAnswersKey } from "./en-sheet-answers.ts";
import type { Words } from "./speech.ts";

/** What `sheet --apply` says, in Arabic. Notes to the translator stand in `en-sheet-answers.ts`. */
export const words: Words<SheetAnswersKey> = {
  "change.is": "{name}: {fact}: {after}، وكان {before}",
  "change.new": "{name}: {fact}: {after}، ولم يكن معروفًا",
  "change.gone": "{name}: {fact}: لم يعد معروفًا، وكان {before}",
  "change.closes": "{name}: يغلق في {after}، وكان يغلق في {before}",
  "change.opens": "{name}: يفتح في {after}، وكان يفتح في {before}",
  "change.closes_on": "{name}، {days}: يغلق في {after}، وكان يغلق في {before}",
  "change.opens_on": "{name}، {days}: يفتح في {after}، وكان يفتح في {before}",
  "change.hidden": "{name}: {fact}: تغيّر",
  "change.others": "  ما زال النص في {languages} يقول ما كان يقوله من قبل.",
  "row.take": "هل نأخذ بهذا؟",
  "row.yes": "نعم",
  "row.no": "لا، يبقى هذا الصف كما هو",
  "row.all": "نعم، وكل ما يليه أيضًا",
  "conflict.which": "{name}: تغيّر هذا بعد إنشاء الجدول: {fact}. أيهما الصحيح؟",
  "conflict.entry": "ما في الملف الآن: {words}",
  "conflict.sheet": "ما في الجدول: {words}",
  "conflict.empty": "(لا شيء)",
  "told.how": "{provider}: كيف عرفت هذا الجديد؟",
  "told.slips": "لم يخبرنا أحد: هذا تصحيح لأخطاء عندنا، ولا يؤكَّد به شيء",
  "told.needed":
    "قل كيف عرفت هذا:  --method phone  (أو visit أو email أو form أو document أو website)، أو  --unverified  إذا كان تصحيحًا لأخطاء ولا يؤكَّد به شيء.",
  "fault.at": "{cell}: {problem}",
  "cell.sheet": "{sheet}، الصف {row}، العمود {column}",
  "cell.plain": "الصف {row}، العمود {column}",
  "fault.key": "هذا الصف بلا مفتاح وبلا اسم خدمة، فلا أحد يعرف عمّا هو.",
  "new.row": "جديد في الصف {row}: {name}، تقدمها {provider}. لم يؤكدها أحد بعد.",
  "new.row_hidden": "جديد في الصف {row}: خدمة. لم يؤكدها أحد بعد.",
  "fault.new_provider":
    "«{name}» ليست منظمة في هذا المسار. اكتب اسمها كما في الصفوف الأخرى، أو أضفها بالأمر  pathway new organization",
  "fault.new_provider_hidden":
    "هذه ليست منظمة في هذا المسار. اكتب اسمها كما في الصفوف الأخرى، أو أضفها بالأمر  pathway new organization",
  "fault.new_provider_missing": "من يقدم هذه الخدمة؟ اكتب المنظمة في العمود الأول.",
  "fault.new_required": "تحتاج الخدمة الجديدة إلى شيء هنا: اختر ما تقدمه.",
  "fault.new_sensitive":
    "تبدو هذه خدمة قد تضرّ بمن يُرى وهو يستخدمها. لم يؤخذ منها شيء؛ أضفها بالأمر  pathway new service  الذي يكتبها حيث لا يقرؤها إلا موظفو الحماية.",
  "fault.new_there":
    "لهذه المنظمة مدخل بهذا الاسم من قبل ({id}). غيّره في صفه من ورقة جديدة، أو أعطِ هذا اسمًا آخر.",
  "fault.new_there_hidden":
    "لهذه المنظمة مدخل بهذا الاسم من قبل. غيّره في صفه من ورقة جديدة، أو أعطِ هذا اسمًا آخر.",
  "fault.new_refused":
    "سيكون هذا المدخل الجديد خاطئًا ({rules}). لم يؤخذ منه شيء؛ انظر  pathway explain {rule}",
  "fault.unfit": "لا يعطي هذا الصف مدخلًا يُقرأ: فيه ما هو أطول مما يجوز أو ما يتكرر.",
  "fault.other":
    "هذا الصف من جدول مسار آخر، أو من هذا المسار قبل تغيير عنوانه. أنشئ الجدول من جديد بالأمر  pathway sheet  وانسخ إليه الجديد.",
  "fault.twice": "الخدمة نفسها في الصف {other} بكلمات أخرى. يُؤخذ بالأول؛ أبقِ واحدًا منهما.",
  "fault.mixed":
    "المفتاح في آخر هذا الصف مفتاح صف آخر: رُتّب الجدول أو نُقلت خلايا منه دون عموده الأخير. لم يؤخذ شيء من الجدول. تراجع عن ذلك أو أنشئ الجدول من جديد.",
  "fault.formula": "هنا صيغة حسابية لا تُعرف نتيجتها. اكتب الكلمات نفسها.",
  "fault.no_entry": "لا توجد خدمة بالمعرّف {id}. تغيّر اسمها أو أزيلت بعد إنشاء الجدول.",
  "fault.no_entry_hidden": "لا توجد خدمة كهذه. تغيّر اسمها أو أزيلت بعد إنشاء الجدول.",
  "fault.no_place": "لم يعد هذا المكان من أماكن الخدمة.",
  "fault.unusable": "لا يمكن قراءة ملف الخدمة. اعرف السبب بالأمر  pathway validate",
  "fault.locked":
    "في الملف أكثر مما تتسع له خلية، فلا يمكن تغييره هنا. غيّره في الملف، أو بالأمر  pathway review {id}",
  "fault.locked_hidden": "في الملف أكثر مما تتسع له خلية، فلا يمكن تغييره هنا. غيّره في الملف.",
  "fault.required": "لا يجوز أن تكون هذه الخلية فارغة. اكتب ما كان فيها أو ما هو أفضل.",
  "fault.words": "{problem}",
  "fault.words_hidden": "لا يمكن قراءة ما كُتب هنا. السطر الذي تحت العناوين يبيّن كيف يُكتب.",
  "fault.choice": "«{part}» ليس من الكلمات المتاحة. تجدها في الورقة «{sheet}».",
  "fault.choice_hidden": "هذا ليس من الكلمات المتاحة. تجدها في الورقة «{sheet}».",
  "fault.everyone_and": "هنا «{everyone}» وبجانبها شروط. أفرغ الشروط، أو اختر «{some}».",
  "fault.nobody": "هنا «{some}» ولم يُذكر أحد. اذكرهم في الأعمدة المجاورة.",
  "fault.conditions": "هذه الخلية فارغة وبجانبها شروط. اختر «{some}»، أو أفرغ الشروط.",
  "fault.conflict":
    "تغيّر الملف بعد إنشاء الجدول، وهو يقول الآن شيئًا آخر. حدّد الصحيح بـ  --conflicts file  أو  --conflicts sheet، أو أجب في الطرفية.",
  "fault.refused":
    "بهذا تصبح الخدمة خاطئة ({rules}). لم يُؤخذ بشيء منها؛ انظر  pathway explain {rule}",
  "file.columns":
    "{file} ليس جدول خدمات، أو أزيلت صفوفه الأولى. أنشئ الجدول من جديد بالأمر  pathway sheet",
  "file.other":
    "{file} جدول مسار آخر، أو جدول هذا المسار قبل تغيير عنوانه: لم يُؤخذ بشيء منه. أنشئ الجدول من جديد بالأمر  pathway sheet",
  "ask.yes_needed": "قل هل يُكتب هذا:  --yes  أو  --dry-run",
  "done.nothing": "لا جديد: ما في {file} هو ما في الملفات.",
  "done.gone":
    "{count, plural, zero {لم يُحذف أي صف} one {حُذف صف واحد} two {حُذف صفان} few {حُذفت # صفوف} many {حُذف # صفًا} other {حُذف # صف}} من الورقة: لا يغيّر ذلك شيئًا في المداخل. لإنهاء خدمة اختر «مغلق» في صفها، أو  pathway close",
  "done.left": "لم يُؤخذ بشيء.",
  "done.faults":
    "{count, plural, zero {لا خلية} one {خلية واحدة لم يُؤخذ بها} two {خليتان لم يُؤخذ بهما} few {# خلايا لم يُؤخذ بها} many {# خلية لم يُؤخذ بها} other {# خلية لم يُؤخذ بها}}. صحّح الجدول وطبّقه من جديد: ما أُخذ به لا يغيّر شيئًا.",
  "commit.new":
    "ورقة: {count, plural, zero {لا مداخل جديدة} one {مدخل جديد} two {مدخلان جديدان} few {# مداخل جديدة} many {# مدخلًا جديدًا} other {# مدخل جديد}} {ids}",
  commit: "الجدول: {ids}",
};
