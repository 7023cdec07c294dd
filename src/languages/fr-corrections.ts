import type { CorrectionsKey } from "./en-corrections.ts";
import type { Words } from "./speech.ts";

export const words: Words<CorrectionsKey> = {
  "at.page": "page {page}, n° {number}",
  "made.slips":
    "Édition {number} : {count, plural, one {# fiche} many {# fiches} other {# fiches}} à corriger.",
  "made.nothing": "Édition {number} : rien à corriger. Rien n’a été écrit.",
  "made.unread":
    "{count, plural, one {# fichier n’a pas pu être lu, à l’époque ou maintenant ; nul ne peut dire ce qu’il est devenu} many {# fichiers n’ont pas pu être lus, à l’époque ou maintenant ; nul ne peut dire ce qu’ils sont devenus} other {# fichiers n’ont pas pu être lus, à l’époque ou maintenant ; nul ne peut dire ce qu’ils sont devenus}} : {names}",
  "made.withheld":
    "{count, plural, one {# fiche est retenue par une règle bloquante, à l’époque ou maintenant ; rien n’en est dit. Regardez-la avec  pathway validate} many {# fiches sont retenues par des règles bloquantes, à l’époque ou maintenant ; rien n’en est dit. Regardez-les avec  pathway validate} other {# fiches sont retenues par des règles bloquantes, à l’époque ou maintenant ; rien n’en est dit. Regardez-les avec  pathway validate}}",
  "made.private_unknown":
    "Ce que contenait private/ à {typed} n’est pas connu ici ; ses fiches paraîtraient retirées. Indiquez un jour postérieur à son premier enregistrement, ou une édition pour l’équipe de protection.",
  "made.otherwise": "Sans navigateur :  pathway corrections {number} --format text",
  "made.who":
    "L’édition {number} est pour {audience}, et ceci peut finir dans un journal. Dites qui lira avec --audience {audience}.",
  "made.wider":
    "L’édition {number} est pour {audience} : son feuillet ne peut être fait pour davantage de lecteurs.",
  "code.current": "{code} est l’édition {number}, celle en vigueur. Utilisez-la jusqu’au {until}.",
  "code.over":
    "{code} est l’édition {number}, la dernière, à ne plus utiliser après le {until}. Demandez-en une nouvelle.",
  "code.superseded": "{code} est l’édition {number}. L’édition {by} du {date} l’a remplacée.",
  "code.withdrawn":
    "{code} est l’édition {number}. Elle a été retirée le {date} : personne ne doit s’en servir. Détruisez-la.",
  "code.unknown":
    "{code} n’est aucune édition connue ici. C’est peut-être une copie de travail, une édition pour d’autres lecteurs, ou une erreur de lecture.",
  "code.near": "Relisez : l’édition {number} porte le code {code}.",
  "code.none": "Rien n’a encore été publié ; il n’y a aucun code à comparer.",
  "code.edited":
    "{path} a été modifié à la main ; ce qu’il dit de son code n’est pas sûr. Rétablissez-le avec Git.",
  "code.changed":
    "{count, plural, one {# de ses fiches dit autre chose aujourd’hui} many {# de ses fiches disent autre chose aujourd’hui} other {# de ses fiches disent autre chose aujourd’hui}} :",
  "code.same": "Ce qu’elle contient est toujours juste.",
  "code.more": "{count, plural, one {# autre} many {# autres} other {# autres}}",
  "code.slip":
    "Pour continuer à l’utiliser, faites les corrections :  pathway corrections {number}",
  "code.untold": "Ce qui a changé depuis ne peut être dit ici : {why}",
  "code.broken": "{path} ne peut être lu ; son code n’est donc pas connu. Rétablissez-le avec Git.",
  "then.notice":
    "Ce que disait l’édition {number} le {date}. Aujourd’hui, cela peut être différent.",
  "then.gone":
    "Ses lecteurs ne voient plus {id} ; ce qu’une édition en disait n’est pas répété. L’équipe de protection le voit avec --audience restricted.",
  "then.absent": "L’édition {number} n’avait pas de fiche {id} pour ses lecteurs.",
};
