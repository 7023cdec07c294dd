import type { who as english } from "./en-who.ts";

/** Who may come, in French. Notes to the translator stand in `en-who.ts`. */
export const who: Readonly<Record<keyof typeof english, string>> = {
  "who.everyone": "Tout le monde peut venir.",
  "who.only": "Seulement pour : {people}.",
  "who.are": "{people}, à condition d’être aussi : {more}",
  "who.are_also": "{people}, et aussi : {more}",
  "who.with": "{people}, {more}",
  "who.people": "personnes {more}",
  "who.anyone": "tout le monde",
  "who.citizens":
    "{count, plural, one {personnes de cette nationalité ({countries})} many {personnes de l’une de ces nationalités ({countries})} other {personnes de l’une de ces nationalités ({countries})}}",
  "who.children": "enfants de moins de 18 ans",
  "who.adults": "adultes (18 ans ou plus)",
  "who.ages": "de {from} à {to, plural, one {# an} many {# d’années} other {# ans}}",
  "who.ages_from": "de {from, plural, one {# an} many {# d’années} other {# ans}} ou plus",
  "who.ages_to":
    "{to, plural, =0 {de moins d’un an} one {de # an ou moins} many {de # d’années ou moins} other {de # ans ou moins}}",
  "who.age": "de {age, plural, one {# an} many {# d’années} other {# ans}}",
  "who.under_18": "de moins de 18 ans",
  "who.any_age": "de tout âge",
  "who.lives": "habitant à : {areas}",
  "who.in": "se trouvant à : {areas}",
  "who.serves": "Pour les personnes se trouvant à : {areas}.",
  "who.no_papers": "Aucun papier n’est demandé.",
  "who.papers": "Papiers demandés : {papers}.",
  "who.with_no_papers": "{people} (aucun papier demandé)",
  "who.with_papers": "{people} (papiers demandés : {papers})",
  "who.and_paper": "{first} ; {more}",
  "who.one_of":
    "{count, plural, one {Seulement pour les personnes de ce groupe : {sets}.} many {Seulement pour les personnes de l’un de ces groupes : {sets}.} other {Seulement pour les personnes de l’un de ces groupes : {sets}.}}",
  "who.also_one_of":
    "{count, plural, one {Il faut aussi faire partie de ce groupe : {sets}.} many {Il faut aussi faire partie de l’un de ces groupes : {sets}.} other {Il faut aussi faire partie de l’un de ces groupes : {sets}.}}",
  "who.or": "{first} ; ou {more}",
  "who.refused": "{people}. Raison : {causes}.",
  "who.refused_only": "{people}.",
};
