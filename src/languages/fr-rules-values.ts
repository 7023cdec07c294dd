import type { RuleTranslation } from "./rule-words.ts";

/** What is told in French of values that cannot be or do not fit: days, hours, numbers, places, codes. */
export const values: RuleTranslation["rules"] = {
  "date-impossible": {
    title: "Jour qui n’existe pas",
    why: "Le programme ne peut pas compter à partir d’un tel jour ; une fin ou une vérification serait manquée.",
    remedy: "Cherchez le bon jour, et écrivez-le dans l’ordre année-mois-jour.",
    messages: {
      "This day does not exist. Write it as year-month-day, for example 2026-11-02.":
        "Ce jour n’existe pas. Écrivez-le dans l’ordre année-mois-jour, par exemple 2026-11-02.",
    },
  },
  "dates-reversed": {
    title: "Une fin avant son début",
    why: "Cela ne vaut jamais : une période n’est jamais suivie, une visite ne vient jamais, un accord est fini avant d’avoir commencé.",
    remedy: "Cherchez les deux jours, et écrivez le plus ancien d’abord.",
    messages: {
      "This day is before the one under {first}. Write the earlier day first.":
        "Ce jour est avant celui qui figure sous {first}. Écrivez le plus ancien d’abord.",
    },
  },
  "phone-impossible": {
    title: "Numéro de téléphone que personne ne peut composer",
    why: "Une personne dans le besoin appelle, ne joint personne ou joint un inconnu, et n’ose peut-être plus rien demander.",
    remedy:
      "Comparez-le avec sa source, chiffre par chiffre. Écrivez-le avec + et l’indicatif du pays ; plusieurs numéros sous forme de liste.",
    messages: {
      "WhatsApp needs a whole number with + and the country code, not a short code.":
        "Pour WhatsApp, il faut un numéro entier avec + et l’indicatif du pays, pas un numéro court.",
      "Several numbers stand in one. Write a list, one number a line, each in quotes.":
        "Plusieurs numéros sont réunis ici en un seul. Écrivez une liste, un numéro par ligne, chacun entre guillemets.",
      '"{number}" has the right length, yet no such numbers are given out. Compare it with where it comes from.':
        "« {number} » a la bonne longueur, mais de tels numéros ne sont pas attribués. Comparez-le avec sa source.",
      '"{number}" has the right length for the country of the pathway, yet no such numbers are given out there. Compare it with where it comes from; a number of another country needs + and its code.':
        "« {number} » a la bonne longueur pour le pays du guide, mais de tels numéros n’y sont pas attribués. Comparez-le avec sa source ; un numéro d’un autre pays s’écrit avec + et son indicatif.",
      '"{number}" has too few digits. Compare it with where it comes from.':
        "« {number} » a trop peu de chiffres. Comparez-le avec sa source.",
      '"{number}" has too few digits for the country of the pathway. Compare it with where it comes from; a number of another country needs + and its code.':
        "« {number} » a trop peu de chiffres pour le pays du guide. Comparez-le avec sa source ; un numéro d’un autre pays s’écrit avec + et son indicatif.",
      '"{number}" has too many digits. Compare it with where it comes from; several numbers are written as a list.':
        "« {number} » a trop de chiffres. Comparez-le avec sa source ; plusieurs numéros s’écrivent sous forme de liste.",
      '"{number}" has too many digits for the country of the pathway. Compare it with where it comes from; a number of another country needs + and its code.':
        "« {number} » a trop de chiffres pour le pays du guide. Comparez-le avec sa source ; un numéro d’un autre pays s’écrit avec + et son indicatif.",
      '"{number}" begins with the code of no country. Compare it with where it comes from.':
        "« {number} » ne commence par l’indicatif d’aucun pays. Comparez-le avec sa source.",
      '"{number}" cannot be dialled. Compare it with where it comes from.':
        "« {number} » ne peut pas être composé. Comparez-le avec sa source.",
      '"{number}" cannot be dialled in the country of the pathway. Compare it with where it comes from; a number of another country needs + and its code.':
        "« {number} » ne peut pas être composé dans le pays du guide. Comparez-le avec sa source ; un numéro d’un autre pays s’écrit avec + et son indicatif.",
    },
  },
  "email-impossible": {
    title: "Adresse électronique qui ne mène à personne",
    why: "Une orientation envoyée à cette adresse est perdue, et personne ne le remarque avant que la personne ne revienne demander.",
    remedy: "Comparez-la avec sa source, lettre par lettre.",
    messages: {
      '"{address}" ends in {ending}. Did you mean {meant}?':
        "« {address} » finit par {ending}. Vouliez-vous dire {meant} ?",
      "Write the address alone, without mailto: before it.":
        "Écrivez l’adresse seule, sans mailto: devant elle.",
      '"{address}" cannot be an address. Compare it with where it comes from.':
        "« {address} » ne peut pas être une adresse. Comparez-la avec sa source.",
    },
  },
  "website-impossible": {
    title: "Adresse web qui n’ouvre rien",
    why: "Une adresse imprimée qui ne s’ouvre pas coûte aux personnes leur crédit de téléphone et leur confiance.",
    remedy: "Ouvrez-la dans un navigateur, et copiez l’adresse qui s’y trouve.",
    messages: {
      '"{address}" cannot be opened. Copy the address from a browser.':
        "« {address} » ne peut pas être ouverte. Copiez l’adresse depuis un navigateur.",
      "A name or a password stands before the @ in this address. Write the address without it.":
        "Un nom ou un mot de passe figure devant le @ dans cette adresse. Écrivez l’adresse sans lui.",
      '"{address}" opens only inside one network, or nowhere. Write the address that everybody can open.':
        "« {address} » ne s’ouvre qu’à l’intérieur d’un réseau, ou nulle part. Écrivez l’adresse que tout le monde peut ouvrir.",
      'A sign of the sentence stands at the end of "{address}". Delete it.':
        "Un signe de ponctuation figure à la fin de « {address} ». Effacez-le.",
    },
  },
  "mixed-script-host": {
    title: "Adresse internet dont les lettres viennent de deux alphabets",
    why: "Une lettre cyrillique ou grecque qui ressemble à une lettre latine mène les personnes, et ce qu’elles écrivent, chez quelqu’un d’autre.",
    remedy:
      "Retapez l’adresse, lettre par lettre, d’après un papier du prestataire ou ce qu’il vous dicte.",
    messages: {
      "{host} mixes letters of two alphabets that look alike ({letter} is {script}). Type the address anew, from what the provider gives you.":
        "{host} mêle les lettres de deux alphabets qui se ressemblent ({letter} est une lettre {script}). Retapez l’adresse, d’après ce que vous donne le prestataire.",
    },
  },
  "coordinates-outside-country": {
    title: "Coordonnées hors du pays du guide",
    why: "Qui suit la carte est mené dans un autre pays, souvent en pleine mer.",
    remedy:
      "La latitude, distance à l’équateur, vient d’abord ; la longitude ensuite. Copiez-les à nouveau depuis la carte.",
    messages: {
      "Latitude and longitude have changed places: this lies outside the pathway's country, and turned round inside. Latitude comes first.":
        "La latitude et la longitude ont été interverties : ce lieu est hors du pays du guide, et dans le pays une fois les deux remises en ordre. La latitude vient d’abord.",
      "There is no such place: latitude ends at 90, longitude at 180. Copy them again from the map.":
        "Un tel lieu n’existe pas : la latitude va jusqu’à 90, la longitude jusqu’à 180. Copiez-les à nouveau depuis la carte.",
      "This place lies outside the pathway's country. Copy the coordinates again from the map.":
        "Ce lieu est hors du pays du guide. Copiez à nouveau les coordonnées depuis la carte.",
    },
  },
  "age-impossible": {
    title: "Des âges que personne n’a",
    why: "Personne n’a ces âges ; on dit donc à tout le monde que le service ne le prend pas.",
    remedy: "Écrivez les âges en années, comme 18-25 ; s’il n’y a pas de limite, écrivez 18+.",
    messages: {
      "{ages} goes beyond {oldest} years. Without a last age write {open}.":
        "{ages} dépasse {oldest} ans. S’il n’y a pas de limite, écrivez {open}.",
    },
  },
  "ages-reversed": {
    title: "Le premier âge est plus élevé que le dernier",
    why: "Personne n’a un tel âge : le service n’est proposé à personne.",
    remedy: "Écrivez d’abord l’âge le plus bas : 0-17. S’il n’y a pas de limite, écrivez 18+.",
    messages: {
      "The first age, {from}, is higher than the last, {to}. Write {to}-{from}.":
        "Le premier âge, {from}, est plus élevé que le dernier, {to}. Écrivez {to}-{from}.",
    },
  },
  "unknown-country": {
    title: "Code d’aucun pays",
    why: "Personne n’a une telle nationalité ; on dit donc à des personnes que le service ne les prend pas.",
    remedy:
      "Écrivez les deux majuscules de la norme ISO 3166 : SD pour le Soudan, SS pour le Soudan du Sud, GB pour le Royaume-Uni.",
    messages: {
      "{code} is the code of no country. Did you mean {meant}?":
        "{code} n’est le code d’aucun pays. Vouliez-vous dire {meant} ?",
      "{code} is the code of no country. Look it up in ISO 3166.":
        "{code} n’est le code d’aucun pays. Cherchez-le dans la norme ISO 3166.",
    },
  },
  "unknown-language": {
    title: "Code d’aucune langue",
    why: "Aucune personne parlant la langue ne trouve le service, et les mots sous un tel code ne sont imprimés nulle part.",
    remedy:
      "Écrivez le code de la norme ISO 639 : deux lettres s’il en existe un (ar, ti), sinon trois (fvr pour le four).",
    messages: {
      "This language has a shorter code: write {short} instead of {code}.":
        "Cette langue a un code plus court : écrivez {short} au lieu de {code}.",
      "{code} is the code of no language. Look it up in ISO 639; ar is Arabic, en English.":
        "{code} n’est le code d’aucune langue. Cherchez-le dans la norme ISO 639 ; ar est l’arabe, fr le français.",
    },
  },
  "unknown-currency": {
    title: "Prix sans monnaie, ou dans une monnaie qui n’existe pas",
    why: "Quelqu’un vient avec trop peu d’argent, ou renonce à ce qu’il pourrait payer.",
    remedy:
      "Écrivez les trois majuscules de la norme ISO 4217 : SDG pour la livre soudanaise, USD pour le dollar des États-Unis.",
    messages: {
      "{amount} of what? Add the line currency, for example  currency: SDG":
        "{amount}, mais dans quelle monnaie ? Ajoutez la ligne currency, par exemple  currency: SDG",
      "{currency} is no currency. Look it up in ISO 4217; the first two letters are mostly those of the country.":
        "{currency} n’est pas une monnaie. Cherchez-la dans la norme ISO 4217 ; les deux premières lettres sont le plus souvent celles du pays.",
    },
  },
  "area-circle": {
    title: "Des zones situées l’une dans l’autre",
    why: "On ne peut en faire aucun chapitre, et ce qui sert la plus grande zone n’est pas trouvé dans la plus petite.",
    remedy: "Supprimez within de la plus grande.",
    messages: {
      "These areas lie within each other: {circle}. Remove within from the largest.":
        "Ces zones sont situées l’une dans l’autre : {circle}. Supprimez within de la plus grande.",
      "{circle} lies within itself. Remove the line.":
        "{circle} est située dans elle-même. Supprimez la ligne.",
    },
  },
  "unknown-code": {
    title: "Code absent du vocabulaire",
    why: "Une fiche sous un code inconnu n’est dans aucun chapitre, et personne ne sait si elle est sensible.",
    remedy: "Utilisez un code du vocabulaire, ou ajoutez-le sous vocabulary dans pathway.yaml.",
    messages: {
      "The code {code} is not in the vocabulary. Did you mean {near}?":
        "Le code {code} n’est pas dans le vocabulaire. Vouliez-vous dire {near} ?",
      "The code {code} is not in the vocabulary. Use one that is, or add it under vocabulary in pathway.yaml.":
        "Le code {code} n’est pas dans le vocabulaire. Prenez-en un qui y figure, ou ajoutez-le sous vocabulary dans pathway.yaml.",
    },
  },
  "label-shared-by-two-codes": {
    title: "Deux genres d’aide portent le même nom",
    why: "Un lecteur ne peut pas les distinguer, et l’un des deux est peut-être celui qui est sensible.",
    remedy:
      "Donnez un autre nom dans cette langue au code propre à ce guide, ou utilisez le code qui existe déjà.",
    messages: {
      '"{label}" is also the name of {other}, and entries use both codes. Call one of them something else, or use one code for both.':
        "« {label} » est aussi le nom de {other}, et des fiches utilisent les deux codes. Nommez l’un des deux autrement, ou utilisez un seul code pour les deux.",
    },
  },
  "unknown-reference": {
    title: "Nom de quelque chose qui n’existe pas",
    why: "Des personnes seraient envoyées vers un lieu, un partenaire ou un service que personne n’a décrit.",
    remedy: "Corrigez l’identifiant, ou ajoutez le fichier ou la ligne qu’il désigne.",
    messages: {
      '"{id}" is not described: {home}. Did you mean {near}?':
        "« {id} » n’est décrit nulle part : {home}. Vouliez-vous dire {near} ?",
      '"{id}" is not described: {home}. Correct the id, or add it there.':
        "« {id} » n’est décrit nulle part : {home}. Corrigez l’identifiant, ou ajoutez ce qui manque.",
      "There is no rule {id}. Did you mean {near}?":
        "La règle {id} n’existe pas. Vouliez-vous dire {near} ?",
      "There is no rule {id}. Correct the name, or remove it; pathway explain lists all rules.":
        "La règle {id} n’existe pas. Corrigez le nom, ou supprimez-le ; pathway explain donne la liste des règles.",
    },
  },
  "hours-impossible": {
    title: "Horaires qui ne peuvent pas être vrais",
    why: "Le programme laisse de côté ce qu’il ne comprend pas, et des personnes viennent quand il n’y a personne.",
    remedy:
      "Écrivez sur 24 heures, l’heure la plus tôt d’abord ; après minuit, ajoutez un plus : 20:00-02:00+. Chaque jour figure une seule fois.",
    messages: {
      "{other} already says something about one of these days. Let each day stand once.":
        "La ligne {other} parle déjà d’un de ces jours. Chaque jour ne doit figurer qu’une fois.",
      "These hours last into those of the next day. Correct the end, or join the two.":
        "Ces heures débordent sur celles du lendemain. Corrigez la fin, ou réunissez les deux.",
      "The last day is before the first. Change the two.":
        "Le dernier jour est avant le premier. Échangez les deux.",
      "This exception names no day. Add on, or from and to.":
        "Cette exception ne nomme aucun jour. Ajoutez on, ou bien from et to.",
      "This exception says neither closed: yes nor hours. Add one of them.":
        "Cette exception ne dit ni closed: yes ni hours. Ajoutez l’un des deux.",
      "This exception says closed and gives hours. Remove one of the two.":
        "Cette exception dit closed et donne des horaires. Supprimez l’un des deux.",
      "An exception above is about one of these days too. Let each day stand once.":
        "Une exception plus haut parle déjà d’un de ces jours. Chaque jour ne doit figurer qu’une fois.",
      "{text} overlaps the time before it. Join the two, or correct one.":
        "{text} recouvre en partie les heures qui précèdent. Réunissez les deux, ou corrigez-en une.",
      "{text} does not end after it begins. If it ends after midnight add a plus, as in 20:00-02:00+; in the afternoon write 14:00 for 2 o'clock.":
        "{text} ne finit pas après son début. Si cela finit après minuit, ajoutez un plus, comme 20:00-02:00+ ; pour 2 heures de l’après-midi, écrivez 14:00.",
      "{text} is no time of day. Use the 24-hour clock, from 00:00 to 24:00.":
        "{text} n’est pas une heure du jour. Écrivez sur 24 heures, de 00:00 à 24:00.",
    },
  },
  "hours-exception-past": {
    title: "Exception aux horaires finie depuis longtemps",
    why: "De vieilles lignes cachent celles qui comptent encore.",
    remedy: "Supprimez les lignes de cette exception.",
    messages: {
      "This exception has been over for more than a month. Remove its lines.":
        "Cette exception est finie depuis plus d’un mois. Supprimez ses lignes.",
    },
  },
  "interval-unlikely": {
    title: "Durée qui ne peut pas être la bonne",
    why: "Un délai de 72 mois au lieu de 72 heures, et quelqu’un arrive trop tard pour un traitement.",
    remedy:
      "Regardez l’unité : hours (heures), days (jours), weeks (semaines), months (mois) ou years (années).",
    messages: {
      "{interval} is longer than this can be. Look at the number and at the unit.":
        "{interval} : c’est trop long pour être vrai ici. Regardez le nombre et l’unité.",
    },
  },
  "season-without-dates": {
    title: "Période dont personne n’a écrit les prochains jours",
    why: "Pendant le ramadan, des personnes viennent aux heures du reste de l’année, et trouvent porte close.",
    remedy:
      "Écrivez le premier et le dernier jour sous dates ; certain: no tant qu’ils peuvent changer.",
    messages: {
      "{id} has no dates, so its hours never hold. Write its first and last day under dates.":
        "{id} n’a pas de dates : ses horaires ne valent donc jamais. Écrivez son premier et son dernier jour sous dates.",
      "{id} comes again, and its last dates began on {last}. Write the next first and last day.":
        "{id} revient, et ses dernières dates commençaient le {last}. Écrivez le prochain premier et dernier jour.",
    },
  },
  "site-area-outside": {
    title: "Site hors de la zone de son service",
    why: "La fiche est dans un chapitre et sa porte dans un autre ; on la cherche là où elle n’est pas.",
    remedy:
      "Donnez au service la zone plus grande qui contient tous ses sites, ou n’indiquez pas de zone pour le service.",
    messages: {
      "{site} does not lie in {area}, the area of the service. Correct one of the two.":
        "{site} n’est pas dans {area}, la zone du service. Corrigez l’un des deux.",
    },
  },
};
