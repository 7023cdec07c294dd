import type { RuleTranslation } from "./rule-words.ts";

/** What is told in Arabic of what could hurt the people served or those who help them. */
export const people: RuleTranslation["rules"] = {
  "hidden-place-located": {
    title: "مكان مخفي يمكن العثور عليه",
    why: "من يبحث عن شخص هناك قد يجد الباب.",
    remedy:
      "احذف ما يدل على المكان: المنطقة، وإرشادات الوصول، والإحداثيات، والهاتف الأرضي، وأسماء الشوارع والمناطق بأي لغة. واكتب تحت reached_through الخدمة التي تتولى الاتصال.",
    messages: {
      "The address is hidden, and {key} tells where it is. Remove the line; say under reached_through which service makes the contact.":
        "العنوان مخفي، و{key} يدل على المكان. احذف السطر؛ واكتب تحت reached_through الخدمة التي تتولى الاتصال.",
      "The address is hidden, and {key} is a landline: its number belongs to one building. Use a mobile number, or say under reached_through which service makes the contact.":
        "العنوان مخفي، وفي {key} هاتف أرضي رقمه لمبنى واحد. استخدم رقم هاتف محمول، أو اكتب تحت reached_through الخدمة التي تتولى الاتصال.",
      'The address is hidden, and "{words}" tells where it is. Say it without streets, areas, coordinates or map links.':
        'العنوان مخفي، و"{words}" يدل على المكان. اكتب النص بلا شوارع ولا مناطق ولا إحداثيات ولا روابط خرائط.',
    },
  },
  "looks-sensitive": {
    title: "سجل يبدو خدمة حساسة وليس له رمز حساس",
    why: "خدمة للناجين والناجيات أو لضحايا الاتجار أو للأطفال غير المصحوبين، إذا طُبعت مع مكانها، تقود من هربوا منه إلى الباب.",
    remedy:
      "أضف الرمز المناسب تحت provides، أو اكتب sensitive: yes لرمزك الخاص تحت vocabulary في pathway.yaml؛ فيصبح السجل لموظفي الحماية إلى أن يصدر قرار بغير ذلك. وإن كان للكلمات معنى آخر فاكتب السبب في استثناء موقَّع في waivers/.",
    messages: {
      '"{words}" names a sensitive service, and {own}, a code of this pathway, is not marked so. Write sensitive: yes below it under vocabulary in pathway.yaml, for all its entries at once, or use {code} here; if the words mean something else, write a signed exception.':
        'تسمّي "{words}" خدمة حساسة، و{own} رمز من رموز هذا الدليل وليس عليه أنه حساس. اكتب sensitive: yes تحته في vocabulary في pathway.yaml، لكل سجلاته مرة واحدة، أو استخدم هنا {code}؛ وإن كان للكلمات معنى آخر فاكتب استثناءً موقَّعاً.',
      '"{words}" names a sensitive service, and no sensitive code stands under provides. Add {code} there, or the code that fits; if the words mean something else, write a signed exception.':
        'تسمّي "{words}" خدمة حساسة، وليس تحت provides رمز حساس. أضف {code} هناك، أو الرمز المناسب؛ وإن كان للكلمات معنى آخر فاكتب استثناءً موقَّعاً.',
    },
  },
  "sensitive-without-decision": {
    title: "خدمة حساسة تُعرض على أكثر ممن تقرر",
    why: "إذا طُبع مكان المساعدة للجميع استطاع أن يقرأه أيضاً من هرب منه الشخص.",
    remedy:
      "احذف السطر audience فلا يراها إلا موظفو الحماية؛ أو ليوقّع صاحب الدور المسؤول decisions/<id>.yaml ويراجعه كل سنة.",
    messages: {
      "This service is sensitive and shown to {readers}; no decision says so. Remove the line, or sign decisions/{id}.yaml.":
        "هذه الخدمة حساسة وتُعرض على {readers} بلا قرار. احذف السطر، أو وقّع decisions/{id}.yaml.",
      "This service is sensitive and shown to {readers}; the decision is for a narrower circle. Remove the line, or sign decisions/{id}.yaml.":
        "هذه الخدمة حساسة وتُعرض على {readers}، والقرار يسمح لعدد أقل من الناس. احذف السطر، أو وقّع decisions/{id}.yaml.",
      "This service is sensitive and shown to {readers}; the decision has not been reviewed for a year. Look at it again and write the day under reviewed in decisions/{id}.yaml, or remove the line.":
        "هذه الخدمة حساسة وتُعرض على {readers}، ولم يُراجَع القرار منذ سنة. أعد النظر فيه واكتب اليوم تحت reviewed في decisions/{id}.yaml، أو احذف السطر.",
    },
  },
  "sensitive-without-specialist": {
    title: "خدمة حساسة ولا مختص يُسأل أولاً",
    why: "من دون إرشاد مختص قد تعرّض إحالة حسنة النية ناجية أو طفلاً للخطر.",
    remedy:
      "اكتب تحت specialists في pathway.yaml بمن يتصل مكتب المساعدة قبل أن يتصرف: role وphone وsectors أو codes.",
    messages: {
      "{code} is sensitive, and pathway.yaml names no specialist for it or its sector {sector}. Add one under specialists: whom the desk calls before it acts.":
        "{code} حساس، ولا يذكر pathway.yaml مختصاً له ولا لقطاعه {sector}. أضف تحت specialists من يتصل به مكتب المساعدة قبل أن يتصرف.",
    },
  },
  "personal-name-public": {
    title: "اسم شخص حيث يقرؤه الجميع",
    why: "الموظفون المعروفون بأسمائهم قد يُهدَّدون أو يُلاحَقون أو يُلامون، والاسم يبقى بعد أن يتركوا العمل.",
    remedy:
      "اكتب الدور الوظيفي: اسأل عن رئيسة التمريض. والاسم الذي تحتاج إليه مكاتب المساعدة مكانه referral_contact. وبدلاً من بريد شخص اكتب بريد الفريق. وفي ملف مقدم خدمة تُحجب هذه الكلمات وحدها عن الوثائق؛ أما في pathway.yaml والبروتوكولات فلا يُحجب شيء، وهو خطأ.",
    messages: {
      '"{name}" names a person, and everyone reads this. Say the role instead: "ask for the head nurse". A name for help desks only goes under referral_contact.':
        '"{name}" اسم شخص، والجميع يقرأ هذا. اكتب بدلاً منه الدور الوظيفي: «اسأل عن رئيسة التمريض». والاسم المخصص لمكاتب المساعدة وحدها مكانه referral_contact.',
      "{address} looks like the mailbox of one person, and everyone reads this. Give the team's address, or put this one under referral_contact.":
        "يبدو {address} بريد شخص واحد، والجميع يقرأ هذا. اكتب بريد الفريق، أو ضع هذا تحت referral_contact.",
    },
  },
  "personal-number-public": {
    title: "رقم شخص واحد حيث يقرؤه الجميع",
    why: "من يحمل هذا الهاتف يُتصل به ليلاً ونهاراً، ويمكن تعقّبه وتهديده، ويصل الناس إلى غريب حين يتولى العمل غيره.",
    remedy:
      "اكتب رقم المكتب، أو انقل هذا الرقم إلى referral_contact الذي لا تراه إلا مكاتب المساعدة. أما الهاتف المحمول الذي يرد عليه المناوب فلا بأس به: answered_by: desk.",
    messages: {
      "One person answers this number (answered_by: person), and everyone reads this entry. Give the number of a desk, or move it to referral_contact.":
        "يرد على هذا الرقم شخص واحد (answered_by: person)، والجميع يقرأ هذا السجل. اكتب رقم مكتب، أو انقله إلى referral_contact.",
    },
  },
  "case-data-in-directory": {
    title: "الملف يتحدث عن شخص تلقى خدمة",
    why: "الدليل يُنسخ ويُطبع ويضيع؛ وما يقوله عن شخص قد يُستخدم ضده، وGit يحفظه إلى الأبد.",
    remedy:
      "أخرجه من هنا واحفظه حيث تُسجَّل الإحالات (records في pathway.yaml). ما حُفظ في Git يبقى في سجله التاريخي: اطلب المساعدة لإزالته من هناك. وفي ملف مقدم خدمة تُحجب هذه الكلمات وحدها عن الوثائق؛ أما في pathway.yaml والبروتوكولات فلا يُحجب شيء، وهو خطأ.",
    messages: {
      '"{words}" tells about one person who was served. Take it out: such things are kept where referrals are recorded, never in a directory.':
        'يتحدث "{words}" عن شخص تلقى خدمة. أخرجه من هنا: مكانه حيث تُسجَّل الإحالات، لا في دليل.',
    },
  },
  "restricted-in-shared-repository": {
    title: "سجل لموظفي الحماية في المجلد المشترك",
    why: "كل من نسخ المستودع المشترك يوماً يحتفظ بسجله التاريخي كله، حتى بعد حذف الملف.",
    remedy:
      "انقل الملف إلى private/services/. وهو يبقى في السجل التاريخي للمستودع المشترك: كلّم المسؤول عن المستودع.",
    messages: {
      "Only protection staff may see this entry, and everyone who has the shared folder has it. Move the file to {place}.":
        "لا يجوز أن يرى هذا السجل إلا موظفو الحماية، وهو عند كل من عنده المجلد المشترك. انقل الملف إلى {place}.",
      "One of these codes is sensitive, so only protection staff may see this entry, and everyone who has the shared folder has it. Move the file to {place}.":
        "أحد هذه الرموز حساس، فلا يجوز أن يرى هذا السجل إلا موظفو الحماية، وهو عند كل من عنده المجلد المشترك. انقل الملف إلى {place}.",
    },
  },
  "staff-words-in-public-repository": {
    title: "كلمات لموظفي الحماية في مستودع يقرؤه الجميع",
    why: "ما نراه في شريك، وما جرى التفاوض عليه معه، وما دُوّن سراً يستطيع أي أحد أن يقرأه وينسخه.",
    remedy:
      "اجعل المستودع خاصاً، أو انقل هذه الكلمات إلى private/ وأبقِ السجل هنا بدونها. ما حُفظ يوماً يبقى في السجل التاريخي: يدلك pathway audit على مكانه.",
    messages: {
      "Everybody can read this repository, and only protection staff may read this. Make the repository private, or move this to private/.":
        "هذا المستودع يقرؤه الجميع، ولا يجوز أن يقرأ هذا إلا موظفو الحماية. اجعل المستودع خاصاً، أو انقل هذا إلى private/.",
    },
  },
  "enforcement-link": {
    title: "مقدم خدمة له دور في إجراءات ضبط الهجرة",
    why: "من يُرسَل إليه بلا أوراق قد يُبلَّغ عنه أو يُحتجز أو يُرحَّل.",
    remedy: "اسحب الخدمة، أو صحّح no_enforcement_role في ملف المنظمة إن وجد تقييم جديد غير ذلك.",
    messages: {
      "The assessment of {organization} found that it takes part in migration enforcement (no_enforcement_role: not_met). Set status: withdrawn, or assess the organisation again.":
        "وجد تقييم {organization} أنها تشارك في إجراءات ضبط الهجرة (no_enforcement_role: not_met). اكتب status: withdrawn، أو قيّم المنظمة من جديد.",
    },
  },
  "enforcement-role-unknown": {
    title: "لم يسأل أحد هل يشارك الشريك في إجراءات ضبط الهجرة",
    why: "من يُرسَل إليه بلا أوراق قد يُبلَّغ عنه أو يُحتجز أو يُرحَّل.",
    remedy:
      "اسأل المنظمة، واكتب الجواب تحت vetting: no_enforcement_role. وهو تحذير فقط إن لم تكن بين خدماتها خدمة حساسة.",
    messages: {
      "This service is sensitive, and whether its organisation takes part in migration enforcement is not known. Ask, and write no_enforcement_role under vetting in {file}.":
        "هذه الخدمة حساسة، ولا يُعرف هل للمنظمة التي تقدمها دور في إجراءات ضبط الهجرة. اسألوا، واكتبوا no_enforcement_role تحت vetting في {file}.",
      "Whether this organisation takes part in migration enforcement is not known. Ask, and write no_enforcement_role under vetting.":
        "لا يُعرف هل تشارك هذه المنظمة في إجراءات ضبط الهجرة. اسأل، واكتب no_enforcement_role تحت vetting.",
    },
  },
  "partner-not-vetted": {
    title: "الشريك الذي يقدم خدمة حساسة لم يُقيَّم",
    why: "يُرسَل الناجون والأطفال إلى أناس لم ينظر أحد في سلوكهم.",
    remedy: "قيّم المنظمة واكتب ما وُجد تحت vetting.",
    messages: {
      "This service is sensitive, and its organisation has not been vetted. Assess it, and write what was found under vetting in {file}.":
        "هذه الخدمة حساسة، ولم يُتحقق من المنظمة التي تقدمها. قيّموها واكتبوا ما وجدتم تحت vetting في {file}.",
      "This organisation offers {count, plural, one {# sensitive service} other {# sensitive services}} and has not been vetted. Assess it, and write what was found under vetting.":
        "تقدم هذه المنظمة {count, plural, zero {لا خدمات حساسة} one {خدمة حساسة واحدة} two {خدمتين حساستين} few {# خدمات حساسة} many {# خدمة حساسة} other {# خدمة حساسة}} ولم تُقيَّم. قيّمها، واكتب ما وُجد تحت vetting.",
    },
  },
  "must-report-unstated": {
    title: "لم يُذكر هل عليهم إبلاغ الشرطة",
    why: "من يحكي ما حدث له قد يجد الشرطة، أو من هرب منه، عند الباب.",
    remedy:
      "اسأل مقدم الخدمة، واكتب must_report: yes أو no أو unknown. وهو تحذير فقط في الخدمات الصحية والقانونية.",
    messages: {
      "Whether they must report to the police or others what a person tells is not said. Ask, and write must_report: yes, no or unknown.":
        "لم يُذكر هل عليهم إبلاغ الشرطة أو غيرها بما يحكيه الشخص. اسأل، واكتب must_report: yes أو no أو unknown.",
    },
  },
  "visit-to-hidden-place": {
    title: "زيارة مكان مخفي لتأكيد معلوماته",
    why: "من يذهب إلى هناك يدل المراقبين على الطريق.",
    remedy: "أكّد المعلومات بالهاتف. وإن لم تكن هناك زيارة فصحّح method.",
    messages: {
      "The address is hidden, and going there shows the way. Confirm by phone from now on; if nobody went there, correct the method.":
        "العنوان مخفي، والذهاب إليه يدل على الطريق. أكّد المعلومات بالهاتف من الآن؛ وإن لم يذهب أحد فصحّح method.",
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
  "child-service-without-guardian-guidance": {
    title: "خدمة للأطفال ولم يُذكر من يوافق عنهم",
    why: "الطفل الذي يُرسَل بلا وصي قد يُرفض، أو يُسلَّم إلى من هرب منه.",
    remedy:
      "اسأل مقدم الخدمة من يستطيع أن يوافق ومن يرافق، واكتب ذلك تحت under_18. وللطفل غير المصحوب اكتب بمن يُتصل.",
    messages: {
      "This is for children, and nothing says who may consent for a child or who goes along. Ask, and write it under under_18.":
        "هذه خدمة للأطفال، ولم يُذكر من يوافق عن الطفل ولا من يرافقه. اسأل، واكتب ذلك تحت under_18.",
    },
  },
  "id-reveals-location": {
    title: "معرّف يدل على مكان يجب أن يبقى مجهولاً",
    why: "تظهر المعرّفات في أسماء الملفات والسجل التاريخي والقوائم، حيث لا يفكر أحد في إخفاء شيء.",
    remedy:
      "اختر معرّفاً لا يدل على شيء: كلمة أو لوناً أو شجرة. وغيّر اسم السجل أو المنظمة بالأمر pathway rename.",
    messages: {
      "{what} holds {area}, and so tells where it is. Choose an id that tells nothing about the place.":
        "في {what} الاسم {area}، فهو يدل على المكان. اختر معرّفاً لا يدل عليه.",
    },
  },
  "text-looks-like-personal-data": {
    title: "اسم شخص أو رقمه أو بريده داخل نص",
    why: "ما في داخل جملة لا يقرر أحد من يراه، ولا يتصل به أحد في المراجعة الدورية.",
    remedy:
      "اكتب الأدوار بدلاً من الأسماء. والرقم أو البريد مكانه phone أو email أو referral_contact، ولكل منها قراؤه.",
    messages: {
      '"{name}" names a person. Write what they are: head nurse, director, desk.':
        '"{name}" اسم شخص. اكتب دوره: رئيسة التمريض، المدير، المكتب.',
      "{mail} looks like the mailbox of one person. Give the team's under email, or this one under referral_contact.":
        "يبدو {mail} بريد شخص واحد. اكتب بريد الفريق تحت email، أو هذا تحت referral_contact.",
      "{number} stands in no contact line, so nobody knows whose number it is, and nobody checks it. Put it under phone, or under referral_contact for help desks only.":
        "{number} ليس في سطر من أسطر الاتصال، فلا يعرف أحد لمن الرقم، ولا يتحقق منه أحد. ضعه تحت phone، أو تحت referral_contact إن كان لمكاتب المساعدة وحدها.",
    },
  },
  "summary-contradicts-codes": {
    title: "الكلمات تقول غير ما تقوله الرموز",
    why: "من يقرأ الجملة المصوغة من الرموز يذهب فيُرفض بسبب ما تقوله الكلمات؛ أو يقرأ الكلمات فلا يذهب أبداً.",
    remedy:
      "اسأل مقدم الخدمة ما الصحيح. اكتبه رموزاً تحت open_to؛ والكلمات لا تضيف إلا ما لا تقوله الرموز.",
    messages: {
      '"{words}" says something else than the codes: {codes}. Ask the provider what holds, and let the two agree.':
        'يقول "{words}" غير ما تقوله الرموز: {codes}. اسأل مقدم الخدمة ما الصحيح، ووفّق بين الاثنين.',
    },
  },
  "refused-status-yet-need-not-say": {
    title: "نقول إن أحداً لا يسأل عن الوضع القانوني، وهو الذي يحسم",
    why: "من يطمئن إلى أنه لا يلزمه ذكر وضعه يُسأل عنه عند الشباك أمام الناس، ثم يُرفض.",
    remedy:
      "احذف هذه المعلومة من need_not_say؛ أو إن كان لا أحد يسأل عنها فعلاً فاحذف الرفض أو الشرط.",
    messages: {
      "need_not_say promises that nobody asks for {kind}, and not_open_to refuses people because of it. One of the two is wrong; ask the provider.":
        "يَعِد need_not_say بأن أحداً لا يسأل عن {kind}، وnot_open_to يرفض الناس بسببه. أحدهما خطأ؛ اسأل مقدم الخدمة.",
      "need_not_say promises that nobody asks for {kind}, and open_to takes people only because of it. One of the two is wrong; ask the provider.":
        "يَعِد need_not_say بأن أحداً لا يسأل عن {kind}، وopen_to لا يقبل الناس إلا به. أحدهما خطأ؛ اسأل مقدم الخدمة.",
    },
  },
  "status-open-and-refused": {
    title: "وضع قانوني واحد مقبول ومرفوض معاً",
    why: "يقرأ الشخص أن له أن يأتي، ثم يُصرف عند الباب؛ أو يبقى بعيداً عن مساعدة وُضعت له.",
    remedy:
      "اسأل مقدم الخدمة، واحذف الوضع القانوني من open_to أو من not_open_to. وإن كان بعضهم فقط مرفوضاً فاذكر من هم: الأعمار أو الفئات أو الأوراق.",
    messages: {
      "{status} stands under open_to and under not_open_to. Ask the provider, and take it out of one of the two.":
        "{status} مكتوب تحت open_to وتحت not_open_to معاً. اسأل مقدم الخدمة، واحذفه من أحدهما.",
    },
  },
  "next-door-shut": {
    title: "من رُفض يُرسل إلى باب مغلق",
    why: "من صُرف مرة يمشي إلى العنوان التالي فلا يجد أحداً؛ وأكثر الناس لا يسألون مرة ثالثة.",
    remedy:
      "اكتب خدمة أخرى تقبلهم، أو احذف المعرّف حتى تفتح تلك الخدمة من جديد. وإن لم توجد خدمة كهذه فاذكر ذلك في desk_note.",
    messages: {
      "{door} is paused, so nobody is there for them. Name another that takes them, or take it out until it opens again.":
        "{door} متوقفة مؤقتاً، فلا أحد هناك لهم. اكتب خدمة أخرى تقبلهم، أو احذفها حتى تفتح من جديد.",
      "{door} is closed or withdrawn, so nobody is there for them. Name another that takes them.":
        "{door} مغلقة أو مسحوبة، فلا أحد هناك لهم. اكتب خدمة أخرى تقبلهم.",
    },
  },
  "refusal-without-next-door": {
    title: "هناك من يُرفض، ولم يُذكر إلى أين يذهب بدلاً من ذلك",
    why: "من يُرفض ولا يُقال له شيء كثيراً ما لا يطلب المساعدة من أحد بعد ذلك.",
    remedy:
      "أضف instead مع معرّفات الخدمات التي تستقبلهم. وإن لم توجد فهذه ثغرة تستحق الذكر: اكتبها في desk_note.",
    messages: {
      "Where they can go instead is not said. Add instead with the id of a service that takes them; if there is none, say so in desk_note.":
        "لم يُذكر إلى أين يذهبون بدلاً من ذلك. أضف instead مع معرّف خدمة تستقبلهم؛ وإن لم توجد فاكتب ذلك في desk_note.",
      "This is the service that refuses them: they would be sent back to the same door. Name one that takes them.":
        "هذه هي الخدمة نفسها التي ترفضهم، فيُعادون إلى الباب ذاته. اذكر خدمة تستقبلهم.",
    },
  },
  "refusal-without-cause": {
    title: "هناك من يُرفض، ولم يُذكر السبب",
    why: "الرفض بسبب القانون يُشرح، والرفض بسبب الممول يمكن التفاوض عليه؛ ومن دون السبب لا يحاول أحد.",
    remedy:
      "اسأل مقدم الخدمة، وأضف because: funding أو law أو capacity أو practice أو language أو distance أو cost أو documents.",
    messages: {
      "Why they are refused is not said. Ask, and add because: funding, law, capacity, practice, language, distance, cost or documents.":
        "لم يُذكر لماذا يُرفضون. اسأل، وأضف because: funding أو law أو capacity أو practice أو language أو distance أو cost أو documents.",
    },
  },
  "status-proof-required": {
    title: "تُطلب عند الباب أوراق تثبت الوضع القانوني",
    why: "من فقدوا أوراقهم، أو لم تكن لهم أوراق قط، يُرسلون إلى باب لا يُفتح لهم.",
    remedy:
      "اسأل مقدم الخدمة هل يرفض الناس فعلاً من دونها. إن كان نعم فاكتب تحت not_open_to من يُرفض ولماذا وإلى أين يذهب؛ وإن كان لا فاكتب papers_needed: none.",
    messages: {
      "People must prove a status with papers here, and nothing says where those without them can go. Ask whether they are really turned away, then write not_open_to or papers_needed: none.":
        "على الناس أن يثبتوا هنا وضعهم القانوني بأوراق، ولم يُذكر إلى أين يذهب من ليست لديه. اسأل هل يُرفضون فعلاً، ثم اكتب not_open_to أو papers_needed: none.",
    },
  },
  "complaints-channel-missing": {
    title: "لا أحد يستطيع أن يشتكي من الشريك",
    why: "من يسيء إليه، أو يعتدي عليه، شخص أرسلناه إليه لا يجد من يلجأ إليه، ولا نعلم نحن بذلك أبداً.",
    remedy:
      "اسأل المنظمة أين يشتكي الناس، من السلوك أيضاً، وجرّب القناة مرة، واكتبها تحت complaints: general وsensitive.",
    messages: {
      "This service is sensitive, and nothing says where people complain in confidence about its organisation. Ask, and write complaints: sensitive in {file}.":
        "هذه الخدمة حساسة، ولا شيء يقول أين يشتكي الناس بسرية من المنظمة التي تقدمها. اسألوا، واكتبوا complaints: sensitive في {file}.",
      "This organisation offers sensitive services, and nothing says where people complain in confidence. Ask, and write complaints: sensitive.":
        "تقدم هذه المنظمة خدمات حساسة، ولم يُذكر أين يشتكي الناس بسرية. اسأل، واكتب complaints: sensitive.",
      "Where people complain about this organisation is not said. Ask, try it once, and write it under complaints.":
        "لم يُذكر أين يشتكي الناس من هذه المنظمة. اسأل، وجرّب القناة مرة، واكتبها تحت complaints.",
    },
  },
};
