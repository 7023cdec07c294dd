import type { SheetAnswersKey } from "./en-sheet-answers.ts";
import type { Words } from "./speech.ts";

/** What `sheet --apply` says, in French. Notes to the translator stand in `en-sheet-answers.ts`. */
export const words: Words<SheetAnswersKey> = {
  "change.is": "{name} : {fact} : {after}, avant {before}",
  "change.new": "{name} : {fact} : {after}, on ne le savait pas avant",
  "change.gone": "{name} : {fact} : on ne sait plus, avant {before}",
  "change.closes": "{name} : ferme à {after}, avant à {before}",
  "change.opens": "{name} : ouvre à {after}, avant à {before}",
  "change.closes_on": "{name}, {days} : ferme à {after}, avant à {before}",
  "change.opens_on": "{name}, {days} : ouvre à {after}, avant à {before}",
  "change.hidden": "{name} : {fact} : changé",
  "change.others": "  En {languages}, le texte dit encore ce qu’il disait avant.",
  "row.take": "Reprendre cela ?",
  "row.yes": "Oui",
  "row.no": "Non, laisser cette ligne comme elle est",
  "row.all": "Oui, et tout ce qui suit",
  "conflict.which":
    "{name} : {fact} : cela a changé après la création de la feuille. Qu’est-ce qui est juste ?",
  "conflict.entry": "la fiche maintenant : {words}",
  "conflict.sheet": "la feuille : {words}",
  "conflict.empty": "(rien)",
  "told.how": "{provider} : comment avez-vous appris ce qui est nouveau ?",
  "told.slips":
    "Personne ne nous l’a dit : ce sont des fautes corrigées, et rien n’est confirmé par là",
  "told.needed":
    "Dites comment vous l’avez appris :  --method phone  (ou visit, email, form, document, website), ou  --unverified  si des fautes sont corrigées et que rien n’est confirmé par là.",
  "fault.at": "{cell} : {problem}",
  "cell.sheet": "{sheet}, ligne {row}, colonne {column}",
  "cell.plain": "ligne {row}, colonne {column}",
  "fault.key": "Cette ligne n’a ni clé ni nom de service : personne ne sait de quoi elle parle.",
  "new.row": "Nouveau à la ligne {row} : {name}, de {provider}. Personne ne l’a encore confirmé.",
  "new.row_hidden": "Nouveau à la ligne {row} : un service. Personne ne l’a encore confirmé.",
  "fault.new_provider":
    "« {name} » n’est pas une organisation de ce parcours. Écrivez son nom comme dans les autres lignes, ou ajoutez-la avec  pathway new organization",
  "fault.new_provider_hidden":
    "Ce n’est pas une organisation de ce parcours. Écrivez son nom comme dans les autres lignes, ou ajoutez-la avec  pathway new organization",
  "fault.new_provider_missing":
    "À qui est ce service ? Écrivez l’organisation dans la première colonne.",
  "fault.new_required":
    "Un nouveau service a besoin d’une réponse ici : choisissez ce qu’il offre.",
  "fault.new_sensitive":
    "Ce service semble pouvoir nuire à qui est vu en l’utilisant. Rien n’en a été repris ; ajoutez-le avec  pathway new service , qui l’écrit là où seul le personnel de protection le lit.",
  "fault.new_there":
    "Cette organisation a déjà une fiche de ce nom ({id}). Modifiez-la dans sa propre ligne d’une feuille refaite, ou donnez un autre nom à celle-ci.",
  "fault.new_there_hidden":
    "Cette organisation a déjà une fiche de ce nom. Modifiez-la dans sa propre ligne d’une feuille refaite, ou donnez un autre nom à celle-ci.",
  "fault.new_refused":
    "Cette nouvelle fiche serait fausse ({rules}). Rien n’en a été repris ; voir  pathway explain {rule}",
  "fault.unfit":
    "Cette ligne ne donne pas une fiche lisible : quelque chose y est trop long ou y figure deux fois.",
  "fault.other":
    "Cette ligne vient de la feuille d’un autre parcours, ou de celui-ci avant que son titre change. Refaites la feuille avec  pathway sheet  et recopiez ce qui est nouveau.",
  "fault.twice":
    "Le même service est à la ligne {other}, avec d’autres mots. La première vaut ; n’en gardez qu’une.",
  "fault.mixed":
    "La clé au bout de cette ligne est celle d’une autre : la feuille a été triée, ou des cellules déplacées, sans leur dernière colonne. Rien de la feuille n’a été repris. Annulez cela, ou refaites la feuille.",
  "fault.formula":
    "Il y a ici une formule dont on ne connaît pas le résultat. Écrivez les mots eux-mêmes.",
  "fault.no_entry":
    "Il n’y a pas de fiche {id}. Elle a été renommée ou retirée après la création de la feuille.",
  "fault.no_entry_hidden":
    "Il n’y a pas de telle fiche. Elle a été renommée ou retirée après la création de la feuille.",
  "fault.no_place": "La fiche n’a plus ce lieu.",
  "fault.unusable":
    "Le fichier de la fiche ne peut pas être lu. Voyez pourquoi avec  pathway validate",
  "fault.locked":
    "La fiche en dit plus qu’une cellule ne peut dire : cela ne se change pas ici. Changez-le dans le fichier, ou avec  pathway review {id}",
  "fault.locked_hidden":
    "La fiche en dit plus qu’une cellule ne peut dire : cela ne se change pas ici. Changez-le dans le fichier.",
  "fault.required":
    "Cette cellule ne peut pas être vide. Écrivez ce qui s’y trouvait, ou quelque chose de mieux.",
  "fault.words": "{problem}",
  "fault.words_hidden":
    "Ce qui est écrit ici ne peut pas être lu. La ligne sous les titres dit comment l’écrire.",
  "fault.choice":
    "« {part} » n’est pas un des mots à choisir. Ils sont dans la feuille « {sheet} ».",
  "fault.choice_hidden":
    "Ce n’est pas un des mots à choisir. Ils sont dans la feuille « {sheet} ».",
  "fault.everyone_and":
    "Ici il y a « {everyone} », et des conditions à côté. Videz les conditions, ou choisissez « {some} ».",
  "fault.nobody":
    "Ici il y a « {some} », et personne n’est nommé. Dites qui dans les colonnes à côté.",
  "fault.conditions":
    "Ici il n’y a rien, et des conditions à côté. Choisissez « {some} », ou videz les conditions.",
  "fault.conflict":
    "La fiche a changé après la création de la feuille et dit maintenant autre chose. Dites ce qui est juste avec  --conflicts file  ou  --conflicts sheet, ou répondez dans un terminal.",
  "fault.refused":
    "Avec cela, la fiche serait fausse ({rules}). Rien n’en a été repris ; voir  pathway explain {rule}",
  "file.columns":
    "{file} n’est pas une feuille de fiches, ou ses premières lignes manquent. Refaites la feuille avec  pathway sheet",
  "file.other":
    "{file} est la feuille d’un autre parcours, ou de celui-ci avant que son titre change : rien n’en a été repris. Refaites la feuille avec  pathway sheet",
  "ask.yes_needed": "Dites si cela doit être écrit :  --yes  ou  --dry-run",
  "done.nothing": "Rien de nouveau : {file} dit ce que disent les fiches.",
  "done.gone":
    "{count, plural, one {# ligne a été retirée} many {# lignes ont été retirées} other {# lignes ont été retirées}} de la feuille : cela ne change rien aux fiches. Pour mettre fin à un service, choisissez « Fermé » dans sa ligne, ou  pathway close",
  "done.left": "Rien n’a été repris.",
  "done.faults":
    "{count, plural, one {# cellule n’a pas été reprise} many {# cellules n’ont pas été reprises} other {# cellules n’ont pas été reprises}}. Corrigez la feuille et appliquez-la de nouveau : ce qui est déjà repris ne change rien.",
  "commit.new":
    "Feuille : {count, plural, one {nouvelle fiche} many {# nouvelles fiches} other {# nouvelles fiches}} {ids}",
  commit: "Feuille : {ids}",
};
