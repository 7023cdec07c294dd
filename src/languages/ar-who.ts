import type { who as english } from "./en-who.ts";

/** Who may come, in Arabic. Notes to the translator stand in `en-who.ts`. */
export const who: Readonly<Record<keyof typeof english, string>> = {
  "who.everyone": "يمكن لأي شخص أن يأتي.",
  "who.only": "لهؤلاء فقط: {people}.",
  "who.are":
    "{people}، بشرط الانتماء أيضاً إلى {count, plural, zero {هذه الفئات} one {هذه الفئة} two {إحدى هاتين الفئتين} few {إحدى هذه الفئات} many {إحدى هذه الفئات} other {إحدى هذه الفئات}}: {more}",
  "who.are_also":
    "{people}، وكذلك إلى {count, plural, zero {هذه الفئات} one {هذه الفئة} two {إحدى هاتين الفئتين} few {إحدى هذه الفئات} many {إحدى هذه الفئات} other {إحدى هذه الفئات}}: {more}",
  "who.with": "{people}، {more}",
  "who.people": "الأشخاص {more}",
  "who.anyone": "أي شخص",
  "who.citizens": "مواطنو {countries}",
  "who.children": "الأطفال دون سن 18",
  "who.adults": "البالغون (18 سنة فأكثر)",
  "who.ages":
    "من عمر {from} إلى {to, plural, zero {# سنة} one {سنة واحدة} two {سنتين} few {# سنوات} many {# سنة} other {# سنة}}",
  "who.ages_from":
    "من عمر {from, plural, zero {# سنة} one {سنة واحدة} two {سنتين} few {# سنوات} many {# سنة} other {# سنة}} فأكثر",
  "who.ages_to":
    "{to, plural, =0 {دون عمر سنة واحدة} zero {بعمر # سنة أو أقل} one {بعمر سنة واحدة أو أقل} two {بعمر سنتين أو أقل} few {بعمر # سنوات أو أقل} many {بعمر # سنة أو أقل} other {بعمر # سنة أو أقل}}",
  "who.age":
    "بعمر {age, plural, zero {# سنة} one {سنة واحدة} two {سنتين} few {# سنوات} many {# سنة} other {# سنة}}",
  "who.under_18": "دون سن 18",
  "who.any_age": "من جميع الأعمار",
  "who.lives": "من سكان {areas}",
  "who.in": "في {areas}",
  "who.serves": "تغطي الخدمة: {areas}.",
  "who.no_papers": "لا حاجة إلى أوراق.",
  "who.papers": "الأوراق المطلوبة: {papers}.",
  "who.with_no_papers": "{people} (لا حاجة إلى أوراق)",
  "who.with_papers": "{people} (الأوراق المطلوبة: {papers})",
  "who.and_paper": "{first}؛ {more}",
  "who.one_of":
    "{count, plural, zero {لهذه الفئات فقط: {sets}.} one {لهذه الفئة فقط: {sets}.} two {لإحدى هاتين الفئتين فقط: {sets}.} few {لإحدى هذه الفئات فقط: {sets}.} many {لإحدى هذه الفئات فقط: {sets}.} other {لإحدى هذه الفئات فقط: {sets}.}}",
  "who.also_one_of":
    "{count, plural, zero {ويجب الانتماء أيضاً إلى هذه الفئات: {sets}.} one {ويجب الانتماء أيضاً إلى هذه الفئة: {sets}.} two {ويجب الانتماء أيضاً إلى إحدى هاتين الفئتين: {sets}.} few {ويجب الانتماء أيضاً إلى إحدى هذه الفئات: {sets}.} many {ويجب الانتماء أيضاً إلى إحدى هذه الفئات: {sets}.} other {ويجب الانتماء أيضاً إلى إحدى هذه الفئات: {sets}.}}",
  "who.or": "{first}؛ أو {more}",
  "who.refused": "{people}. السبب: {causes}.",
  "who.refused_only": "{people}.",
};
