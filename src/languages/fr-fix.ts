import type { FixKey } from "./en-fix.ts";
import type { Words } from "./speech.ts";

/** What `fix` and `format` say, in French. Notes to the translator stand in `en-fix.ts`. */
export const words: Words<FixKey> = {
  "fix.repair": "ligne {line} : {what} ({rule})",
  "fix.refused":
    "{file} : {rule} reste tel quel. La réparation causerait une autre faute ; corrigez les deux à la main.",
  "fix.none": "Rien ne peut être réparé avec certitude.",
  "fix.mended":
    "{count, plural, one {# faute réparée.} many {# fautes réparées.} other {# fautes réparées.}}",
  "fix.would":
    "{count, plural, one {# faute peut être réparée. Rien n’a été écrit.} many {# fautes peuvent être réparées. Rien n’a été écrit.} other {# fautes peuvent être réparées. Rien n’a été écrit.}}",
  "fix.left":
    "À vous de juger, car seule une personne sait ce qui est juste : {counts}. Pour voir :",
  "format.none": "Tout est déjà en ordre.",
  "format.done":
    "{count, plural, one {# fichier mis en ordre.} many {# fichiers mis en ordre.} other {# fichiers mis en ordre.}}",
  "format.would":
    "{count, plural, one {# fichier n’est pas en ordre. Rien n’a été écrit.} many {# fichiers ne sont pas en ordre. Rien n’a été écrit.} other {# fichiers ne sont pas en ordre. Rien n’a été écrit.}}",
  "fix.private":
    "{count, plural, one {# fichier réservé aux équipes de protection est compté et n’est pas nommé ici. Il l’est dans un terminal, ou avec --show-values.} many {# fichiers réservés aux équipes de protection sont comptés et ne sont pas nommés ici. Ils le sont dans un terminal, ou avec --show-values.} other {# fichiers réservés aux équipes de protection sont comptés et ne sont pas nommés ici. Ils le sont dans un terminal, ou avec --show-values.}}",
  "plan.new": "nouveau fichier",
  "plan.removed": "supprimé",
  "plan.changes": "change",
  "plan.order": "change d’ordre ou d’espacement seulement",
  "plan.fields": "change : {fields}",
  "plan.unknown": "une ligne que le format de fichier n’a pas",
  "plan.hidden": "Les lignes elles-mêmes s’affichent dans un terminal, ou avec --show-values.",
  "plan.unfinished":
    "Une opération ({what}) n’est pas terminée dans {folder}. Terminez-la d’abord, ou écrivez pendant qu’elle dure avec --allow-dirty. Rien n’a été écrit.",
  "format.unread": "{file} reste tel quel : il est illisible. Pour savoir pourquoi :",
  "format.kept": "{file} reste tel quel : le mettre en ordre lui ferait perdre quelque chose.",
};
