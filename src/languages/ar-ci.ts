import type { CiKey } from "./en-ci.ts";
import type { Words } from "./speech.ts";

/** What `init --ci` says, in Arabic. Notes to the translator stand in `en-ci.ts`. */
export const words: Words<CiKey> = {
  "ci.message": "فحص كل تغيير، والتذكير كل أسبوع بما صار قديماً",
  "ci.kept":
    "{path} موجود من قبل ويبقى كما هو. للحصول على أحدث نسخة غيّر اسمه واكتب من جديد:  pathway init --ci",
  "ci.include": "{path} موجود من قبل ويبقى كما هو. أضف إليه هذين السطرين:",
  "ci.next_github":
    "متى صار الدليل على GitHub، يُفحص كل تغيير، وكل يوم اثنين تقول مسألة واحدة (issue) ما يجب تأكيده من جديد. جرّبها هناك الآن: Actions ثم Referral pathway ثم Run workflow.",
  "ci.next_gitlab":
    "متى صار الدليل على GitLab، يُفحص كل تغيير. وللمسألة الأسبوعية (issue) يبقى أمران يُعملان هناك باليد. الموعد: Build ثم Pipeline schedules، كل أسبوع. والرمز: Settings ثم Access tokens، بالدور Reporter والنطاق api؛ احفظه في Settings ثم CI/CD ثم Variables، مخفياً (masked)، بالاسم GITLAB_TOKEN.",
  "ci.next_cron": "اكتب  crontab -e  وأضف هذا السطر؛ يشغّل الملف كل يوم اثنين في السابعة:",
};
