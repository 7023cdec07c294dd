/** Words that rules and the file format put into their sentences, in French, by the English words. */
export const phrases: Readonly<Record<string, string>> = {
  // Why a file cannot be read.
  "it is a folder with the name of a file; rename it, or move what it holds":
    "c’est un dossier qui porte le nom d’un fichier ; renommez-le, ou déplacez ce qu’il contient",
  "the folder does not let itself be opened; ask whoever set its permissions":
    "le dossier ne se laisse pas ouvrir ; demandez à qui en a réglé les droits d’accès",
  "it is neither a file nor a folder": "ce n’est ni un fichier ni un dossier",
  "it does not exist": "il n’existe pas",
  "permission is denied": "vous n’avez pas le droit de le lire",
  "it is a folder": "c’est un dossier",
  "it is a link": "c’est un lien",
  "the system says {code}": "le système répond {code}",
  "it is saved as UTF-16, which some editors call Unicode; save it again with the encoding UTF-8":
    "il est enregistré en UTF-16, que certains éditeurs appellent Unicode ; enregistrez-le à nouveau avec l’encodage UTF-8",
  "line {line} holds a letter in an older encoding, such as those of Windows; save it again with the encoding UTF-8, and look whether its letters are still right":
    "la ligne {line} contient une lettre dans un encodage plus ancien, comme ceux de Windows ; enregistrez-le à nouveau avec l’encodage UTF-8, et regardez si ses lettres sont encore justes",
  // Parts of YAML.
  "references (*)": "un renvoi (*)",
  "anchors (&)": "une ancre (&)",
  "tags (!)": "une étiquette (!)",
  // Where something should be described.
  "an entry for protection staff": "une fiche pour le personnel de protection",
  "no such file stands in organizations/": "aucun fichier de ce nom dans organizations/",
  "no such file stands in protocols/": "aucun fichier de ce nom dans protocols/",
  "no such file stands in services/": "aucun fichier de ce nom dans services/",
  "no such area stands in pathway.yaml": "cette zone n’est pas dans pathway.yaml",
  "no such role stands in pathway.yaml": "ce rôle n’est pas dans pathway.yaml",
  "no such season stands in pathway.yaml": "cette période n’est pas dans pathway.yaml",
  "no such site stands under sites": "ce site n’est pas sous sites",
  // Whose id tells a place; who reads a sensitive entry; what the codes say; an alphabet.
  "The id of this entry": "L’identifiant de cette fiche",
  "The id of its organisation": "L’identifiant de son organisation",
  "The id of this site": "L’identifiant de ce site",
  everyone: "tout le monde",
  "all help desks": "tous les points d’accueil",
  "papers_needed is none": "papers_needed vaut none (aucun papier)",
  "open_to is everyone": "open_to vaut everyone (tout le monde)",
  "open_to limits nobody": "open_to ne limite personne",
  "open_to sets {limit}": "open_to pose une condition, {limit}",
  "not_open_to refuses some": "not_open_to refuse certaines personnes",
  Cyrillic: "cyrillique",
  Greek: "grecque",
  Latin: "latine",
  // What is to be written, as the schemas say it.
  "Write one of: {words}.": "Écrivez l’un de ces mots : {words}.",
  "Write a sentence of at most {maxLength} characters. Put it in quotes if it holds a colon or a #.":
    "Écrivez une phrase de {maxLength} caractères au plus. Mettez-la entre guillemets si elle contient un deux-points ou un #.",
  "Write keys with values below each other, each on its own line.":
    "Écrivez des clés avec leurs valeurs l’une sous l’autre, chacune sur sa ligne.",
  "Write a list, one item a line, each beginning with a hyphen.":
    "Écrivez une liste, un élément par ligne, chacun commençant par un tiret.",
  "Write text.": "Écrivez du texte.",
  "Write a number.": "Écrivez un nombre.",
  "Write a whole number.": "Écrivez un nombre entier.",
  "Write another kind of value.": "Écrivez une valeur d’un autre genre.",
  "Put it in quotes.": "Mettez-le entre guillemets.",
  "Write 1.": "Écrivez 1.",
  "Write one language a line, for example  en: Anyone may come.":
    "Écrivez une langue par ligne, par exemple  fr: Tout le monde peut venir.",
  "Write the two capital letters of the country (ISO 3166), for example SD.":
    "Écrivez les deux majuscules du pays (ISO 3166), par exemple SD.",
  "Write a zone such as Africa/Khartoum.": "Écrivez un fuseau horaire comme Africa/Khartoum.",
  "Write a language code of two or three small letters, for example ar (Arabic) or ti (Tigrinya).":
    "Écrivez un code de langue de deux ou trois minuscules, par exemple ar (arabe) ou ti (tigrigna).",
  "Write an id in small letters, digits and single hyphens, for example nile-clinic. It is the file name without .yaml.":
    "Écrivez un identifiant en minuscules sans accent, chiffres et traits d’union simples, par exemple nile-clinic. C’est le nom du fichier sans .yaml.",
  "Write the id of an area as it stands under areas in pathway.yaml, for example omdurman.":
    "Écrivez l’identifiant d’une zone tel qu’il figure sous areas dans pathway.yaml, par exemple omdurman.",
  "Write the id of a role as it stands under roles in pathway.yaml, for example coordinator. Never a person's name.":
    "Écrivez l’identifiant d’une fonction tel qu’il figure sous roles dans pathway.yaml, par exemple coordinator. Jamais le nom d’une personne.",
  "Write the provider's id: the name of its file in organizations/ without .yaml, for example nile-health.":
    "Écrivez l’identifiant du prestataire : le nom de son fichier dans organizations/ sans .yaml, par exemple nile-health.",
  "Write the protocol's id: the name of its file in protocols/ without .yaml, for example inter-agency.":
    "Écrivez l’identifiant du protocole : le nom de son fichier dans protocols/ sans .yaml, par exemple inter-agency.",
  "Write an id in small letters, digits and single hyphens, for example main-gate.":
    "Écrivez un identifiant en minuscules sans accent, chiffres et traits d’union simples, par exemple main-gate.",
  "Write a code in small letters with _ between words, for example primary_health_care.":
    "Écrivez un code en minuscules avec _ entre les mots, par exemple primary_health_care.",
  'Put the phone number in quotes, with + and the country code, for example "+249 91 234 5678".':
    'Mettez le numéro de téléphone entre guillemets, avec + et l’indicatif du pays, par exemple "+249 91 234 5678".',
  "Write always or by_appointment; or below it one line for each day or range of days, for example  sun-thu: 08:00-14:00":
    "Écrivez always (toujours) ou by_appointment (sur rendez-vous) ; ou en dessous une ligne par jour ou suite de jours, par exemple  sun-thu: 08:00-14:00",
  "Write one line for each day or range of days, for example  sun-thu: 08:00-14:00":
    "Écrivez une ligne par jour ou suite de jours, par exemple  sun-thu: 08:00-14:00",
  "Write times as 08:00-14:00, in the 24-hour clock. Past midnight add a plus: 20:00-02:00+.":
    "Écrivez les heures ainsi : 08:00-14:00, sur 24 heures. Après minuit, ajoutez un plus : 20:00-02:00+.",
  "Write times as 08:00-14:00, or closed, or by_appointment.":
    "Écrivez les heures ainsi : 08:00-14:00 ; ou closed (fermé), ou by_appointment (sur rendez-vous).",
  "Write it as text.": "Écrivez-le comme du texte.",
  "Write a number and a unit, for example 3 months or 30 days.":
    "Écrivez un nombre et une unité, par exemple 3 months (mois) ou 30 days (jours).",
  "Write a word in small letters, for example ramadan.":
    "Écrivez un mot en minuscules, par exemple ramadan.",
  "Write the date as year-month-day, for example 2026-11-02.":
    "Écrivez la date dans l’ordre année-mois-jour, par exemple 2026-11-02.",
  "Write yes, or leave the line out.": "Écrivez yes (oui), ou supprimez la ligne.",
  "Write yes, or leave the line out and give hours.":
    "Écrivez yes (oui), ou supprimez la ligne et donnez des horaires.",
  "Write everyone; or below it the conditions, for example  statuses: [refugee]":
    "Écrivez everyone (tout le monde) ; ou en dessous les conditions, par exemple  statuses: [refugee]",
  "Write ages as 0-17, or 18+ for eighteen and older.":
    "Écrivez les âges ainsi : 0-17, ou 18+ à partir de dix-huit ans.",
  "Write yes, no or unknown. Without an answer leave the line out: that means unknown, never no.":
    "Écrivez yes (oui), no (non) ou unknown (inconnu). Sans réponse, supprimez la ligne : cela veut dire « on ne sait pas », jamais « non ».",
  'Write latitude, comma, longitude, in quotes: "15.65, 32.48".':
    'Écrivez la latitude, une virgule, la longitude, entre guillemets : "15.65, 32.48".',
  "Write one e-mail address, for example help@example.org.":
    "Écrivez une adresse électronique, par exemple help@example.org.",
  "Write the whole address, beginning with https://":
    "Écrivez l’adresse entière, à partir de https://",
  "Write free; or below it, each on its own line, the amount and the currency, for example  amount: 500  and  currency: SDG":
    "Écrivez free (gratuit) ; ou en dessous, chacun sur sa ligne, le montant et la monnaie, par exemple  amount: 500  et  currency: SDG",
  "Write a number without a currency sign.": "Écrivez un nombre sans signe de monnaie.",
  "Write three capital letters, for example SDG.": "Écrivez trois majuscules, par exemple SDG.",
  "Write met, partly, not_met or unknown.":
    "Écrivez met (rempli), partly (en partie), not_met (non rempli) ou unknown (inconnu).",
  "Write the edition's number, for example 3.": "Écrivez le numéro de l’édition, par exemple 3.",
  "Write the 64 digits and letters of the SHA-256.":
    "Écrivez les 64 chiffres et lettres du SHA-256.",
  "Write the number of the row with the headings, for example 3.":
    "Écrivez le numéro de la ligne des en-têtes, par exemple 3.",
  "Write a key of an entry, for example phone or referral_contact.email.":
    "Écrivez une clé d’une fiche, par exemple phone ou referral_contact.email.",
  'Write the sign between values in quotes, for example ";".':
    'Écrivez entre guillemets le signe qui sépare les valeurs, par exemple ";".',
  "Write the order with D, M and Y, for example DD/MM/YYYY.":
    "Écrivez l’ordre avec D (jour), M (mois) et Y (année), par exemple DD/MM/YYYY.",
  "Write the copy's number, for example 12.": "Écrivez le numéro de l’exemplaire, par exemple 12.",
  // What a line that is missing is for, as the schemas describe it.
  " For example  {key}: {example}": " Par exemple  {key}: {example}",
  "The version of this file format.": "La version de ce format de fichier.",
  "The title on the cover.": "Le titre sur la couverture.",
  "Two letters (ISO 3166); national phone numbers are read by it.":
    "Deux lettres (ISO 3166) ; les numéros de téléphone nationaux se lisent d’après elles.",
  "Where the clock is read (IANA).": "Le fuseau horaire (IANA).",
  "Languages of the pathway; a text written as one string is in the first.":
    "Les langues du guide ; un texte écrit sur une seule ligne est dans la première.",
  "The id used by entries.": "L’identifiant que les fiches utilisent.",
  "What people call it.": "Le nom que les gens lui donnent.",
  "What people read.": "Ce que les gens lisent.",
  "What it is for.": "À quoi cela sert.",
  "The number, in quotes.": "Le numéro, entre guillemets.",
  "The role that answers.": "La fonction qui répond.",
  "The word used under hours.": "Le mot utilisé sous hours.",
  "What.": "Ce que c’est.",
  "When.": "La date.",
  "Why.": "La raison.",
  "First day.": "Le premier jour.",
  "Last day, included.": "Le dernier jour, compris.",
  "The day.": "Le jour.",
  "Its name.": "Son nom.",
  "The text.": "Le texte.",
  "The code used under provides.": "Le code utilisé sous provides.",
  "The sector it belongs to.": "Le secteur dont il relève.",
  "What readers see.": "Ce que voient les lecteurs.",
  "What they are.": "Leur fonction.",
  "off, note, warning or error.":
    "off (jamais signalé), note, warning (avertissement) ou error (erreur).",
  "The name people know. A proper name may be one string for all languages.":
    "Le nom que les gens connaissent. Un nom propre peut être le même pour toutes les langues.",
  "The provider: the id of a file in organizations/.":
    "Le prestataire : l’identifiant d’un fichier de organizations/.",
  "Codes of what is offered. One sensitive code makes the whole entry sensitive.":
    "Les codes de ce qui est proposé. Un seul code sensible rend toute la fiche sensible.",
  "The state of its doors.": "Si c’est ouvert ou non.",
  "Statuses, or conditions as under open_to.": "Des statuts, ou des conditions comme sous open_to.",
  "What was done or said. Never about a person served.":
    "Ce qui a été fait ou dit. Jamais sur une personne aidée.",
  "The language's code.": "Le code de la langue.",
  "The id of the area visited.": "L’identifiant de la zone visitée.",
  "The time from one visit to the next.": "Le temps d’une visite à la suivante.",
  "The first visit; the rhythm counts from here.":
    "La première visite ; le rythme se compte à partir d’elle.",
  "A short id of the site, unique within the entry.":
    "Un identifiant court du site, unique dans la fiche.",
  "yes, no or unknown.": "yes (oui), no (non) ou unknown (inconnu).",
  "Hours or days.": "Des heures (hours) ou des jours (days).",
  "The new day.": "Le nouveau jour.",
  "The role that decided.": "La fonction qui a décidé.",
  "The day it was done, in the pathway's zone.": "Le jour où cela a été fait, à l’heure du guide.",
  "The role that asked; names stay out.": "La fonction qui a demandé ; jamais un nom.",
  "How: visit, phone, email, form, document or website. A website never confirms contact or eligibility.":
    "Comment : visit (visite), phone (téléphone), email (courriel), form (formulaire), document ou website (site web). Un site web ne confirme jamais le contact ni qui peut venir.",
  "The organisation's name.": "Le nom de l’organisation.",
  "How far the partnership is.": "Où en est le partenariat.",
  "met, partly, not_met or unknown.":
    "met (rempli), partly (en partie), not_met (non rempli) ou unknown (inconnu).",
  "The day of the assessment.": "Le jour de l’évaluation.",
  "The role that assessed.": "La fonction qui a évalué.",
  "A short id.": "Un identifiant court.",
  "mou, protocol, contract or letter.":
    "mou (protocole d’entente), protocol (protocole), contract (contrat) ou letter (lettre).",
  "The role that judged.": "La fonction qui a jugé.",
  "What it is called.": "Son nom.",
  "The steps in their order.": "Les étapes dans leur ordre.",
  "The widest audience that may see it.": "Le public le plus large qui peut la voir.",
  "The day of the decision.": "Le jour de la décision.",
  "Why it is shown.": "Pourquoi elle est montrée.",
  "Why the rule does not apply.": "Pourquoi la règle ne s’applique pas.",
  "What shows that nobody is harmed.": "Ce qui montre que personne n’en souffre.",
  "The last day it holds.": "Le dernier jour où elle vaut.",
  "The role that signs.": "La fonction qui signe.",
  "The day of signing.": "Le jour de la signature.",
  "The edition's number; the file is named after it.":
    "Le numéro de l’édition ; le fichier porte son nom.",
  "Who may read it. A restricted edition's file stands in private/editions/.":
    "Qui peut la lire. Le fichier d’une édition réservée est dans private/editions/.",
  "The day the entries were judged by.": "Le jour auquel les fiches ont été jugées.",
  "What it is: a booklet, a directory.": "Ce que c’est : un carnet, un répertoire.",
  "The language it is in.": "Sa langue.",
  "One item a heading, exactly as it stands in the sheet.":
    "Un élément par en-tête, exactement comme dans le tableau.",
  "One item a copy. A number is never given twice.":
    "Un élément par exemplaire. Un numéro n’est jamais donné deux fois.",
  "The number printed on the copy.": "Le numéro imprimé sur l’exemplaire.",
  "The role that holds it. Never a person's name.":
    "La fonction qui le détient. Jamais le nom d’une personne.",
  "The day it was handed over.": "Le jour de la remise.",
};
