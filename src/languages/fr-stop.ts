import type { StopKey } from "./en-stop.ts";
import type { Words } from "./speech.ts";

/** Why a command cannot be done, in French. Notes to the translator stand in `en-stop.ts`. */
export const words: Words<StopKey> = {
  "stop.no_pathway_in":
    "Le dossier {folder} ne contient pas de pathway.yaml. Nommez avec --pathway le dossier qui en contient un.",
  "stop.no_folder": "Il n’y a pas de dossier {folder}. Vérifiez le nom après --pathway.",
  "stop.no_pathway":
    "Il n’y a pas de guide ici. Allez dans le dossier qui contient pathway.yaml, ou nommez-le avec --pathway.",
  "stop.several": "Il y a plusieurs guides ici. Nommez-en un avec --pathway :\n{folders}",
  "stop.unusable":
    "pathway.yaml est inutilisable. Pour voir pourquoi :  pathway validate --pathway {folder}",
  "stop.holders":
    "private/holders.yaml est inutilisable. Lancez  pathway validate  pour voir pourquoi.",
  "stop.private_shared":
    "Le dépôt partagé contiendrait qui détient des copies. Ajoutez d’abord la ligne  /private/  à .gitignore. Rien n’a été écrit.",
  "stop.not_ours":
    "{file} n’est pas un fichier de ce guide. Les fiches sont dans services/, les prestataires dans organizations/.",
  "stop.no_file": "Il n’y a pas de fichier {file}. Vérifiez le nom.",
  "stop.no_rule": "Il n’y a pas de règle « {rule} ». Toutes les règles :  pathway explain",
  "stop.near_rule":
    "Il n’y a pas de règle « {rule} ». Vouliez-vous dire {near} ? Toutes les règles :  pathway explain",
  "stop.no_revision":
    "Git ne peut pas dire ce qui a changé depuis « {revision} » : pas de Git, pas de dépôt, ou pas de telle version.",
  "stop.unfit": "{path} ne serait pas correct : {rule}, à {place}. Rien n’a été écrit.",
  "stop.without_issue": "{option} va avec --issue. Ajoutez  --issue github  ou ne l’écrivez pas.",
  "stop.no_state":
    "Git ne connaît pas d’état « {typed} ». Nommez un enregistrement, une branche, un jour comme 2026-10-05 ou le numéro d’une édition.",
  "stop.before_first":
    "Rien n’avait été enregistré le {typed} : le premier enregistrement est du {first}.",
  "stop.no_states":
    "« {typed} » ne nomme pas deux états. Écrivez par exemple  pathway diff 2026-10-05..2026-11-02",
  "stop.narrow_issue": "Le ticket parle du guide entier. N’écrivez pas {option}, ou pas --issue.",
};
