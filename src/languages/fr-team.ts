import type { TeamKey } from "./en-team.ts";

/** Keeping and sharing a pathway, in French. Notes to the translator stand in `en-team.ts`. */
export const words: Readonly<Record<TeamKey, string>> = {
  "team.no_git":
    "Il n’y a pas de Git sur cette machine, et sans lui rien ne peut être conservé. Voyez :  pathway doctor",
  "team.no_history":
    'Rien ne garde encore l’historique de {folder}. Commencez-en un, puis réessayez :\n  git init "{folder}"',
  "team.not_trusted":
    'Git ne lit pas l’historique de {folder} : le dossier appartient à quelqu’un d’autre sur cette machine, ou son historique est abîmé. Si vous faites confiance à qui l’a créé, autorisez-le, puis réessayez :\n  git config --global --add safe.directory "{folder}"',
  "save.unreadable":
    "Git ne peut pas dire ce qui a changé ici : sa liste de fichiers est illisible. Rien n’a été enregistré. Regardez avec  git status.",
  "save.nothing": "Rien n’a changé depuis le dernier enregistrement.",
  "save.message": "Qu’est-ce qui a changé ? Une phrase pour vos collègues.",
  "save.message_help":
    "Elle reste dans l’historique et est copiée avec lui. Nommez des services et des fonctions, jamais une personne.",
  "save.message_case":
    "La phrase semble parler d’une personne précise. Un historique est copié en entier et n’oublie rien. Dites-le sans elle. Rien n’a été enregistré.",
  "save.message_private":
    "La phrase nomme une fiche réservée au personnel de protection, et l’historique commun dirait à tous qu’elle existe. Dites-le sans ce nom. Rien n’a été enregistré.",
  "save.left":
    "{count, plural, one {# nouveau fichier n’est pas d’un répertoire et est laissé de côté. Enregistrez-le aussi avec --also, si tous ceux qui ont une copie peuvent le voir :} many {# nouveaux fichiers ne sont pas d’un répertoire et sont laissés de côté. Enregistrez-les aussi avec --also, si tous ceux qui ont une copie peuvent les voir :} other {# nouveaux fichiers ne sont pas d’un répertoire et sont laissés de côté. Enregistrez-les aussi avec --also, si tous ceux qui ont une copie peuvent les voir :}}",
  "save.private_shared":
    "{count, plural, one {# fichier de private/ entrerait dans l’historique commun, et tous ceux qui ont une copie l’auraient. Rien n’a été enregistré. Ajoutez une ligne  private/  à .gitignore, et voyez :  pathway doctor} many {# fichiers de private/ entreraient dans l’historique commun, et tous ceux qui ont une copie les auraient. Rien n’a été enregistré. Ajoutez une ligne  private/  à .gitignore, et voyez :  pathway doctor} other {# fichiers de private/ entreraient dans l’historique commun, et tous ceux qui ont une copie les auraient. Rien n’a été enregistré. Ajoutez une ligne  private/  à .gitignore, et voyez :  pathway doctor}}",
  "save.never":
    "Ce qui figure ci-dessus ne doit pas entrer dans un historique que d’autres copient : on ne pourrait jamais le reprendre. Corrigez-le d’abord. Rien n’a été enregistré.",
  "save.with_errors": "L’enregistrer avec ces erreurs ?",
  "save.with_errors_help":
    "Les fiches qui ont des erreurs peuvent rester hors des documents. Enregistrez-les si vous continuez demain, ou si un collègue doit les corriger.",
  "save.errors":
    "{count, plural, one {Il y a # erreur dans ce que vous avez changé. Rien n’a été enregistré. Corrigez-la, ou enregistrez tel quel avec --with-errors yes.} many {Il y a # erreurs dans ce que vous avez changé. Rien n’a été enregistré. Corrigez-les, ou enregistrez tel quel avec --with-errors yes.} other {Il y a # erreurs dans ce que vous avez changé. Rien n’a été enregistré. Corrigez-les, ou enregistrez tel quel avec --with-errors yes.}}",
  "save.edition_wrong":
    "L’édition {number} est encore en usage, et {count, plural, one {# de ses fiches dit} many {# de ses fiches disent} other {# de ses fiches disent}} autre chose que les fichiers. Corrigez ses copies :  pathway corrections {number}",
  "save.edition_places": "  Dans cet enregistrement : {places}.",
  "save.corrections": "Faire maintenant les feuillets de corrections des copies imprimées ?",
  "save.corrections_help":
    "Des feuillets à coller dans la couverture et des étiquettes, en PDF dans out/.",
  "save.dry":
    "{count, plural, one {# fichier serait enregistré. Rien n’a été enregistré.} many {# fichiers seraient enregistrés. Rien n’a été enregistré.} other {# fichiers seraient enregistrés. Rien n’a été enregistré.}}",
  "save.here_only":
    "{count, plural, one {# fichier enregistré, sur cette machine seulement. Partagez-le avec :  pathway sync} many {# fichiers enregistrés, sur cette machine seulement. Partagez-les avec :  pathway sync} other {# fichiers enregistrés, sur cette machine seulement. Partagez-les avec :  pathway sync}}",
  "sync.detached":
    "Aucune suite d’enregistrements n’est ouverte ici : un état antérieur est affiché, il n’y a donc rien à envoyer. Revenez d’abord à l’état le plus récent :  git switch main",
  "sync.nothing_saved":
    'Rien n’a encore été enregistré ici. Enregistrez d’abord :  pathway save "ce qui a changé"',
  "sync.no_place":
    "Ce répertoire n’est encore partagé avec personne. Nommez une fois le lieu commun, une adresse que vos collègues ont, ou un dossier sur un disque :\n  pathway sync --to ADRESSE\nSans connexion, remettez une copie :  pathway pack --full",
  "sync.other_place":
    "Ce répertoire est déjà partagé à {place}. Laissez --to, ou changez le lieu avec Git :  git remote set-url origin ADRESSE",
  "sync.fetching": "Demande à {place} ce que les autres ont enregistré",
  "sync.sending": "Envoi à {place} de ce que vous avez enregistré",
  "sync.not_fetched":
    "Rien n’a changé ici et rien n’a été envoyé. Relancez  pathway sync  plus tard.",
  "sync.not_sent":
    "Ce que vous avez enregistré est en sûreté ici et pas encore envoyé. Relancez  pathway sync  plus tard : il reprend où il s’est arrêté.",
  "sync.problem_line": "La connexion avec {place} manque ou s’est coupée.",
  "sync.problem_refused":
    "{place} ne vous laisse pas entrer. Demandez l’accès à qui s’en occupe ; c’est Git qui demande le mot de passe, ce programme jamais.",
  "sync.problem_missing":
    "Il n’y a pas de répertoire partagé à {place}. Vérifiez l’adresse, et que le disque est branché.",
  "sync.problem_address":
    "{place} n’est pas une adresse utilisée ici : elle commence par https:// ou ssh://, ou c’est un dossier sur un disque. D’autres enverraient tout sans protection, ou lanceraient un programme.",
  "sync.problem_behind": "Des collègues envoient sans cesse à {place}.",
  "sync.problem_other": "{place} n’a pas répondu comme il faut.",
  "sync.strangers":
    "Ce qui est partagé là est un autre répertoire : il n’a aucun enregistrement en commun avec celui-ci. Vérifiez l’adresse.",
  "sync.in_the_way":
    'Des collègues ont changé des fichiers où vous avez des changements non enregistrés. Rien n’a été touché. Enregistrez d’abord les vôtres :  pathway save "ce qui a changé"',
  "sync.from_others": "Ce que des collègues ont changé",
  "sync.never":
    "{count, plural, one {Ce qui est enregistré contient # fichier qui ne doit pas atteindre un lieu commun : on ne pourrait jamais le reprendre. Rien n’a été envoyé. Adressez-vous à qui tient le répertoire.} many {Ce qui est enregistré contient # fichiers qui ne doivent pas atteindre un lieu commun : on ne pourrait jamais les reprendre. Rien n’a été envoyé. Adressez-vous à qui tient le répertoire.} other {Ce qui est enregistré contient # fichiers qui ne doivent pas atteindre un lieu commun : on ne pourrait jamais les reprendre. Rien n’a été envoyé. Adressez-vous à qui tient le répertoire.}}",
  "sync.unsaved":
    '{count, plural, one {# fichier est changé et pas enregistré, il reste donc ici. Enregistrez-le avec :  pathway save "ce qui a changé"} many {# fichiers sont changés et pas enregistrés, ils restent donc ici. Enregistrez-les avec :  pathway save "ce qui a changé"} other {# fichiers sont changés et pas enregistrés, ils restent donc ici. Enregistrez-les avec :  pathway save "ce qui a changé"}}',
  "sync.done":
    "Tout ce que vous avez enregistré est à {place}, et tout ce qui y est enregistré est ici.",
  "sync.unsent":
    "Pas encore envoyé à {place} : {count, plural, one {# enregistrement} many {# enregistrements} other {# enregistrements}}. Envoyez avec :  pathway sync",
  "pack.which":
    "Dites pour qui : --audience public (tout le monde) ou --audience partner (points d’accueil) pour une copie sans historique, ou --full pour votre propre équipe.",
  "pack.done_public":
    "{count, plural, one {Une copie avec # service, sans historique : tout le monde peut l’avoir.} many {Une copie avec # services, sans historique : tout le monde peut l’avoir.} other {Une copie avec # services, sans historique : tout le monde peut l’avoir.}}",
  "pack.done_partner":
    "{count, plural, one {Une copie avec # service, sans historique, pour les points d’accueil : ne la faites pas circuler plus loin.} many {Une copie avec # services, sans historique, pour les points d’accueil : ne la faites pas circuler plus loin.} other {Une copie avec # services, sans historique, pour les points d’accueil : ne la faites pas circuler plus loin.}}",
  "pack.unlisted": "N’y figurent pas, car on n’y envoie plus personne : {ids}.",
  "pack.done_full":
    "{count, plural, one {Elle contient # enregistrement, avec tout ce qui a jamais été écrit dans le dossier commun, et rien de private/. Ne la remettez qu’à votre équipe : qui l’a lit tout.} many {Elle contient # enregistrements, avec tout ce qui a jamais été écrit dans le dossier commun, et rien de private/. Ne la remettez qu’à votre équipe : qui l’a lit tout.} other {Elle contient # enregistrements, avec tout ce qui a jamais été écrit dans le dossier commun, et rien de private/. Ne la remettez qu’à votre équipe : qui l’a lit tout.}}",
  "pack.shallow":
    "Cette copie ne contient que la fin de l’historique. Récupérez d’abord le reste :  git fetch --unshallow",
  "pack.not_written":
    "{path} n’a pas pu être écrit. Vérifiez qu’il y a de la place et que vous pouvez y écrire.",
  "unpack.unreadable": "{file} est illisible : {reason}.",
  "unpack.into":
    "Dites dans quel dossier va {file} : un nouveau, ou celui d’une copie précédente. Par exemple --into copy",
  "unpack.foreign":
    "{file} n’est pas une copie faite par  pathway pack , ou quelqu’un l’a changée : il s’y trouve ce qu’une copie ne contient jamais. Rien n’en a été repris.",
  "unpack.large": "{file} contient bien plus qu’un répertoire. Rien n’en a été repris.",
  "unpack.damaged": "{file} est abîmé ou incomplet. Redemandez-le. Rien n’en a été repris.",
  "unpack.not_copy":
    "{folder} contient autre chose qu’une copie précédente, et serait écrasé. Choisissez un nouveau dossier.",
  "unpack.dry":
    "{count, plural, one {# fichier changerait. Rien n’a été écrit.} many {# fichiers changeraient. Rien n’a été écrit.} other {# fichiers changeraient. Rien n’a été écrit.}}",
  "unpack.dry_full":
    "Il est lisible. Ce qu’il apporterait est montré quand on le reprend ; rien n’a changé.",
  "unpack.done":
    "{count, plural, one {# fichier écrit.} many {# fichiers écrits.} other {# fichiers écrits.}} {folder} est comme la copie du {day}.",
  "unpack.done_full": "Ce que votre collègue avait enregistré est ici maintenant.",
};
