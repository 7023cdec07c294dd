import type { PlanKey } from "./en-plan.ts";
import type { Words } from "./speech.ts";

/** What `stale --plan` and `spread` say, in Arabic. Notes to the translator stand in `en-plan.ts`. */
export const words: Words<PlanKey> = {
  week: "من {from} إلى {to}: {services, plural, zero {لا خدمات} one {خدمة واحدة} two {خدمتان} few {# خدمات} many {# خدمة} other {# خدمة}}، {calls, plural, zero {لا مكالمات} one {مكالمة واحدة} two {مكالمتان} few {# مكالمات} many {# مكالمة} other {# مكالمة}}",
  "week.empty": "من {from} إلى {to}: لا أحد",
  "week.unnamed":
    "{count, plural, zero {لا سجلات} one {سجل واحد} two {سجلان} few {# سجلات} many {# سجلًا} other {# سجل}} لموظفي الحماية، لا تُذكر أسماؤها هنا",
  room: "الخطة تتسع لعدد {perWeek} من الخدمات في الأسبوع؛ عدد آخر بـ --per-week.",
  late: "{count, plural, zero {لا خدمات} one {خدمة واحدة} two {خدمتان} few {# خدمات} many {# خدمة} other {# خدمة}} لا يحين دورها إلا بعد اليوم الذي يسري تأكيدها حتى نهايته.",
  unplanned:
    "{count, plural, zero {لا خدمات قديمة} one {خدمة قديمة واحدة} two {خدمتان قديمتان} few {# خدمات قديمة} many {# خدمة قديمة} other {# خدمة قديمة}} بلا دور في هذه الأسابيع.",
  enough: "مع --per-week {enough} لا تتأخر أي خدمة ولا تبقى بلا دور.",
  nothing: "لا يلزم الاتصال بأحد في الأسابيع الاثني عشر القادمة.",
  "spread.crowd":
    "{count, plural, zero {لا خدمات تأكدت} one {خدمة واحدة تأكدت} two {خدمتان تأكدتا} few {# خدمات تأكدت} many {# خدمة تأكدت} other {# خدمة تأكدت}} في {on} ويحين موعدها في أسبوع واحد.",
  "spread.sooner":
    "{count, plural, zero {لا شيء منها} one {واحدة منها} two {اثنتان منها} few {# منها} many {# منها} other {# منها}} يُسأل عنها قبل ذلك، موزعة على {weeks, plural, zero {لا أسابيع} one {أسبوع واحد} two {أسبوعين} few {# أسابيع} many {# أسبوعًا} other {# أسبوع}}. لا يتأخر موعد أي منها، ولا يُعدّ أي منها مؤكدًا بهذا.",
  "spread.cost":
    "أي {after} من الخدمات في الأسبوع بدل {before}، إلى أن يحذف أحد المدد القصيرة (review: every).",
  "spread.never":
    "{count, plural, zero {لا خدمات لم تتأكد} one {خدمة واحدة لم تتأكد} two {خدمتان لم تتأكدا} few {# خدمات لم تتأكد} many {# خدمة لم تتأكد} other {# خدمة لم تتأكد}} قط: لا شيء يوزَّع. بمن يُتصل وفي أي أسبوع:  pathway stale --plan",
  "spread.nothing":
    "لا شيء يوزَّع: لم تتأكد في يوم واحد أكثر من {room} من الخدمات يحين موعدها معًا وليس لها مدة خاصة بها.",
  "spread.ask": "أتُكتب هذه المدد؟",
  "spread.yes_needed": "قل هل يُكتب هذا:  --yes  أو  --dry-run",
  "spread.commit": "توزيع مراجعات {count} من الخدمات",
};
