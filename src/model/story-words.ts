/**
 * How people write down what happened to one person: somebody, then what was done or has become of them. A directory says
 * what is offered to anyone who comes; whatever happened to somebody stands in the past. Folded text, English, French, Arabic.
 */

const people = {
  en: "client|survivor|beneficiary|victim|patient|applicant|girl|boy|woman|man|minor|child|baby|mother|father|husband|wife|sister|brother|daughter|son|widow|migrant|refugee|family|youth|teenager",
  fr: "cliente?|survivante?|beneficiaire|victime|patiente?|fille|fillette|garcon|femme|homme|mineure?|enfant|bebe|mere|pere|mari|epouse|soeur|frere|fils|veuve|migrante?|refugiee?|famille|jeune|adolescente?",
  ar: "مستفيد|ناجي|ضحي|مريض|عميل|فتاه|ولد|صبي|بنت|طفل|امراه|رجل|شاب|قاصر|ام|اب|زوج|اخت|اخ|ابن|ابنه|ارمله|لاجي|مهاجر|اسره|عايله|مراهق",
} as const;

/** What happens to people and not to houses and services. */
const happened = {
  en: "raped|beaten|abused|attacked|assaulted|threatened|kidnapped|tortured|trafficked|sold|arrested|detained|deported|turned away|sent away|sent back|refused|rejected|treated|brought|born|diagnosed|hospitali[sz]ed|vaccinated|reunited|injured|wounded|killed|released|separated|married|operated|evicted|referred|accompanied|escaped|fled|slept|died|disappeared|ran away|gave birth|miscarried|tested|lost|missed|told|asked|said|disclosed|reported|confided|cried|left|came|arrived|returned|stopped|needs|waits|is waiting|does not want|wants",
  fr: "violee?|battue?|frappee?|agressee?|menacee?|enlevee?|torturee?|vendue?|arretee?|detenue?|expulsee?|renvoyee?|refoulee?|refusee?|soignee?|amenee?|nee?|diagnostiquee?|hospitalisee?|vaccinee?s?|reunie?|blessee?|tuee?|liberee?|separee?|mariee?|operee?|orientee?|accompagnee?|evadee?|enfuie?|fui|dormi|mortee?|decedee?|disparue?|accouche|depistee?|perdu|manque|raconte|demande|dit|confie|pleure|quitte|venue?|arrivee?|revenue?|retrouve|arrete|interrompu|rechutee?",
  ar: "اغتصب|ضرب|اعتدي|هدد|خطف|عذب|بيع|اعتقل|احتجز|رحل|طرد|رفض|عولج|ولد|لقح|جرح|قتل|اطلق سراح|تزوج|احال|احلنا|رافقنا|ارسلنا|احضر|هرب|فر|نام|توفي|مات|اختف|فقد|تغيب|اخبر|طلب|قال|ذكر|بك|غادر|جاء|وصل|عاد|اوقف|تلق|تعرضت|تعرض ل|انجب|اصيب",
} as const;

/** Of these, what nobody says of a paper or a house. */
const humanly = {
  en: "raped|beaten|abused|attacked|assaulted|threatened|kidnapped|tortured|trafficked|arrested|detained|deported|diagnosed|hospitali[sz]ed|injured|wounded|treated|turned away|sent away|sent back|pregnant",
  fr: "violee?|battue?|frappee?|agressee?|menacee?|enlevee?|torturee?|arretee?|expulsee?|refoulee?|amenee?|hospitalisee?|blessee?|evadee?|enfuie?|fui|dormi|accouche|depistee?|raconte|soignee?",
} as const;

/** What is known of somebody's body or case, and is nobody's business. */
const state = {
  en: "hiv[- ]positive|pregnant|suicidal|epileptic|disabled|infected|traumati[sz]ed|depressed",
  fr: "seropositi(?:f|ve)|enceinte|suicidaire|epileptique|handicapee?|infectee?|traumatisee?|deprimee?|positi(?:f|ve)",
  ar: "مصاب|حامل|ايجابي|معاق|مكتيب",
} as const;

