import type { RuleTranslation } from "./rule-words.ts";

/** What is told in Arabic of the routine: reviews, agreements, exceptions, what is not said yet, and lines that contradict each other. */
export const routine: RuleTranslation["rules"] = {
  "verification-in-future": {
    title: "شيء مسجَّل في يوم لا يمكن أن يكون حدث فيه",
    why: "يبدو السجل مؤكداً حديثاً ولم يتصل أحد.",
    remedy: "اكتب اليوم الذي جرى فيه ذلك. أما ما يُخطَّط له فلا مكان له هنا.",
    messages: {
      "{date} is after {today}. Write the day on which it was done.":
        "{date} بعد {today}. اكتب اليوم الذي جرى فيه ذلك.",
      "{date} is before the year 2000. Write the day on which it was done.":
        "{date} قبل سنة 2000. اكتب اليوم الذي جرى فيه ذلك.",
    },
  },
  "funding-ended": {
    title: "انتهى تمويل المشروع",
    why: "تُغلق خدمات المشاريع يوم ينتهي المال؛ فيجد الناس الباب مغلقاً.",
    remedy:
      "اتصل بمقدم الخدمة. إن كانت مستمرة فاكتب التاريخ الجديد تحت funding وسجّل تحققاً؛ وإلا فاكتب status: closed.",
    messages: {
      "The day until which this was paid for has passed. Call the provider: write the new date, or set status: closed.":
        "مضى اليوم الذي كانت الخدمة ممولة حتى نهايته. اتصل بمقدم الخدمة: اكتب التاريخ الجديد، أو اكتب status: closed.",
    },
  },
  "agreement-expired": {
    title: "انتهى الاتفاق",
    why: "من دون اتفاق لم يتعهد أحد باستقبال من نُحيلهم، ولا بحماية ما يقولونه.",
    remedy:
      "جدّد الاتفاق مع مقدم الخدمة واكتب التاريخ الجديد؛ وإلى ذلك الحين تخرج خدماته من القائمة.",
    messages: {
      "The agreement has ended; {count, plural, one {# of its services leaves} other {# of its services leave}} the list. Renew it, and write the new date.":
        "انتهى الاتفاق؛ {count, plural, zero {لا تخرج من القائمة أي خدمة} one {تخرج من القائمة خدمة واحدة} two {تخرج من القائمة خدمتان} few {تخرج من القائمة # خدمات} many {تخرج من القائمة # خدمة} other {تخرج من القائمة # خدمة}}. جدّده، واكتب التاريخ الجديد.",
    },
  },
  "vetting-expired": {
    title: "انتهى تقييم الشريك",
    why: "يتغير الموظفون والقواعد وشروط السلامة؛ وما وُجد قبل سنوات لم يعد يحمي من نرسلهم.",
    remedy: "قيّم المنظمة من جديد واكتب التواريخ الجديدة تحت vetting.",
    messages: {
      "The assessment no longer holds; {count, plural, one {# of its services leaves} other {# of its services leave}} the list. Assess the organisation again.":
        "لم يعد التقييم سارياً؛ {count, plural, zero {لا تخرج من القائمة أي خدمة} one {تخرج من القائمة خدمة واحدة} two {تخرج من القائمة خدمتان} few {تخرج من القائمة # خدمات} many {تخرج من القائمة # خدمة} other {تخرج من القائمة # خدمة}}. قيّم المنظمة من جديد.",
    },
  },
  "review-expired": {
    title: "لم يؤكد أحد الخدمة منذ مدة طويلة",
    why: "تُغلق الخدمات وتنتقل دون إعلان؛ وما لم يؤكده أحد يخرج من القوائم.",
    remedy: "اتصل بمقدم الخدمة ثم سجّل تحققاً؛ وإن كانت مغلقة فاكتب status: closed.",
    messages: {
      "Review was due on {due}, more than 30 days ago; the entry leaves the lists. Call the provider, then record a verification.":
        "كان موعد المراجعة {due}، قبل أكثر من 30 يوماً؛ والسجل يخرج من القوائم. اتصل بمقدم الخدمة، ثم سجّل تحققاً.",
      "Somebody reported this as wrong more than 30 days ago, and nobody has checked. Call the provider, then record a verification.":
        "أبلغ أحدهم عن خطأ هنا قبل أكثر من 30 يوماً ولم يتحقق أحد. اتصل بمقدم الخدمة، ثم سجّل تحققاً.",
      "Three attempts in a row got no answer. Find another number, visit, or set status: closed.":
        "ثلاث محاولات متتالية بلا رد. ابحث عن رقم آخر، أو زر المكان، أو اكتب status: closed.",
      "The last check found it closed. Set status: closed, or record a newer verification.":
        "وجدها آخر تحقق مغلقة. اكتب status: closed، أو سجّل تحققاً أحدث.",
    },
  },
  "review-interval-too-long": {
    title: "أكثر من سنة بين مراجعتين",
    why: "في سنة ينتقل الشركاء، ويفقدون تمويلهم، ويغيّرون قواعدهم.",
    remedy: "اكتب 12 months أو أقل.",
    messages: {
      "A review comes at least once a year. Write 12 months or less; we count 12 months.":
        "تكون المراجعة مرة في السنة على الأقل. اكتب 12 months أو أقل؛ ونحسب نحن 12 شهراً.",
    },
  },
  "waiver-expired": {
    title: "استثناء موقَّع لم يعد سارياً",
    why: "الاستثناء الذي لا يعيد أحد النظر فيه يصبح هو القاعدة.",
    remedy:
      "أصلح ما كان يعفي منه واحذف الملف؛ أو أعد النظر ووقّع من جديد. والحد الأقصى للقاعدة المانعة 180 يوماً.",
    messages: {
      "This exception has ended. Mend what it excused and delete the file, or look again and sign anew.":
        "انتهى هذا الاستثناء. أصلح ما كان يعفي منه واحذف الملف، أو أعد النظر ووقّع من جديد.",
      "An exception to {rule} holds {most} days at most, so this one does not hold at all. Write an earlier day.":
        "الاستثناء من {rule} يسري مدة أقصاها بالأيام {most}، فهذا لا يسري أصلاً. اكتب يوماً أسبق.",
    },
  },
  "exception-ends-soon": {
    title: "قرار أو استثناء موقَّع ينتهي خلال 30 يوماً",
    why: "في اليوم التالي يخرج ما كان يسمح به من الوثائق، أو يفشل الفحص، ولم يجد أحد وقتاً ليعيد النظر.",
    remedy:
      "أعد النظر الآن. ثم اكتب اليوم تحت reviewed في القرار، أو وقّع استثناءً جديداً؛ أو أصلح ما كان يعفي منه واحذف الملف.",
    messages: {
      "This exception ends within 30 days. Look again: mend what it excused and delete the file, or sign anew.":
        "ينتهي هذا الاستثناء خلال 30 يوماً. أعد النظر: أصلح ما يعفي منه واحذف الملف، أو وقّع من جديد.",
      "This decision ends within 30 days: it is looked at again each year. Look again, and write the day under reviewed.":
        "ينتهي هذا القرار خلال 30 يوماً: يُعاد النظر فيه كل سنة. أعد النظر فيه، واكتب اليوم تحت reviewed.",
    },
  },
  "review-overdue": {
    title: "تأخرت المراجعة الدورية للخدمة",
    why: "تُغلق الخدمات وتنتقل دون إعلان؛ وإرسال شخص إلى باب مغلق يؤذيه.",
    remedy: "اتصل بمقدم الخدمة، ثم سجّل تحققاً.",
    messages: {
      "Review was due on {due}. Call the provider, then record a verification.":
        "كان موعد المراجعة {due}. اتصل بمقدم الخدمة، ثم سجّل تحققاً.",
      "Somebody reported this as wrong. Call the provider, then record a verification.":
        "أبلغ أحدهم عن خطأ هنا. اتصل بمقدم الخدمة، ثم سجّل تحققاً.",
      "This status held until {due}. Call the provider, and write what holds now.":
        "كانت هذه الحالة سارية حتى {due}. اتصل بمقدم الخدمة، واكتب ما يسري الآن.",
    },
  },
  "never-verified": {
    title: "لم يؤكد أحد وسيلة الاتصال أو المكان أو من يحق له الحضور",
    why: "ما لم يُسأل عنه مقدم الخدمة قد يكون خطأً من اليوم الأول.",
    remedy: "اتصل بمقدم الخدمة، ثم سجّل تحققاً. الموقع الإلكتروني لا يكفي.",
    messages: {
      "This entry has never been confirmed with the provider. Call, then record a verification.":
        "لم يؤكد مقدم الخدمة هذا السجل قط. اتصل به، ثم سجّل تحققاً.",
      "The facts that matter most have never been confirmed with the provider. Call, then record a verification.":
        "لم يؤكد مقدم الخدمة أهم المعلومات قط. اتصل به، ثم سجّل تحققاً.",
    },
  },
  "edited-since-verified": {
    title: "معلومات تغيرت بعد آخر تأكيد لها",
    why: "يحمل السجل تاريخ حديث قيل فيه غير ما يُطبع الآن.",
    remedy:
      "اسأل مقدم الخدمة هل المكتوب هنا الآن صحيح، وسجّل ذلك. لا يُفحص هذا إلا مع --history؛ ولا تُحسب الترجمات الجديدة ولا الملاحظات لموظفي الحماية ولا ترتيب الأسطر.",
    messages: {
      "Changed since it was last confirmed: {facts}. Ask the provider whether what stands here now is right, and record it.":
        "تغيّر منذ آخر تأكيد: {facts}. اسأل مقدم الخدمة هل المكتوب هنا الآن صحيح، وسجّل ذلك.",
    },
  },
  "verification-rewritten": {
    title: "حديث مسجّل أُعطي يوماً لاحقاً، أو خبر سيئ حُذف",
    why: "يبدو السجل مؤكداً ولم يتصل أحد، فيُرسل الشخص التالي إلى باب مغلق.",
    remedy:
      "اترك ما سُجّل كما هو. من سأل من جديد يضيف سطراً؛ والتأكيد اللاحق يسوّي ما أُبلغ عنه. لا يُفحص هذا إلا مع --history؛ ولا تُحسب الأخطاء التي تُصحح خلال يوم.",
    messages: {
      "What was recorded for {before} stands now under {after}. Put the old day back; if somebody did ask again, add a line for it.":
        "ما سُجّل في {before} مكتوب الآن بتاريخ {after}. أعد اليوم القديم؛ وإن سأل أحد من جديد فأضف سطراً لذلك.",
      "What was recorded for {on} was taken out: {outcome}. Put the line back; a later confirmation settles it.":
        "حُذف ما سُجّل في {on}، وهو {outcome}. أعد السطر؛ فالتأكيد اللاحق يسوّيه.",
    },
  },
  "source-of-verification-missing": {
    title: "لم يُذكر من أكد المعلومات",
    why: "لا يميز أحد بين كلام رئيسة التمريض وبين التخمين.",
    remedy: "أضف with: دور الشخص الذي أخبرنا، لا اسمه.",
    messages: {
      "This does not say who confirmed the facts. Add with: and their role, for example with: Head nurse.":
        "لم يُذكر هنا من أكد المعلومات. أضف with مع دوره الوظيفي، مثل  with: Head nurse",
    },
  },
  "verification-by-website-only": {
    title: "لم يُسأل مقدم الخدمة؛ قُرئ موقع إلكتروني فقط",
    why: "تبقى المواقع كما هي زمناً طويلاً بعد أن يُغلق الباب، ولا تقول الكثير عمن يُستقبل فعلاً.",
    remedy:
      "اتصل أو زر المكان أو اكتب إليهم، وسجّل ذلك. الموقع الإلكتروني لا يؤكد أبداً وسيلة الاتصال ولا من يحق له الحضور.",
    messages: {
      "This entry was only ever compared with a website. Call or visit the provider, then record it: a website never confirms contact or who may come.":
        "لم يُقارَن هذا السجل قط إلا بموقع إلكتروني. اتصل بمقدم الخدمة أو زره، ثم سجّل ذلك: الموقع الإلكتروني لا يؤكد أبداً وسيلة الاتصال ولا من يحق له الحضور.",
    },
  },
  "verified-in-bulk": {
    title: "مقدمو خدمات سُئلوا في يوم واحد أكثر مما يستطيع شخص واحد أن يسأل",
    why: "التاريخ المنسوخ في عمود كامل يبدو اتصالاً لم يجره أحد، ويخفي ما وراءه من خطأ.",
    remedy:
      "أبقِ التحقق حيث سُئل أحد فعلاً؛ واحذفه من باقي السجلات، واتصل بأصحابها واحداً بعد آخر. وإن سأل عدة أشخاص فسجّل كلاً منهم تحت دور خاص به.",
    messages: {
      "{count} providers, that of this entry among them, were asked on {on} by {by}, each by {method}. That is more than one person can do in a day: keep the date where somebody was really asked, and take it out elsewhere.":
        "مقدمو خدمات عددهم {count}، ومنهم صاحب هذا السجل، سألهم {by} في {on}، كلهم بطريقة {method}. هذا أكثر مما يستطيعه شخص واحد في يوم: أبقِ التاريخ حيث سُئل أحد فعلاً، واحذفه مما سواه.",
    },
  },
  "agreement-missing": {
    title: "لا اتفاق مع الشريك",
    why: "من دون اتفاق لم يتعهد أحد باستقبال من نُحيلهم، ولم يقل أحد من يدفع.",
    remedy: "اتفقوا على طريقة العمل معاً، واكتبوا ذلك تحت agreements في ملف المنظمة. تكفي رسالة.",
    messages: {
      "No agreement with this organisation is recorded, and {count, plural, one {# service of it stands} other {# services of it stand}} in the pathway. Write it under agreements.":
        "لا اتفاق مسجَّلاً مع هذه المنظمة، ولها في الدليل {count, plural, zero {لا خدمات} one {خدمة واحدة} two {خدمتان} few {# خدمات} many {# خدمة} other {# خدمة}}. سجّله تحت agreements.",
      "{count, plural, one {# service of this organisation is} other {# services of this organisation are}} covered by none of its agreements. Widen one, or add one.":
        "{count, plural, zero {لا خدمات} one {خدمة واحدة} two {خدمتان} few {# خدمات} many {# خدمة} other {# خدمة}} لهذه المنظمة خارج كل اتفاقاتها. وسّع اتفاقاً، أو أضف اتفاقاً.",
    },
  },
  "walk-in-yet-referral-required": {
    title: "سطر يقول إن الحضور متاح للجميع، وآخر يشترط إحالة",
    why: "يقطع شخص الطريق إلى هناك وحده ثم يُعاد من أجل ورقة لم يخبره بها أحد.",
    remedy:
      "اسأل مقدم الخدمة. إن كانت الإحالة لازمة فاحذف walk_in من referral.how؛ وإلا فغيّر الكلمات.",
    messages: {
      "Nobody can walk into a place whose address is hidden. Take walk_in out, and say how the contact is made.":
        "لا أحد يستطيع أن يحضر إلى مكان عنوانه مخفي. احذف walk_in، واكتب كيف يتم الاتصال.",
      '"{words}" asks for a referral, and referral.how says that people may walk in. Ask the provider which holds.':
        'يشترط "{words}" إحالة، وreferral.how يقول إن الناس يستطيعون الحضور مباشرة. اسأل مقدم الخدمة أيهما الصحيح.',
    },
  },
  "free-yet-priced": {
    title: "سطر يقول مجاناً، وآخر يذكر ثمناً",
    why: "من يأتي بلا مال لأننا قلنا إنها مجانية يُعاد إلى بيته، أو يستدين.",
    remedy: "اسأل مقدم الخدمة، ووفّق بين fees والكلمات. والتكاليف الإضافية مكانها hidden.",
    messages: {
      '"{words}" says it is free, and fees gives an amount. Ask the provider, and let the two agree.':
        'يقول "{words}" إنها مجانية، وfees يذكر مبلغاً. اسأل مقدم الخدمة، ووفّق بين الاثنين.',
      '"{words}" says it costs money, and fees says it is free. Ask the provider, and let the two agree.':
        'يقول "{words}" إن لها ثمناً، وfees يقول إنها مجانية. اسأل مقدم الخدمة، ووفّق بين الاثنين.',
    },
  },
  "always-open-with-closing-time": {
    title: "سطر يقول مفتوح دائماً، وآخر يقول إنه يُغلق",
    why: "في الليل، حين تقل المساعدة، يقف شخص أمام باب مقفل أو يتصل بهاتف لا يرد عليه أحد.",
    remedy: "اسأل مقدم الخدمة، ووفّق بين hours والكلمات.",
    messages: {
      '"{words}" says that it closes, and hours says always. Ask the provider which holds.':
        'يقول "{words}" إنه يُغلق، وhours يقول always. اسأل مقدم الخدمة أيهما الصحيح.',
      '"{words}" says that it never closes, and hours gives closing times. Ask the provider which holds.':
        'يقول "{words}" إنه لا يُغلق أبداً، وhours يذكر أوقات إغلاق. اسأل مقدم الخدمة أيهما الصحيح.',
    },
  },
  "same-phone-different-hours": {
    title: "خط هاتف واحد وأوقات عمل مختلفة",
    why: "أحدهما خطأ، وفي تلك الساعة يرن الهاتف ولا يرد أحد.",
    remedy: "اتصل بالرقم، واكتب للخط الأوقات نفسها حيثما ورد.",
    messages: {
      "This line has other hours here than in {where}. Call it, and let the hours agree.":
        "أوقات هذا الخط هنا غير أوقاته في {where}. اتصل به، ووحّد الأوقات.",
    },
  },
  "eligibility-unstated": {
    title: "لم يُذكر من يحق له الحضور",
    why: "من سيُرفضون يقطعون الطريق بلا فائدة، ومن سيُرحَّب بهم لا يأتون.",
    remedy: "اسأل مقدم الخدمة، واكتب open_to: everyone، أو الشروط.",
    messages: {
      "Who may come is not said. Ask, and write open_to: everyone, or the conditions; until then we print: ask.":
        "لم يُذكر من يحق له الحضور. اسأل، واكتب open_to: everyone، أو الشروط؛ وحتى ذلك الحين نطبع: اسأل.",
    },
  },
  "hours-unstated": {
    title: "لم تُذكر أوقات العمل",
    why: "يأتي الناس حين لا يكون أحد هناك.",
    remedy: "اسأل مقدم الخدمة، واكتب hours: سطراً لكل يوم، أو always، أو by_appointment.",
    messages: {
      "Opening hours are not said. Ask, and write hours; until then we print: ask.":
        "لم تُذكر أوقات العمل. اسأل، واكتب hours؛ وحتى ذلك الحين نطبع: اسأل.",
    },
  },
  "fees-unstated": {
    title: "لم تُذكر التكلفة",
    why: "قد يُعرض شخص عن مساعدة مجانية، أو يُطلب منه مال لا يملكه.",
    remedy: "اسأل مقدم الخدمة، واكتب fees: free، أو المبلغ.",
    messages: {
      "What it costs is not said. Ask, and write fees: free, or the amount; until then we print: ask.":
        "لم تُذكر التكلفة. اسأل، واكتب fees: free، أو المبلغ؛ وحتى ذلك الحين نطبع: اسأل.",
    },
  },
  "languages-unstated": {
    title: "لم تُذكر اللغات المتحدَّث بها هناك",
    why: "قد لا يُفهم الشخص فيعود بلا مساعدة.",
    remedy: "اسأل مقدم الخدمة، واكتب languages، مثل [ar, en].",
    messages: {
      "Languages spoken there are not said. Ask, and write languages, for example [ar, en]; until then we print: ask.":
        "لم تُذكر اللغات المتحدَّث بها هناك. اسأل، واكتب languages، مثل [ar, en]؛ وحتى ذلك الحين نطبع: اسأل.",
    },
  },
  "translation-missing": {
    title: "نص ناقص بإحدى لغات الدليل",
    why: "من لا يقرأ إلا تلك اللغة يجد كلمات لا يستطيع قراءتها.",
    remedy: "أضف اللغة تحت الأخرى، كل لغة في سطر.",
    messages: {
      "{fields}: not yet in {languages}. Who reads only that language gets words in another.":
        "{fields}: لم يُكتب بعد بهذه اللغة: {languages}. من لا يقرأ غيرها يجد كلمات بلغة أخرى.",
    },
  },
  "words-under-wrong-language": {
    title: "كلمات تحت لغة لم تُكتب بها",
    why: "تُطبع في وثائق اللغة الأخرى لمن لا يقرؤها، وتنقص حيث يمكن أن تُقرأ.",
    remedy: "انقل الكلمات تحت رمز اللغة التي كُتبت بها.",
    messages: {
      "These words stand under {language} and are written in the letters of {actual}. Move them under {actual}, in a block with one language a line.":
        "هذه الكلمات تحت {language} وهي مكتوبة بحروف {actual}. انقلها تحت {actual}، في كتلة لكل لغة فيها سطر.",
    },
  },
};
