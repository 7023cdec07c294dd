import type { CallAnswersKey } from "./en-call-answers.ts";
import type { Words } from "./speech.ts";

/** What `calls --apply` says, in French. Notes to the translator stand in `en-call-answers.ts`. */
export const words: Words<CallAnswersKey> = {
  "fault.at": "{cell} : {problem}",
  "cell.sheet": "{sheet}, ligne {row}, colonne {column}",
  "cell.plain": "ligne {row}, colonne {column}",
  "fault.answer": "« {answer} » n’est pas une réponse. Écrivez l’une de : {choices}.",
  "fault.answer_hidden": "Ce n’est pas une réponse. Écrivez l’une de : {choices}.",
  "fault.changed_alone":
    "Il y a ici du nouveau et aucune réponse à côté. Choisissez « {changed} » comme réponse, ou videz cette cellule.",
  "fault.key":
    "Cette cellule ne dit plus de quelle question il s’agit. Copiez-la d’une feuille neuve, ou retirez la ligne.",
  "fault.other":
    "Cette ligne vient de la feuille d’un autre parcours, ou de celui-ci avant que son titre change. Recopiez la réponse dans une feuille refaite.",
  "fault.twice": "La même question a une autre réponse ligne {other}. Gardez l’une des deux.",
  "fault.day": "Ce n’est pas un jour. Écrivez année-mois-jour, par exemple 2026-11-23.",
  "fault.day_missing":
    "Personne n’a écrit le jour de cet appel. Écrivez-le ici, ou pour tous les appels avec --on.",
  "fault.future": "Le {on} vient après le {today}. Écrivez le jour de l’appel.",
  "fault.past": "Le {on} est trop ancien pour un appel. Écrivez le jour de l’appel.",
  "fault.method": "Ce n’est pas une façon de demander. Écrivez l’une de : {choices}.",
  "fault.contradiction":
    "Il est écrit que personne n’a répondu, et des lignes plus bas disent leurs réponses. L’un des deux est faux.",
  "fault.hidden":
    "Personne ne visite un lieu secret pour demander. Choisissez comment on leur a demandé.",
  "fault.no_entry": "Il n’y a pas de fiche {id}. Elle a été renommée ou retirée après la feuille.",
  "fault.no_organization": "Il n’y a pas d’organisation {id}.",
  "fault.no_entry_hidden":
    "Cette fiche n’existe pas. Elle a été renommée ou retirée après la feuille.",
  "fault.no_organization_hidden": "Cette organisation n’existe pas.",
  "fault.unusable": "Le fichier de la fiche est illisible. Voir pourquoi :  pathway validate",
  "fault.edited":
    "La fiche a changé après la feuille : la réponse porte sur autre chose que ce qu’elle dit maintenant. Redemandez :  pathway review {id}",
  "fault.edited_hidden":
    "La fiche a changé après la feuille : la réponse porte sur autre chose que ce qu’elle dit maintenant. Redemandez.",
  "fault.refused":
    "Avec cette réponse, la fiche serait fausse ({rules}). Saisissez-la avec  pathway review {id}",
  "fault.refused_organization":
    "Avec cette réponse, le fichier de l’organisation serait faux ({rules}). Corrigez-le, puis appliquez de nouveau la feuille.",
  "file.missing": "Il n’y a pas de fichier {file}. Vérifiez le nom après --apply.",
  "file.unreadable": "{file} est illisible : {detail}.",
  "file.empty": "{file} est vide : rien n’y a été rempli.",
  "file.too-large":
    "{file} est bien plus grand qu’une telle feuille. Appliquez la feuille seule, sans autres feuilles ni images.",
  "file.old-excel":
    "{file} est un classeur d’Excel 97 à 2003 (.xls). Enregistrez-le en .xlsx, ou en CSV UTF-8.",
  "file.open-document":
    "{file} est un tableau de LibreOffice (.ods). Enregistrez-le en .xlsx, ou en CSV UTF-8.",
  "file.encrypted":
    "{file} est protégé par un mot de passe. Retirez le mot de passe et enregistrez-le de nouveau.",
  "file.not-a-table":
    "{file} n’est ni un classeur (.xlsx) ni un fichier CSV. Appliquez la feuille qui a été remplie.",
  "file.encoding":
    "{file} est illisible : {detail}. Dans Excel, choisissez « CSV UTF-8 », ou gardez-le en .xlsx.",
  "file.damaged":
    "{file} est endommagé et illisible{detail}. Ouvrez-le dans un tableur, enregistrez-le de nouveau et appliquez cela.",
  "file.columns":
    "{file} n’est pas une feuille d’appels, ou ses premières lignes manquent : aucune ligne n’a les colonnes {columns}. Refaites la feuille avec  pathway calls --format xlsx  et copiez-y les réponses.",
  "todo.head":
    "À saisir encore à la main ; noté dans chaque fiche et compté comme faux jusque-là :",
  "todo.head_end":
    "Jusqu’à quand le service continue n’est encore noté nulle part ; saisissez-le sous funding, until (année-mois-jour), là où un projet paie :",
  "todo.line": "{id}, {group} : {words}",
  "todo.line_hidden": "{id}, {group}",
  "todo.note": "Sur la feuille d’appels : {words}",
  "done.nothing":
    "Rien de nouveau : tout ce qui est dans {file} était déjà noté, ou rien n’a été répondu.",
  "done.faults":
    "{count, plural, one {# cellule n’a pas été notée} many {# cellules n’ont pas été notées} other {# cellules n’ont pas été notées}} ; le reste l’a été. Corrigez dans le fichier et appliquez-le de nouveau : ce qui est noté ne l’est pas deux fois.",
  "done.faults_dry":
    "{count, plural, one {# cellule ne peut pas être notée telle quelle} many {# cellules ne peuvent pas être notées telles quelles} other {# cellules ne peuvent pas être notées telles quelles}}.",
  "ask.yes_needed": "Dites s’il faut l’écrire :  --yes  ou  --dry-run",
  commit: "Appels : {ids}",
};
