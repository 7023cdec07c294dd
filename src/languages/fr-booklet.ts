import type { booklet as english } from "./en-booklet.ts";

/** The sentences of the booklet in French. Notes to the translator stand in `en-booklet.ts`. */
export const booklet: Readonly<Record<keyof typeof english, string>> = {
  "booklet.kind": "Carnet d’orientation pour le point d’accueil",
  "booklet.working": "Copie de travail",
  "edition.name": "Édition {number}",
  "booklet.valid": "Ne plus utiliser après le {date}",
  "booklet.code": "Code {code}",
  "booklet.code_hint": "Les exemplaires qui portent le même code disent la même chose.",
  "booklet.for.public": "Pour tous",
  "booklet.for.partner": "Réservé aux points d’accueil et aux partenaires. Ne pas transmettre.",
  "booklet.for.restricted": "Réservé au personnel de protection désigné. Ne pas copier.",

  "needs.title": "De quoi la personne a-t-elle besoin ?",
  "needs.first":
    "D’abord : quelqu’un est-il en danger, ou s’agit-il d’un enfant seul, de violence ou de traite ?",
  "needs.first_go": "Arrêtez-vous. Lisez la page",
  "needs.hint": "Cherchez le besoin, allez à la page.",
  "needs.none": "Rien de confirmé : demander à la coordination du point d’accueil",
  "needs.specialist": "appeler d’abord le spécialiste",

  "takes.title": "Qui accueille qui",
  "takes.hint":
    "Combien de services disent oui. Chaque chapitre commence par le même tableau pour ses services.",
  "takes.without_papers": "Sans papiers",
  "takes.under_18": "Moins de 18 ans",
  "takes.men": "Hommes",
  "takes.free": "Gratuit",
  "takes.walk_in": "Sans rendez-vous",
  "takes.service": "Service",
  "takes.sector": "Besoin",
  "takes.page": "Page",
  "takes.yes": "oui",
  "takes.ask": "à voir",
  "takes.no": "non",
  "takes.legend":
    "oui : la fiche le dit. à voir : la fiche ne le dit pas, ou cela dépend ; appeler d’abord. non : la fiche dit non.",
  "takes.also": "Classé dans un autre chapitre",

  "stop.title": "Stop : quand quelqu’un est en danger",
  "stop.when":
    "Enfant seul, violence sexuelle ou autre, traite, menaces, idées de suicide : ne demandez pas ce qui s’est passé, n’agissez pas, n’orientez pas. Suivez ces cinq lignes.",
  "stop.danger": "Danger immédiat",
  "stop.danger_hint":
    "Demandez où vous pouvez être tous deux en sécurité. N’appelez que si la personne est d’accord, sauf si une vie est en danger.",
  "stop.danger_none":
    "Aucun numéro d’urgence n’est inscrit. Demandez-le à la coordination avant l’ouverture.",
  "stop.health": "Soins urgents",
  "stop.health_hint":
    "Une personne blessée ou malade a d’abord besoin de soins, avant toute autre démarche.",
  "stop.specialist": "Spécialiste",
  "stop.specialist_hint": "Appelez avant d’agir ou d’orienter. Ne donnez aucun nom au téléphone.",
  "stop.specialist_none":
    "Aucun spécialiste n’est inscrit. Demandez à la coordination avant d’agir ou d’orienter.",
  "stop.backup_none": "Appelez la coordination du point d’accueil.",
  "stop.nobody_hint":
    "Restez avec la personne, écoutez, ne promettez rien que vous ne puissiez tenir. Donnez-lui les numéros de cette page si elle les veut et si elle peut les garder sans risque. Réessayez ; notez seulement que vous avez essayé, jamais qui ni pourquoi.",
  "stop.say":
    "« Vous êtes libre de parler ou de ne pas parler. Je ne dirai rien à personne sans votre accord, sauf si une vie est en danger. Je connais quelqu’un dont c’est le métier. Puis-je l’appeler ? »",
  "stop.chapter_none": "C’est le spécialiste, et non ce carnet, qui dit quels services existent.",
  "stop.strip_danger": "Danger : {phone}",
  "stop.strip_specialist": "{role} : {phone}",
  "stop.strip_none": "Danger ou doute : arrêtez-vous, voir « {title} »",

  "steps.title": "Les étapes d’une orientation",
  "steps.say": "À dire",
  "steps.1": "Demander à la personne",
  "steps.1_text":
    "De quoi a-t-elle besoin, qu’a-t-elle déjà essayé, que veut-elle ? Rien ne se fait sans elle.",
  "steps.1_say": "« Ne me dites que ce que vous voulez me dire. C’est vous qui décidez. »",
  "steps.2": "Appeler le service",
  "steps.2_text":
    "Est-il ouvert ? Accueille-t-il cette personne ? Combien cela coûte-t-il ? Ne donnez pas encore de nom.",
  "steps.2_say":
    "« J’ai quelqu’un qui a besoin de … Pouvez-vous recevoir une personne qui … ? Combien cela coûte-t-il ? »",
  "steps.3": "Expliquer",
  "steps.3_text":
    "Ce qu’est le service, ses conditions, où il se trouve, qui demander, en quelles langues, ce que cela coûte, ce qu’il faut dire et ce qu’il n’est pas nécessaire de dire. Accompagnez la personne si c’est nécessaire et possible.",
  "steps.3_say":
    "« Vous n’êtes pas obligé de leur dire … Dites-moi avec vos mots ce qui va se passer, pour que je sache si j’ai bien expliqué. »",
  "steps.4": "Demander le consentement",
  "steps.4_text":
    "Tous les faits, les choix et les conséquences sont expliqués maintenant, et il est répondu aux questions. Le consentement vaut à partir de 18 ans. À 17 ans et moins, il peut falloir un tuteur ou un autre adulte : appelez le spécialiste. Un non est une réponse.",
  "steps.4_say":
    "« Puis-je donner votre … à … ? Vous pouvez dire non, ou changer d’avis à tout moment, et nous vous aiderons quand même. »",
  "steps.5": "Orienter",
  "steps.5_text":
    "Selon le protocole convenu. Ne partagez que ce dont le service a besoin, et seulement avec le contact nommé dans la fiche.",
  "steps.5_say": "« Je leur envoie … et rien d’autre. Ils vont … avant le … »",
  "steps.6": "Assurer le suivi",
  "steps.6_text":
    "Avec le service : la personne est-elle venue, a-t-elle été aidée ? Avec la personne, si elle a accepté d’être recontactée et si c’est sans risque.",
  "steps.6_say":
    "« Puis-je vous demander plus tard comment cela s’est passé ? Comment vous joindre sans risque ? »",
  "steps.7": "Enregistrer",
  "steps.7_text":
    "Dans le système sécurisé du point d’accueil, jamais dans ce carnet, sur un papier ou dans une messagerie.",
  "steps.records": "Les orientations sont enregistrées dans : {system}",
  "steps.protocol": "Le protocole : {name}",

  "own.title": "Ce que nous faisons ici nous-mêmes",
  "contents.title": "Sommaire",
  "contents.entries": "{count, plural, one {# service} many {# de services} other {# services}}",
  "entry.call_after": "Après le {date} : appeler d’abord.",

  "index.area": "Par zone",
  "index.language": "Par langue",
  "index.language_most": "La plupart des services : {spoken} sur {all}. Voir les fiches.",
  "index.organization": "Par organisation",
  "index.areas_none": "Zone non indiquée",
  "unlisted.title": "Ne figurent plus dans la liste",
  "unlisted.text":
    "N’y envoyez personne. Ils ont fermé, n’ont pas répondu ou n’ont pas été confirmés à temps.",
  "unlisted.none": "Rien n’a quitté la liste.",
  "unknown.title": "Nous ne connaissons rien pour cela",
  "unknown.text":
    "Rien de confirmé n’est connu pour ces besoins. Appelez le point d’accueil ; dites à la coordination ce qui a été demandé, jamais par qui.",

  "complaints.text": "Chacun peut se plaindre, et continuera à être aidé.",
  "complaints.none":
    "Aucun contact pour les plaintes n’est encore inscrit. Demandez à la coordination du point d’accueil ; on continuera à vous aider.",
  "guidance.title": "Pour aller plus loin",
  "policy.title": "Qui nous aidons",
  "scope.title": "Ce que couvre ce carnet",

  "slip.title": "Une erreur dans ce carnet",
  "slip.text":
    "Dites-le à la coordination aujourd’hui ; d’ici la vérification, appelez avant d’envoyer quelqu’un. N’écrivez jamais le nom d’une personne orientée.",
  "slip.entry": "Numéro et nom de la fiche",
  "slip.wrong": "Ce qui est faux (téléphone, lieu, horaires, qui peut venir, coût, fermé)",
  "slip.right": "Ce qui est juste, et comment vous le savez",
  "slip.desk": "Point d’accueil et date",
  "slip.to": "À remettre à : {role}",
  "notes.title": "Notes",
  "notes.text": "N’écrivez jamais le nom, le numéro ou l’histoire d’une personne.",
  "colophon.title": "À propos de ce carnet",
  "colophon.text":
    "Fait à partir des fichiers de ce parcours tels qu’ils étaient le {date} : {listed, plural, one {# service} many {# de services} other {# services}} de {organizations, plural, one {# organisation} many {# d’organisations} other {# organisations}}.",
  "colophon.age":
    "Chaque fiche dit quand elle a été confirmée pour la dernière fois. Rien ici ne promet qu’un service est ouvert.",
  "colophon.fonts": "Composé en Noto Sans et Vazirmatn (SIL Open Font License).",
};
