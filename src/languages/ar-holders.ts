import type { HoldersKey } from "./en-holders.ts";
import type { Words } from "./speech.ts";

export const words: Words<HoldersKey> = {
  "head.list":
    "النسخ المرقّمة المسلَّمة: {count, plural, zero {لا نسخ} one {نسخة واحدة} two {نسختان} few {# نسخ} many {# نسخة} other {# نسخة}}. سلّم التالية بواسطة --give.",
  "head.give": "اكتب هذا الرقم على النسخة قبل تسليمها:",
  "head.recall":
    "المطلوب استردادها: {count, plural, zero {لا نسخ} one {نسخة واحدة} two {نسختان} few {# نسخ} many {# نسخة} other {# نسخة}}",
  "head.returned": "أُعيدت، أو أُتلفت أمام شاهد:",
  recall_next:
    "أبلغ كل واحد منهم اليوم. وحين تُعاد نسخة أو تُتلف:  pathway holders --returned NUMBER",
  copy: "النسخة {copy}",
  edition: "الإصدار {edition}",
  since: "منذ {day}",
  called: "طُلب استردادها في {day}",
  "commit.give": "تسليم نسخة مرقّمة",
  "commit.recall": "طلب استرداد نسخ مرقّمة",
  "commit.returned": "استلام نسخة مرقّمة",
  "slip.title": "قصاصة للنسخ المطبوعة:",
  "slip.nobody":
    "لا نسخ مرقّمة مسلَّمة. ضع القصاصة في النسخ التي على مكاتبكم، وأعد إصدار الوثائق:  pathway render",
  "slip.tell":
    "النسخ المرقّمة المسلَّمة: {count, plural, zero {لا نسخ} one {نسخة واحدة} two {نسختان} few {# نسخ} many {# نسخة} other {# نسخة}}. أبلغ من يحملونها الآن، ثم أعد إصدار الوثائق:  pathway render",
  "slip.who": "من يحملونها:  pathway holders --audience restricted",
};
