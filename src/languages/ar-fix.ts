import type { FixKey } from "./en-fix.ts";
import type { Words } from "./speech.ts";

/** What `fix` and `format` say, in Arabic. Notes to the translator stand in `en-fix.ts`. */
export const words: Words<FixKey> = {
  "fix.repair": "السطر {line}: {what} ({rule})",
  "fix.refused": "{file}: تُرك {rule} كما هو. التصحيح يجلب خطأً آخر، فصحّح الاثنين بنفسك.",
  "fix.none": "لا شيء يمكن تصحيحه بيقين.",
  "fix.mended":
    "{count, plural, zero {لم يُصحَّح أي خطأ.} one {صُحّح خطأ واحد.} two {صُحّح خطآن.} few {صُحّحت # أخطاء.} many {صُحّح # خطأً.} other {صُحّح # خطأ.}}",
  "fix.would":
    "{count, plural, zero {لا خطأ يمكن تصحيحه. لم يُكتب شيء.} one {يمكن تصحيح خطأ واحد. لم يُكتب شيء.} two {يمكن تصحيح خطأين. لم يُكتب شيء.} few {يمكن تصحيح # أخطاء. لم يُكتب شيء.} many {يمكن تصحيح # خطأً. لم يُكتب شيء.} other {يمكن تصحيح # خطأ. لم يُكتب شيء.}}",
  "fix.left": "بقي لك ما لا يعرف صوابه إلا إنسان: {counts}. لعرضه:",
  "format.none": "كل شيء مرتب.",
  "format.done":
    "{count, plural, zero {لم يُرتَّب أي ملف.} one {رُتّب ملف واحد.} two {رُتّب ملفان.} few {رُتّبت # ملفات.} many {رُتّب # ملفاً.} other {رُتّب # ملف.}}",
  "format.would":
    "{count, plural, zero {لا ملف يحتاج إلى ترتيب. لم يُكتب شيء.} one {ملف واحد غير مرتب. لم يُكتب شيء.} two {ملفان غير مرتبين. لم يُكتب شيء.} few {# ملفات غير مرتبة. لم يُكتب شيء.} many {# ملفاً غير مرتب. لم يُكتب شيء.} other {# ملف غير مرتب. لم يُكتب شيء.}}",
  "format.unread": "تُرك {file} كما هو لأنه لا يمكن قراءته. لمعرفة السبب:",
  "format.kept": "تُرك {file} كما هو لأن ترتيبه يُفقده شيئاً.",
};
