/** Words that rules and the file format put into their sentences, in Arabic, by the English words. */
export const phrases: Readonly<Record<string, string>> = {
  // Why a file cannot be read.
  "it does not exist": "لا وجود له",
  "permission is denied": "لا يُسمح بقراءته",
  "it is a folder": "هو مجلد",
  "it is a link": "هو رابط",
  "the system says {code}": "يقول النظام {code}",
  "it is a folder with the name of a file; rename it, or move what it holds":
    "هو مجلد باسم ملف؛ غيّر اسمه، أو انقل ما فيه",
  "the folder does not let itself be opened; ask whoever set its permissions":
    "لا يمكن فتح المجلد؛ اسأل من ضبط أذوناته",
  "it is neither a file nor a folder": "ليس ملفاً ولا مجلداً",
  "it is saved as UTF-16, which some editors call Unicode; save it again with the encoding UTF-8":
    "محفوظ بترميز UTF-16، وتسميه بعض المحررات Unicode؛ احفظه من جديد بترميز UTF-8",
  "line {line} holds a letter in an older encoding, such as those of Windows; save it again with the encoding UTF-8, and look whether its letters are still right":
    "في السطر {line} حرف بترميز أقدم، كترميزات Windows؛ احفظه من جديد بترميز UTF-8، وانظر هل بقيت حروفه صحيحة",
  "references (*)": "الإحالات الداخلية (*)",
  "anchors (&)": "المراسي (&)",
  "tags (!)": "الوسوم (!)",

  // Readers, places, alphabets.
  everyone: "الجميع",
  "all help desks": "كل مكاتب المساعدة",
  "an entry for protection staff": "سجل لموظفي الحماية",
  "no such file stands in organizations/": "لا ملف بهذا الاسم في organizations/",
  "no such file stands in protocols/": "لا ملف بهذا الاسم في protocols/",
  "no such file stands in services/": "لا ملف بهذا الاسم في services/",
  "no such area stands in pathway.yaml": "لا توجد منطقة كهذه في pathway.yaml",
  "no such role stands in pathway.yaml": "لا يوجد دور كهذا في pathway.yaml",
  "no such season stands in pathway.yaml": "لا يوجد موسم كهذا في pathway.yaml",
  "no such site stands under sites": "لا يوجد موقع كهذا تحت sites",
  "The id of this entry": "معرّف هذا السجل",
  "The id of its organisation": "معرّف منظمته",
  "The id of this site": "معرّف هذا الموقع",
  "papers_needed is none": "papers_needed: none",
  "open_to is everyone": "open_to: everyone",
  "open_to limits nobody": "open_to لا يشترط شيئاً",
  "open_to sets {limit}": "open_to يشترط {limit}",
  "not_open_to refuses some": "not_open_to يرفض بعض الناس",
  Cyrillic: "سيريلي",
  Greek: "يوناني",
  Armenian: "أرميني",
  Cherokee: "من أبجدية الشيروكي",
  Latin: "لاتيني",

  // What to write instead, as the file format says it.
  "Put it in quotes.": "ضعه بين علامتي اقتباس.",
  "Write text.": "اكتب نصاً.",
  "Write a number.": "اكتب عدداً.",
  "Write a whole number.": "اكتب عدداً صحيحاً.",
  "Write a list, one item a line, each beginning with a hyphen.":
    "اكتب قائمة، كل عنصر في سطر يبدأ بشرطة.",
  "Write keys with values below each other, each on its own line.":
    "اكتب مفاتيح مع قيمها بعضها تحت بعض، كل منها في سطر.",
  "Write another kind of value.": "اكتب قيمة من نوع آخر.",
  "Write one of: {words}.": "اكتب واحدة من هذه الكلمات: {words}.",
  "Write it as text.": "اكتبه نصاً.",
  "Write a sentence of at most {maxLength} characters. Put it in quotes if it holds a colon or a #.":
    "اكتب جملة لا يتجاوز عدد حروفها {maxLength}. ضعها بين علامتي اقتباس إن كان فيها نقطتان أو علامة #.",
  "Write one language a line, for example  en: Anyone may come.":
    "اكتب كل لغة في سطر، مثل  en: Anyone may come.",
  "Write an id in small letters, digits and single hyphens, for example nile-clinic. It is the file name without .yaml.":
    "اكتب معرّفاً بحروف لاتينية صغيرة وأرقام وشرطات مفردة، مثل nile-clinic. وهو اسم الملف بلا .yaml.",
  "Write the id of an area as it stands under areas in pathway.yaml, for example omdurman.":
    "اكتب معرّف منطقة كما هو تحت areas في pathway.yaml، مثل omdurman.",
  "Write the id of a role as it stands under roles in pathway.yaml, for example coordinator. Never a person's name.":
    "اكتب معرّف دور وظيفي كما هو تحت roles في pathway.yaml، مثل coordinator. لا اسم شخص أبداً.",
  "Write the provider's id: the name of its file in organizations/ without .yaml, for example nile-health.":
    "اكتب معرّف مقدم الخدمة: اسم ملفه في organizations/ بلا .yaml، مثل nile-health.",
  "Write the protocol's id: the name of its file in protocols/ without .yaml, for example inter-agency.":
    "اكتب معرّف البروتوكول: اسم ملفه في protocols/ بلا .yaml، مثل inter-agency.",
  "Write an id in small letters, digits and single hyphens, for example main-gate.":
    "اكتب معرّفاً بحروف لاتينية صغيرة وأرقام وشرطات مفردة، مثل main-gate.",
  "Write a code in small letters with _ between words, for example primary_health_care.":
    "اكتب رمزاً بحروف لاتينية صغيرة وبين الكلمات _، مثل primary_health_care.",
  "Write the date as year-month-day, for example 2026-11-02.":
    "اكتب التاريخ: السنة ثم الشهر ثم اليوم، مثل 2026-11-02.",
  "Write a number and a unit, for example 3 months or 30 days.":
    "اكتب عدداً ووحدة، مثل 3 months أو 30 days.",
  "Write yes, no or unknown. Without an answer leave the line out: that means unknown, never no.":
    "اكتب yes أو no أو unknown. وإن لم يكن هناك جواب فاحذف السطر: معنى ذلك غير معروف، وليس لا أبداً.",
  "Write a language code of two or three small letters, for example ar (Arabic) or ti (Tigrinya).":
    "اكتب رمز لغة من حرفين أو ثلاثة أحرف صغيرة، مثل ar (العربية) أو ti (التغرينية).",
  "Write the two capital letters of the country (ISO 3166), for example SD.":
    "اكتب الحرفين الكبيرين للبلد (ISO 3166)، مثل SD.",
  'Put the phone number in quotes, with + and the country code, for example "+249 91 234 5678".':
    'ضع رقم الهاتف بين علامتي اقتباس، مع + ورمز البلد، مثل "+249 91 234 5678".',
  "Write one e-mail address, for example help@example.org.":
    "اكتب عنوان بريد إلكتروني واحداً، مثل help@example.org.",
  "Write the whole address, beginning with https://": "اكتب العنوان كاملاً، وأوله https://",
  "Write ages as 0-17, or 18+ for eighteen and older.":
    "اكتب الأعمار هكذا: 0-17، أو 18+ لمن بلغ الثامنة عشرة فما فوق.",
  "Write everyone; or below it the conditions, for example  statuses: [refugee]":
    "اكتب everyone؛ أو تحته الشروط، مثل  statuses: [refugee]",
  "Write free; or below it, each on its own line, the amount and the currency, for example  amount: 500  and  currency: SDG":
    "اكتب free؛ أو تحته المبلغ والعملة، كل منهما في سطر، مثل  amount: 500  و  currency: SDG",
  "Write a number without a currency sign.": "اكتب عدداً بلا علامة عملة.",
  "Write three capital letters, for example SDG.": "اكتب ثلاثة حروف كبيرة، مثل SDG.",
  "Write times as 08:00-14:00, in the 24-hour clock. Past midnight add a plus: 20:00-02:00+.":
    "اكتب الأوقات هكذا: 08:00-14:00، بنظام 24 ساعة. وبعد منتصف الليل أضف علامة +: 20:00-02:00+.",
  "Write times as 08:00-14:00, or closed, or by_appointment.":
    "اكتب الأوقات هكذا: 08:00-14:00، أو closed، أو by_appointment.",
  "Write one line for each day or range of days, for example  sun-thu: 08:00-14:00":
    "اكتب سطراً لكل يوم أو لعدة أيام متتالية، مثل  sun-thu: 08:00-14:00",
  "Write always or by_appointment; or below it one line for each day or range of days, for example  sun-thu: 08:00-14:00":
    "اكتب always أو by_appointment؛ أو تحته سطراً لكل يوم أو لعدة أيام متتالية، مثل  sun-thu: 08:00-14:00",
  "Write yes, or leave the line out and give hours.": "اكتب yes، أو احذف السطر واكتب الأوقات.",
  "Write yes, or leave the line out.": "اكتب yes، أو احذف السطر.",
  "Write a word in small letters, for example ramadan.":
    "اكتب كلمة بحروف لاتينية صغيرة، مثل ramadan.",
  "Write 1.": "اكتب 1.",
  "Write a zone such as Africa/Khartoum.": "اكتب منطقة زمنية، مثل Africa/Khartoum.",
  'Write latitude, comma, longitude, in quotes: "15.65, 32.48".':
    'اكتب خط العرض ثم فاصلة ثم خط الطول، بين علامتي اقتباس: "15.65, 32.48".',
  "Write met, partly, not_met or unknown.": "اكتب met أو partly أو not_met أو unknown.",
  "Write the copy's number, for example 12.": "اكتب رقم النسخة، مثل 12.",
  "Write the edition's number, for example 3.": "اكتب رقم الإصدار، مثل 3.",
  "Write the 64 digits and letters of the SHA-256.": "اكتب أرقام SHA-256 وحروفها، وعددها 64.",
  "Write a key of an entry, for example phone or referral_contact.email.":
    "اكتب مفتاحاً من مفاتيح السجل، مثل phone أو referral_contact.email.",
  'Write the sign between values in quotes, for example ";".':
    'اكتب العلامة التي بين القيم، بين علامتي اقتباس، مثل ";".',
  "Write the order with D, M and Y, for example DD/MM/YYYY.":
    "اكتب الترتيب بالحروف D وM وY، مثل DD/MM/YYYY.",
  "Write the number of the row with the headings, for example 3.":
    "اكتب رقم الصف الذي فيه العناوين، مثل 3.",

  // What a missing line is for.
  " For example  {key}: {example}": " مثل  {key}: {example}",
  "The widest audience that may see it.": "أوسع فئة من القراء يجوز أن تراه.",
  "The role that decided.": "الدور الوظيفي الذي قرر.",
  "The day of the decision.": "يوم القرار.",
  "Why it is shown.": "سبب عرضه.",
  "The edition's number; the file is named after it.": "رقم الإصدار؛ وهو اسم الملف.",
  "Who may read it. A restricted edition's file stands in private/editions/.":
    "من يجوز له أن يقرأه. وملف الإصدار restricted مكانه private/editions/.",
  "The day the entries were judged by.": "اليوم الذي حُكم على السجلات بحسبه.",
  "What it is: a booklet, a directory.": "ما هو: كتيّب أو دليل.",
  "The language it is in.": "لغته.",
  "One item a copy. A number is never given twice.": "عنصر لكل نسخة. ولا يُعطى رقم مرتين أبداً.",
  "The number printed on the copy.": "الرقم المطبوع على النسخة.",
  "The role that holds it. Never a person's name.":
    "الدور الوظيفي الذي عنده النسخة، لا اسم شخص أبداً.",
  "The day it was handed over.": "يوم تسليمها.",
  "One item a heading, exactly as it stands in the sheet.":
    "عنصر لكل عنوان عمود، كما هو في الجدول تماماً.",
  "The organisation's name.": "اسم المنظمة.",
  "How far the partnership is.": "إلى أين وصلت الشراكة.",
  "The day of the assessment.": "يوم التقييم.",
  "The role that assessed.": "الدور الوظيفي الذي أجرى التقييم.",
  "A short id.": "معرّف قصير.",
  "mou, protocol, contract or letter.": "إحدى هذه الكلمات: mou أو protocol أو contract أو letter.",
  "When.": "متى.",
  "The role that judged.": "الدور الوظيفي الذي حكم.",
  "The version of this file format.": "إصدار صيغة الملفات هذه.",
  "The title on the cover.": "العنوان على الغلاف.",
  "Two letters (ISO 3166); national phone numbers are read by it.":
    "حرفان (ISO 3166)؛ وبه تُقرأ أرقام الهواتف المحلية.",
  "Where the clock is read (IANA).": "المنطقة الزمنية (IANA).",
  "Languages of the pathway; a text written as one string is in the first.":
    "لغات الدليل؛ والنص المكتوب بلغة واحدة هو بأولها.",
  "The id used by entries.": "المعرّف الذي تستخدمه السجلات.",
  "What people call it.": "الاسم الذي يعرفه به الناس.",
  "What people read.": "ما يقرؤه الناس.",
  "What.": "ما هو.",
  "What it is for.": "الغرض منه.",
  "The number, in quotes.": "الرقم، بين علامتي اقتباس.",
  "The role that answers.": "الدور الوظيفي الذي يرد.",
  "The word used under hours.": "الكلمة المستخدمة تحت hours.",
  "First day.": "اليوم الأول.",
  "Last day, included.": "اليوم الأخير، وهو محسوب.",
  "The day.": "اليوم.",
  "Its name.": "اسمه.",
  "The text.": "النص.",
  "The code used under provides.": "الرمز المستخدم تحت provides.",
  "The sector it belongs to.": "القطاع الذي ينتمي إليه.",
  "What readers see.": "ما يراه القراء.",
  "What they are.": "الدور الوظيفي.",
  "What it is called.": "ما اسمه.",
  "The steps in their order.": "الخطوات بترتيبها.",
  "The name people know. A proper name may be one string for all languages.":
    "الاسم الذي يعرفه الناس. واسم العلم قد يُكتب مرة واحدة لكل اللغات.",
  "The provider: the id of a file in organizations/.": "مقدم الخدمة: معرّف ملف في organizations/.",
  "Codes of what is offered. One sensitive code makes the whole entry sensitive.":
    "رموز ما يُقدَّم. ورمز حساس واحد يجعل السجل كله حساساً.",
  "Statuses, or conditions as under open_to.": "أوضاع قانونية، أو شروط كما تحت open_to.",
  "What was done or said. Never about a person served.": "ما جرى أو قيل، لا عن شخص تلقى خدمة أبداً.",
  "A short id of the site, unique within the entry.": "معرّف قصير للموقع، لا يتكرر في السجل.",
  "yes, no or unknown.": "إحدى هذه الكلمات: yes أو no أو unknown.",
  "Hours or days.": "hours أو days.",
  "The new day.": "اليوم الجديد.",
  "Why.": "السبب.",
  "The day it was done, in the pathway's zone.": "اليوم الذي جرى فيه، بتوقيت الدليل.",
  "The role that asked; names stay out.": "الدور الوظيفي الذي سأل، بلا أسماء.",
  "How: visit, phone, email, form, document or website. A website never confirms contact or eligibility.":
    "الطريقة: visit أو phone أو email أو form أو document أو website. الموقع الإلكتروني لا يؤكد أبداً وسيلة الاتصال ولا من يحق له الحضور.",
  "The role that signs.": "الدور الوظيفي الذي يوقّع.",
  "The day of signing.": "يوم التوقيع.",
  "Why the rule does not apply.": "لماذا لا تنطبق القاعدة.",
  "What shows that nobody is harmed.": "ما يدل على أن أحداً لا يتأذى.",
  "The last day it holds.": "آخر يوم يسري فيه.",
};
