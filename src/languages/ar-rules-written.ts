import type { RuleTranslation } from "./rule-words.ts";

/** What is told in Arabic of keys, and values written in another way than the format's. */
export const written: RuleTranslation["rules"] = {
  "unknown-key": {
    title: "مفتاح غير معروف",
    why: "المفتاح المكتوب خطأً معلومةٌ لا يراها أحد.",
    remedy: "صحّحه، أو احذف السطر.",
    messages: {
      "{key} is no day here. Write mon, tue, wed, thu, fri, sat or sun, or a range such as sun-thu; each on its own line.":
        "{key} ليس يوماً هنا. اكتب mon أو tue أو wed أو thu أو fri أو sat أو sun، أو أياماً متتالية مثل sun-thu؛ كل منها في سطر.",

      "The key {key} is not known here. Did you mean {near}?":
        "المفتاح {key} غير معروف هنا. هل تقصد {near}؟",
      "The key {key} is not known here. Remove the line, or see the keys in the list of the file format.":
        "المفتاح {key} غير معروف هنا. احذف السطر، أو ابحث عن المفتاح في قائمة صيغة الملفات.",
    },
  },
  "missing-key": {
    title: "ينقص سطر يحتاج إليه كل سجل",
    why: "لا يعرف أحد من دونه ما هذا السجل.",
    remedy: "أضف السطر.",
    messages: {
      "The line {key}: is missing. {meaning}{example}": "السطر {key}: ناقص. {meaning}{example}",
    },
  },
  "empty-value": {
    title: "لا شيء بعد المفتاح",
    why: "القيمة الفارغة تبدو جواباً وليست جواباً.",
    remedy: "اكتب القيمة، أو احذف السطر.",
    messages: {
      "Nothing stands after this key. Write the value, or remove the line: absent means unknown. A text that begins with # needs quotes.":
        "لا شيء بعد هذا المفتاح. اكتب القيمة، أو احذف السطر: فالغائب معناه غير معروف. والنص الذي يبدأ بعلامة # يوضع بين علامتي اقتباس.",
    },
  },
  "needs-quotes": {
    title: "نص تقرؤه YAML رقماً أو نعم/لا",
    why: "تغيّره YAML دون تنبيه: يصبح 007 الرقم 7.",
    remedy: "ضعه بين علامتي اقتباس.",
    messages: {
      "Without quotes YAML reads this as the number {value}, and a first 0 or + is lost. {advice}":
        "من دون علامتي اقتباس تقرأ YAML هذا رقماً، {value}، ويضيع 0 أو + من أوله. {advice}",
      "Without quotes YAML reads this as a switch, {value}. {advice}":
        "من دون علامتي اقتباس تقرأ YAML هذا قيمة صواب أو خطأ، {value}، لا كلمة. {advice}",
      'Without quotes YAML reads this as a number, not as text. Put it in quotes: "{raw}".':
        'من دون علامتي اقتباس تقرأ YAML هذا رقماً، لا نصاً. ضعه بين علامتي اقتباس: "{raw}".',
      'Without quotes YAML reads this as the number {now}. Put it in quotes: "{raw}".':
        'من دون علامتي اقتباس تقرأ YAML هذا الرقم {now}. ضعه بين علامتي اقتباس: "{raw}".',
      "Without quotes YAML reads {raw} as a switch, not as a word. Put it in quotes.":
        "من دون علامتي اقتباس تقرأ YAML الكلمة {raw} قيمة صواب أو خطأ، لا كلمة. ضعها بين علامتي اقتباس.",
    },
  },
  "wrong-value": {
    title: "قيمة لا تناسب مكانها",
    why: "يرى القراء شيئاً خاطئاً، أو لا يرون شيئاً.",
    remedy: "اكتبها كما تقول الرسالة.",
    messages: {
      "Write {text} here.": "اكتب هنا {text}.",
      'Write {meant} here, not "{value}".': 'اكتب هنا {meant}، لا "{value}".',
      "Write the whole address: {address}": "اكتب العنوان كاملاً: {address}",
      "Write the address alone, without spaces or signs around it: {address}":
        "اكتب العنوان وحده، بلا مسافات ولا علامات حوله: {address}",
      "A single value belongs here, not a list. {advice}":
        "هنا مكان قيمة واحدة، لا قائمة. {advice}",
      "{advice}": "{advice}",
      '"{value}" does not fit here. {advice}': '"{value}" لا تناسب هذا المكان. {advice}',
      '"{value}" is not one of the words for this. Did you mean {near}?':
        '"{value}" ليست من الكلمات المقبولة هنا. هل تقصد {near}؟',
      "This list has {count} items; {max} is the most.":
        "{count, plural, zero {القائمة فارغة} one {في هذه القائمة عنصر واحد} two {في هذه القائمة عنصران} few {في هذه القائمة # عناصر} many {في هذه القائمة # عنصراً} other {في هذه القائمة # عنصر}}، والحد الأقصى {max}.",
      "This list is empty. Remove the line: absent means unknown.":
        "هذه القائمة فارغة. احذف السطر: فالغائب معناه غير معروف.",
      "The same item stands twice in this list.": "العنصر نفسه مكتوب مرتين في هذه القائمة.",
      "Something in this file does not fit the file format.":
        "في هذا الملف شيء لا يناسب صيغة الملفات.",
    },
  },
  "too-long": {
    title: "نص أطول مما يلزم",
    why: "لا يقرؤه أحد على بطاقة أو في مكتب المساعدة.",
    remedy: "اختصره.",
    messages: {
      "This text has {count} characters; {max} is the most.":
        "{count, plural, zero {النص فارغ} one {في هذا النص حرف واحد} two {في هذا النص حرفان} few {في هذا النص # أحرف} many {في هذا النص # حرفاً} other {في هذا النص # حرف}}، والحد الأقصى {max}.",
    },
  },
  "phone-loses-digits": {
    title: "رقم هاتف بلا علامتي اقتباس يفقد أول أرقامه",
    why: "تعدّه YAML عدداً وتحذف 0 أو + من أوله؛ ومن يطلب ما بقي لا يصل إلى أحد.",
    remedy: "ضع الرقم بين علامتي اقتباس، مع + ورمز البلد.",
    messages: {
      "Put the phone number in quotes, with + and the country code. Without quotes the first 0 is lost: the file now says {now}.":
        "ضع رقم الهاتف بين علامتي اقتباس، مع + ورمز البلد. من دونهما يضيع 0 من أوله: المكتوب في الملف الآن {now}.",
      'Put the phone number in quotes: "{raw}". Without quotes the + is lost: the file now says {now}.':
        'ضع رقم الهاتف بين علامتي اقتباس: "{raw}". من دونهما تضيع علامة +: المكتوب في الملف الآن {now}.',
      'Put the phone number in quotes, with + and the country code: "{number}". Without quotes the first 0 is lost: the file now says {now}.':
        'ضع رقم الهاتف بين علامتي اقتباس، مع + ورمز البلد: "{number}". من دونهما يضيع 0 من أوله: المكتوب في الملف الآن {now}.',
    },
  },
  "yes-no-written-otherwise": {
    title: "نعم أو لا بكلمة أخرى",
    why: "تختلف البرامج في هذه الكلمات، أهي كلمة أم قيمة صواب أو خطأ؛ لذلك لا تقبل صيغة الملفات إلا yes وno.",
    remedy: "اكتب yes أو no، بحروف صغيرة.",
    messages: {
      "Write {meant} here, not {raw}.": "اكتب هنا {meant}، لا {raw}.",
    },
  },
  "date-written-otherwise": {
    title: "تاريخ بترتيب آخر",
    why: "يقرأ بعضهم 03/04/2026 في مارس وبعضهم في أبريل؛ فيفوت موعد انتهاء أو مراجعة بشهر.",
    remedy: "اكتب السنة ثم الشهر ثم اليوم، بينها شرطات.",
    messages: {
      "Write this date as year-month-day: {date}.": "اكتب هذا التاريخ سنة ثم شهراً ثم يوماً: {date}.",
      "This can be {date} or {other}. Write the one that is meant, as year-month-day.":
        "قد يكون هذا {date} أو {other}. اكتب المقصود منهما: السنة ثم الشهر ثم اليوم.",
      "{raw} names no day. Write the date as year-month-day, for example 2026-11-02.":
        "{raw} لا يدل على يوم. اكتب السنة ثم الشهر ثم اليوم، مثل 2026-11-02.",
    },
  },
  "hours-written-otherwise": {
    title: "أوقات بصيغة أخرى",
    why: "لا يعرف البرنامج متى تكون الخدمة مفتوحة، فيأتي الناس حين لا يكون أحد هناك.",
    remedy: "اكتب الأوقات هكذا: 08:00-14:00، بنظام 24 ساعة.",
    messages: {
      "Write {text} here.": "اكتب هنا {text}.",

      "This is one time. Write from when to when, for example 08:00-14:00.":
        "هذا وقت واحد. اكتب من متى إلى متى، مثل 08:00-14:00.",
      "Write these times in the 24-hour clock, with colons: {span}.":
        "اكتب هذه الأوقات بنظام 24 ساعة، مع النقطتين: {span}.",
    },
  },
  "interval-written-otherwise": {
    title: "مدة بكلمات أخرى",
    why: "لا يستطيع البرنامج أن يحسب بها، فيفوت موعد مراجعة أو زيارة.",
    remedy: "اكتب عدداً ووحدة: hours أو days أو weeks أو months أو years.",
    messages: {
      "Write this as a number and a unit: {meant}.": "اكتب هذا عدداً ووحدة: {meant}.",
    },
  },
  "coordinates-written-otherwise": {
    title: "إحداثيات بصيغة أخرى",
    why: "المكان الذي لا تُقرأ إحداثياته لا يظهر على أي خريطة.",
    remedy: "اكتب خط العرض ثم فاصلة ثم خط الطول، بالدرجات، بين علامتي اقتباس.",
    messages: {
      'Write latitude, comma, longitude, in degrees: "{found}".':
        'اكتب خط العرض ثم فاصلة ثم خط الطول، بالدرجات: "{found}".',
    },
  },
  "list-without-brackets": {
    title: "كلمات مفردة حيث يجب أن تكون قائمة",
    why: "لا يميز البرنامج عنصراً من آخر، فلا يجد أحد الخدمة تحت أي منها.",
    remedy:
      "ضع العناصر بين قوسين مربعين، تفصل بينها الفاصلة اللاتينية؛ أو اكتب كل عنصر في سطر يبدأ بشرطة.",
    messages: {
      "A hyphen begins an item of a list only with a space behind it. Put a space there, or write: {list}.":
        "لا تبدأ الشرطة عنصراً في قائمة إلا وبعدها مسافة. ضع مسافة هناك، أو اكتب: {list}.",

      "The comma of Arabic joins these to one item, since YAML knows only the comma of Latin writing. Write: {list}.":
        "الفاصلة العربية تجعل هذه عنصراً واحداً، فـ YAML لا تعرف إلا الفاصلة اللاتينية. اكتب: {list}.",
      "A list belongs here, also for a single item. Write: {list}.":
        "يجب أن تكون هنا قائمة، حتى لعنصر واحد. اكتب: {list}.",
    },
  },
  "language-by-name": {
    title: "لغة باسمها لا برمزها",
    why: "الخدمة التي لا تُعرف لغتها لا يجدها من يتكلمونها.",
    remedy: "اكتب الرمز: ar للعربية، en للإنجليزية، ti للتغرينية.",
    messages: {
      "Write the code of this language: {code}.": "اكتب رمز هذه اللغة: {code}.",
    },
  },
};
