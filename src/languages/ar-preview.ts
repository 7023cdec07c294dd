import type { PreviewKey } from "./en-preview.ts";
import type { Words } from "./speech.ts";

/** What `render --watch` says, in Arabic. Notes to the translator stand in `en-preview.ts`. */
export const words: Words<PreviewKey> = {
  "watch.at": "افتح هذا العنوان في متصفحك:",
  "watch.how":
    "تُصنع الصفحة من جديد كلما حفظت ملفاً. لا يُكتب شيء، ولا يستطيع جهاز آخر فتحها. تنتهي بالضغط على Ctrl-C.",
  "watch.paper": "هكذا تذهب إلى الطابعة: تأتي الصفحات وأرقامها مع ملف PDF.",
  "watch.made": "صُنع من جديد: {files}",
  "watch.same": "حُفظ الملف، ولا يتغير به شيء هنا.",
  "watch.kept": "تبقى الصفحة كما كانت إلى أن يُصلح هذا:",
  "watch.title": "معاينة: {layout}",
  "watch.ended": "انتهت المعاينة. ابدأها من جديد:  {command}",
  "watch.not_with": "لا يُستعمل --{option} مع --watch، فهو لا يكتب شيئاً. اترك أحدهما.",
  "watch.no_port": "لا معاينة: لا يعطي النظام عنواناً لها ({detail}).",
  "watch.no_watch":
    "لا معاينة: لا يُخبر النظام بتغيّر الملفات ({detail}). اصنع الوثيقة من جديد بعد كل تغيير:  {command}",
};
