import type { RuleTranslation } from "./rule-words.ts";

/**
 * What `validate` and `explain` say of rules, in Arabic. Keys of the file format, commands and names in braces stay as
 * they are. A rule that is not here, and a sentence that is not here, is said in English.
 */
export const rules: RuleTranslation = {
  rules: {
    "unknown-key": {
      title: "مفتاح غير معروف",
      why: "المفتاح المكتوب خطأً معلومةٌ لا يراها أحد.",
      remedy: "صحّحه، أو احذف السطر.",
      messages: {
        "The key {key} is not known here. Did you mean {near}?":
          "المفتاح {key} غير معروف هنا. هل تقصد {near}؟",
        "The key {key} is not known here. Remove the line, or see the keys in the list of the file format.":
          "المفتاح {key} غير معروف هنا. احذف السطر، أو ابحث عن المفتاح في قائمة صيغة الملفات.",
      },
    },
    "unknown-code": {
      title: "رمز ليس في قائمة المصطلحات",
      why: "السجل ذو الرمز المجهول لا يظهر في أي فصل، ولا يعرف أحد إن كان حساساً.",
      remedy: "استخدم رمزاً من القائمة، أو أضفه تحت vocabulary في pathway.yaml.",
      messages: {
        "The code {code} is not in the vocabulary. Did you mean {near}?":
          "الرمز {code} ليس في قائمة المصطلحات. هل تقصد {near}؟",
        "The code {code} is not in the vocabulary. Use one that is, or add it under vocabulary in pathway.yaml.":
          "الرمز {code} ليس في قائمة المصطلحات. استخدم رمزاً منها، أو أضفه تحت vocabulary في pathway.yaml.",
      },
    },
    "contact-missing": {
      title: "لا سبيل إلى الاتصال بخدمة يقرأ عنها الجميع",
      why: "لا أحد يستطيع أن يسأل هل هي مفتوحة قبل أن يقطع شخص الطريق إليها.",
      remedy:
        "أضف phone أو whatsapp أو sms أو email أو website؛ أو reached_through؛ أو وسيلة اتصال في ملف المنظمة.",
      messages: {
        "Neither the entry nor its organisation says how to reach it. Add phone, email or website, or reached_through with the id of the service that makes the contact.":
          "لا السجل ولا منظمته يذكران كيفية الاتصال. أضف phone أو email أو website، أو reached_through مع معرّف الخدمة التي تتولى الاتصال.",
      },
    },
    "looks-sensitive": {
      title: "سجل يصف خدمة حساسة ولا يحمل رمزاً حساساً",
      why: "خدمة للناجين أو ضحايا الاتجار أو الأطفال وحدهم، إذا طُبعت مع مكانها، تقود إلى بابها من هربوا منهم.",
      remedy:
        "أضف الرمز المناسب تحت provides؛ فيصبح السجل لموظفي الحماية إلى أن يصدر قرار بغير ذلك. وإن كانت الكلمات تعني شيئاً آخر، فاستثناء موقَّع في waivers/ يقول لماذا.",
      messages: {
        '"{words}" names a sensitive service, and no sensitive code stands under provides. Add {code} there, or the code that fits; if the words mean something else, write a signed exception.':
          "«{words}» تدل على خدمة حساسة، ولا رمز حساساً تحت provides. أضف هناك {code}، أو الرمز المناسب؛ وإن كانت الكلمات تعني شيئاً آخر فاكتب استثناءً موقَّعاً.",
      },
    },
    "funding-ended": {
      title: "انتهى مال المشروع",
      why: "تُغلق خدمات المشاريع يوم ينتهي مالها؛ فيقف الناس أمام باب مغلق.",
      remedy:
        "اتصل بمقدم الخدمة. إن كانت مستمرة فاكتب التاريخ الجديد تحت funding وسجّل تحققاً؛ وإلا فاكتب status: closed.",
      messages: {
        "The day until which this was paid for has passed. Call the provider: write the new date, or set status: closed.":
          "مضى اليوم الذي كان المال يكفي حتى حلوله. اتصل بمقدم الخدمة، ثم اكتب التاريخ الجديد أو status: closed.",
      },
    },
    "source-of-verification-missing": {
      title: "لم يُذكر من أكد المعلومات",
      why: "لا أحد يميز كلام رئيسة الممرضات من التخمين.",
      remedy: "أضف with: صفة الشخص الذي أخبرنا، لا اسمه.",
      messages: {
        "This does not say who confirmed the facts. Add with: and their role, for example with: Head nurse.":
          "لا يُذكر هنا من أكد المعلومات. أضف with: وصفته، مثل with: Head nurse.",
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
    "fees-unstated": {
      title: "لم تُذكر الكلفة",
      why: "قد يُعرض شخص عن مساعدة مجانية، أو يُطلب منه مال لا يملكه.",
      remedy: "اسأل مقدم الخدمة، واكتب fees: free، أو المبلغ.",
      messages: {
        "What it costs is not said. Ask, and write fees: free, or the amount; until then we print: ask.":
          "لم تُذكر الكلفة. اسأل، واكتب fees: free، أو المبلغ؛ وحتى ذلك الحين نطبع: اسأل.",
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
    "languages-unstated": {
      title: "لم تُذكر اللغات المتحدَّث بها هناك",
      why: "قد لا يُفهم الشخص فيعود بلا مساعدة.",
      remedy: "اسأل مقدم الخدمة، واكتب languages، مثل [ar, en].",
      messages: {
        "Languages spoken there are not said. Ask, and write languages, for example [ar, en]; until then we print: ask.":
          "لم تُذكر اللغات المتحدَّث بها هناك. اسأل، واكتب languages، مثل [ar, en]؛ وحتى ذلك الحين نطبع: اسأل.",
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
    "agreement-missing": {
      title: "لا اتفاق مع الشريك",
      why: "من دون اتفاق لم يتعهد أحد باستقبال من نُحيلهم، ولم يقل أحد من يدفع.",
      remedy: "اتفقوا على طريقة العمل معاً، واكتبوا ذلك تحت agreements في ملف المنظمة. تكفي رسالة.",
      messages: {
        "No agreement with this organisation is recorded, and {count, plural, one {# service of it stands} other {# services of it stand}} in the pathway. Write it under agreements.":
          "لا اتفاق مسجَّلاً مع هذه المنظمة، ولها في مسار الإحالة {count, plural, zero {لا خدمات} one {خدمة واحدة} two {خدمتان} few {# خدمات} many {# خدمة} other {# خدمة}}. سجّله تحت agreements.",
        "{count, plural, one {# service of this organisation is} other {# services of this organisation are}} covered by none of its agreements. Widen one, or add one.":
          "{count, plural, zero {لا خدمات} one {خدمة واحدة} two {خدمتان} few {# خدمات} many {# خدمة} other {# خدمة}} لهذه المنظمة خارج كل اتفاقاتها. وسّع اتفاقاً، أو أضف اتفاقاً.",
      },
    },
    "partner-not-vetted": {
      title: "الشريك الذي يقدم خدمة حساسة لم يُقيَّم",
      why: "يُرسَل الناجون والأطفال إلى أناس لم ينظر أحد في سلوكهم.",
      remedy: "قيّم المنظمة واكتب ما وُجد تحت vetting.",
      messages: {
        "This organisation offers {count, plural, one {# sensitive service} other {# sensitive services}} and has not been vetted. Assess it, and write what was found under vetting.":
          "تقدم هذه المنظمة {count, plural, zero {لا خدمات حساسة} one {خدمة حساسة واحدة} two {خدمتين حساستين} few {# خدمات حساسة} many {# خدمة حساسة} other {# خدمة حساسة}} ولم تُقيَّم. قيّمها، واكتب ما وُجد تحت vetting.",
      },
    },
  },
  phrases: {},
};
