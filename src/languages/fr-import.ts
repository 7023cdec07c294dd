import type { ImportKey } from "./en-import.ts";
import type { Words } from "./speech.ts";

/** What `import` says, in French. Notes to the translator stand in `en-import.ts`. */
export const words: Words<ImportKey> = {
  "file.needed": "Nommez le fichier à importer :  pathway import inspect services.xlsx",
  "file.missing": "Il n’y a pas de fichier {file}.",
  "file.unreadable": "{file} est illisible : {detail}.",
  "file.empty": "{file} est vide : rien n’y est écrit.",
  "file.too-large":
    "{file} est trop grand ou s’étend trop loin : au plus 10 Mo, 60 000 lignes, 500 colonnes. Copiez le tableau seul dans un nouveau fichier.",
  "file.old-excel":
    "{file} est un classeur d’Excel 97 à 2003 (.xls). Ouvrez-le, enregistrez-le en .xlsx ou en CSV, et importez cela.",
  "file.open-document":
    "{file} est un tableau de LibreOffice (.ods). Ouvrez-le, enregistrez-le en .xlsx ou en CSV, et importez cela.",
  "file.encrypted":
    "{file} est protégé par un mot de passe. Retirez-le, enregistrez de nouveau, et importez cela.",
  "file.not-a-table": "{file} n’est ni un classeur (.xlsx) ni un fichier CSV.",
  "file.encoding":
    "{file} est illisible : {detail}. Nommez son encodage dans la correspondance, par exemple  encoding: windows-1256",
  "file.damaged":
    "{file} est endommagé et illisible{detail}. Ouvrez-le dans un tableur, enregistrez-le de nouveau, et importez cela.",
  "file.no_headings":
    "{file} n’a pas de ligne d’en-têtes dans ses 40 premières lignes. Nommez-la dans la correspondance :  header_row: 3",
  "file.no_sheet": "{file} n’a pas de feuille de ce nom. Il a : {sheets}.",
  "file.no_rows": "Sous les en-têtes de {file} il n’y a rien.",
  "mapping.missing":
    "Il n’y a pas encore de correspondance pour {file}. Faites-en une, relisez-la et corrigez-la :  pathway import inspect {file}",
  "mapping.unusable": "{path} est inutilisable. Voir pourquoi :  pathway validate {path}",
  "mapping.no_target":
    "{path} : {key} n’est pas une place où une colonne peut aller. {near}Toutes les places sont dans docs/from-excel.md.",
  "mapping.near": "Vouliez-vous dire {near} ? ",
  "mapping.twice":
    "{path} : deux colonnes vont à {key} : {first} et {second}. Il n’y a place que pour une. Donnez à l’autre une autre place, ou une langue à elle (lang), ou écrivez  ignore: pourquoi",
  "mapping.nothing":
    "{path} ne nomme aucune colonne de {file}. Ses en-têtes sont : {headings}. A-t-elle été faite pour une autre feuille, ou les en-têtes ont-ils changé ?",
  "mapping.no_name": "{path} : aucune colonne ne va à name. Chaque fiche en a besoin.",
  "mapping.absent": "La correspondance nomme des en-têtes que la feuille n’a pas : {headings}",
  "mapping.value": "{path} : sous values, {key} ne peut pas être « {value} ».",
  "mapping.no_heading": "{path} : le tableau {called} n’a pas d’en-tête {heading}.",
  "mapping.no_heading_main": "{path} : la feuille n’a pas d’en-tête {heading}.",
  "mapping.exists": "{path} existe déjà et reste tel quel ; --again le refait. Ce qu’il ferait :",
  "mapping.top":
    "Comment les colonnes de {file} deviennent des fiches. Lisez chaque ligne : une erreur ici est une erreur dans chaque ligne de la feuille.",
  "mapping.top_places":
    "to : la clé d’une fiche. ignore : pourquoi une colonne est laissée. Ensuite :  pathway import plan {file}",
  "mapping.unmapped": "gardé mot pour mot sous source, pour le personnel de protection seulement",
  "mapping.names": "noms de personnes : gardés hors du répertoire, dans quarantine/",
  "mapping.words":
    "ces mots n’ont pas encore de code : écrivez-en un derrière chacun et retirez le #",
  "inspect.csv": "{file} : un fichier CSV, encodage {encoding}, cellules séparées par {separator}",
  "inspect.workbook": "{file} : un classeur",
  "inspect.sheet": "feuille « {sheet} »",
  "inspect.hidden": "masquée",
  "inspect.loose": "Des guillemets n’y sont pas fermés : chaque ligne a été lue comme une ligne.",
  "inspect.head":
    "en-têtes à la ligne {row}, {rows, plural, one {# ligne} many {# lignes} other {# lignes}} au-dessous à partir de la ligne {first}",
  "inspect.sheets": "Autres feuilles, non importées : {sheets}. Pour en prendre une :  --sheet",
  "inspect.column": "colonne",
  "inspect.filled": "remplie",
  "inspect.heading": "en-tête",
  "inspect.to": "va à",
  "inspect.names": "noms de personnes : gardés hors du répertoire",
  "inspect.dangers":
    "{count, plural, one {# cellule sur une personne : gardée dehors} many {# cellules sur des personnes : gardées dehors} other {# cellules sur des personnes : gardées dehors}}",
  "inspect.unknown":
    "{count, plural, one {# mot sans code} many {# mots sans code} other {# mots sans code}}",
  "inspect.next": "Relisez {path} et corrigez ce qui est faux. Puis voyez ce qui se passerait :",
  "inspect.missing":
    "Aucune colonne ne semble dire : {keys}. Dites-le pour toutes les lignes, par exemple  --set {example}",
  "inspect.commit": "Correspondance des colonnes de {name}",
  "plan.head":
    "{file} : {rows, plural, one {# ligne} many {# lignes} other {# lignes}}, d’après {path}",
  "plan.head_hidden": "{file}, d’après la correspondance {path}",
  "plan.apart":
    "{count, plural, one {# service qui semble sensible} many {# services qui semblent sensibles} other {# services qui semblent sensibles}} : pour le personnel de protection, dans private/",
  "plan.apart_hidden": "Ce qui semble sensible est pour le personnel de protection, dans private/",
  "plan.cells_hidden":
    "Ce que deviennent les cellules ne se dit qu’à un terminal : les nombres diraient ce qui est réservé au personnel de protection.",
  "plan.sensitive":
    "Ce qui a été gardé dehors peut s’écrire en brouillons que seul le personnel de protection lit :  --sensitive private",
  "plan.create":
    "{count, plural, one {# nouvelle fiche} many {# nouvelles fiches} other {# nouvelles fiches}}",
  "plan.update":
    "{count, plural, one {# fiche que la feuille change} many {# fiches que la feuille change} other {# fiches que la feuille change}}",
  "plan.unchanged":
    "{count, plural, one {# fiche inchangée} many {# fiches inchangées} other {# fiches inchangées}}",
  "plan.conflict":
    "{count, plural, one {# fiche qui dit autre chose que la feuille} many {# fiches qui disent autre chose que la feuille} other {# fiches qui disent autre chose que la feuille}} : laissé tel quel. Pour donner raison à un côté :  --conflicts sheet  ou  --conflicts file",
  "plan.refused":
    "{count, plural, one {# ligne qui ne fait pas de fiche} many {# lignes qui ne font pas de fiche} other {# lignes qui ne font pas de fiche}}",
  "plan.quarantined":
    "{count, plural, one {# service qui semble sensible} many {# services qui semblent sensibles} other {# services qui semblent sensibles}} : gardé dehors, dans {path}",
  "plan.providers":
    "{count, plural, one {# nouveau prestataire} many {# nouveaux prestataires} other {# nouveaux prestataires}}",
  "plan.areas":
    "{count, plural, one {# nouvelle zone} many {# nouvelles zones} other {# nouvelles zones}} dans pathway.yaml",
  "plan.not_in_sheet":
    "{count, plural, one {# fiche vient de cette feuille et n’y est plus} many {# fiches viennent de cette feuille et n’y sont plus} other {# fiches viennent de cette feuille et n’y sont plus}} : laissé tel quel",
  "plan.nothing": "Rien ne change.",
  "plan.cells":
    "{count, plural, one {# cellule est remplie} many {# cellules sont remplies} other {# cellules sont remplies}} :",
  "fate.parsed": "lues comme des faits",
  "fate.verbatim": "gardées mot pour mot",
  "fate.unmapped": "gardées sous source, sans place à elles",
  "fate.apart": "gardées pour le personnel de protection, dans private/",
  "fate.ignored": "laissées",
  "fate.quarantined": "gardées hors du répertoire, dans quarantine/",
  "why.heading": "{count, plural, one {en-tête} many {en-têtes} other {en-têtes}}",
  "why.title":
    "{count, plural, one {titre ou explication} many {titres et explications} other {titres et explications}}",
  "why.other_sheet":
    "{count, plural, one {sur une autre feuille} many {sur d’autres feuilles} other {sur d’autres feuilles}}",
  "why.no_row":
    "{count, plural, one {dans une ligne d’un autre tableau qu’aucune ligne de la feuille ne nomme} many {dans des lignes d’autres tableaux qu’aucune ligne de la feuille ne nomme} other {dans des lignes d’autres tableaux qu’aucune ligne de la feuille ne nomme}}",
  "why.mapping":
    "{count, plural, one {dans une colonne que la correspondance laisse} many {dans des colonnes que la correspondance laisse} other {dans des colonnes que la correspondance laisse}}",
  "why.remark":
    "{count, plural, one {une remarque à nous d’une fois précédente} many {nos propres remarques d’une fois précédente} other {nos propres remarques d’une fois précédente}}",
  "why.says_nothing": "disant qu’il n’y a rien",
  "why.refused":
    "{count, plural, one {dans une ligne qui ne fait pas de fiche} many {dans des lignes qui ne font pas de fiche} other {dans des lignes qui ne font pas de fiche}}",
  "why.provider": "dont le fichier du prestataire dit autre chose",
  "why.person": "avec un nom de personne",
  "why.case": "sur une personne aidée",
  "why.sensitive":
    "{count, plural, one {d’un service qui semble sensible} many {de services qui semblent sensibles} other {de services qui semblent sensibles}}",
  "why.crowded": "sans place restante dans la fiche",
  "kept.cells": "Gardées dehors, cellules {why}",
  "kept.rows": "Gardées dehors, car elles semblent parler de services sensibles",
  "problem.line": "{problem} : {cells}",
  "problem.more": "{cells} et {count} autres",
  "row.line": "{problem} : {rows, plural, one {ligne} many {lignes} other {lignes}} {list}",
  "problem.phone": "pas un numéro que l’on peut composer",
  "problem.email": "pas une adresse de courriel",
  "problem.website": "pas une adresse de page",
  "problem.coordinates": "pas une latitude et une longitude",
  "problem.number": "pas un nombre",
  "problem.day":
    "pas un jour, ou un jour qui se lit de deux façons (date_format dans la correspondance dit comment)",
  "problem.day_future": "un jour encore à venir",
  "problem.ages": "pas des âges comme 0-17 ou 18+",
  "problem.area":
    "pas une zone de pathway.yaml (dites sous codes ce que c’est, ou prenez-les toutes avec --add-areas)",
  "problem.language": "pas une langue connue sous ce nom",
  "problem.country": "pas un pays connu sous ce nom",
  "problem.code": "des mots sans code (ajoutez-les sous codes dans la correspondance)",
  "problem.word": "pas compris",
  "problem.long": "trop long pour sa place",
  "problem.twice": "une autre cellule dit autre chose du même service",
  "problem.many": "plus qu’il n’y a de place",
  "problem.formula":
    "une formule dont le résultat n’est pas connu (ouvrez le classeur, enregistrez-le, importez-le de nouveau)",
  "problem.id": "pas un identifiant : petites lettres, chiffres et traits d’union",
  "problem.no_name": "sans nom",
  "problem.no_provides": "sans un mot sur ce qui est offert",
  "problem.no_organization": "sans prestataire",
  "problem.same_name":
    "même prestataire et même nom qu’une autre ligne ou fiche : un service ou deux ? Dites-le dans la correspondance :  same_name: one  ou  same_name: two",
  "problem.unfit": "cela ferait un fichier illisible",
  "repairs.head": "Réparé, car une seule chose pouvait être voulue :",
  "repair.space": "des espaces d’une autre sorte",
  "repair.mark": "des signes que personne ne voit",
  "repair.entity": "des lettres écrites comme sur une page web",
  "repair.zero": "un 0 perdu au début d’un numéro",
  "repair.plus": "un + perdu devant l’indicatif d’un pays",
  "repair.day": "un jour montré comme un nombre",
  "plan.next": "Rien n’est encore écrit. Pour l’écrire :",
  "plan.errors":
    "La feuille avec une colonne de remarques à côté de chaque colonne qui en a : {path}",
  "apply.drafts":
    "Les nouvelles fiches sont des brouillons : un import ne confirme rien. Voyez ce qui leur manque avec  pathway validate  et qui appeler avec  pathway stale",
  "apply.commit":
    "Import de {count, plural, one {# fiche} many {# fiches} other {# fiches}} de {name}",
  "quarantine.not_ignored":
    "quarantine/ ferait partie de l’historique partagé. Ajoutez la ligne  quarantine/  à .gitignore, puis importez de nouveau.",
  "quarantine.sheet": "feuille",
  "quarantine.cell": "cellule",
  "quarantine.heading": "en-tête",
  "quarantine.why": "pourquoi",
  "quarantine.text": "texte",
  "set.wrong":
    "--set {typed} : écrivez une clé, = et sa valeur, par exemple  --set provides=hot_meals",
  "file.inside":
    "{file} se trouve dans le dossier du répertoire, avec tout ce qui en a été tenu à l’écart. « save » ne le prend pas ; d’autres programmes le mettraient dans l’historique, qui n’oublie rien. Déplacez-le dans un dossier ailleurs.",
  "sensitive.row": "Cette ligne semble parler d’un service sensible et reste dehors",
};
