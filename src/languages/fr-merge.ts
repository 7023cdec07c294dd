import type { MergeKey } from "./en-merge.ts";

/** Where two people changed the same, in French. Notes to the translator stand in `en-merge.ts`. */
export const words: Readonly<Record<MergeKey, string>> = {
  "merge.clash":
    "{file} : vous et un collègue avez tous deux changé {field}. Qu’est-ce qui est juste ?",
  "merge.clash_help":
    "Si vous ne le savez pas, appelez-les avant de choisir : un mauvais numéro n’envoie les gens chez personne. Ctrl-C laisse tout tel quel.",
  "merge.clash_file":
    "Vous et un collègue avez tous deux changé {file}, et on ne peut pas réunir les deux. Quelle version reste ?",
  "merge.clash_new":
    "Vous et un collègue avez tous deux écrit une nouvelle fiche {file}, sur deux choses différentes. Laquelle reste ?",
  "merge.mine": "La mienne : {value}",
  "merge.theirs": "La leur : {value}",
  "merge.both": "Les deux : {value}",
  "merge.both_new": "Les deux : la leur sous {path}",
  "merge.other": "Ni l’une ni l’autre : j’écris ce qui est juste",
  "merge.gone": "retiré",
  "merge.changed": "changé",
  "merge.private_file": "une fiche réservée au personnel de protection",
  "merge.write": "Qu’est-ce qui est juste pour {field} ?",
  "merge.write_help":
    "Comme cela doit figurer dans le fichier : les mots tels quels, une liste entre crochets, [ar, en].",
  "merge.write_wrong": "{part} ne peut pas figurer ainsi dans le fichier.",
  "merge.message": "Réunir ce que les collègues ont enregistré",
  "driver.fields":
    "{file} : vous et un collègue avez tous deux changé {fields}. Dites ce qui est juste :  pathway resolve {id}",
  "driver.whole":
    "{file} : vous et un collègue l’avez tous deux changé, et on ne peut pas réunir les deux. Dites quelle version reste :  pathway resolve {id}",
  "resolve.nothing": "Il n’y a plus rien à trancher ici.",
  "resolve.unknown":
    "Personne d’autre n’a changé {id} en même temps que vous. Ce qui reste à trancher :  {ids}",
  "resolve.by_hand":
    "{file} contient deux versions et des lignes qui ne sont d’aucune des deux : quelqu’un a commencé à le corriger à la main. Finissez-le là, ou retirez-en vos lignes, puis réessayez. Rien n’a été changé.",
  "resolve.two_ids":
    "Vous et un collègue avez donné chacun un nouvel identifiant à la même fiche. Les deux sont là : {ids}. Choisissez-en un, reprenez-y ce que seul l’autre dit, puis retirez l’autre.",
  "resolve.settled":
    "{count, plural, one {# fichier est tranché.} many {# fichiers sont tranchés.} other {# fichiers sont tranchés.}}",
  "resolve.left":
    "{count, plural, one {Il reste # fichier à trancher :} many {Il reste # fichiers à trancher :} other {Il reste # fichiers à trancher :}}",
  "resolve.dry": "Rien n’a été changé.",
  "resolve.go_on": "Tout est tranché. Continuez avec :  git {what} --continue",
  "resolve.outside":
    "{count, plural, one {Il reste # fichier hors du répertoire. Tranchez-le avec Git, puis relancez  pathway resolve :} many {Il reste # fichiers hors du répertoire. Tranchez-les avec Git, puis relancez  pathway resolve :} other {Il reste # fichiers hors du répertoire. Tranchez-les avec Git, puis relancez  pathway resolve :}}",
  "resolve.not_written": "Git n’a pas pu prendre ce qui a été tranché. Regardez avec :  git status",
  "resolve.not_saved":
    "Ce qui a été tranché figure dans les fichiers. Corrigez ce qui est indiqué plus haut, puis relancez  pathway resolve.",
  "merge.unconfirmed":
    "{count, plural, one {Dans # fiche figure maintenant quelque chose que personne n’a confirmé depuis. Demandez au prestataire, et notez-le avec  pathway review :} many {Dans # fiches figure maintenant quelque chose que personne n’a confirmé depuis. Demandez aux prestataires, et notez-le avec  pathway review :} other {Dans # fiches figure maintenant quelque chose que personne n’a confirmé depuis. Demandez aux prestataires, et notez-le avec  pathway review :}}",
  "merge.unconfirmed_entry": "{id} : {facts}",
};