const ago =
  "(?:yesterday|last (?:week|month|year|night)|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|on \\d{1,2} [a-z]+)";

/** Letters that end an Arabic word or begin the next. */
const [before, after] = ["(?<![\\u0600-\\u06ff])", "(?![\\u0600-\\u06ff])"];

const one = `(?:an?|the|this|our|another|one) (?:[\\w-]+ ){0,3}(?:${people.en})`;
const une = `(?:une?|la|le|l'|notre|cette?|ce|son|sa|ses|un autre|une autre) ?(?:[\\w'-]+ ){0,2}(?:${people.fr})s?`;
const waahid = `[وف]?(?:ال|لل|ل)?(?:${people.ar})(?:ا|ه|ين|ها|هما|ت|تا|اها|اه)?`;
const hadatha = `[وف]?(?:${happened.ar})(?:ت|وا|ها|ه|نا|ناها|ناه|وها|وه|اها)?`;

const latinStories: readonly RegExp[] = [
  // Somebody was, had, told: within one clause.
  `\\b(?:${one}|(?:he|she|beneficiary|client|patient|survivor)|(?:her|his) (?:[\\w-]+ ){0,3}(?:${people.en}|children|kids|sons|daughters|parents)|one of (?:our|the|their) [a-z]+)(?:'s)?,? (?:[\\w'-]+,? ){0,6}?(?:was|were|had|has|has been|have been|did|could)(?: not| just| once| never| also)? (?:[\\w-]+ )?(?:${happened.en})\\b`,
  `\\b(?:she|he) (?:(?:was|had been|has been|is) (?:[\\w-]+ )?(?:${humanly.en})|told (?:us|me)|escaped|fled|slept|lost|died|disappeared|ran away|gave birth|missed|came|arrived)\\b`,
  `\\b(?:${one}|beneficiary|client|patient|survivor) (?:(?!is |are |be |being |gets? |to |not )[\\w'-]+ ){0,4}?(?:came|told|asked|escaped|fled|lost|missed|died|disappeared|arrived|stopped|returned|slept|disclosed|reported|tested|ran away|gave birth|switched off)\\b`,
  `\\b(?:the|our|this|one) (?:[\\w-]+ )?(?:${people.en}) (?:is|was|tested) (?:[\\w-]+ )?(?:${state.en})\\b`,
  `\\b(?:girl|boy|woman|man|child),? \\d{1,2}\\b,`,
  `\\bwe (?:have |had )?(?:referred|sent|accompanied|brought|took|visited|met|saw|hid|hosted) (?:an?|the|one|her|him|this) (?:[\\w-]+ ){0,3}(?:${people.en}|her|him)\\b`,
  `\\b(?:${people.en}) (?:of \\w+ )?(?:from \\w+ )?(?:who |that |whom )?we (?:have |had )?(?:referred|sent|accompanied|brought|took)\\b`,
  `\\b${ago}\\b.{0,30}\\b(?:an?|one) (?:[\\w-]+ ){0,2}(?:${people.en})\\b.{0,40}\\b(?:was|were|came|fled|died)\\b`,
  // Elle a été …, le patient a …
  `\\b(?:elle|il)s? (?:nous |m')?(?:a|ont|avait|est|s'est)(?: (?:ete|nous|deja|pas))* (?:${humanly.fr})\\b`,
  `\\b(?:elle|il) (?:nous |m')?(?:a|avait) (?:raconte|dit|confie|signale|demande)\\b`,
  `\\b(?:${une}|une? de (?:nos|ces|leurs) \\w+|ses (?:\\w+ )?enfants)(?: (?!qui\\b)[\\w'-]+){0,5}? (?:a|ont|avait|est|s'est|etait)(?: (?:ete|deja|pas|tout|deux|jamais|recemment))* (?:${happened.fr})\\b`,
  `\\b(?:un|une|les? \\w+ un) [\\w-]+ (?:a|avait) ete (?:${humanly.fr})\\b`,
  `\\b(?:le|la|notre|cette?|ce) (?:${people.fr}) (?:est|etait) (?:${state.fr})\\b`,
  `\\b(?:fille|garcon|femme|homme|enfant) de \\d{1,2} ans\\b(?=.{0,60}\\b(?:a|ont|est|amenee?)\\b)`,
  `\\bnous avons (?:oriente|envoye|accompagne|amene|recu|heberge|refere) (?:ici )?(?:une?|le|la|cette?) (?:[\\w-]+ ){0,2}(?:${people.fr})\\b`,
  `\\b(?:mari|frere|pere|famille|epouse|femme) de (?:la|cette|notre|l') ?(?:${people.fr})\\b`,
  `\\bhusband of (?:the|our|this) (?:${people.en})\\b|\\b(?:the|our) (?:${people.en})'s (?:husband|wife|brother|father|mother|family)\\b`,
].map((source) => new RegExp(source));

