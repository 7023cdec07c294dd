import type { AuditKey } from "./en-audit.ts";
import type { Words } from "./speech.ts";

export const words: Words<AuditKey> = {
  title: "Ce que contient l’historique de ce parcours",
  looked:
    "Examiné : {saves, plural, one {# enregistrement} many {# enregistrements} other {# enregistrements}} et {texts, plural, one {# texte} many {# textes} other {# textes}} : branches, étiquettes, ce qui a été mis de côté, ce qui a été remplacé.",
  nothing: "Rien n’a été trouvé que les lecteurs de l’historique ne devraient pas voir.",
  "kind.private-entry": "Une fiche réservée à la protection (sa place est dans private/)",
  "kind.private-value": "Une valeur de private/, mot pour mot",
  "kind.restricted-entry":
    "Une fiche qui était réservée à la protection, dans l’historique partagé",
  "kind.hidden-place": "L’emplacement d’un lieu qui est caché aujourd’hui",
  "kind.once-shown":
    "Une valeur que les points d’accueil pouvaient lire et qui est réservée à la protection aujourd’hui",
  "kind.restricted-value": "Une valeur réservée à la protection, copiée ailleurs",
  "kind.case-data": "Des mots sur une personne accompagnée",
  "kind.person-name": "Le nom d’une personne dans un texte",
  "kind.former-contact": "Le nom ou le numéro de quelqu’un qui n’est plus un contact",
  "kind.message-value": "Une valeur réservée à la protection dans le message d’un enregistrement",
  "kind.message-name": "Le nom d’une personne dans le message d’un enregistrement",
  "kind.author": "Des enregistrements dont l’auteur est une personne nommée",
  "kind.not-ignored": "Un dossier que le prochain enregistrement partagerait avec tous",
  "kind.quarantine":
    "Ce qu’un import a écarté est encore ici : supprimez-le une fois l’affaire réglée",
  "kind.output-value":
    "Un document avec des valeurs réservées à la protection : supprimez-le dès qu’il ne sert plus",
  "place.save": "1 enregistrement, {day}, {commit}",
  "place.saves": "{count} enregistrements, le dernier {day}, {commit}",
  "place.now": "ici, pas dans l’historique",
  "place.unspoken": "un fichier qui n’est pas nommé ici",
  "place.message": "le message de l’enregistrement",
  "from.branch": "sur la branche {name}",
  "from.remote": "sur la branche {name} d’autres personnes",
  "from.tag": "sous l’étiquette {name}",
  "from.stash": "mis de côté (git stash)",
  "from.lost": "remplacé ou repris ; Git le garde quelques semaines",
  "from.other": "sous {name}",
  more: "et {count} de plus",
  staff:
    "{count, plural, one {# fichier contient} many {# fichiers contiennent} other {# fichiers contiennent}} des valeurs réservées à la protection dans les champs prévus pour elles (évaluation, notes, motifs). C’est normal tant que seuls la protection et les coordinateurs peuvent lire ce dépôt.",
  closed:
    "{count, plural, one {# fichier n’est pas un texte} many {# fichiers ne sont pas des textes} other {# fichiers ne sont pas des textes}} : personne ne peut dire ici ce qui s’y trouve. Regardez vous-même :",
  missing:
    "{count, plural, one {# texte n’est pas} many {# textes ne sont pas} other {# textes ne sont pas}} sur cette machine : la réponse n’est pas complète. Récupérez tout (git fetch --refetch), puis relancez audit.",
  "undo.title": "Ce qu’une réécriture de l’historique peut défaire, et ce qu’elle ne peut pas",
  "undo.first":
    "Prévenez d’abord les personnes concernées, le prestataire avant tous, et tenez la valeur pour connue : changez le numéro, déplacez le lieu de rendez-vous.",
  "undo.can":
    "Elle peut : retirer la valeur de ce dépôt, de ses branches et étiquettes, et de toute copie faite ensuite. Une personne qui connaît Git le fait avec git filter-repo, sur chaque branche, puis jette les stashes et le git reflog.",
  "undo.cannot":
    "Elle ne peut pas : atteindre les clones, forks, paquets et sauvegardes que d’autres possèdent, les pull requests et caches de l’hébergeur (demandez-lui de les supprimer), les documents imprimés ou envoyés, ni ce que quelqu’un a lu.",
  "undo.after":
    "Ensuite, chaque copie doit être refaite : une seule ancienne copie renvoyée ramène tout.",
};
