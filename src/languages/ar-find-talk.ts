import type { FindTalkKey } from "./en-find-talk.ts";
import type { Words } from "./speech.ts";

/** What `find` asks, in Arabic. Notes to the translator stand in `en-find-talk.ts`. */
export const words: Words<FindTalkKey> = {
  "find.hello": "تجاوز ما لا تعرفه. لا يُحفظ شيء من إجاباتك.",
  "find.need": "إلى ماذا يحتاج الشخص؟",
  "find.code": "إلى ماذا بالتحديد؟",
  "find.area": "أين يوجد الشخص؟",
  "find.sex": "لمن المساعدة؟",
  "find.sex.women": "امرأة",
  "find.sex.men": "رجل",
  "find.sex.girls": "فتاة دون 18 سنة",
  "find.sex.boys": "فتى دون 18 سنة",
  "find.age": "كم العمر؟",
  "find.age_help": "بالسنوات، ولو تقريبًا: 17 أو 20-30 أو 60+.",
  "find.age_wrong": "«{part}» ليس عمرًا. اكتب السنوات: 17 أو 20-30 أو 60+.",
  "find.status": "ما الوضع القانوني أو الحالة؟",
  "find.status_help": "فقط إن أراد الشخص أن يقول. يمكن اختيار أكثر من جواب.",
  "find.nationality": "ما الجنسية؟",
  "find.nationality_help": "اسم البلد أو حرفاه اللاتينيان.",
  "find.nationality_wrong": "«{part}» ليس بلدًا نعرفه. اكتب اسمه أو حرفيه، مثل SD للسودان.",
  "find.languages": "أي لغات يتكلم الشخص؟",
  "find.languages_help": "أسماء أو رموز بينها فواصل: العربية، التغرينية.",
  "find.languages_wrong": "«{part}» ليست لغة نعرفها. اكتب اسمها أو رمزها، مثل ar للعربية.",
  "find.papers": "هل لدى الشخص أوراق يبرزها؟",
  "find.walk_in": "هل يجب أن يكون الحضور ممكنًا دون موعد؟",
  "find.free": "هل يجب أن تكون الخدمة مجانية؟",
  "ask.unknown": "تجاوز",
  "ask.unknown_meaning": "عندها توضع الخدمات التي يهمها ذلك تحت «اسأل أولًا».",
  "ask.left": "خرجت. لم يُحفظ شيء.",
  "keys.text_unknown": "Enter وحده: تجاوز. Ctrl+C: خروج.",
  "keys.several": "الأسهم: تنقّل. المسافة: علّم. Enter: انتهيت. بلا علامة: تجاوز.",
  "find.nothing_asked":
    "لا أحد هنا ليُسأل. قل على الأقل إلى ماذا يحتاج الشخص بـ --need، مثلًا:  pathway find --need health",
  "find.area_wrong": "«{part}» ليست منطقة في هذا الدليل.",
  "find.contradiction":
    "لا يتفق --age مع --sex: النساء والرجال 18 سنة فأكثر، والفتيات والفتيان دونها.",
  "find.at_wrong": '--at "{at}" ليس يومًا ووقتًا. اكتبهما هكذا:  --at "2026-11-24 10:00"',
  "find.left_out":
    "{count, plural, zero {لا سجلات تُركت} one {سجل واحد تُرك} two {سجلان تُركا} few {# سجلات تُركت} many {# سجلًا تُركت} other {# سجل تُرك}} خارج هذا الجواب. أيها ولماذا:  pathway validate",
};