const arabicStories: readonly RegExp[] = [
  // جاءت امرأة …
  `${before}${hadatha}(?: \\S+){0,4}? (?:احدي )?(?:${waahid}|المستفيدات)${after}`,
  `${before}${waahid}(?: \\S+){0,4}? (?:ان |التي |الذي )?${hadatha}${after}`,
  `${before}ال(?:${people.ar})ه? (?:${state.ar})`,
  `${before}(?:ضربها|ضربه|اغتصبها|هددها|هدده|اخبرنا|اخبرتنا|قالت لنا|قال لنا|اخبرتني|اخبرني) `,
  `${before}(?:طفلاها|طفلها|طفلتها|ابنها|ابنتها|زوجها|اخوها|والدها|ابنه|زوجته)${after}`,
].map((source) => new RegExp(source));

/** Speaks of anyone who comes. */
const ofAnyone =
  /\b(?:if|when|whether|once|unless|any|anyone|nobody|no one|each|every|everyone|may|can|could|example|who|whose|si|quand|lorsque|apres|peut|peuvent|exemple|chaque|tout|toute|toutes|personne n'|personne ne|qui)\b|(?<![\u0600-\u06ff])(?:اذا|عندما|يمكن\S*|مثال|مثلا|كل|اي|لمن|لا احد)(?![\u0600-\u06ff])/;
/** A day on which something happened: then it happened to somebody, whatever else stands there. */
const certain =
  /\b(?:yesterday|last (?:week|month|year|night)|la semaine derniere|le mois dernier|hier|on \d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|الاسبوع الماضي|الشهر الماضي|في \d{1,2} \S+ /;

/** The words of a clause that tell what happened to one person; `undefined` when none do. */
export function storyIn(clause: string): string | undefined {
  if (ofAnyone.test(clause) && !certain.test(clause)) return undefined;
  return (
    firstOf(latinStories, clause, /[a-z]/) ?? firstOf(arabicStories, clause, /[\u0600-\u06ff]/)
  );
}

/** None is tried on a clause without a letter of its script. */
function firstOf(stories: readonly RegExp[], clause: string, script: RegExp): string | undefined {
  if (!script.test(clause)) return undefined;
  for (const story of stories) {
    const found = story.exec(clause);
    if (found) return found[0].trim();
  }
  return undefined;
}

/** A cheap look before a text is folded. */
export function mayTellStory(text: string): boolean {
  return latin.test(text) || arabic.test(text);
}
const latin =
  /\b(?:was|were|had|has|have|told|asked|came|fled|lost|missed|died|escaped|arrived|sent|referred|accompanied|brought|tested|she|he|ont|avait|avons|est|a)\b|\bHIV|positive|pregnant|, \d{1,2},|'s (?:husband|wife|brother|father)|\bde (?:la|cette|notre) /i;
const arabic =
  /مستفيد|[أا]رسلنا|[أا]حلنا|صبي|بنت|ناجي|ضحي|مريض|عميل|فتا[ةه]|طفل|امر[أا][ةه]|رجل|شاب|قاصر|[أا]سر[ةه]|عائل[ةه]|ولدا|ضرب|[أا]خبر|ابنها|ابنتها|زوج/;
