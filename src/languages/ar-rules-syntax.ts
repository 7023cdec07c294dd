import type { RuleTranslation } from "./rule-words.ts";

const missingEverywhere = "ما لا يُقرأ لا يظهر في أي قائمة أو كتيّب.";

/** What is told in Arabic of accidents of YAML: quotes, colons, indentation, characters. */
export const syntax: RuleTranslation["rules"] = {
  "yaml-syntax": {
    title: "سطر لا يمكن قراءته",
    why: missingEverywhere,
    remedy: "قارن السطر بما فوقه وما تحته؛ وضع النص بين علامتي اقتباس.",
    messages: {
      "A star does not begin an item of a list. Write a hyphen and a space instead.":
        "لا تبدأ النجمة عنصراً في قائمة. اكتب مكانها شرطة ومسافة.",

      "This holds more faults than can be told. It is no entry; write it anew.":
        "الأخطاء هنا أكثر من أن تُذكر. هذا ليس سجلاً؛ اكتبه من جديد.",
      "This quote is opened and never closed. Close it at the end of the text.":
        "علامة الاقتباس هذه فُتحت ولم تُغلق. أغلقها في آخر النص.",
      "This bracket is opened and never closed on its line. Put {closing} behind its last item, or write one item a line.":
        "هذا القوس فُتح ولم يُغلق في سطره. ضع {closing} بعد آخر عنصر فيه، أو اكتب كل عنصر في سطر.",
      "This line cannot be read. Compare it with the lines above and below.":
        "لا يمكن قراءة هذا السطر. قارنه بما فوقه وما تحته.",
      "A quote, bracket or colon is missing here.": "تنقص هنا علامة اقتباس أو قوس أو نقطتان.",
      "This does not belong here. Put the text in quotes if it holds a colon, a bracket or a #.":
        "ليس هذا مكانه. إن كان في النص نقطتان أو قوس أو علامة # فضعه بين علامتي اقتباس.",
      'A colon inside the text splits it. Put the whole text in quotes: "…".':
        'النقطتان داخل النص تقسمانه. ضع النص كله بين علامتي اقتباس: "…".',
      'A colon is missing on this line, or a colon inside the text splits it. Put text in quotes: "…".':
        'تنقص النقطتان في هذا السطر، أو تقسمان النص من داخله. ضع النص بين علامتي اقتباس: "…".',
      "A colon is missing near the beginning of this line.": "تنقص النقطتان قرب أول هذا السطر.",
      "A backslash inside double quotes has a meaning of its own. Write it twice, or use single quotes.":
        "للشرطة المائلة العكسية داخل علامتي الاقتباس المزدوجتين معنى خاص. اكتبها مرتين، أو استخدم علامتي اقتباس مفردتين.",
      "The text begins with a sign that YAML keeps for itself. Put it in quotes.":
        "يبدأ النص بعلامة لها في YAML معنى خاص. ضعه بين علامتي اقتباس.",
      "The word before the colon must be plain text.": "يجب أن تكون الكلمة قبل النقطتين نصاً عادياً.",
      "Inside brackets everything stands on one line. Write one item a line below each other instead.":
        "ما بين القوسين يُكتب كله في سطر واحد. بدلاً من ذلك اكتب كل عنصر في سطر، بعضها تحت بعض.",
    },
  },
  "yaml-too-deep": {
    title: "مستويات متداخلة أكثر مما يلزم",
    why: missingEverywhere,
    remedy: "راجع الأقواس والمسافات في أول الأسطر.",
    messages: {
      "This is nested too deeply to be an entry. Check brackets and indentation.":
        "المستويات المتداخلة هنا أكثر مما يكون في سجل. راجع الأقواس والمسافات في أول الأسطر.",
    },
  },
  "yaml-second-document": {
    title: "مستند ثانٍ في الملف نفسه",
    why: "لن يُقرأ إلا الأول.",
    remedy: "اجعله ملفاً مستقلاً.",
    messages: {
      "A file holds one entry. Remove the line --- and what follows, or make it a file of its own.":
        "في كل ملف سجل واحد. احذف السطر --- وما بعده، أو اجعله ملفاً مستقلاً.",
    },
  },
  "yaml-feature-refused": {
    title: "شيء من YAML لا تستخدمه السجلات",
    why: "تختلف البرامج في قراءته.",
    remedy: "اكتب النص كاملاً، بين علامتي اقتباس.",
    messages: {
      "Entries do not use directives (%). Remove the line.":
        "لا تستخدم السجلات أسطر التوجيه (%). احذف السطر.",
      "Entries do not use {what}. Write the text out, in quotes if it begins with that sign.":
        "لا تستخدم السجلات {what}. اكتب النص كاملاً، وضعه بين علامتي اقتباس إن كان يبدأ بهذه العلامة.",
      "Entries do not use merge keys (<<). Write the lines out.":
        "لا تستخدم السجلات مفاتيح الدمج (<<). اكتب الأسطر كاملة.",
    },
  },
  "yaml-key-refused": {
    title: "كلمة لا تصلح مفتاحاً",
    why: "للبرامج فيها معنى خاص.",
    remedy: "استخدم مفتاحاً من مفاتيح صيغة الملفات.",
    messages: {
      "This word cannot be a key. Choose another, or remove the line.":
        "هذه الكلمة لا تصلح مفتاحاً. اختر غيرها، أو احذف السطر.",
    },
  },
  "duplicate-key": {
    title: "المفتاح نفسه مرتين",
    why: "تضيع إحدى القيمتين ولا ينبه أحد إلى ذلك.",
    remedy: "أبقِ واحدة.",
    messages: {
      "The key {key} stands twice. Keep one; the other would be lost.":
        "المفتاح {key} مكتوب مرتين. أبقِ واحداً؛ وإلا ضاع الآخر.",
    },
  },
  "colon-splits-text": {
    title: "نقطتان داخل النص تقسمانه",
    why: "النقطتان وبعدهما مسافة تُنهيان المفتاح في YAML؛ فلا يُقرأ السطر، ويغيب السجل عن كل القوائم.",
    remedy: "ضع النص كله بين علامتي اقتباس.",
    messages: {
      "Several keys stand on one line, and the colons split it. Put braces around all of them, or write one key a line.":
        "في سطر واحد عدة مفاتيح، والنقطتان تقسمانه. ضعها كلها بين قوسين معقوفين، أو اكتب كل مفتاح في سطر.",

      "The colon inside this text splits it, so that the line cannot be read. Put the whole text in quotes.":
        "النقطتان داخل هذا النص تقسمانه، فلا يُقرأ السطر. ضع النص كله بين علامتي اقتباس.",
    },
  },
  "colon-without-space": {
    title: "لا مسافة بعد النقطتين",
    why: "لا يُقرأ السطر مفتاحاً وقيمته، ويغيب السجل عن كل القوائم.",
    remedy: "ضع مسافة بعد النقطتين.",
    messages: {
      "No space stands behind this colon, so the line is not read as a key with its value. Put a space there.":
        "لا مسافة بعد هاتين النقطتين، فلا يُقرأ السطر مفتاحاً وقيمته. ضع هناك مسافة.",
    },
  },
  "tab-as-indent": {
    title: "علامة جدولة (Tab) في أول السطر",
    why: "تبدو علامة الجدولة كالمسافات وليست منها؛ فلا تعرف YAML أي الأسطر معاً.",
    remedy: "ضع مكانها مسافات. يمكن ضبط معظم المحررات لتكتب مسافات حين تضغط مفتاح Tab.",
    messages: {
      "A tab stands at the beginning of this line, and of {others} more. YAML counts spaces only: put spaces there, as many as on the lines around.":
        "في أول هذا السطر علامة جدولة (Tab)، وفي أسطر أخرى أيضاً، عددها {others}. لا تعدّ YAML إلا المسافات: ضع مكانها مسافات بعدد ما في الأسطر المجاورة.",
      "A tab stands at the beginning of this line. YAML counts spaces only: put spaces there, as many as on the lines around.":
        "في أول هذا السطر علامة جدولة (Tab). لا تعدّ YAML إلا المسافات: ضع مكانها مسافات بعدد ما في الأسطر المجاورة.",
    },
  },
  "wrong-indentation": {
    title: "سطر لا يبدأ في عموده الصحيح",
    why: "تعرف YAML من العمود أي الأسطر معاً؛ فلا تُقرأ الأسطر، ويغيب السجل عن كل القوائم.",
    remedy: "اجعل الأسطر التي معاً تبدأ في عمود واحد.",
    messages: {
      "This line stands too far left or right. Lines that belong together begin in the same column.":
        "هذا السطر أقرب إلى اليسار أو اليمين مما يلزم. الأسطر التي معاً تبدأ في عمود واحد.",
      "This line begins further right than the one above, which has its value already. Let both begin in the same column.":
        "يبدأ هذا السطر إلى اليمين من السطر الذي فوقه، ولذلك السطر قيمته. اجعل الاثنين يبدآن في عمود واحد.",
    },
  },
  "text-after-quote": {
    title: "نص يستمر بعد إغلاق علامة الاقتباس",
    why: "لا يُقرأ ما بعد علامة الاقتباس، ويغيب السجل عن كل القوائم.",
    remedy: "ضع النص كله بين علامتي اقتباس من النوع الآخر.",
    messages: {
      "The text ends at this apostrophe, since it began with one, and what follows cannot be read. Put the whole text in double quotes.":
        "ينتهي النص عند هذه الفاصلة العليا (') لأنه بدأ بمثلها، ولا يُقرأ ما بعدها. ضع النص كله بين علامتي اقتباس مزدوجتين.",
      "The text ends at this quote, and what follows cannot be read. Put the whole text in single quotes, or use other quotes inside.":
        "ينتهي النص عند علامة الاقتباس هذه، ولا يُقرأ ما بعدها. ضع النص كله بين علامتي اقتباس مفردتين، أو استخدم داخله علامات أخرى.",
    },
  },
  "hash-hides-value": {
    title: "قيمة تبدأ بعلامة # فتُعدّ تعليقاً",
    why: "القيمة ظاهرة على الشاشة وغائبة عن كل وثيقة.",
    remedy: "ضع القيمة بين علامتي اقتباس.",
    messages: {
      "What begins with # is a comment to YAML, so nothing stands behind this key. Put the value in quotes: {quoted}.":
        "ما يبدأ بعلامة # تعليق في YAML، فلا شيء بعد هذا المفتاح. ضع القيمة بين علامتي اقتباس: {quoted}.",
    },
  },
  "conflict-markers": {
    title: "نسختان في الملف",
    why: "غيّر شخصان الأسطر نفسها؛ وإلى أن يقرر أحد لا تصح أي من النسختين.",
    remedy: "أبقِ الأسطر الصحيحة؛ واحذف الأسطر التي تبدأ بالعلامات <<<<<<< و======= و>>>>>>>.",
    messages: {
      "Two people changed the same lines, and both versions stand here. Keep what is right; remove the lines that begin with <<<<<<<, ======= and >>>>>>>.":
        "غيّر شخصان الأسطر نفسها، والنسختان هنا. أبقِ الصحيح؛ واحذف الأسطر التي تبدأ بالعلامات <<<<<<< و======= و>>>>>>>.",
    },
  },
  "control-character": {
    title: "رمز لا يُرى ويتحكم في الآلة",
    why: "قد يخفي كلمات عمّن يراجع السجل، ويفسد الشاشات والطباعة والملفات المصدَّرة.",
    remedy: "احذف النص حول الموضع واكتبه من جديد. كثيراً ما يأتي من ملف PDF أو برنامج قديم.",
    messages: {
      "A character that cannot be seen stands here (U+{code}). Delete the text around it and type it again.":
        "هنا رمز لا يُرى (U+{code}). احذف النص حوله واكتبه من جديد.",
    },
  },
  "garbled-text": {
    title: "نص ضاعت حروفه",
    why: "قُرئ بترميز وحُفظ بآخر؛ فيرى القراء علامات بلا معنى مكان الكلمات.",
    remedy: "انسخ النص من جديد من مصدره. واحفظ الجداول بصيغة CSV UTF-8.",
    messages: {
      "The letters of this text were lost when it was read in one encoding and saved in another. Copy it again from where it came from.":
        "ضاعت حروف هذا النص حين قُرئ بترميز وحُفظ بآخر. انسخه من جديد من مصدره.",
    },
  },
  "comma-cut-text": {
    title: "فاصلة تقطع النص نصفين",
    why: "داخل { } و[ ] تُنهي YAML القيمة عند كل فاصلة؛ فيضيع النصف الثاني من الجملة دون تنبيه.",
    remedy: "اكتب النص في سطر وحده، بلا أقواس، أو ضعه بين علامتي اقتباس.",
    messages: {
      "The comma before this cuts the text in two, and this half is lost. Write the text on a line of its own, or put all of it in quotes.":
        "الفاصلة قبل هذا تقطع النص نصفين، وهذا النصف يضيع. اكتب النص في سطر وحده، أو ضعه كله بين علامتي اقتباس.",
    },
  },
  "smart-quotes": {
    title: "علامات اقتباس من برنامج لمعالجة النصوص",
    why: "تعدّ YAML العلامتين “ و” حرفين: تُطبعان وتدخلان في الرقم وفي البحث مع النص، ولا تحميان شيئاً فيه.",
    remedy: 'استخدم علامتي الاقتباس المستقيمتين (")، أو لا تستخدم شيئاً.',
    messages: {
      "These quotation marks come from a word processor or a phone, and YAML takes them for letters. Use straight quotes, or none.":
        'علامات الاقتباس هذه من برنامج لمعالجة النصوص أو من هاتف، وتعدّها YAML حروفاً. استخدم العلامتين المستقيمتين (")، أو لا تستخدم شيئاً.',
    },
  },
  "hash-cuts-text": {
    title: "علامة # وبعدها رقم تقطع النص",
    why: "كل ما بعد # ملاحظة في YAML: يغيب رقم البيت أو الغرفة عن كل وثيقة.",
    remedy: "ضع النص كله بين علامتي اقتباس؛ وإن كان ما بعد العلامة ملاحظة فابدأها بكلمة.",
    messages: {
      "The text ends before this #, and what follows is lost as a remark. Put the whole text in quotes; if it is a remark, begin it with a word.":
        "ينتهي النص قبل علامة # هذه، ويضيع ما بعدها لأنه يُعدّ ملاحظة. ضع النص كله بين علامتي اقتباس؛ وإن كان ملاحظة فابدأها بكلمة.",
    },
  },
  "invisible-characters": {
    title: "رمز غير مرئي في وسيلة اتصال أو مفتاح",
    why: "يأتي مع أرقام نُسخت من هاتف أو محادثة؛ يبدو الرقم صحيحاً ولا يمكن طلبه.",
    remedy: "احذف القيمة واكتبها من جديد.",
    messages: {
      "An invisible character stands in this line's key, so the key is not recognised. Delete the line and type it again.":
        "في مفتاح هذا السطر رمز غير مرئي، فلا يُعرف المفتاح. احذف السطر واكتبه من جديد.",
      "An invisible character stands in this value. It looks right and cannot be dialled or opened: delete it and type it again.":
        "في هذه القيمة رمز غير مرئي. تبدو صحيحة ولا يمكن الاتصال بها أو فتحها: احذفها واكتبها من جديد.",
    },
  },
  "text-not-composed": {
    title: "حرف وعلامته محفوظان منفصلين",
    why: "يبدو على الشاشة كما هو، ومن يبحث عن الكلمة لا يجدها.",
    remedy: "دع الأمر pathway fix يحفظ الحروف مجتمعة، أو اكتب الكلمة من جديد.",
    messages: {
      "Letters and their accents are stored apart on this line, so that nobody finds the word by searching. Type it again.":
        "في هذا السطر حروف محفوظة منفصلة عن علاماتها، فلا يجد أحد الكلمة بالبحث. اكتبها من جديد.",
    },
  },
};
