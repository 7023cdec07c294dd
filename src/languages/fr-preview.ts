import type { PreviewKey } from "./en-preview.ts";
import type { Words } from "./speech.ts";

/** What `render --watch` says, in French. Notes to the translator stand in `en-preview.ts`. */
export const words: Words<PreviewKey> = {
  "watch.at": "Ouvrez ceci dans votre navigateur :",
  "watch.how":
    "La page est refaite chaque fois que vous enregistrez un fichier. Rien n’est écrit, et aucune autre machine ne peut l’ouvrir. Ctrl-C y met fin.",
  "watch.paper":
    "Telle qu’elle part à l’impression : les pages et leurs numéros viennent avec le PDF.",
  "watch.made": "Refait : {files}",
  "watch.same": "Enregistré ; cela ne change rien ici.",
  "watch.kept": "La page reste comme elle était tant que ceci n’est pas corrigé :",
  "watch.title": "Aperçu : {layout}",
  "watch.ended": "L’aperçu est terminé. Pour le reprendre :  {command}",
  "watch.not_with":
    "--{option} ne va pas avec --watch, qui n’écrit rien. Laissez l’une des deux options.",
  "watch.no_port": "Pas d’aperçu : le système ne donne pas d’adresse ({detail}).",
  "watch.no_watch":
    "Pas d’aperçu : le système ne dit pas quand les fichiers changent ({detail}). Refaites le document après chaque changement :  {command}",
};
