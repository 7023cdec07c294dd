import type { StopKey } from "./en-stop.ts";
import type { Words } from "./speech.ts";

/** Why a command cannot be done, in Arabic. Notes to the translator stand in `en-stop.ts`. */
export const words: Words<StopKey> = {
  "stop.no_pathway_in":
    "لا يوجد pathway.yaml في المجلد {folder}. اكتب بعد --pathway المجلد الذي فيه هذا الملف.",
  "stop.no_folder": "لا يوجد مجلد {folder}. راجع الاسم بعد --pathway.",
  "stop.no_pathway": "لا دليل هنا. انتقل إلى المجلد الذي فيه pathway.yaml، أو اكتبه بعد --pathway.",
  "stop.several": "هنا أكثر من دليل. اكتب واحداً منها بعد --pathway:\n{folders}",
  "stop.unusable": "لا يمكن استخدام pathway.yaml. لترى السبب:  pathway validate --pathway {folder}",
  "stop.holders": "لا يمكن استعمال private/holders.yaml. شغّل  pathway validate  لمعرفة السبب.",
  "stop.private_shared":
    "سيحتوي المستودع المشترك على أسماء حاملي النسخ. أضف أولاً السطر  /private/  إلى .gitignore. لم يُكتب شيء.",
  "stop.not_ours":
    "{file} ليس من ملفات هذا الدليل. السجلات في services/ ومقدمو الخدمات في organizations/.",
  "stop.no_file": "لا يوجد ملف {file}. راجع الاسم.",
  "stop.no_rule": 'لا توجد قاعدة باسم "{rule}". لتراها كلها:  pathway explain',
  "stop.near_rule": 'لا توجد قاعدة باسم "{rule}". هل تقصد {near}؟ لتراها كلها:  pathway explain',
  "stop.no_revision":
    'لا يستطيع Git أن يقول ماذا تغيّر منذ "{revision}": لا Git، أو لا مستودع، أو لا نسخة كهذه.',
  "stop.unfit": "لن يكون {path} صحيحاً: {rule} عند {place}. لم يُكتب شيء.",
  "stop.without_issue": "الخيار {option} يأتي مع --issue. أضف  --issue github  أو احذفه.",
  "stop.no_state":
    'لا يعرف Git حالة باسم "{typed}". اكتب اسم حفظ أو فرع، أو يومًا مثل 2026-10-05، أو رقم طبعة.',
  "stop.before_first": "لم يكن قد حُفظ شيء حتى {typed}: أول حفظ كان في {first}.",
  "stop.no_states": '"{typed}" لا يسمّي حالتين. اكتب مثلًا  pathway diff 2026-10-05..2026-11-02',
  "stop.narrow_issue": "المسألة (issue) تتحدث عن الدليل كله. احذف {option} أو --issue.",
};
