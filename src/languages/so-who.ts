import type { Told } from "./document-words.ts";
import type { who as english } from "./en-who.ts";

/** Who may come, in Somali. Notes to the translator stand in `en-who.ts`. */
export const who: Told<typeof english> = {
  "who.everyone": "Qof walba wuu iman karaa.",
  "who.only": "Waxaa loogu talagalay oo keliya: {people}.",
  "who.are": "{people} oo sidoo kale ka mid ah: {more}",
  "who.are_also": "{people} iyo weliba: {more}",
  "who.with": "{people}, {more}",
  "who.people": "dadka {more}",
  "who.anyone": "qof kasta",
  "who.citizens": "muwaadiniinta {countries}",
  "who.children": "carruurta ka yar 18 sano",
  "who.adults": "dadka waaweyn (18 sano iyo ka badan)",
  "who.ages": "da'doodu u dhexayso {from} ilaa {to} sano",
  "who.ages_from": "da'doodu tahay {from} sano ama ka badan",
  "who.ages_to":
    "{to, plural, =0 {ka yar 1 sano} one {da'doodu tahay # sano ama ka yar} other {da'doodu tahay # sano ama ka yar}}",
  "who.age": "da'doodu tahay {age} sano",
  "who.under_18": "ka yar 18 sano",
  "who.any_age": "da' kasta",
  "who.lives": "ku nool {areas}",
  "who.in": "jooga {areas}",
  "who.serves": "Waxay u adeegtaa dadka jooga {areas}.",
  "who.no_papers": "Warqado looma baahna.",
  "who.papers": "Warqadaha loo baahan yahay: {papers}.",
  "who.with_no_papers": "{people} (warqado looma baahna)",
  "who.with_papers": "{people} (warqadaha loo baahan yahay: {papers})",
  "who.and_paper": "{first}; {more}",
  "who.one_of":
    "{count, plural, one {Kooxdan oo keliya: {sets}.} other {Mid ka mid ah kooxahan oo keliya: {sets}.}}",
  "who.also_one_of":
    "{count, plural, one {Waa inay kooxdan ka mid yihiin sidoo kale: {sets}.} other {Waa inay mid ka mid ah kooxahan ka mid yihiin sidoo kale: {sets}.}}",
  "who.or": "{first}; ama {more}",
  "who.refused": "{people}: {causes}.",
  "who.refused_only": "{people}.",
};
