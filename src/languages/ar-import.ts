import type { ImportKey } from "./en-import.ts";
import type { Words } from "./speech.ts";

/** What `import` says, in Arabic. Notes to the translator stand in `en-import.ts`. */
export const words: Words<ImportKey> = {
  "file.needed": "سمِّ الملف الذي يُستورد:  pathway import inspect services.xlsx",
  "file.missing": "لا ملف باسم {file}.",
  "file.unreadable": "تعذّرت قراءة {file}: {detail}.",
  "file.empty": "{file} فارغ: لا شيء فيه.",
  "file.too-large":
    "{file} أكبر أو أوسع مما يُقرأ: 10 ميغابايت و60,000 صف و500 عمود على الأكثر. انسخ الجدول وحده إلى ملف جديد.",
  "file.old-excel":
    "{file} ملف من Excel 97 إلى 2003 (‎.xls). افتحه واحفظه بصيغة ‎.xlsx أو CSV ثم استورد ذلك.",
  "file.open-document":
    "{file} جدول من LibreOffice (‎.ods). افتحه واحفظه بصيغة ‎.xlsx أو CSV ثم استورد ذلك.",
  "file.encrypted": "{file} محمي بكلمة مرور. أزلها واحفظه من جديد ثم استورد ذلك.",
  "file.not-a-table": "{file} ليس ملف جدول (‎.xlsx) ولا CSV.",
  "file.encoding":
    "تعذّرت قراءة {file}: {detail}. سمِّ ترميزه في ملف المطابقة، مثل  encoding: windows-1256",
  "file.damaged":
    "{file} تالف وتتعذّر قراءته{detail}. افتحه في برنامج جداول واحفظه من جديد، ثم استورد ذلك.",
  "file.no_headings": "ليس في أول 40 صفًا من {file} صف عناوين. سمِّه في ملف المطابقة:  header_row: 3",
  "file.no_sheet": "ليس في {file} ورقة بهذا الاسم. فيه: {sheets}.",
  "file.no_rows": "لا شيء تحت عناوين {file}.",
  "mapping.missing":
    "لا ملف مطابقة بعد لـ {file}. أعدّ واحدًا وراجعه وصحّحه:  pathway import inspect {file}",
  "mapping.unusable": "لا يمكن استعمال {path}. لمعرفة السبب:  pathway validate {path}",
  "mapping.no_target":
    "{path}: {key} ليس مكانًا يذهب إليه عمود. {near}كل الأماكن في docs/from-excel.md.",
  "mapping.near": "هل قصدت {near}؟ ",
  "mapping.twice":
    "{path}: عمودان يذهبان إلى {key}: {first} و{second}. فيه مكان لواحد. أعطِ الآخر مكانًا غيره، أو لغة خاصة به (lang)، أو اكتب  ignore: السبب",
  "mapping.nothing":
    "{path} لا يسمّي أي عمود من {file}. عناوينه: {headings}. هل أُعدّ لورقة أخرى، أم تغيّرت العناوين؟",
  "mapping.no_name": "{path}: لا عمود يذهب إلى name. كل سجل يحتاج اسمًا.",
  "mapping.absent": "في ملف المطابقة عناوين ليست في الورقة: {headings}",
  "mapping.value": "{path}: تحت values لا يمكن أن يكون {key} «{value}».",
  "mapping.no_heading": "{path}: ليس في الجدول {called} عنوان {heading}.",
  "mapping.no_heading_main": "{path}: ليس في الورقة عنوان {heading}.",
  "mapping.exists": "{path} موجود من قبل ويبقى كما هو، و--again يعدّه من جديد. ماذا سيفعل:",
  "mapping.top": "كيف تصير أعمدة {file} سجلات. اقرأ كل سطر: الخطأ هنا خطأ في كل صف.",
  "mapping.top_places":
    "to: مفتاح في السجل. ignore: لماذا يُترك العمود. ثم:  pathway import plan {file}",
  "mapping.unmapped": "يُحفظ كما هو تحت source، لموظفي الحماية فقط",
  "mapping.names": "أسماء أشخاص: تبقى خارج الدليل، في quarantine/",
  "mapping.words": "ليس لهذه الكلمات رمز بعد: اكتب رمزًا بعد كل منها واحذف علامة #",
  "inspect.csv": "{file}: ملف CSV، ترميزه {encoding}، وبين الخلايا {separator}",
  "inspect.workbook": "{file}: ملف جدول",
  "inspect.sheet": "الورقة «{sheet}»",
  "inspect.hidden": "مخفية",
  "inspect.loose": "فيه علامات اقتباس لا تُغلق: قُرئ كل سطر صفًا.",
  "inspect.head":
    "العناوين في الصف {row}، وتحتها {rows, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}} ابتداءً من الصف {first}",
  "inspect.sheets": "أوراق أخرى لا تُستورد: {sheets}. لاختيار واحدة:  --sheet",
  "inspect.column": "العمود",
  "inspect.filled": "المملوء",
  "inspect.heading": "العنوان",
  "inspect.to": "يذهب إلى",
  "inspect.names": "أسماء أشخاص: تبقى خارج الدليل",
  "inspect.dangers":
    "{count, plural, zero {لا خلايا عن أشخاص} one {خلية واحدة عن شخص: تبقى خارجًا} two {خليتان عن أشخاص: تبقيان خارجًا} few {# خلايا عن أشخاص: تبقى خارجًا} many {# خلية عن أشخاص: تبقى خارجًا} other {# خلية عن أشخاص: تبقى خارجًا}}",
  "inspect.unknown":
    "{count, plural, zero {لا كلمات بلا رمز} one {كلمة واحدة بلا رمز} two {كلمتان بلا رمز} few {# كلمات بلا رمز} many {# كلمة بلا رمز} other {# كلمة بلا رمز}}",
  "inspect.next": "راجع {path} وصحّح الخطأ فيه. ثم انظر ماذا سيحدث:",
  "inspect.missing": "لا يبدو أن عمودًا يقول: {keys}. قلها لكل الصفوف، مثل  --set {example}",
  "inspect.commit": "مطابقة أعمدة {name}",
  "plan.head":
    "{file}: {rows, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}}، حسب {path}",
  "plan.head_hidden": "{file}، بحسب المطابقة {path}",
  "plan.apart":
    "{count, plural, zero {# خدمة تبدو حساسة} one {خدمة واحدة تبدو حساسة} two {خدمتان تبدوان حساستين} few {# خدمات تبدو حساسة} many {# خدمة تبدو حساسة} other {# خدمة تبدو حساسة}}: لموظفي الحماية، في private/",
  "plan.apart_hidden": "ما يبدو حساسًا لموظفي الحماية، في private/",
  "plan.cells_hidden":
    "لا يُقال مصير الخلايا إلا أمام شاشة طرفية، لأن الأعداد تدل على ما هو لموظفي الحماية وحدهم.",
  "plan.sensitive":
    "يمكن أن يُكتب ما بقي خارج الدليل مسودات لا يقرؤها إلا موظفو الحماية:  --sensitive private",
  "plan.create":
    "{count, plural, zero {لا سجلات جديدة} one {سجل جديد واحد} two {سجلان جديدان} few {# سجلات جديدة} many {# سجلًا جديدًا} other {# سجل جديد}}",
  "plan.update":
    "{count, plural, zero {لا سجلات تغيّرها الورقة} one {سجل واحد تغيّره الورقة} two {سجلان تغيّرهما الورقة} few {# سجلات تغيّرها الورقة} many {# سجلًا تغيّره الورقة} other {# سجل تغيّره الورقة}}",
  "plan.unchanged":
    "{count, plural, zero {لا سجلات كما هي} one {سجل واحد كما هو} two {سجلان كما هما} few {# سجلات كما هي} many {# سجلًا كما هو} other {# سجل كما هو}}",
  "plan.conflict":
    "{count, plural, zero {لا سجلات تخالف الورقة} one {سجل واحد يقول غير ما تقوله الورقة} two {سجلان يقولان غير ما تقوله الورقة} few {# سجلات تقول غير ما تقوله الورقة} many {# سجلًا يقول غير ما تقوله الورقة} other {# سجل يقول غير ما تقوله الورقة}}: تُرك كما هو. لأخذ جانب واحد للكل:  --conflicts sheet  أو  --conflicts file",
  "plan.refused":
    "{count, plural, zero {لا صفوف بلا سجل} one {صف واحد لا يصير سجلًا} two {صفان لا يصيران سجلين} few {# صفوف لا تصير سجلات} many {# صفًا لا يصير سجلًا} other {# صف لا يصير سجلًا}}",
  "plan.quarantined":
    "{count, plural, zero {لا خدمات تبدو حساسة} one {خدمة واحدة تبدو حساسة} two {خدمتان تبدوان حساستين} few {# خدمات تبدو حساسة} many {# خدمة تبدو حساسة} other {# خدمة تبدو حساسة}}: بقيت خارجًا، في {path}",
  "plan.providers":
    "{count, plural, zero {لا جهات جديدة} one {جهة جديدة واحدة} two {جهتان جديدتان} few {# جهات جديدة} many {# جهة جديدة} other {# جهة جديدة}}",
  "plan.areas":
    "{count, plural, zero {لا مناطق جديدة} one {منطقة جديدة واحدة} two {منطقتان جديدتان} few {# مناطق جديدة} many {# منطقة جديدة} other {# منطقة جديدة}} في pathway.yaml",
  "plan.not_in_sheet":
    "{count, plural, zero {لا سجلات خرجت من الورقة} one {سجل واحد جاء من هذه الورقة ولم يعد فيها} two {سجلان جاءا من هذه الورقة ولم يعودا فيها} few {# سجلات جاءت من هذه الورقة ولم تعد فيها} many {# سجلًا جاء من هذه الورقة ولم يعد فيها} other {# سجل جاء من هذه الورقة ولم يعد فيها}}: تُرك كما هو",
  "plan.nothing": "لا شيء يتغيّر.",
  "plan.cells":
    "{count, plural, zero {لا خلايا مملوءة} one {خلية واحدة مملوءة} two {خليتان مملوءتان} few {# خلايا مملوءة} many {# خلية مملوءة} other {# خلية مملوءة}}:",
  "fate.parsed": "قُرئت حقائق",
  "fate.verbatim": "حُفظت كما هي",
  "fate.unmapped": "حُفظت تحت source، بلا مكان خاص بها",
  "fate.apart": "حُفظت لموظفي الحماية، في private/",
  "fate.ignored": "تُركت",
  "fate.quarantined": "بقيت خارج الدليل، في quarantine/",
  "why.heading":
    "{count, plural, zero {عناوين أعمدة} one {عنوان عمود} two {عنوانا عمودين} few {عناوين أعمدة} many {عناوين أعمدة} other {عناوين أعمدة}}",
  "why.title":
    "{count, plural, zero {عناوين وشروح} one {عنوان أو شرح} two {عناوين وشروح} few {عناوين وشروح} many {عناوين وشروح} other {عناوين وشروح}}",
  "why.other_sheet":
    "{count, plural, zero {في أوراق أخرى} one {في ورقة أخرى} two {في أوراق أخرى} few {في أوراق أخرى} many {في أوراق أخرى} other {في أوراق أخرى}}",
  "why.no_row": "في صفوف جداول أخرى لا يسمّيها أي صف من الورقة",
  "why.mapping":
    "{count, plural, zero {في أعمدة يتركها ملف المطابقة} one {في عمود يتركه ملف المطابقة} two {في أعمدة يتركها ملف المطابقة} few {في أعمدة يتركها ملف المطابقة} many {في أعمدة يتركها ملف المطابقة} other {في أعمدة يتركها ملف المطابقة}}",
  "why.remark":
    "{count, plural, zero {ملاحظاتنا من مرة سابقة} one {ملاحظة لنا من مرة سابقة} two {ملاحظاتنا من مرة سابقة} few {ملاحظاتنا من مرة سابقة} many {ملاحظاتنا من مرة سابقة} other {ملاحظاتنا من مرة سابقة}}",
  "why.says_nothing": "لا تقول شيئًا",
  "why.refused":
    "{count, plural, zero {في صفوف لا تصير سجلات} one {في صف لا يصير سجلًا} two {في صفوف لا تصير سجلات} few {في صفوف لا تصير سجلات} many {في صفوف لا تصير سجلات} other {في صفوف لا تصير سجلات}}",
  "why.provider": "يقول ملف الجهة غيرها",
  "why.person": "فيها اسم شخص",
  "why.case": "عن شخص خُدم",
  "why.sensitive":
    "{count, plural, zero {لخدمات تبدو حساسة} one {لخدمة تبدو حساسة} two {لخدمات تبدو حساسة} few {لخدمات تبدو حساسة} many {لخدمات تبدو حساسة} other {لخدمات تبدو حساسة}}",
  "why.crowded": "لم يبقَ لها مكان في السجل",
  "kept.cells": "بقيت خارجًا، خلايا {why}",
  "kept.rows": "بقيت خارجًا لأنها تبدو خدمات حساسة",
  "problem.line": "{problem}: {cells}",
  "problem.more": "{cells} و{count} غيرها",
  "row.line":
    "{problem}: {rows, plural, zero {الصفوف} one {الصف} two {الصفان} few {الصفوف} many {الصفوف} other {الصفوف}} {list}",
  "problem.phone": "ليس رقمًا يمكن الاتصال به",
  "problem.email": "ليس عنوان بريد واحدًا",
  "problem.website": "ليس عنوان صفحة",
  "problem.coordinates": "ليس خط عرض وخط طول",
  "problem.number": "ليس عددًا",
  "problem.day": "ليس يومًا، أو يُقرأ على وجهين (date_format في ملف المطابقة يقول كيف)",
  "problem.day_future": "يوم لم يأتِ بعد",
  "problem.ages": "ليست أعمارًا مثل 0-17 أو 18+",
  "problem.area": "ليست منطقة في pathway.yaml (اكتب معناها تحت codes، أو خذها كلها بـ --add-areas)",
  "problem.language": "ليست لغة نعرفها بهذا الاسم",
  "problem.country": "ليس بلدًا نعرفه بهذا الاسم",
  "problem.code": "كلمات بلا رمز (أضفها تحت codes في ملف المطابقة)",
  "problem.word": "لم تُفهم",
  "problem.long": "أطول من مكانها",
  "problem.twice": "خلية أخرى تقول غير ذلك عن الخدمة نفسها",
  "problem.many": "أكثر مما يتسع له المكان",
  "problem.formula": "معادلة لا تُعرف نتيجتها (افتح الملف واحفظه واستورده من جديد)",
  "problem.id": "ليس معرّفًا: أحرف لاتينية صغيرة وأرقام وشرطات مفردة",
  "problem.no_name": "بلا اسم",
  "problem.no_provides": "بلا كلمة عمّا يُقدَّم",
  "problem.no_organization": "بلا جهة",
  "problem.same_name":
    "الجهة والاسم نفسهما في صف أو سجل آخر: خدمة واحدة أم اثنتان؟ قلها في ملف المطابقة:  same_name: one  أو  same_name: two",
  "problem.unfit": "سيصير ملفًا لا يُقرأ",
  "repairs.head": "أُصلح، إذ لا يُقصد إلا شيء واحد:",
  "repair.space": "مسافات من نوع آخر",
  "repair.mark": "علامات لا تُرى",
  "repair.entity": "أحرف مكتوبة كما في صفحات الويب",
  "repair.zero": "صفر ضاع من أول رقم",
  "repair.plus": "علامة + ضاعت قبل رمز بلد",
  "repair.day": "يوم مكتوب كعدد",
  "plan.next": "لم يُكتب شيء بعد. للكتابة:",
  "plan.errors": "الورقة وبجانب كل عمود فيه ملاحظات عمود لها: {path}",
  "apply.drafts":
    "السجلات الجديدة مسودات: الاستيراد لا يؤكد شيئًا. انظر ما ينقصها بـ  pathway validate  ومن يُتصل به بـ  pathway stale",
  "apply.commit":
    "استيراد {count, plural, zero {# سجل} one {سجل واحد} two {سجلين} few {# سجلات} many {# سجلًا} other {# سجل}} من {name}",
  "quarantine.not_ignored":
    "سيصير quarantine/ جزءًا من التاريخ المشترك. أضف السطر  quarantine/  إلى ‎.gitignore ثم استورد من جديد.",
  "quarantine.sheet": "الورقة",
  "quarantine.cell": "الخلية",
  "quarantine.heading": "العنوان",
  "quarantine.why": "السبب",
  "quarantine.text": "النص",
  "set.wrong": "--set {typed}: اكتب مفتاحًا ثم = ثم قيمته، مثل  --set provides=hot_meals",
  "file.inside":
    "الملف {file} موجود في مجلد الدليل، بكل ما تُرك خارجه. الأمر save لا يأخذه، لكن برامج أخرى قد تضعه في التاريخ الذي لا ينسى شيئًا. انقله إلى مجلد آخر.",
  "sensitive.row": "يبدو هذا الصف خدمة حساسة وبقي خارجًا",
};
