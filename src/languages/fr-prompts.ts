import type { PromptKey } from "./en-prompts.ts";
import { newEntry } from "./fr-new-entry.ts";
import type { Words } from "./speech.ts";

/** What the program asks when something is begun or changed, in French. Notes to the translator stand in `en-prompts.ts`. */
export const words: Words<PromptKey> = {
  ...newEntry,
  "keys.text": "Entrée : question suivante. Ctrl+C : quitter, rien n’est écrit.",
  "keys.text_unknown": "Entrée seule : je ne sais pas encore. Ctrl+C : quitter, rien n’est écrit.",
  "keys.choose": "Flèches : se déplacer. Entrée : choisir.",
  "keys.several":
    "Flèches : se déplacer. Espace : cocher. Entrée : terminé. Rien de coché : je ne sais pas encore.",
  "keys.several_required": "Flèches : se déplacer. Espace : cocher. Entrée : terminé.",
  "ask.unknown": "Je ne sais pas encore",
  "ask.unknown_meaning": "La ligne est omise. Les documents écrivent : à demander.",
  "ask.yes": "Oui",
  "ask.no": "Non",
  "ask.comma": ", ",
  "ask.required": "Il faut une réponse ici.",
  "ask.flag_needed":
    "Personne ne peut répondre ici. Répondez avec {flag}. Cela veut dire : {question}",
  "ask.flag_wrong": "{flag} : {problem}",
  "ask.left": "Vous avez quitté. Rien n’a été écrit.",
  "ask.not_among":
    "« {answer} » n’est pas une réponse possible. Écrivez l’une de celles-ci : {known}",
  "ask.near":
    "« {answer} » n’est pas une réponse possible. Vouliez-vous dire {near} ? Les autres : {known}",
  "init.hello":
    "Un nouveau guide dans {folder}. Une dizaine de minutes ; « je ne sais pas encore » est toujours une réponse, et tout peut être changé plus tard dans pathway.yaml.",
  "init.title": "Quel est le titre sur la couverture, en {language} ?",
  "init.title_help": "Tel qu’on le lira, par exemple : Où trouver de l’aide à Khartoum",
  "init.title_other": "Et en {language} ?",
  "init.title_other_help":
    "Il figure sur la couverture du livret dans cette langue. Entrée seule : le titre dans votre première langue y figure.",
  "init.country": "Dans quel pays ?",
  "init.country_help":
    "Son nom ou ses deux lettres. Les numéros de téléphone et l’heure en dépendent.",
  "init.country_wrong":
    "« {part} » n’est pas un pays connu. Écrivez son nom ou ses deux lettres, par exemple SD pour le Soudan.",
  "init.time_zone": "Quelle heure y suit-on ?",
  "init.time_zone_help": "Elle décide du jour où une fiche devient ancienne.",
  "init.time_zone_wrong":
    "« {part} » n’est pas un fuseau horaire. Écrivez-en un comme Africa/Khartoum.",
  "init.languages": "Dans quelles langues écrirez-vous, la première en tête ?",
  "init.languages_help":
    "Noms ou codes séparés par des virgules, par exemple : arabe, français. Chaque fiche devrait tout dire dans chacune.",
  "init.languages_wrong":
    "« {part} » n’est pas une langue connue. Écrivez son nom ou son code, par exemple ar pour l’arabe.",
  "init.areas": "Quelles zones couvrez-vous ?",
  "init.areas_help":
    "Villes ou quartiers comme on les appelle, séparés par des virgules : Omdurman, Bahri. De plus petites zones s’ajoutent plus tard.",
  "init.roles": "Quelles fonctions tiennent les fiches à jour, la principale en tête ?",
  "init.roles_help":
    "Des fonctions, pas des noms, séparées par des virgules : Coordination, Responsable santé. Les gens changent ; et ces fichiers sont copiés : un nom peut y nuire à la personne.",
  "init.set_up_with": "Qui, ayant l’expérience des parcours d’orientation, vous aide à commencer ?",
  "init.set_up_with_help":
    "Une fonction et son organisation : Conseiller migration, Société nationale. On ne devrait pas faire seul un premier guide.",
  "init.data_protection": "Qui vous conseille sur la protection des données ?",
  "init.data_protection_help":
    "Une fonction et son organisation : Point focal protection des données, siège.",
  "init.child":
    "Qui le point d’accueil appelle-t-il avant d’agir pour un enfant seul ou en danger ?",
  "init.sgbv":
    "Qui le point d’accueil appelle-t-il avant d’agir pour une victime de violences sexuelles ?",
  "init.trafficking":
    "Qui le point d’accueil appelle-t-il avant d’agir pour une victime possible de la traite ?",
  "init.specialist_help":
    "Le téléphone de permanence de votre spécialiste, avec + et l’indicatif du pays. Tant qu’il n’est pas connu, aucun service de ce genre n’est imprimé : une orientation bien intentionnée peut nuire.",
  "init.ambulance": "Quel est le numéro des ambulances ?",
  "init.police": "Quel est le numéro de la police ?",
  "init.fire": "Quel est le numéro des pompiers ?",
  "init.emergency_help": "Des chiffres, comme on les compose. Ils sont sur la première page.",
  "init.phone_wrong":
    "« {part} » n’est pas un numéro de téléphone. Écrivez des chiffres, avec + et l’indicatif du pays : +249 91 234 5678. Les numéros courts comme 333 restent tels quels.",
  "init.complaints": "Comment se plaint-on de vous ou d’un service où vous avez envoyé quelqu’un ?",
  "init.complaints_help": "Un numéro, une adresse, une boîte à l’entrée. C’est imprimé pour tous.",
  "init.complaints_sensitive":
    "Et d’un abus ou d’une mauvaise conduite, y compris de l’un de vous ?",
  "init.complaints_sensitive_help":
    "Une voie à part, où répondent des personnes qui ne travaillent pas au point d’accueil.",
  "init.records": "Où les orientations sont-elles enregistrées ?",
  "init.records_help":
    "KoBo, ODK ou un autre système sûr. Jamais dans ces fichiers : ils contiennent des services, et rien sur les personnes aidées.",
  "init.audience": "Qui peut lire une fiche qui n’en dit rien ?",
  "init.audience_help":
    "Ce qui est sensible est toujours d’abord pour le personnel de protection, quel que soit votre choix.",
  "init.audience_partner": "Les points d’accueil et les organisations partenaires",
  "init.audience_partner_meaning":
    "Le choix prudent : imprimé pour tous seulement si la fiche le dit.",
  "init.audience_public": "Tout le monde",
  "init.audience_public_meaning": "Pour des listes données à tous ceux qui les demandent.",
  "init.services": "Combien de services environ le guide contiendra-t-il ?",
  "init.services_help":
    "Une estimation, pour dire combien d’appels par semaine le tiennent à jour.",
  "init.services_wrong":
    "« {part} » n’est pas un nombre de services. Écrivez des chiffres, par exemple 60.",
  "init.review": "À quel rythme chaque fiche est-elle confirmée par un appel ?",
  "init.review_help":
    "Les lignes d’écoute et les services sensibles sont appelés tous les 30 jours dans tous les cas. Cela se change plus tard, aussi pour une seule fiche.",
  "init.review_builtin":
    "Comme nous le conseillons : projets et ONG tous les 90 jours, services publics tous les 180",
  "init.review_every": "Tous les {days} jours",
  "init.review_wrong":
    "« {part} » n’est pas une durée. Écrivez un nombre et une unité en anglais, par exemple 90 days. Au plus 12 months.",
  "init.load":
    "{calls, plural, one {environ # appel} many {environ # appels} other {environ # appels}} par semaine pour {services} services",
  "init.load_said": "Cela veut dire {load}.",
  "init.private":
    "Créer un dossier private/ à part pour les fiches que seul le personnel de protection peut voir ?",
  "init.private_help":
    "C’est un dépôt à part, jamais inclus dans celui-ci : qui copie le guide ne le reçoit pas.",
  "init.git": "Garder l’historique avec Git ?",
  "init.git_help": "Chaque changement peut alors être vu et annulé. Rien n’est envoyé nulle part.",
  "init.author": "Sous quelle fonction l’historique est-il écrit ?",
  "init.author_help":
    "Une fonction, jamais le nom d’une personne : qui reçoit une copie peut lire chaque nom de l’historique, pour toujours.",
  "init.mail": "Avec quelle boîte aux lettres électronique ?",
  "init.mail_help":
    "Une boîte que lit une équipe. Sans elle, une adresse qui ne mène nulle part est écrite.",
  "init.mail_wrong":
    "« {part} » n’est pas une adresse électronique. Écrivez-en une comme bureau@example.org.",
  "init.ci":
    "Un serveur doit-il vérifier chaque changement et dire chaque semaine ce qui est ancien ?",
  "init.ci_help":
    "Les fichiers sont écrits ; rien ne se passe tant que le guide n’y est pas déposé.",
  "init.ci_cron": "Un ordinateur à nous (cron)",
  "init.ci_none": "Pas maintenant",
  "init.write": "Écrire ces fichiers ?",
  "init.written": "Votre guide est prêt : {folder}",
  "init.would_write": "Ces fichiers seraient écrits dans {folder} :",
  "init.exists": "{path} existe déjà, et rien n’est écrasé. Rien n’a été écrit.",
  "init.next": "Ensuite :",
  "init.next_folder": "aller dans le dossier",
  "init.next_organization": "le premier prestataire",
  "init.next_service": "le premier service",
  "init.next_check": "ce qui ne va pas, et quoi écrire à la place",
  "init.no_specialist":
    "Aucun spécialiste n’est encore nommé pour : {sectors}. Jusque-là, ces services restent hors de tout document.",
  "init.no_git":
    "Git n’est pas installé ici : aucun historique n’est gardé. Tout le reste fonctionne.",
  "init.inside_git":
    "Le dossier est déjà dans un dépôt ; les fichiers sont écrits et n’y sont pas encore enregistrés.",
  "init.first_commit": "Commencer le guide",
  "init.first_private_commit": "Commencer les fiches du personnel de protection",
  "overview.hello":
    "Bienvenue. Un guide dit à un point d’accueil qui offre quoi, à qui, où et quand. Il n’y en a pas encore dans ce dossier.",
  "overview.begin": "début",
  "overview.begin_what": "un guide à vous : pose des questions, puis écrit les fichiers",
  "overview.try": "essai",
  "overview.try_what": "une copie de l’exemple, pour regarder",
  "overview.daily": "Un jour ordinaire :",
  "overview.edit": "écrire",
  "overview.edit_what": "ou ouvrez un fichier de services/ avec un éditeur",
  "overview.check": "voir",
  "overview.check_what": "ce qui ne va pas, et quoi écrire à la place",
  "overview.call": "appeler",
  "overview.call_what": "qui appeler aujourd’hui, et quoi demander",
  "overview.print": "imprim.",
  "overview.print_what": "une page pour le point d’accueil, à ouvrir ou à imprimer",
  "overview.send": "envoyer",
  "overview.send_what": "les fiches en tableau, pour un partenaire",
  "overview.all": "Toutes les commandes :",
  "edit.not_found": "Il n’y a ici ni service ni prestataire {id}.",
  "edit.near": "Il n’y a ici ni service ni prestataire {id}. Vouliez-vous dire {near} ?",
  "edit.no_such_service":
    "{id} est un prestataire. Ceci concerne les services ; les siens sont : {services}",
  "edit.no_services": "aucun",
  "edit.both": "Un service et un prestataire ont l’identifiant {id}. Dites lequel avec --kind.",
  "edit.unusable":
    "{path} ne peut pas être changé tant qu’il n’est pas juste lui-même. Ce qui ne va pas :  pathway validate {path}",
  "edit.until": "Jusqu’à quel jour ?",
  "edit.until_help":
    "Le dernier jour, comme 2026-12-31. Le lendemain, la fiche est à confirmer par un appel.",
  "edit.until_past":
    "« {part} » n’est pas un jour à partir d’aujourd’hui. Écrivez année-mois-jour ; aujourd’hui, c’est {today}.",
  "edit.reason": "Pourquoi ? Tout le monde peut le lire.",
  "edit.reason_help":
    "Une phrase neutre : Déménagement dans un autre bâtiment. Entrée seule : rien n’est imprimé.",
  "edit.internal_reason": "Que s’est-il passé ? Seul le personnel de protection peut le lire.",
  "edit.internal_reason_help": "Jamais sur une personne aidée. Entrée seule : rien n’est écrit.",
  "edit.same": "Rien n’est changé : {path} le dit déjà.",
  "edit.pause_message": "Suspendre {id}",
  "edit.pause_until_message": "Suspendre {id} jusqu’au {until}",
  "edit.close_message": "Fermer {id}",
  "edit.withdraw_message": "Retirer {id}",
  "edit.rename_message": "Renommer {from} en {to}",
  "edit.pause_next":
    "Les documents faits désormais disent qu’il est suspendu. Quand il rouvre, enlevez la ligne status.",
  "edit.close_next":
    "Les documents faits désormais le nomment sous « Ne figurent plus dans la liste ».",
  "edit.withdraw_next":
    "Il n’est plus dans aucun document fait désormais. Les copies imprimées ou envoyées le nomment encore : prévenez ceux qui les ont.",
  "edit.rename_next": "L’ancien identifiant reste sous former_ids et ne sert plus jamais.",
  "edit.unreadable":
    "Ces fichiers ne peuvent pas être lus : on ne sait pas s’ils nomment {id}. Corrigez-les d’abord : {paths}",
  "save.saved": "Enregistré dans l’historique sous {author} : {message}",
  "save.saved_private": "Enregistré dans l’historique de private/ sous {author}.",
  "save.removed": "Retiré : {path}",
  "save.written": "Écrit : {path}",
  "save.written_more":
    "{count, plural, one {et # autre fichier} many {et # autres fichiers} other {et # autres fichiers}}",
  "save.written_private":
    "{count, plural, one {Écrit : # fichier} many {Écrits : # fichiers} other {Écrits : # fichiers}} de fiches pour le personnel de protection. Dans un terminal, ils sont nommés.",
  "save.not_saved_no_git": "Pas enregistré dans un historique : ce dossier n’en a pas.",
  "save.not_saved_refused":
    "Écrit, mais pas enregistré dans l’historique : Git a refusé. Enregistrez à la main, ou regardez avec  git status.",
  "file.top":
    "Ce qui vaut pour toutes les fiches. Une langue par ligne ; des fonctions, pas de noms.",
  "file.languages":
    "Chaque texte devrait figurer dans chacune ; la première est celle d’un texte sur une seule ligne.",
  "file.audience":
    "Qui lit une fiche qui n’en dit rien : partner (points d’accueil) ou public (tout le monde). Ce qui est sensible est pour le personnel de protection.",
  "file.areas": "Les zones, chacune avec la plus grande qui la contient :  within: <id>",
  "file.roles": "Des fonctions, pas des noms : les gens changent, et ce fichier peut être copié.",
  "file.specialists":
    "Qui le point d’accueil appelle AVANT d’agir ou d’orienter. Des téléphones de permanence, jamais privés.",
  "file.emergency": "Qui appeler en cas de danger, dans l’ordre de la première page.",
  "file.complaints": "Où l’on se plaint de nous ou d’un prestataire.",
  "file.records": "Où les orientations sont enregistrées. Jamais ici.",
  "file.review": "À quel rythme les fiches sont confirmées. Ce qui manque garde le rythme prévu.",
  "file.missing": "Pas encore connu ; à ajouter :",
  "file.role_child": "Point focal protection de l’enfance",
  "file.role_sgbv": "Point focal violences sexuelles et fondées sur le genre",
  "file.role_trafficking": "Point focal lutte contre la traite",
  "file.ambulance": "Ambulance",
  "file.police": "Police",
  "file.fire": "Pompiers",
  "file.coordinator": "Coordination",
};
