import type { cards as english } from "./en-cards.ts";

/** The sentences of the card in Arabic. Notes to the translator stand in `en-cards.ts`. */
export const cards: Readonly<Record<keyof typeof english, string>> = {
  "card.title": "بطاقات",
  "card.discreet": "للتذكير",
  "card.ask_for": "اسأل عن",
  "card.privacy": "من يطّلع على ما تقوله لهم",
  "card.privacy_ask": "غير معروف. اسأل عن ذلك قبل أن تخبرهم بأي شيء.",
  "card.not_asked": "غير معروف. يحق لك أن تسأل عن سبب أي سؤال يوجَّه إليك.",
  "card.before": "اتصل قبل أن تذهب.",
  "card.before_desk": "اطلب من مكتب المساعدة أن يتصل قبل أن تذهب.",
  "card.way_desk": "اسأل مكتب المساعدة عن الطريق.",
  "card.rights": "يمكنك أن ترفض أو أن تغيّر رأيك، وستبقى المساعدة متاحة لك.",
  "card.consent": "لا يُنقل عنك أي شيء إلا بموافقتك، أو إذا كانت هناك حياة في خطر.",
  "card.complaint": "لتقديم شكوى إلى جهة أخرى",
  "card.complaint_none": "اسأل مكتب المساعدة عن هذه الجهة. ستحصل على المساعدة في كل الأحوال.",
  "card.danger": "في حالة الطوارئ",
  "card.keep": "لك وحدك: لا تنشرها على الإنترنت.",
  "card.day_open": "مفتوح",
  "card.sides": "عدد أوجه هذه البطاقة: {count}. احتفظ بها معاً.",
};
