import type { RuleTranslation } from "./rule-words.ts";

/** What is told in Arabic of values that cannot be or do not fit: days, hours, numbers, places, codes. */
export const values: RuleTranslation["rules"] = {
  "date-impossible": {
    title: "يوم لا وجود له",
    why: "لا يستطيع البرنامج أن يحسب من يوم كهذا، فيفوت موعد انتهاء أو مراجعة.",
    remedy: "ابحث عن اليوم الصحيح، واكتب السنة ثم الشهر ثم اليوم.",
    messages: {
      "This day does not exist. Write it as year-month-day, for example 2026-11-02.":
        "لا وجود لهذا اليوم. اكتب السنة ثم الشهر ثم اليوم، مثل 2026-11-02.",
    },
  },
  "dates-reversed": {
    title: "نهاية قبل بدايتها",
    why: "لا تسري أبداً: موسم لا يُعمل به، وزيارة لا تأتي، واتفاق ينتهي قبل أن يبدأ.",
    remedy: "راجع اليومين، واكتب الأسبق أولاً.",
    messages: {
      "This day is before the one under {first}. Write the earlier day first.":
        "هذا اليوم أسبق من اليوم المكتوب تحت {first}. اكتب الأسبق أولاً.",
    },
  },
  "phone-impossible": {
    title: "رقم هاتف لا يمكن طلبه",
    why: "يطلبه شخص محتاج فلا يصل إلى أحد أو يصل إلى غريب، وقد لا يجرؤ على السؤال مرة أخرى.",
    remedy: "قارنه رقماً رقماً بمصدره. اكتبه مع + ورمز البلد؛ وإن كانت أرقاماً عدة فاكتبها قائمة.",
    messages: {
      "WhatsApp needs a whole number with + and the country code, not a short code.":
        "يحتاج واتساب إلى رقم كامل مع + ورمز البلد، لا إلى رقم مختصر.",
      "Several numbers stand in one. Write a list, one number a line, each in quotes.":
        "هنا أرقام عدة في رقم واحد. اكتب قائمة، كل رقم في سطر، بين علامتي اقتباس.",
      '"{number}" has the right length, yet no such numbers are given out. Compare it with where it comes from.':
        'طول "{number}" صحيح، لكن لا تُمنح أرقام كهذه. قارنه بمصدره.',
      '"{number}" has the right length for the country of the pathway, yet no such numbers are given out there. Compare it with where it comes from; a number of another country needs + and its code.':
        'طول "{number}" صحيح في بلد الدليل، لكن لا تُمنح هناك أرقام كهذه. قارنه بمصدره؛ وإن كان من بلد آخر فيلزمه + ورمز ذلك البلد.',
      '"{number}" has too few digits. Compare it with where it comes from.':
        'في "{number}" أرقام أقل مما يلزم. قارنه بمصدره.',
      '"{number}" has too few digits for the country of the pathway. Compare it with where it comes from; a number of another country needs + and its code.':
        'في "{number}" أرقام أقل مما يلزم في بلد الدليل. قارنه بمصدره؛ وإن كان من بلد آخر فيلزمه + ورمز ذلك البلد.',
      '"{number}" has too many digits. Compare it with where it comes from; several numbers are written as a list.':
        'في "{number}" أرقام أكثر مما يلزم. قارنه بمصدره؛ وإن كانت أرقاماً عدة فاكتبها قائمة.',
      '"{number}" has too many digits for the country of the pathway. Compare it with where it comes from; a number of another country needs + and its code.':
        'في "{number}" أرقام أكثر مما يلزم في بلد الدليل. قارنه بمصدره؛ وإن كان من بلد آخر فيلزمه + ورمز ذلك البلد.',
      '"{number}" begins with the code of no country. Compare it with where it comes from.':
        'لا يبدأ "{number}" برمز أي بلد. قارنه بمصدره.',
      '"{number}" cannot be dialled. Compare it with where it comes from.':
        'لا يمكن طلب "{number}". قارنه بمصدره.',
      '"{number}" cannot be dialled in the country of the pathway. Compare it with where it comes from; a number of another country needs + and its code.':
        'لا يمكن طلب "{number}" في بلد الدليل. قارنه بمصدره؛ وإن كان من بلد آخر فيلزمه + ورمز ذلك البلد.',
    },
  },
  "email-impossible": {
    title: "بريد إلكتروني لا يصل إلى أحد",
    why: "الإحالة المرسلة إليه تضيع، ولا ينتبه أحد حتى يسأل صاحبها.",
    remedy: "قارنه حرفاً حرفاً بمصدره.",
    messages: {
      '"{address}" ends in {ending}. Did you mean {meant}?':
        'ينتهي "{address}" بـ {ending}. هل تقصد {meant}؟',
      "Write the address alone, without mailto: before it.": "اكتب العنوان وحده، بلا mailto: قبله.",
      '"{address}" cannot be an address. Compare it with where it comes from.':
        'لا يمكن أن يكون "{address}" بريداً إلكترونياً. قارنه بمصدره.',
    },
  },
  "website-impossible": {
    title: "عنوان موقع لا يفتح شيئاً",
    why: "العنوان المطبوع الذي لا يُفتح يكلّف الناس رصيدهم وثقتهم.",
    remedy: "افتحه في متصفح، وانسخ العنوان منه.",
    messages: {
      '"{address}" cannot be opened. Copy the address from a browser.':
        'لا يمكن فتح "{address}". انسخ العنوان من متصفح.',
      "A name or a password stands before the @ in this address. Write the address without it.":
        "في هذا العنوان اسم أو كلمة سر قبل علامة @. اكتب العنوان من دونهما.",
      '"{address}" opens only inside one network, or nowhere. Write the address that everybody can open.':
        'لا يُفتح "{address}" إلا داخل شبكة واحدة، أو لا يُفتح أبداً. اكتب العنوان الذي يستطيع الجميع فتحه.',
      'A sign of the sentence stands at the end of "{address}". Delete it.':
        'في آخر "{address}" علامة ترقيم من الجملة. احذفها.',
    },
  },
  "mixed-script-host": {
    title: "عنوان على الإنترنت حروفه من أبجديتين",
    why: "الحرف السيريلي أو اليوناني الشبيه بحرف لاتيني يقود الناس، وما يكتبونه، إلى جهة أخرى.",
    remedy: "اكتب العنوان من جديد، حرفاً حرفاً، من ورقة مقدم الخدمة أو من كلامه.",
    messages: {
      "{host} mixes letters of two alphabets that look alike ({letter} is {script}). Type the address anew, from what the provider gives you.":
        "في {host} حروف متشابهة من أبجديتين (الحرف {letter} {script}). اكتب العنوان من جديد، كما يعطيك إياه مقدم الخدمة.",
    },
  },
  "coordinates-outside-country": {
    title: "إحداثيات خارج بلد الدليل",
    why: "من يتبع الخريطة يصل إلى بلد آخر، وكثيراً ما يصل إلى البحر.",
    remedy:
      "خط العرض، وهو البعد عن خط الاستواء، أولاً؛ وخط الطول ثانياً. انسخهما من جديد من الخريطة.",
    messages: {
      "Latitude and longitude have changed places: this lies outside the pathway's country, and turned round inside. Latitude comes first.":
        "تبادل خط العرض وخط الطول مكانيهما: هذا المكان خارج بلد الدليل، وإذا عُكسا صار داخله. خط العرض أولاً.",
      "There is no such place: latitude ends at 90, longitude at 180. Copy them again from the map.":
        "لا وجود لهذا المكان: خط العرض لا يتجاوز 90، وخط الطول لا يتجاوز 180. انسخهما من جديد من الخريطة.",
      "This place lies outside the pathway's country. Copy the coordinates again from the map.":
        "هذا المكان خارج بلد الدليل. انسخ الإحداثيات من جديد من الخريطة.",
    },
  },
  "age-impossible": {
    title: "أعمار لا يبلغها أحد",
    why: "لا تنطبق أعمار كهذه على أحد، فيُقال للجميع إن الخدمة لا تستقبلهم.",
    remedy: "اكتب الأعمار بالسنوات، مثل 18-25؛ وإن لم يكن هناك حد أعلى فاكتب 18+.",
    messages: {
      "{ages} goes beyond {oldest} years. Without a last age write {open}.":
        "يتجاوز {ages} عمر {oldest} سنة. إن لم يكن هناك حد أعلى فاكتب {open}.",
    },
  },
  "ages-reversed": {
    title: "العمر الأول أكبر من الأخير",
    why: "لا أحد في هذا العمر، فالخدمة ليست لأحد.",
    remedy: "اكتب العمر الأصغر أولاً: 0-17. وإن لم يكن هناك حد أعلى فاكتب 18+.",
    messages: {
      "The first age, {from}, is higher than the last, {to}. Write {to}-{from}.":
        "العمر الأول، {from}، أكبر من الأخير، {to}. اكتب الأصغر أولاً: {to}-{from}.",
    },
  },
  "unknown-country": {
    title: "رمز ليس لأي بلد",
    why: "لا أحد يحمل هذه الجنسية، فيُقال للناس إن الخدمة لا تستقبلهم.",
    remedy:
      "اكتب الحرفين الكبيرين من معيار ISO 3166: مثل SD للسودان، وSS لجنوب السودان، وGB للمملكة المتحدة.",
    messages: {
      "{code} is the code of no country. Did you mean {meant}?":
        "{code} ليس رمزاً لأي بلد. هل تقصد {meant}؟",
      "{code} is the code of no country. Look it up in ISO 3166.":
        "{code} ليس رمزاً لأي بلد. ابحث عنه في معيار ISO 3166.",
    },
  },
  "unknown-language": {
    title: "رمز ليس لأي لغة",
    why: "لا يجد الخدمةَ أحد ممن يتكلمون اللغة، والنصوص تحت رمز كهذا لا تُطبع في أي مكان.",
    remedy: "اكتب رمز معيار ISO 639: حرفين إن وُجدا (ar، ti)، وإلا فثلاثة (fvr للغة الفور).",
    messages: {
      "This language has a shorter code: write {short} instead of {code}.":
        "لهذه اللغة رمز أقصر: اكتب {short} بدلاً من {code}.",
      "{code} is the code of no language. Look it up in ISO 639; ar is Arabic, en English.":
        "{code} ليس رمزاً لأي لغة. ابحث عنه في معيار ISO 639؛ فرمز العربية ar والإنجليزية en.",
    },
  },
  "unknown-currency": {
    title: "سعر بلا عملة، أو بعملة لا وجود لها",
    why: "يأتي شخص بمال لا يكفي، أو يُعرض عما يستطيع دفعه.",
    remedy:
      "اكتب الحروف الثلاثة الكبيرة من معيار ISO 4217: مثل SDG للجنيه السوداني، وUSD للدولار الأمريكي.",
    messages: {
      "{amount} of what? Add the line currency, for example  currency: SDG":
        "{amount} بأي عملة؟ أضف السطر currency، مثل  currency: SDG",
      "{currency} is no currency. Look it up in ISO 4217; the first two letters are mostly those of the country.":
        "{currency} ليس رمزاً لعملة. ابحث عنه في معيار ISO 4217؛ والحرفان الأولان هما غالباً حرفا البلد.",
    },
  },
  "area-circle": {
    title: "مناطق تقع كل منها داخل الأخرى",
    why: "لا يمكن أن يُصنع منها فصل، وما يخدم المنطقة الأكبر لا يُعثر عليه في الأصغر.",
    remedy: "احذف within من أكبرها.",
    messages: {
      "These areas lie within each other: {circle}. Remove within from the largest.":
        "هذه المناطق تقع كل منها داخل الأخرى: {circle}. احذف within من أكبرها.",
      "{circle} lies within itself. Remove the line.": "{circle} تقع داخل نفسها. احذف السطر.",
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
  "label-shared-by-two-codes": {
    title: "نوعان من المساعدة باسم واحد",
    why: "لا يميز القارئ بينهما، وقد يكون أحدهما هو الحساس.",
    remedy: "أعطِ رمز الدليل اسماً آخر في تلك اللغة، أو استخدم الرمز الموجود من قبل.",
    messages: {
      '"{label}" is also the name of {other}, and entries use both codes. Call one of them something else, or use one code for both.':
        '"{label}" هو أيضاً اسم {other}، والسجلات تستخدم الرمزين. أعطِ أحدهما اسماً آخر، أو استخدم رمزاً واحداً للاثنين.',
    },
  },
  "unknown-reference": {
    title: "اسم لشيء لا وجود له",
    why: "يُرسَل القراء إلى مكان أو شريك أو خدمة لم يصفها أحد.",
    remedy: "صحّح المعرّف، أو أضف الملف أو السطر الذي يسميه.",
    messages: {
      '"{id}" is not described: {home}. Did you mean {near}?':
        '"{id}" غير موصوف: {home}. هل تقصد {near}؟',
      '"{id}" is not described: {home}. Correct the id, or add it there.':
        '"{id}" غير موصوف: {home}. صحّح المعرّف، أو أضفه هناك.',
    },
  },
  "hours-impossible": {
    title: "أوقات غير ممكنة",
    why: "يترك البرنامج ما لا يفهمه، فيأتي الناس حين لا يكون أحد هناك.",
    remedy:
      "استخدم نظام 24 ساعة، والوقت الأسبق أولاً؛ وبعد منتصف الليل أضف علامة +، مثل 20:00-02:00+. وليُكتب كل يوم مرة واحدة.",
    messages: {
      "{other} already says something about one of these days. Let each day stand once.":
        "السطر {other} يذكر أحد هذه الأيام. ليُكتب كل يوم مرة واحدة.",
      "These hours last into those of the next day. Correct the end, or join the two.":
        "تمتد هذه الأوقات إلى أوقات اليوم التالي. صحّح النهاية، أو ادمج الاثنين.",
      "The last day is before the first. Change the two.": "اليوم الأخير قبل الأول. بدّل بينهما.",
      "This exception names no day. Add on, or from and to.":
        "لا يذكر هذا الاستثناء أي يوم. أضف on، أو from وto.",
      "This exception says neither closed: yes nor hours. Add one of them.":
        "لا يذكر هذا الاستثناء closed: yes ولا hours. أضف أحدهما.",
      "This exception says closed and gives hours. Remove one of the two.":
        "يذكر هذا الاستثناء closed ويذكر أوقاتاً أيضاً. احذف أحدهما.",
      "An exception above is about one of these days too. Let each day stand once.":
        "يتناول استثناء فوقه أحد هذه الأيام أيضاً. ليُكتب كل يوم مرة واحدة.",
      "{text} overlaps the time before it. Join the two, or correct one.":
        "يتداخل {text} مع الوقت الذي قبله. ادمج الاثنين، أو صحّح أحدهما.",
      "{text} does not end after it begins. If it ends after midnight add a plus, as in 20:00-02:00+; in the afternoon write 14:00 for 2 o'clock.":
        "لا ينتهي {text} بعد بدايته. إن كان ينتهي بعد منتصف الليل فأضف علامة +، مثل 20:00-02:00+؛ وبعد الظهر اكتب 14:00 للساعة الثانية.",
      "{text} is no time of day. Use the 24-hour clock, from 00:00 to 24:00.":
        "{text} ليس وقتاً من اليوم. استخدم نظام 24 ساعة، من 00:00 إلى 24:00.",
    },
  },
  "hours-exception-past": {
    title: "استثناء من الأوقات انتهى منذ زمن",
    why: "الأسطر القديمة تخفي الأسطر التي ما زالت مهمة.",
    remedy: "احذف أسطر هذا الاستثناء.",
    messages: {
      "This exception has been over for more than a month. Remove its lines.":
        "انتهى هذا الاستثناء قبل أكثر من شهر. احذف أسطره.",
    },
  },
  "interval-unlikely": {
    title: "مدة طويلة إلى حد لا يُعقل",
    why: "مهلة 72 شهراً بدلاً من 72 ساعة تجعل شخصاً يتأخر عن علاج.",
    remedy: "راجع الوحدة: hours أو days أو weeks أو months أو years.",
    messages: {
      "{interval} is longer than this can be. Look at the number and at the unit.":
        "{interval} أطول مما يمكن هنا. راجع العدد والوحدة.",
    },
  },
  "season-without-dates": {
    title: "موسم لم يكتب أحد أيامه القادمة",
    why: "في رمضان يأتي الناس في أوقات باقي السنة، فيجدون الباب مغلقاً.",
    remedy: "اكتب اليوم الأول والأخير تحت dates؛ واكتب certain: no ما دام تغيرهما ممكناً.",
    messages: {
      "{id} has no dates, so its hours never hold. Write its first and last day under dates.":
        "ليس للموسم {id} أيام، فلا تسري أوقاته أبداً. اكتب يومه الأول والأخير تحت dates.",
      "{id} comes again, and its last dates began on {last}. Write the next first and last day.":
        "يعود الموسم {id}، وآخر أيامه بدأت في {last}. اكتب اليوم الأول والأخير القادمين.",
    },
  },
  "site-area-outside": {
    title: "موقع خارج منطقة خدمته",
    why: "السجل في فصل وبابه في فصل آخر، فيبحث الناس عنه حيث ليس موجوداً.",
    remedy: "اكتب للخدمة المنطقة الأكبر التي تضم كل مواقعها، أو احذف منطقة الخدمة.",
    messages: {
      "{site} does not lie in {area}, the area of the service. Correct one of the two.":
        "{site} ليست داخل {area}، وهي منطقة الخدمة. صحّح إحداهما.",
    },
  },
};
