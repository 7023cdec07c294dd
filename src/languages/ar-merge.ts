import type { MergeKey } from "./en-merge.ts";

/** Where two people changed the same, in Arabic. Notes to the translator stand in `en-merge.ts`. */
export const words: Readonly<Record<MergeKey, string>> = {
  "merge.clash": "{file}: غيّرت أنت وزميل لك {field} معاً. أيهما الصحيح؟",
  "merge.clash_help":
    "إن كنت لا تعرف فاتصل بهم قبل أن تختار: الرقم الخطأ يرسل الناس إلى لا أحد. ‏Ctrl-C يترك كل شيء كما كان.",
  "merge.clash_file": "غيّرت أنت وزميل لك {file} معاً، ولا يمكن جمع التغييرين. أيهما يبقى؟",
  "merge.clash_new": "كتبت أنت وزميل لك سجلاً جديداً باسم {file} عن شيئين مختلفين. أيهما يبقى؟",
  "merge.mine": "ما كتبته أنا: {value}",
  "merge.theirs": "ما كتبه الزميل: {value}",
  "merge.both": "كلاهما: {value}",
  "merge.both_new": "كلاهما: ما كتبه الزميل في {path}",
  "merge.other": "لا هذا ولا ذاك: سأكتب الصحيح",
  "merge.gone": "أُزيل",
  "merge.changed": "تغيّر",
  "merge.private_file": "سجل لموظفي الحماية",
  "merge.write": "ما الصحيح في {field}؟",
  "merge.write_help": "كما ينبغي أن يرد في الملف: الكلمات كما هي، والقائمة بين قوسين، [ar, en].",
  "merge.write_wrong": "لا يمكن أن يرد {part} في الملف هكذا.",
  "merge.message": "جمع ما حفظه الزملاء",
  "driver.fields": "{file}: غيّرت أنت وزميل لك {fields} معاً. قل أيهما الصحيح:  pathway resolve {id}",
  "driver.whole":
    "{file}: غيّرته أنت وزميل لك معاً، ولا يمكن جمع التغييرين. قل أيهما يبقى:  pathway resolve {id}",
  "resolve.nothing": "لم يبق هنا شيء للبت فيه.",
  "resolve.unknown": "لم يغيّر أحد غيرك {id} في الوقت نفسه. ما بقي للبت فيه:  {ids}",
  "resolve.by_hand":
    "في {file} صيغتان وأسطر ليست من أي منهما: بدأ أحدهم إصلاحه يدوياً. أكمله هناك، أو أزل أسطرك منه، ثم حاول من جديد. لم يتغيّر شيء.",
  "resolve.two_ids":
    "أعطيتَ أنت وأحد زملائك السجلَّ نفسه معرّفين جديدين مختلفين، وكلاهما قائم: {ids}. اتفقا على واحد، وانقلا إليه ما لا يقوله إلا الآخر، ثم احذفا الآخر.",
  "resolve.settled":
    "{count, plural, zero {لم يُبت في أي ملف.} one {بُتّ في ملف واحد.} two {بُتّ في ملفين.} few {بُتّ في # ملفات.} many {بُتّ في # ملفاً.} other {بُتّ في # ملف.}}",
  "resolve.left":
    "{count, plural, zero {لم يبق أي ملف:} one {بقي ملف واحد للبت فيه:} two {بقي ملفان للبت فيهما:} few {بقيت # ملفات للبت فيها:} many {بقي # ملفاً للبت فيها:} other {بقي # ملف للبت فيها:}}",
  "resolve.dry": "لم يتغيّر شيء.",
  "resolve.go_on": "بُتّ في كل شيء. تابع بالأمر:  git {what} --continue",
  "resolve.outside":
    "{count, plural, zero {لم يبق ملف خارج المسار.} one {بقي ملف واحد خارج المسار. بتّ فيه بواسطة Git ثم أعد  pathway resolve:} two {بقي ملفان خارج المسار. بتّ فيهما بواسطة Git ثم أعد  pathway resolve:} few {بقيت # ملفات خارج المسار. بتّ فيها بواسطة Git ثم أعد  pathway resolve:} many {بقي # ملفاً خارج المسار. بتّ فيها بواسطة Git ثم أعد  pathway resolve:} other {بقي # ملف خارج المسار. بتّ فيها بواسطة Git ثم أعد  pathway resolve:}}",
  "resolve.not_written": "لم يستطع Git أخذ ما بُتّ فيه. انظر بالأمر:  git status",
  "resolve.not_saved": "ما بُتّ فيه موجود في الملفات. أصلح ما ورد أعلاه ثم أعد  pathway resolve.",
  "merge.unconfirmed":
    "{count, plural, zero {لا سجل فيه ما لم يؤكَّد.} one {في سجل واحد صار يرد شيء لم يؤكده أحد بعد. اسأل مقدم الخدمة وسجّل ذلك بالأمر  pathway review:} two {في سجلين صار يرد شيء لم يؤكده أحد بعد. اسأل مقدمي الخدمة وسجّل ذلك بالأمر  pathway review:} few {في # سجلات صار يرد شيء لم يؤكده أحد بعد. اسأل مقدمي الخدمة وسجّل ذلك بالأمر  pathway review:} many {في # سجلاً صار يرد شيء لم يؤكده أحد بعد. اسأل مقدمي الخدمة وسجّل ذلك بالأمر  pathway review:} other {في # سجل صار يرد شيء لم يؤكده أحد بعد. اسأل مقدمي الخدمة وسجّل ذلك بالأمر  pathway review:}}",
  "merge.unconfirmed_entry": "{id}: {facts}",
};
