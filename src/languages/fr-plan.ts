import type { PlanKey } from "./en-plan.ts";
import type { Words } from "./speech.ts";

/** What `stale --plan` and `spread` say, in French. Notes to the translator stand in `en-plan.ts`. */
export const words: Words<PlanKey> = {
  week: "Du {from} au {to} : {services, plural, one {# service} many {# services} other {# services}}, {calls, plural, one {# appel} many {# appels} other {# appels}}",
  "week.empty": "Du {from} au {to} : personne",
  "week.unnamed":
    "{count, plural, one {# fiche} many {# fiches} other {# fiches}} pour le personnel de protection, sans nom ici",
  room: "Prévu pour {perWeek} services par semaine ; un autre nombre avec --per-week.",
  late: "{count, plural, one {# service n’a son tour qu’après le jour jusqu’auquel il est confirmé} many {# services n’ont leur tour qu’après le jour jusqu’auquel ils sont confirmés} other {# services n’ont leur tour qu’après le jour jusqu’auquel ils sont confirmés}}.",
  unplanned:
    "{count, plural, one {# service déjà ancien n’a} many {# services déjà anciens n’ont} other {# services déjà anciens n’ont}} pas de tour dans ces semaines.",
  enough: "Avec --per-week {enough}, aucun ne serait en retard ni oublié.",
  nothing: "Personne à appeler dans les douze prochaines semaines.",
  "spread.crowd":
    "{count, plural, one {# service a été confirmé} many {# services ont été confirmés} other {# services ont été confirmés}} le {on} et seraient à revoir la même semaine.",
  "spread.sooner":
    "{count, plural, one {# d’entre eux serait revu} many {# d’entre eux seraient revus} other {# d’entre eux seraient revus}} plus tôt, sur {weeks, plural, one {# semaine} many {# semaines} other {# semaines}}. Aucun ne le serait plus tard, et aucun ne compte comme confirmé pour autant.",
  "spread.cost":
    "Cela fait {after} services par semaine au lieu de {before}, jusqu’à ce que quelqu’un retire les intervalles plus courts (review: every).",
  "spread.never":
    "{count, plural, one {# service n’a jamais été confirmé} many {# services n’ont jamais été confirmés} other {# services n’ont jamais été confirmés}} : il n’y a rien à répartir. Qui appeler, quelle semaine :  pathway stale --plan",
  "spread.nothing":
    "Rien à répartir : aucun jour n’a vu confirmer plus de {room} services sans intervalle propre qui seraient à revoir ensemble.",
  "spread.ask": "Écrire ces intervalles ?",
  "spread.yes_needed": "Dites s’il faut l’écrire :  --yes  ou  --dry-run",
  "spread.commit": "Répartir la revue de {count} services",
};
