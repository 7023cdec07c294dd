import type { CallAnswersKey } from "./en-call-answers.ts";
import type { Words } from "./speech.ts";

/** What `calls --apply` says, in Arabic. Notes to the translator stand in `en-call-answers.ts`. */
export const words: Words<CallAnswersKey> = {
  "fault.at": "{cell}: {problem}",
  "cell.sheet": "{sheet}، الصف {row}، العمود {column}",
  "cell.plain": "الصف {row}، العمود {column}",
  "fault.answer": "«{answer}» ليس من الأجوبة. اكتب واحدًا من: {choices}.",
  "fault.answer_hidden": "هذا ليس من الأجوبة. اكتب واحدًا من: {choices}.",
  "fault.changed_alone":
    "هنا شيء جديد ولا جواب بجانبه. اختر «{changed}» جوابًا، أو أفرغ هذه الخلية.",
  "fault.key": "هذه الخلية لم تعد تقول أي سؤال يخصه الصف. انسخها من ورقة جديدة، أو احذف الصف.",
  "fault.other":
    "هذا الصف من ورقة مسار آخر، أو من هذا المسار قبل تغيير عنوانه. انسخ الجواب إلى ورقة جديدة.",
  "fault.twice": "السؤال نفسه مُجاب عنه بغير ذلك في الصف {other}. أبقِ واحدًا منهما.",
  "fault.day": "هذا ليس يومًا. اكتب السنة-الشهر-اليوم، مثل 2026-11-23.",
  "fault.day_missing": "لم يكتب أحد يوم هذه المكالمة. اكتبه هنا، أو لكل المكالمات بـ --on.",
  "fault.future": "{on} بعد {today}. اكتب يوم المكالمة.",
  "fault.past": "{on} أقدم من أن يكون يوم مكالمة. اكتب يوم المكالمة.",
  "fault.method": "هذه ليست طريقة سؤال. اكتب واحدة من: {choices}.",
  "fault.contradiction": "هنا أن أحدًا لم يُجب، وفي صفوف تحته ما قالوه. أحدهما خطأ.",
  "fault.hidden": "لا يزور أحد مكانًا سريًا ليسأل. اختر كيف سُئلوا غير ذلك.",
  "fault.no_entry": "لا سجل باسم {id}. أُعيدت تسميته أو حُذف بعد إعداد الورقة.",
  "fault.no_organization": "لا منظمة باسم {id}.",
  "fault.no_entry_hidden": "لا سجل بهذا الاسم. أُعيدت تسميته أو حُذف بعد إعداد الورقة.",
  "fault.no_organization_hidden": "لا منظمة بهذا الاسم.",
  "fault.unusable": "تعذّرت قراءة ملف السجل. لمعرفة السبب:  pathway validate",
  "fault.edited":
    "تغيّر السجل بعد إعداد الورقة: الجواب عن غير ما يقوله الآن. اسأل من جديد:  pathway review {id}",
  "fault.edited_hidden": "تغيّر السجل بعد إعداد الورقة: الجواب عن غير ما يقوله الآن. اسأل من جديد.",
  "fault.refused": "بهذا الجواب يصير السجل خاطئًا ({rules}). أدخله بـ  pathway review {id}",
  "fault.refused_organization":
    "بهذا الجواب يصير ملف المنظمة خاطئًا ({rules}). صحّح الملف ثم طبّق الورقة من جديد.",
  "file.missing": "لا ملف باسم {file}. راجع الاسم بعد --apply.",
  "file.unreadable": "تعذّرت قراءة {file}: {detail}.",
  "file.empty": "{file} فارغ: لم يُملأ فيه شيء.",
  "file.too-large": "{file} أكبر بكثير من أي ورقة كهذه. طبّق الورقة نفسها دون أوراق أخرى وصور.",
  "file.old-excel":
    "{file} ملف من Excel 97 إلى 2003 (‎.xls). احفظه من جديد بصيغة ‎.xlsx أو CSV بترميز UTF-8.",
  "file.open-document":
    "{file} جدول من LibreOffice (‎.ods). احفظه من جديد بصيغة ‎.xlsx أو CSV بترميز UTF-8.",
  "file.encrypted": "{file} محمي بكلمة مرور. أزل كلمة المرور واحفظه من جديد.",
  "file.not-a-table": "{file} ليس ملف جدول (‎.xlsx) ولا CSV. طبّق الورقة التي مُلئت.",
  "file.encoding": "تعذّرت قراءة {file}: {detail}. اختر في Excel «CSV UTF-8» أو أبقه بصيغة ‎.xlsx.",
  "file.damaged":
    "{file} تالف وتتعذّر قراءته{detail}. افتحه في برنامج جداول واحفظه من جديد، ثم طبّق ذلك.",
  "file.columns":
    "{file} ليس ورقة مكالمات، أو ضاعت صفوفه الأولى: لا صف فيه الأعمدة {columns}. أعدّ الورقة من جديد بـ  pathway calls --format xlsx  وانسخ الأجوبة إليها.",
  "todo.head": "ما زال يُدخل يدويًا؛ دُوّن كل منه في سجله ويُعدّ خطأً إلى ذلك الحين:",
  "todo.head_end":
    "إلى متى تستمر الخدمة لم يُدوَّن بعد؛ أدخله تحت funding ثم until (سنة-شهر-يوم) حيث يموّلها مشروع:",
  "todo.line": "{id}، {group}: {words}",
  "todo.line_hidden": "{id}، {group}",
  "todo.note": "في ورقة المكالمات: {words}",
  "done.nothing": "لا جديد: كل ما في {file} مسجّل من قبل، أو لم يُجب عن شيء.",
  "done.faults":
    "{count, plural, zero {لم تبق خلية لم تُسجَّل} one {خلية واحدة لم تُسجَّل} two {خليتان لم تُسجَّلا} few {# خلايا لم تُسجَّل} many {# خلية لم تُسجَّل} other {# خلية لم تُسجَّل}}، وسُجّل الباقي. صحّحها في الملف وطبّقه من جديد: ما سُجّل لا يُسجَّل مرتين.",
  "done.faults_dry":
    "{count, plural, zero {لا خلايا} one {خلية واحدة} two {خليتان} few {# خلايا} many {# خلية} other {# خلية}} لا يمكن تسجيلها كما هي.",
  "ask.yes_needed": "قل هل يُكتب هذا:  --yes  أو  --dry-run",
  commit: "مكالمات: {ids}",
};
