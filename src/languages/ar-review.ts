import type { ReviewKey } from "./en-review.ts";
import type { Words } from "./speech.ts";

/** What is asked and said when facts are confirmed, in Arabic. Notes to the translator stand in `en-review.ts`. */
export const words: Words<ReviewKey> = {
  "ask.right": "{facts}. هل ما زال صحيحاً؟",
  "ask.right_after_stop": "{facts} هل ما زال صحيحاً؟",
  "ask.fact": "{label}: {words}",
  "ask.and": "؛ ",
  "ask.at": "{place}: {facts}",
  "ask.unknown": "لا نعرف شيئاً بعد عن: {group}. ماذا يقولون؟",
  "ask.hidden": "المكان سري، فلا تذكره في الهاتف. هل ما زال المكان نفسه؟",
  "script.hello": "السلام عليكم. أتصل من مكتب المساعدة الذي يرسل الناس إلى {provider}.",
  "script.why": "لدينا قائمة حتى لا يأتيكم أحد بلا فائدة. هل أقرأ عليكم ما كُتب فيها عنكم؟",
  "script.privacy": "من فضلكم لا تخبروني بشيء عن أي شخص جاء إليكم. أسأل عن الخدمة فقط.",
  "script.hidden": "من فضلكم لا تذكروا أين المكان.",
  "script.who": "هل أكتب صفتكم في العمل، من دون الاسم؟",
  "script.thanks": "شكراً. إن تغيّر شيء فأخبرونا، وسنتصل مرة أخرى.",
};
