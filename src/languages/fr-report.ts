import type { ReportKey } from "./en-report.ts";
import type { Words } from "./speech.ts";

/** What `validate` and `explain` say around their findings, in French. Notes to the translator stand in `en-report.ts`. */
export const words: Words<ReportKey> = {
  "severity.blocking": "bloquant",
  "severity.error": "erreur",
  "severity.warning": "avertissement",
  "severity.note": "note",
  "count.blocking": "{count, plural, one {# bloquant} many {# bloquants} other {# bloquants}}",
  "count.error": "{count, plural, one {# erreur} many {# erreurs} other {# erreurs}}",
  "count.warning":
    "{count, plural, one {# avertissement} many {# avertissements} other {# avertissements}}",
  "count.note": "{count, plural, one {# note} many {# notes} other {# notes}}",
  "count.and": ", ",
  "count.none": "rien à corriger",
  "report.summary":
    "{files, plural, one {# fichier vérifié} many {# fichiers vérifiés} other {# fichiers vérifiés}} au {date} : {counts}.",
  "report.why": "Voir :",
  "report.fix": "Réparer :",
  "report.hidden": "(non affiché)",
  "report.more":
    "{count, plural, one {… et # autre. Pour tout voir : --all, ou nommer un fichier.} many {… et # autres. Pour tout voir : --all, ou nommer un fichier.} other {… et # autres. Pour tout voir : --all, ou nommer un fichier.}}",
  "report.private":
    "{count, plural, one {# constat dans une fiche réservée au personnel de protection est compté sans être affiché ici. Il l’est dans un terminal ou avec --show-values.} many {# constats dans des fiches réservées au personnel de protection sont comptés sans être affichés ici. Ils le sont dans un terminal ou avec --show-values.} other {# constats dans des fiches réservées au personnel de protection sont comptés sans être affichés ici. Ils le sont dans un terminal ou avec --show-values.}}",
  "report.unread":
    "{count, plural, one {# fichier ne peut pas encore être lu. Corrigez ce qui précède puis relancez pathway validate : d’autres fautes peuvent apparaître.} many {# fichiers ne peuvent pas encore être lus. Corrigez ce qui précède puis relancez pathway validate : d’autres fautes peuvent apparaître.} other {# fichiers ne peuvent pas encore être lus. Corrigez ce qui précède puis relancez pathway validate : d’autres fautes peuvent apparaître.}}",
  "gap.title": "Non vérifié : {rule}. {why}",
  "gap.not-asked": "Il faut l’historique ; ajoutez --history.",
  "gap.no-git":
    "Git n’est pas installé sur cette machine ; sans lui, l’historique ne peut être lu.",
  "gap.no-repository":
    "Le dossier n’est dans aucun dépôt Git ; on ne sait rien de ses états antérieurs.",
  "gap.nothing-saved": "Rien n’a encore été enregistré dans Git.",
  "gap.shallow-clone":
    "Cette copie ne contient que la fin de l’historique. Pour le reste : git fetch --unshallow",
  "gap.not-saved-yet":
    "{count, plural, one {# fiche n’a jamais été enregistrée dans Git.} many {# fiches n’ont jamais été enregistrées dans Git.} other {# fiches n’ont jamais été enregistrées dans Git.}}",
  "exceptions.title": "Exceptions en vigueur :",
  "exceptions.more":
    "{count, plural, one {… et # autre ; --all la montre.} many {… et # autres ; --all les montre.} other {… et # autres ; --all les montre.}}",
  "exceptions.waiver": "exception signée par le rôle {role} jusqu’au {until}",
  "exceptions.decision":
    "montrée à plus de personnes par décision du rôle {role}, à revoir d’ici au {until}",
  "exceptions.ignore": "commentaire dans le fichier : {reason}",
  "exceptions.lowered": "« {to} » au lieu de « {from} », selon pathway.yaml : {reason}",
  "exceptions.off": "non signalé, selon pathway.yaml : {reason}",
  "explain.blocking": "bloquant : la fiche reste hors de tout document",
  "explain.error": "erreur : à corriger absolument",
  "explain.warning": "avertissement : à corriger",
  "explain.note": "note : pour information",
  "report.first_steps":
    "Il n’y a pas encore de services. Écrivez le premier :  pathway new service",
  "explain.why": "Pourquoi :",
  "explain.remedy": "Que faire :",
  "explain.wrong": "Faux :",
  "explain.right": "Juste :",
  "explain.one": "Lire une règle :",
  "explain.retired": "N’est plus une règle depuis la version {version}.",
};
