import type { RuleTranslation } from "./rule-words.ts";

/** What is told in French of keys, and values written in another way than the format's. */
export const written: RuleTranslation["rules"] = {
  "unknown-key": {
    title: "Clé inconnue",
    why: "Une clé mal écrite est une information que personne ne voit.",
    remedy: "Corrigez-la, ou supprimez la ligne.",
    messages: {
      "{key} is no day here. Write mon, tue, wed, thu, fri, sat or sun, or a range such as sun-thu; each on its own line.":
        "{key} n’est pas un jour ici. Écrivez mon, tue, wed, thu, fri, sat ou sun, ou une suite comme sun-thu ; chacun sur sa ligne.",

      "The key {key} is not known here. Did you mean {near}?":
        "La clé {key} n’est pas connue ici. Vouliez-vous dire {near} ?",
      "The key {key} is not known here. Remove the line, or see the keys in the list of the file format.":
        "La clé {key} n’est pas connue ici. Supprimez la ligne, ou cherchez la clé dans la liste du format de fichier.",
    },
  },
  "missing-key": {
    title: "Une ligne dont chaque fiche a besoin manque",
    why: "Sans elle, personne ne peut dire ce qu’est la fiche.",
    remedy: "Ajoutez la ligne.",
    messages: {
      "The line {key}: is missing. {meaning}{example}":
        "La ligne {key}: manque. {meaning}{example}",
    },
  },
  "empty-value": {
    title: "Rien après la clé",
    why: "Une valeur vide a l’air d’une réponse et n’en est pas une.",
    remedy: "Écrivez la valeur, ou supprimez la ligne.",
    messages: {
      "Nothing stands after this key. Write the value, or remove the line: absent means unknown. A text that begins with # needs quotes.":
        "Il n’y a rien après cette clé. Écrivez la valeur, ou supprimez la ligne : une ligne absente veut dire « on ne sait pas ». Un texte qui commence par # se met entre guillemets.",
    },
  },
  "needs-quotes": {
    title: "Texte que YAML prend pour un nombre ou pour un oui ou non",
    why: "YAML le change sans rien dire : 007 devient 7.",
    remedy: "Mettez-le entre guillemets.",
    messages: {
      "Without quotes YAML reads this as the number {value}, and a first 0 or + is lost. {advice}":
        "Sans guillemets, YAML lit ici le nombre {value}, et un 0 ou un + au début est perdu. {advice}",
      "Without quotes YAML reads this as a switch, {value}. {advice}":
        "Sans guillemets, YAML lit ici un oui ou non, {value}, et pas un mot. {advice}",
      'Without quotes YAML reads this as a number, not as text. Put it in quotes: "{raw}".':
        'Sans guillemets, YAML lit ici un nombre, et pas un texte. Mettez-le entre guillemets : "{raw}".',
      'Without quotes YAML reads this as the number {now}. Put it in quotes: "{raw}".':
        'Sans guillemets, YAML lit ici le nombre {now}. Mettez-le entre guillemets : "{raw}".',
      "Without quotes YAML reads {raw} as a switch, not as a word. Put it in quotes.":
        "Sans guillemets, YAML lit {raw} comme un oui ou non, et pas comme un mot. Mettez-le entre guillemets.",
    },
  },
  "wrong-value": {
    title: "Valeur qui ne convient pas",
    why: "Les lecteurs verraient quelque chose de faux, ou rien.",
    remedy: "Écrivez-la comme le message le dit.",
    messages: {
      "Write {text} here.": "Écrivez ici {text}.",
      'Write {meant} here, not "{value}".': "Écrivez ici {meant}, et non « {value} ».",
      "Write the whole address: {address}": "Écrivez l’adresse entière : {address}",
      "Write the address alone, without spaces or signs around it: {address}":
        "Écrivez l’adresse seule, sans espaces ni signes autour : {address}",
      "A single value belongs here, not a list. {advice}":
        "Il faut ici une seule valeur, pas une liste. {advice}",
      "{advice}": "{advice}",
      '"{value}" does not fit here. {advice}': "« {value} » ne convient pas ici. {advice}",
      '"{value}" is not one of the words for this. Did you mean {near}?':
        "« {value} » n’est pas un des mots possibles ici. Vouliez-vous dire {near} ?",
      "This list has {count} items; {max} is the most.":
        "Cette liste a {count} éléments ; {max} est le maximum.",
      "This list is empty. Remove the line: absent means unknown.":
        "Cette liste est vide. Supprimez la ligne : une ligne absente veut dire « on ne sait pas ».",
      "The same item stands twice in this list.":
        "Le même élément figure deux fois dans cette liste.",
      "Something in this file does not fit the file format.":
        "Quelque chose dans ce fichier ne convient pas au format de fichier.",
    },
  },
  "too-long": {
    title: "Texte trop long",
    why: "Personne ne le lit sur une carte ni à un point d’accueil.",
    remedy: "Raccourcissez-le.",
    messages: {
      "This text has {count} characters; {max} is the most.":
        "Ce texte a {count} caractères ; {max} est le maximum.",
    },
  },
  "phone-loses-digits": {
    title: "Sans guillemets, un numéro de téléphone perd ses premiers chiffres",
    why: "YAML le prend pour un nombre et supprime le premier 0 ou le + ; qui compose ce qui reste ne joint personne.",
    remedy: "Mettez le numéro entre guillemets, avec + et l’indicatif du pays.",
    messages: {
      "Put the phone number in quotes, with + and the country code. Without quotes the first 0 is lost: the file now says {now}.":
        "Mettez le numéro de téléphone entre guillemets, avec + et l’indicatif du pays. Sans guillemets, le premier 0 est perdu : le fichier dit maintenant {now}.",
      'Put the phone number in quotes: "{raw}". Without quotes the + is lost: the file now says {now}.':
        'Mettez le numéro de téléphone entre guillemets : "{raw}". Sans guillemets, le + est perdu : le fichier dit maintenant {now}.',
      'Put the phone number in quotes, with + and the country code: "{number}". Without quotes the first 0 is lost: the file now says {now}.':
        'Mettez le numéro de téléphone entre guillemets, avec + et l’indicatif du pays : "{number}". Sans guillemets, le premier 0 est perdu : le fichier dit maintenant {now}.',
    },
  },
  "yes-no-written-otherwise": {
    title: "Oui ou non écrit avec un autre mot",
    why: "Selon les programmes, un tel mot est un mot ou un oui ou non ; le format de fichier ne connaît donc que yes et no.",
    remedy: "Écrivez yes (oui) ou no (non), en minuscules.",
    messages: { "Write {meant} here, not {raw}.": "Écrivez ici {meant}, pas {raw}." },
  },
  "date-written-otherwise": {
    title: "Date dans un autre ordre",
    why: "Pour les uns, 03/04/2026 est en mars, pour les autres en avril ; une fin ou une vérification serait manquée d’un mois.",
    remedy: "Écrivez année-mois-jour, avec des traits d’union.",
    messages: {
      "Write this date as year-month-day: {date}.":
        "Écrivez cette date dans l’ordre année-mois-jour : {date}.",
      "This can be {date} or {other}. Write the one that is meant, as year-month-day.":
        "Ceci peut être {date} ou {other}. Écrivez la bonne, dans l’ordre année-mois-jour.",
      "{raw} names no day. Write the date as year-month-day, for example 2026-11-02.":
        "{raw} ne désigne aucun jour. Écrivez la date dans l’ordre année-mois-jour, par exemple 2026-11-02.",
    },
  },
  "hours-written-otherwise": {
    title: "Heures écrites autrement",
    why: "Le programme ne peut pas dire quand c’est ouvert, et des personnes viennent quand il n’y a personne.",
    remedy: "Écrivez les heures ainsi : 08:00-14:00, sur 24 heures.",
    messages: {
      "Write {text} here.": "Écrivez ici {text}.",

      "This is one time. Write from when to when, for example 08:00-14:00.":
        "Ceci est une seule heure. Écrivez de quand à quand, par exemple 08:00-14:00.",
      "Write these times in the 24-hour clock, with colons: {span}.":
        "Écrivez ces heures sur 24 heures, avec des deux-points : {span}.",
    },
  },
  "interval-written-otherwise": {
    title: "Durée écrite avec d’autres mots",
    why: "Le programme ne peut pas compter avec elle ; une vérification ou une visite serait manquée.",
    remedy:
      "Écrivez un nombre et une unité : hours (heures), days (jours), weeks (semaines), months (mois) ou years (années).",
    messages: {
      "Write this as a number and a unit: {meant}.":
        "Écrivez cela comme un nombre et une unité : {meant}.",
    },
  },
  "coordinates-written-otherwise": {
    title: "Coordonnées écrites autrement",
    why: "Un lieu illisible n’est sur aucune carte.",
    remedy: "Écrivez la latitude, une virgule, la longitude, en degrés, entre guillemets.",
    messages: {
      'Write latitude, comma, longitude, in degrees: "{found}".':
        'Écrivez la latitude, une virgule, la longitude, en degrés : "{found}".',
    },
  },
  "list-without-brackets": {
    title: "Des mots seuls là où il faut une liste",
    why: "Le programme ne peut pas distinguer un élément du suivant, et personne ne trouve le service sous aucun d’eux.",
    remedy:
      "Mettez des crochets autour des éléments, et des virgules entre eux ; ou écrivez-en un par ligne, chacun après un tiret.",
    messages: {
      "A hyphen begins an item of a list only with a space behind it. Put a space there, or write: {list}.":
        "Un tiret ne commence un élément de liste que s’il est suivi d’une espace. Mettez-y une espace, ou écrivez : {list}.",

      "The comma of Arabic joins these to one item, since YAML knows only the comma of Latin writing. Write: {list}.":
        "La virgule arabe fait de ceci un seul élément, car YAML ne connaît que la virgule latine. Écrivez : {list}.",
      "A list belongs here, also for a single item. Write: {list}.":
        "Il faut ici une liste, même pour un seul élément. Écrivez : {list}.",
    },
  },
  "language-by-name": {
    title: "Langue désignée par son nom, et pas par son code",
    why: "Un service dont personne ne peut lire la langue n’est pas trouvé par ceux qui la parlent.",
    remedy: "Écrivez le code : ar pour l’arabe, en pour l’anglais, ti pour le tigrigna.",
    messages: {
      "Write the code of this language: {code}.": "Écrivez le code de cette langue : {code}.",
    },
  },
};
