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
    "L’édition {number} est encore en usage, et {count, plural, one {# de ses fiches dit} many {# de ses fiches disent} other {# de ses fiches disent}} autre chose que les fichiers. Voyez :  pathway diff {number}..",
  "save.dry":
    "{count, plural, one {# fichier serait enregistré. Rien n’a été enregistré.} many {# fichiers seraient enregistrés. Rien n’a été enregistré.} other {# fichiers seraient enregistrés. Rien n’a été enregistré.}}",
  "save.here_only":
    "{count, plural, one {# fichier enregistré, sur cette machine seulement. Partagez-le avec :  pathway sync} many {# fichiers enregistrés, sur cette machine seulement. Partagez-les avec :  pathway sync} other {# fichiers enregistrés, sur cette machine seulement. Partagez-les avec :  pathway sync}}",
};
