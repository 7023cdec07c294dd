import type { mend as english } from "./en-mend.ts";

/** Correction slips, stickers and the page on what is new, in French. Notes to the translator stand in `en-mend.ts`. */
export const mend: Readonly<Record<keyof typeof english, string>> = {
  "mend.title": "Corrections de l’édition {number}",
  "mend.of": "{title}, édition {number} du {date}, code {code}",
  "mend.how":
    "Collez ce feuillet à l’intérieur de la couverture. Reportez ensuite chaque ligne au stylo, ou collez les étiquettes.",
  "mend.as_of": "Corrigé à la date du {date}",
  "mend.away": "Jetez cet exemplaire",
  "mend.away_over": "Il ne devait plus servir après le {date}.",
  "mend.away_danger":
    "Si vous ne pouvez pas les rayer tout de suite, ces passages peuvent nuire : {entries}.",
  "mend.away_many":
    "{wrong} de ses {all} fiches sont fausses. Demandez la prochaine édition plutôt que d’en corriger autant.",
  "mend.away_unlocated":
    "{count, plural, one {# fiche n’est plus dans la liste et ne peut être nommée ici} many {# fiches ne sont plus dans la liste et ne peuvent être nommées ici} other {# fiches ne sont plus dans la liste et ne peuvent être nommées ici}}.",
  "mend.where": "Où",
  "mend.strike": "Rayer",
  "mend.write": "Écrire",
  "mend.at": "p. {page}, n° {number}",
  "mend.at_page": "page {page}, n° {number}",
  "mend.at_name": "par le nom",
  "mend.at_new": "page de notes",
  "mend.unnamed": "Cette fiche",
  "mend.whole": "Toute la fiche",
  "mend.gone": "N’est plus dans la liste. N’y envoyez personne.",
  "mend.aged": "Pas confirmé à temps. N’y envoyez personne sans demander au point d’accueil.",
  "mend.ask": "{label} : inconnu, demandez d’abord",
  "mend.stop": "La page sur le danger",
  "mend.stop_emergency": "Numéros d’urgence : {now}",
  "mend.stop_specialists": "Spécialistes : {now}",
  "mend.minor":
    "{count, plural, one {# fiche a de petits changements sans danger ; elle n’est pas sur ce feuillet.} many {# fiches ont de petits changements sans danger ; elles ne sont pas sur ce feuillet.} other {# fiches ont de petits changements sans danger ; elles ne sont pas sur ce feuillet.}}",
  "mend.end": "Fin des corrections de l’édition {number}.",
  "mend.pages": "Pages et numéros du livret en {language}.",
  "mend.no_pages": "Cette édition n’a pas de livret : cherchez les fiches par leur nom.",
  "mend.sticker_head": "Éd. {number} · {where}",
  "mend.sticker_see": "{label} : voir le feuillet de corrections",
  "mend.sticker_title": "Étiquettes pour l’édition {number}",
  "mend.news": "Ce qui est nouveau depuis l’édition {number}",
  "mend.news_text":
    "Qui utilisait l’édition {number} du {date} trouve ici ce à quoi il ne faut plus se fier. Jetez l’ancien exemplaire.",
  "mend.news_none": "Rien d’important n’a changé depuis l’édition {number}.",
  "mend.news_gone":
    "{count, plural, one {# fiche n’est plus dans la liste.} many {# fiches ne sont plus dans la liste.} other {# fiches ne sont plus dans la liste.}}",
  "mend.withdrawn":
    "{name} : indisponible jusqu’à nouvel ordre. Demandez au point d’accueil. ({day})",
};
