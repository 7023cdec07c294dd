import type { Told } from "./document-words.ts";
import type { who as english } from "./en-who.ts";

/** Who may come, in Spanish. Notes to the translator stand in `en-who.ts`. */
export const who: Told<typeof english> = {
  "who.everyone": "Puede venir cualquiera.",
  "who.only": "Solo para {people}.",
  "who.are": "{people} que sean {more}",
  "who.are_also": "{people} y que además sean {more}",
  "who.with": "{people}, {more}",
  "who.people": "personas {more}",
  "who.anyone": "cualquiera",
  "who.citizens": "nacionales de {countries}",
  "who.children": "menores de 18 años",
  "who.adults": "personas adultas (18 años o más)",
  "who.ages": "de {from} a {to, plural, one {# año} many {# años} other {# años}}",
  "who.ages_from": "de {from, plural, one {# año} many {# años} other {# años}} o más",
  "who.ages_to":
    "{to, plural, =0 {de menos de 1 año} one {de # año o menos} many {de # años o menos} other {de # años o menos}}",
  "who.age": "de {age, plural, one {# año} many {# años} other {# años}}",
  "who.under_18": "de menos de 18 años",
  "who.any_age": "de cualquier edad",
  "who.lives": "que viven en {areas}",
  "who.in": "que están en {areas}",
  "who.serves": "Para personas en {areas}.",
  "who.no_papers": "No se necesitan papeles.",
  "who.papers": "Papeles necesarios: {papers}.",
  "who.with_no_papers": "{people} (no se necesitan papeles)",
  "who.with_papers": "{people} (papeles necesarios: {papers})",
  "who.and_paper": "{first}; {more}",
  "who.one_of":
    "{count, plural, one {Solo para personas de este grupo: {sets}.} many {Solo para personas de uno de estos grupos: {sets}.} other {Solo para personas de uno de estos grupos: {sets}.}}",
  "who.also_one_of":
    "{count, plural, one {Además deben ser de este grupo: {sets}.} many {Además deben ser de uno de estos grupos: {sets}.} other {Además deben ser de uno de estos grupos: {sets}.}}",
  "who.or": "{first}; o {more}",
  "who.refused": "{people}: {causes}.",
  "who.refused_only": "{people}.",
};
