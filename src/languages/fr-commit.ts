import type { CommitKey } from "./en-commit.ts";
import type { Words } from "./speech.ts";

/** What is said before a commit, in French. Notes to the translator stand in `en-commit.ts`. */
export const words: Words<CommitKey> = {
  "commit.no_git": "Git ne tient aucun historique dans {folder}.",
  "commit.unreadable": "Git n’a pas dit ce qui va être inscrit. Rien n’a été inscrit.",
  "commit.private":
    "{count, plural, one {# fichier réservé à la protection, dans private/, entrerait} many {# fichiers réservés à la protection, dans private/, entreraient} other {# fichiers réservés à la protection, dans private/, entreraient}} dans l’historique partagé. Retirez-le :  git restore --staged private",
  "commit.quarantine":
    "{count, plural, one {# fichier refusé par un import, dans quarantine/, entrerait} many {# fichiers refusés par un import, dans quarantine/, entreraient} other {# fichiers refusés par un import, dans quarantine/, entreraient}} dans l’historique partagé. Retirez-le :  git restore --staged quarantine",
  "commit.edition":
    "{file} est le registre d’une édition réservée à la protection. Sa place est dans private/editions/.",
  "commit.restricted":
    "{file} dit ce que seule une fiche de private/ dit ({field}). Quiconque a le dossier partagé le lirait.",
  "commit.refused":
    "Rien n’a été inscrit. Ce qui est dans un historique est copié avec lui et ne se reprend pas : corrigez ce qui précède, ajoutez de nouveau le fichier avec  git add, puis inscrivez.",
  "commit.errors":
    "{count, plural, one {# erreur se trouve dans ce que vous inscrivez. C’est inscrit malgré tout ; corrigez-la avant de publier.} many {# erreurs se trouvent dans ce que vous inscrivez. C’est inscrit malgré tout ; corrigez-les avant de publier.} other {# erreurs se trouvent dans ce que vous inscrivez. C’est inscrit malgré tout ; corrigez-les avant de publier.}}",
};
