import { folded } from "./folded.ts";
import type { Stems } from "./stem-table.ts";

/** Something a text offers that can hurt the people who are seen to use it. */
export interface SensitiveOffer {
  /** The words that say so, folded. */
  readonly words: string;
  /** The code of the vocabulary that says the same. */
  readonly code: string;
}

/**
 * Words that name a sensitive service, with its code, the more exact first. They are matched in folded text
 * (see `folded`), in one clause at a time. English, Arabic, French.
 */
const topics: readonly (readonly [code: string, words: RegExp])[] = [
  [
    "women_safe_space",
    /\bwom[ae]n(?:'?s)?(?: and girls'?)? (?:and girls )?(?:safe|friendly) spaces?\b|\b(?:safe|friendly) spaces? for (?:wom[ae]n|girls|survivors)|مساح(?:ه|ات) امنه?(?:.{0,12})(?:نساء|فتيات|ناجيات|women)|(?:women|girls).{0,6}مساح(?:ه|ات) امنه?|\bespaces? (?:surs?|securises?) (?:pour |de |des )?(?:les )?(?:femmes|filles)|\bespac(?:i?o|os|ios) seguros? (?:para |de )(?:las |as )?(?:mujeres|mulheres|ninas|sobrevivientes)/,
  ],
  [
    "clinical_care_for_survivors",
    /\bclinical (?:care|management) (?:of|for) (?:rape|survivors|sexual)|\bcmr\b|\bpost[- ]rape\b|\b(?:medical|health) (?:services|care) for surviv[oe]rs|الرعايه (?:السريريه|الطبيه) ل(?:لناجيات|لناجين|ضحايا)|(?:العلاج|المعالجه) السريري\S* ل(?:ل)?اغتصاب|\bprise en charge (?:clinique|medicale) d(?:u|es|e) (?:viols?|surviva)|\b(?:atencion|manejo|atendimento) (?:clinic[oa]|medic[oa]) (?:a|de|para) (?:las? |as )?(?:sobrevivientes|supervivientes|sobreviventes|violacion)/,
  ],
  [
    "survivor_shelter",
    /\b(?:shelters?|safe houses?|refuges?|safe accommodation) for (?:surviv[oe]rs|(?:battered |abused )?women|girls)|\bwom[ae]n'?s (?:shelters?|refuges?)\b|\bbattered women\b|(?:ماوي|ملجا|ملاجي|دار|بيت|بيوت|دور|ايواء)(?: \S+)? (?:ال)?(?:امن|امنه)?\s?ل(?:لنساء|لناجيات|لفتيات|لمعنفات)|النساء المعنفات|\b(?:refuges?|foyers?|hebergements?|maisons?) (?:surs? |d'accueil )?pour (?:les )?(?:femmes|survivantes|victimes)|\bfemmes battues\b|\b(?:albergues?|refugios?|casas? de (?:acogida|abrigo)|hogar(?:es)? de acogida|abrigos?) (?:seguros? )?(?:para |de )(?:las |as )?(?:mujeres|mulheres|sobrevivientes|sobreviventes|victimas|vitimas)|\bmujeres maltratadas\b/,
  ],
  [
    "safe_house",
    /\bsafe ?houses?\b|بي(?:ت|وت) (?:ال)?امنه?(?=\s|$)|البيوت الامنه|\bmaisons? sures?\b|\b(?:protection (?:house|home)|maison de protection|protective housing)\b|دار (?:ال)?حمايه|(?:honou?r (?:killings?|crimes?|violence)|crimes? d'honneur|crimenes? de honor)|(?:جرايم|جريمه|قتل)\S* (?:ب)?الشرف|بجرايم الشرف|\bcasas? seguras?\b/,
  ],
  [
    "support_for_unaccompanied_children",
    /\bunaccompanied\b(?!\s+(?:visit|access|baggage))|\buasc\b|\b(?:children|minors|girls|boys) (?:who |that )?(?:travel|arrive|live|move|cross\w*|are)(?:ling|ing)? (?:on their own|alone|without (?:their )?(?:parents|family))|\b(?:enfants|mineurs|filles|jeunes) (?:qui )?(?:voyage\w*|arrive\w*|vivent|circulent|sont) (?:seuls?|seules|sans (?:leurs )?(?:parents|famille))|(?:اطفال|قاصر|قصر|فتيات|ايتام)\S* (?:\S+ )?(?:يسافرون|يصلون|يعيشون|المسافرين|الذين وصلوا) (?:وحدهم|بمفردهم|بلا اهل|دون ذويهم)|\bunaccompanied minors?\b|(?:اطفال|قصر|قاصر|الاطفال|القصر|القاصر)\S*(?: \S+){0,2} (?:ال)?غير (?:ال)?مصحوب\S*|غير المصحوبين|غير مصحوبين|المنفصلين عن (?:ذويهم|اسرهم|عائلاتهم)|\b(?:mineurs?|enfants?|jeunes)(?: etrangers?)? (?:isoles?|non[- ]accompagnes?)|\bmna\b|\b(?:menores|ninos|ninas|adolescentes|criancas)(?: \S+){0,3} (?:no acompanad|desacompanhad)[oa]s/,
  ],
  [
    "trafficking_identification",
    /(?<!(?:drug|arms|weapons?) )\btraffick(?:ing|ed)\b(?! (?:of|in) (?:drugs|arms|weapons))|الاتجار ب(?:البشر|الاشخاص|النساء|الاطفال)|\btraite (?:des |d')(?:etres|personnes|femmes|enfants|humains)|\bvictimes? de (?:la )?traite\b|\b(?:domestic |sexual |modern |debt )?(?:servitude|slavery|bondage)\b|\b(?:forced|coerced) (?:labou?r|prostitution|begging)\b|\besclavage\b|\bservitude\b|\btravail force\b|\bprostitution forcee\b|(?:ال)?(?:عبوديه|استرقاق|مستعبد\S*|عمل القسري|سخره)|\b(?:trata|trafico) de (?:personas|pessoas|mujeres|mulheres|ninos|seres humanos)|\bvictimas de (?:la )?trata\b/,
  ],
  [
    "survivor_case_management",
    /\brape[ds]?\b|\bs?gbv\b|\bgender[- ]based[- ]violence\b|\bsexual(?:ized|ised)? (?:violence|assault|abuse|exploitation|harassment|and gender)|\bsexually (?:abused|assaulted|exploited|harassed)|\bexploited for (?:sex|prostitution)|\b(?:forced|child|early) marriages?\b|\bforced (?:into|to) marr\w+|\bbattered\b|\bmariages? (?:forces?|precoces?)\b|\bmariees? de force\b|\b(?:agresse|abuse|exploite|harcele|violente)e?s? sexuellement|(?:زواج|تزويج)\S* (?:ال)?(?:قسري|مبكر|القاصر\S*|بالاكراه|الاجباري)|(?:مجبر|مكره|مرغم)\S* علي (?:ال)?زواج|معنفات|(?:ال)?عنف (?:ال)?(?:قايم|مبني) علي (?:ال)?(?:نوع|جنس|جندر)|\b(?:domestic|intimate partner|family) violence\b|\bsurviv[oe]rs of (?:[a-z-]+ )?(?:violence|assault|abuse)|\bfemale genital\b|\bvsbg\b|\bvbg\b|\bviols?\b|\bviolences? (?:sexuel|sexist|conjugal|domestiq|basees? sur le genre|faites? aux femmes|fondees? sur le genre)\S*|\b(?:abus|agressions?|exploitations?|harcelements?) sexuel\S*|\bsurvivantes?\b|\bviolencias? (?:sexual|de genero|basada en (?:el )?genero|domestica|familiar|intrafamiliar|machista|contra (?:las? |a )?(?:mujer|mulher))|\b(?:abuso|explotacion|exploracao|agresion|acoso|assedio) sexual|اغتصاب|(?:ال)?عنف (?:ال)?(?:جنسي|اسري|منزلي)|العنف القايم علي (?:النوع|الجنس|الجندر)|العنف ضد (?:المراه|النساء)|ناجيات|الناجين من العنف|(?:استغلال|اعتداء|تحرش|انتهاك)\S* (?:ال)?جنسي/,
  ],
];

/** A place to hide, whatever it is called: who lives there has fled from somebody, or nobody is to learn where it is. */
const hiding =
  /\b(?:wom[ae]n|girls?|wives|mothers|residents|those|they|people|persons|children) (?:who|that|which)? ?(?:have |had |has )?(?:fled|flee|fleeing|escaped|escaping|ran away from|running away from|left) (?:from )?(?:their |her |an? |abusive |violent |forced )*(?:husbands?|partners?|famil(?:y|ies)|spouses?|marriages?|abusers?|traffickers)|\b(?:beaten|abused|threatened|hit) by (?:their|her|his|a) (?:own )?(?:husbands?|partners?|spouses?|famil(?:y|ies)|relatives)|\b(?:secret|confidential|undisclosed|hidden) (?:address|location)|\b(?:address|location|house) (?:is |must (?:be |stay |remain )|is to (?:be|stay) )?(?:kept )?(?:secret|confidential|undisclosed|hidden)\b|\b(?:do not|don't|never) (?:tell|give|share|reveal|disclose|say|publish) (?:anyone |anybody |people )?(?:the address|the location|where)|\b(?:femmes|filles|epouses|celles)(?: \S+){0,2} (?:fui|fuient|fuyant|echappe)\S*(?: \S+){0,2} (?:maris?|epoux|conjoints?|partenaires?|familles?)\b|\b(?:battue|menacee|frappee)s? par (?:leur|son|un) (?:mari|conjoint|partenaire|famille)|\badresse (?:est |reste |doit rester )?(?:tenue )?(?:secrete|confidentielle)|\b(?:mujeres|chicas|esposas|quienes)(?: \S+){0,2} (?:huyen|huyeron|huido|escaparon|escapan|huyendo)(?: \S+){0,2} (?:maridos?|esposos?|parejas?|familias?|agresor\S*)\b|\b(?:golpeada|amenazada|maltratada)s? por (?:su|sus|el|un) (?:marido|esposo|pareja|familia)s?|\b(?:direccion|ubicacion|lugar) (?:es |se mantiene |debe ser )?(?:secret[oa]|confidencial|reservad[oa])|(?:هربن|هاربات|هربت|فررن|فارات) من (?:ال)?(?:زوج|ازواج|عايل|اسر|اهل|عنف)\S*|(?:نساء|فتيات|زوجات) معنفات|(?:ال)?(?:عنوان|موقع|مكان)\S* (?:ال)?سري|(?:لا تخبر|لا تخبروا|لا تعط|لا تعطوا) (?:احد|احدا|العنوان|اي احد)/;
/** One of these stands in whatever that finds. */
const hidingStems =
  /fle[de]|flee|escap|ran away|running away|left |beaten|abused|threat|hit by|secret|secrète|confiden|undiscl|hidden|address|location|where|fui|fuy|échapp|echapp|battue|menac|frapp|huy|huid|golpe|amenaz|maltrat|reservad|هرب|هارب|فرر|فار|معنف|سر[يىّ]|تخبر|تعط/;

/** A clause that only speaks about the subject: nobody is served there because of it. */
const mention =
  /\b(?:prevent\w*|awareness|messag\w+|campaigns?|training|train(?:s|ed)?|orientation|advocacy|considerations?|sensiti[sz]ation|information (?:on|about)|referrals? (?:of|to|for)|refers?\b|do(?:es)? not|not (?:offered|available|provided)|no (?:shelter|care|services?)|reporting of|monitoring|mainstreaming|prevention|prevencion|prevencao|sensibilizacion|capacitacion|campanas?|formation|sensibilisation|plaidoyer|campagnes?|orientation vers|ne .{1,20} pas)\b|وقايه|توعيه|تدريب|رسائل|حملات|مناصره|احاله|الاحاله|لا (?:نقدم|يقدم|تقدم|توجد)/;

/** A cheap look at the whole text before anything is folded; every topic holds one of these stems. */
const latinStems =
  /saf|rap[e ]|servitud|slave|bondage|esclav|forc|marri|mari|honou?r|protecti|alone|on their own|without|seul|sans|exploit|harass|precoce|honor|gbv|cmr|violen|viol|traffick|surviv|unaccomp|uasc|shelter|refuge|batter|sexu|genital|traite|accompagn|isol|espac|foyer|seguro?|sobreviv|superviv|alberg|refugi|acogid|abrigo|maltrat|trata de|tr[aá]fico|v[ií]ctimas|acompa[nñ]|bergement|maison|mna|vbg|friendly/;
const arabicStems =
  /[آاأٱ]من|شرف|عبد|عبود|سترقاق|قسري|سخر|زو[اي]ج|حماي|وحدهم|بمفرد|ذويهم|بلا [أا]هل|مصحوب|منفصل|تجار|[اٱ]غتصاب|عنف|ناج[يى]|جنس[يى]|سرير[يى]|رعا[يى]|م[اأ]و[يى]|ملج|[إاٱ][يى]واء|د[اٱ]ر|بيت|بيوت/;
/** Of either, one stands there. */
export const offerStems: Stems = {
  parts:
    "saf|rap |serv|slav|bond|scla|forc|marr|mari|hono|prot|lone|thei|with|seul|sans|xplo|hara|coce|شرف|عبد|عبود|ترقا|قسري|سخر|زواج|زويج|حماي|وحده|مفرد|ذويه|rape|gbv|cmr|viol|raff|surv|nacc|uasc|shel|refu|batt|sexu|geni|rait|pagn|isol|espa|foye|segu|revi|perv|lber|cogi|brig|malt|rata|fico|acom|rgem|aiso|mna|vbg|frie|" +
    "fled|flee|scap| awa|left|eate|buse|thre|hit |secr|onfi|disc|hidd|ddre|ocat|wher|fui|fuy|chap|attu|enac|frap|huy|huid|golp|enaz|serv|" +
    "هرب|هارب|فرر|فار|عنف|سري|تخبر|تعط|امن|صحوب|نفصل|تجار|غتصا|عنف|ناجي|جنسي|سرير|رعاي|ماوي|ملج|يواء|دار|بيت|بيوت",
};
const arabic = /[\u0600-\u06ff]/;
/** Vowel signs and stretched letters stand inside words, so that no stem is found in them. */
const marks = /[\u0640\u064b-\u065f\u0670]+/g;

/** The first sensitive service that a text offers; `undefined` when it offers none or only speaks about one. */
export function sensitiveOffer(text: string): SensitiveOffer | undefined {
  const hidden = hidingStems.test(text.toLowerCase().replace(marks, ""))
    ? hiding.exec(folded(text))
    : undefined;
  if (hidden) return { words: hidden[0].trim(), code: "safe_house" };
  if (!latinStems.test(text.toLowerCase()) && !(arabic.test(text) && mayOfferInArabic(text)))
    return undefined;
  let found: (SensitiveOffer & { readonly rank: number }) | undefined;
  for (const clause of folded(text).split(/[;؛\n•·]|\.\s|[.،]$/)) {
    for (const [rank, [code, words]] of topics.entries()) {
      if (found && rank >= found.rank) break;
      const match = words.exec(clause);
      if (match && !mention.test(clause)) found = { words: match[0].trim(), code, rank };
    }
  }
  return found && { words: found.words, code: found.code };
}

function mayOfferInArabic(text: string): boolean {
  return arabicStems.test(text) || arabicStems.test(text.replace(marks, ""));
}
