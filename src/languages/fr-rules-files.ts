import type { RuleTranslation } from "./rule-words.ts";

const lost = "Ce qui est illisible manque dans toutes les listes et dans tous les carnets.";

/** What is told in French of files that cannot be read or stand in the wrong place, and settings of rules. */
export const files: RuleTranslation["rules"] = {
  "file-unreadable": {
    title: "Fichier illisible",
    why: lost,
    remedy: "Vérifiez que le fichier existe, et que vous avez le droit de le lire.",
    messages: {
      "The file cannot be read: {reason}.": "Le fichier ne peut pas être lu : {reason}.",
      "This cannot be read: {reason}.": "Ceci ne peut pas être lu : {reason}.",
    },
  },
  "encoding-wrong": {
    title: "Fichier enregistré dans un autre encodage",
    why: "Les accents et l’arabe deviendraient des signes sans aucun sens ; rien du fichier n’est donc utilisé.",
    remedy:
      "Ouvrez-le dans le programme qui l’a écrit, et enregistrez-le à nouveau avec l’encodage UTF-8.",
    messages: {
      "The file cannot be read: {reason}.": "Le fichier ne peut pas être lu : {reason}.",
    },
  },
  "file-is-link": {
    title: "Le fichier est un lien vers un autre endroit",
    why: "Un lien peut montrer aux lecteurs un fichier de cet ordinateur.",
    remedy: "Mettez dans le dossier le fichier lui-même.",
    messages: {
      "This is a link to another place, and links are not followed: they can show a file of this computer to readers. Put the file or the folder itself here.":
        "Ceci est un lien vers un autre endroit, et les liens ne sont pas suivis : ils peuvent montrer aux lecteurs un fichier de cet ordinateur. Mettez ici le fichier ou le dossier lui-même.",
    },
  },
  "file-too-large": {
    title: "Fichier trop grand pour une fiche",
    why: "Une fiche que personne ne peut lire en entier est une fiche que personne ne vérifie.",
    remedy: "Faites-en plusieurs fiches.",
    messages: {
      "The file has {size} bytes; an entry has at most {largest}. Something else was pasted into it, or it holds many entries: make one file of each.":
        "Le fichier a {size} octets ; une fiche en a {largest} au plus. Autre chose y a été collé, ou il contient plusieurs fiches : faites un fichier de chacune.",
    },
  },
  "file-misplaced": {
    title: "Fichier là où personne ne le lit",
    why: "Une fiche dans le mauvais dossier manque dans toutes les listes et dans tous les carnets, et personne ne le remarque.",
    remedy: "Déplacez-le dans services/, organizations/ ou protocols/.",
    messages: {
      "Nobody reads a file here. Did you mean the folder {near}/?":
        "Personne ne lit un fichier ici. Vouliez-vous dire le dossier {near}/ ?",
      "Nobody reads a file here. Entries stand in services/, providers in organizations/, protocols in protocols/.":
        "Personne ne lit un fichier ici. Les fiches sont dans services/, les prestataires dans organizations/, les protocoles dans protocols/.",
    },
  },
  "not-judged": {
    title: "Les fiches ont été lues, mais pas jugées",
    why: "Ce que personne n’a examiné peut être faux.",
    remedy: "Corrigez d’abord pathway.yaml, puis relancez pathway validate.",
    messages: {
      "Every file was read, and what cannot be read is told. Whether the entries are right was not judged, because that needs pathway.yaml: mend it, and validate again.":
        "Chaque fichier a été lu, et ce qui est illisible est signalé. Mais on n’a pas pu juger si les fiches sont justes, car il faut pour cela pathway.yaml : corrigez-le, puis relancez pathway validate.",
    },
  },
  "more-of-the-same": {
    title: "Encore la même faute dans un seul fichier",
    why: "Tant de fautes du même genre ont une seule cause ; une liste de milliers de lignes n’aide personne à la trouver.",
    remedy: "Corrigez les premières, puis relancez pathway validate.",
    messages: {
      "The rule {rule} found {count} more places in this file. Mend the first ones, then validate again.":
        "La règle {rule} a trouvé encore {count} endroits dans ce fichier. Corrigez les premiers, puis relancez pathway validate.",
    },
  },
  "rule-not-lowered": {
    title: "Une règle bloquante ne peut pas être abaissée",
    why: "Ces règles retiennent ce qui pourrait mener quelqu’un jusqu’à une personne qui se cache.",
    remedy: "Supprimez ces lignes. Une exception signée dans waivers/ excuse une fiche à la fois.",
    messages: {
      "{id} keeps entries out that could hurt someone, so no line here lowers it. Remove the lines; a signed exception in waivers/ excuses one entry at a time.":
        "{id} retient des fiches qui pourraient nuire à quelqu’un : aucune ligne ici ne peut l’abaisser. Supprimez ces lignes ; une exception signée dans waivers/ excuse une fiche à la fois.",
    },
  },
  "ignore-without-effect": {
    title: "Commentaire qui n’excuse rien",
    why: "Qui le lit croit que quelqu’un a examiné le cas et décidé.",
    remedy:
      "Écrivez la règle, un deux-points et la raison, sur la ligne ou au-dessus ; ou supprimez le commentaire. Une erreur demande une exception signée dans waivers/.",
    messages: {
      "{rule} finds an error here, and a comment excuses no error. Mend it, or write a signed exception in waivers/.":
        "{rule} trouve ici une erreur, et un commentaire n’excuse aucune erreur. Corrigez-la, ou écrivez une exception signée dans waivers/.",
      "This comment gives no reason, so it excuses nothing. Write why: # pathway-ignore {rule}: the reason.":
        "Ce commentaire ne donne aucune raison, il n’excuse donc rien. Écrivez pourquoi : # pathway-ignore {rule}: la raison.",
      "{rule} finds nothing on the line this comment is about. Remove the comment, or move it to the line.":
        "{rule} ne trouve rien sur la ligne dont parle ce commentaire. Supprimez le commentaire, ou déplacez-le jusqu’à la bonne ligne.",
      "This comment names no rule. Write # pathway-ignore, the rule, a colon and the reason.":
        "Ce commentaire ne nomme aucune règle. Écrivez # pathway-ignore, la règle, un deux-points et la raison.",
      "There is no rule {id}. Did you mean {near}?":
        "La règle {id} n’existe pas. Vouliez-vous dire {near} ?",
      "There is no rule {id}. Correct the name, or remove it; pathway explain lists all rules.":
        "La règle {id} n’existe pas. Corrigez le nom, ou supprimez-le ; pathway explain donne la liste des règles.",
    },
  },
  "empty-file": {
    title: "Fichier vide",
    why: lost,
    remedy: "Écrivez la fiche, ou supprimez le fichier.",
    messages: {
      "The file is empty. Write the entry, or delete the file.":
        "Le fichier est vide. Écrivez la fiche, ou supprimez le fichier.",
    },
  },
  "file-name-unfit": {
    title: "Nom de fichier qui ne peut pas être un identifiant",
    why: "Le nom du fichier est l’identifiant de la fiche sur les cartes, dans les liens et sur tous les autres ordinateurs.",
    remedy:
      "Renommez le fichier : minuscules sans accent, chiffres et traits d’union simples, 63 au plus, avec .yaml à la fin.",
    messages: {
      "The file name is the entry's id. Rename the file: small letters, digits and single hyphens, at most 63, ending in .yaml.":
        "Le nom du fichier est l’identifiant de la fiche. Renommez le fichier : minuscules sans accent, chiffres et traits d’union simples, 63 au plus, avec .yaml à la fin.",
    },
  },
  "duplicate-id": {
    title: "Deux fiches avec un seul identifiant",
    why: "Le nom du fichier est l’identifiant ; s’il y en a deux du même nom, personne ne sait de quelle fiche parlent un lien, une carte ou une vérification.",
    remedy:
      "Renommez l’un des fichiers. Un identifiant qu’une fiche a porté autrefois (former_ids) ne peut pas être donné à une autre.",
    messages: {
      "{id} is this entry's own id or stands here twice. Remove it.":
        "{id} est l’identifiant de cette fiche elle-même, ou figure ici deux fois. Supprimez-le.",
      "{id} is or was also the id of {other}. An old card would lead to the wrong entry: remove one.":
        "{id} est ou a été aussi l’identifiant de {other}. Une ancienne carte mènerait à la mauvaise fiche : supprimez l’un des deux.",
      "The file {other} has the same name, so the same id. Rename one of them.":
        "Le fichier {other} a le même nom, donc le même identifiant. Renommez l’un des deux.",
    },
  },
};
