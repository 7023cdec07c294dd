import type { RuleTranslation } from "./rule-words.ts";

/** What is told in French of the routine: reviews, agreements, exceptions, what is not said yet, and lines that contradict each other. */
export const routine: RuleTranslation["rules"] = {
  "translation-missing": {
    title: "Un texte manque dans une langue du guide",
    why: "Qui ne lit que cette langue reçoit des mots qu’il ne peut pas lire.",
    remedy: "Ajoutez la langue sous les autres, une par ligne.",
    messages: {
      "{fields}: not yet in {languages}. Who reads only that language gets words in another.":
        "{fields} : manque encore en {languages}. Qui ne lit que cette langue reçoit des mots dans une autre.",
    },
  },
  "words-under-wrong-language": {
    title: "Des mots sont sous une langue dans laquelle ils ne sont pas écrits",
    why: "Ils sont imprimés dans les documents de l’autre langue, pour des gens qui ne peuvent pas les lire, et manquent là où on les lirait.",
    remedy: "Déplacez les mots sous le code de la langue dans laquelle ils sont écrits.",
    messages: {
      "These words stand under {language} and are written in the letters of {actual}. Move them under {actual}, in a block with one language a line.":
        "Ces mots sont sous {language} et écrits avec les lettres de {actual}. Déplacez-les sous {actual}, dans un bloc avec une langue par ligne.",
    },
  },
  "eligibility-unstated": {
    title: "Qui peut venir n’est pas indiqué",
    why: "Des personnes qui seraient refusées font le chemin pour rien, et d’autres qui seraient bienvenues ne viennent pas.",
    remedy: "Demandez au prestataire, et écrivez open_to: everyone, ou les conditions.",
    messages: {
      "Who may come is not said. Ask, and write open_to: everyone, or the conditions; until then we print: ask.":
        "Qui peut venir n’est pas indiqué. Demandez, et écrivez open_to: everyone, ou les conditions ; d’ici là, les documents disent : à demander.",
    },
  },
  "verification-in-future": {
    title: "Un fait est noté à un jour où il n’a pas pu avoir lieu",
    why: "Une fiche aurait l’air tout juste confirmée alors que personne n’a appelé.",
    remedy: "Écrivez le jour où cela a été fait. Ce qui est prévu n’a pas sa place ici.",
    messages: {
      "{date} is after {today}. Write the day on which it was done.":
        "{date} est après le {today}. Écrivez le jour où cela a été fait.",
      "{date} is before the year 2000. Write the day on which it was done.":
        "{date} est avant l’an 2000. Écrivez le jour où cela a été fait.",
    },
  },
  "funding-ended": {
    title: "Le financement du projet a pris fin",
    why: "Les services de projet ferment le jour où l’argent s’arrête ; des personnes se trouveraient devant une porte close.",
    remedy:
      "Appelez le prestataire. S’il continue, écrivez la nouvelle date sous funding et notez une vérification ; sinon, écrivez status: closed.",
    messages: {
      "The day until which this was paid for has passed. Call the provider: write the new date, or set status: closed.":
        "Le service n’était financé que jusqu’à ce jour, qui est passé. Appelez le prestataire, puis écrivez la nouvelle date, ou status: closed.",
    },
  },
  "agreement-expired": {
    title: "L’accord a expiré",
    why: "Sans accord, personne n’a promis de recevoir les personnes que nous orientons, ni de protéger ce qu’elles confient.",
    remedy:
      "Renouvelez l’accord avec le prestataire et écrivez la nouvelle date ; d’ici là, ses services sortent de la liste.",
    messages: {
      "The agreement has ended; {count, plural, one {# of its services leaves} other {# of its services leave}} the list. Renew it, and write the new date.":
        "L’accord a pris fin ; {count, plural, one {# de ses services sort} many {# de ses services sortent} other {# de ses services sortent}} de la liste. Renouvelez-le, et écrivez la nouvelle date.",
    },
  },
  "vetting-expired": {
    title: "L’évaluation du partenaire a expiré",
    why: "Le personnel, la sécurité et les règles changent ; ce qui a été constaté il y a des années ne protège plus les personnes que nous orientons.",
    remedy: "Évaluez à nouveau l’organisation et écrivez les nouvelles dates sous vetting.",
    messages: {
      "The assessment no longer holds; {count, plural, one {# of its services leaves} other {# of its services leave}} the list. Assess the organisation again.":
        "L’évaluation ne vaut plus ; {count, plural, one {# de ses services sort} many {# de ses services sortent} other {# de ses services sortent}} de la liste. Évaluez à nouveau l’organisation.",
    },
  },
  "review-expired": {
    title: "Personne n’a confirmé le service depuis trop longtemps",
    why: "Des services ferment et déménagent sans prévenir ; ce que personne n’a confirmé sort des listes.",
    remedy:
      "Appelez le prestataire, puis notez une vérification ; s’il est fermé, écrivez status: closed.",
    messages: {
      "Review was due on {due}, more than 30 days ago; the entry leaves the lists. Call the provider, then record a verification.":
        "La vérification était prévue pour le {due}, il y a plus de 30 jours ; la fiche sort des listes. Appelez le prestataire, puis notez une vérification.",
      "Somebody reported this as wrong more than 30 days ago, and nobody has checked. Call the provider, then record a verification.":
        "Quelqu’un a signalé une erreur il y a plus de 30 jours, et personne n’a vérifié. Appelez le prestataire, puis notez une vérification.",
      "Three attempts in a row got no answer. Find another number, visit, or set status: closed.":
        "Trois tentatives de suite sont restées sans réponse. Trouvez un autre numéro, allez-y, ou écrivez status: closed.",
      "The last check found it closed. Set status: closed, or record a newer verification.":
        "La dernière vérification l’a trouvé fermé. Écrivez status: closed, ou notez une vérification plus récente.",
    },
  },
  "review-interval-too-long": {
    title: "Plus d’un an entre deux vérifications",
    why: "En un an, des partenaires déménagent, perdent leur argent et changent leurs règles.",
    remedy: "Écrivez 12 months (12 mois) ou moins.",
    messages: {
      "A review comes at least once a year. Write 12 months or less; we count 12 months.":
        "Une vérification a lieu au moins une fois par an. Écrivez 12 months ou moins ; nous comptons 12 mois.",
    },
  },
  "waiver-expired": {
    title: "L’exception signée ne vaut plus",
    why: "Une exception que personne ne réexamine devient la règle.",
    remedy:
      "Corrigez ce qu’elle excusait et supprimez le fichier ; ou réexaminez le cas et signez à nouveau. Pour une règle bloquante, 180 jours sont le maximum.",
    messages: {
      "This exception has ended. Mend what it excused and delete the file, or look again and sign anew.":
        "Cette exception a pris fin. Corrigez ce qu’elle excusait et supprimez le fichier, ou réexaminez le cas et signez à nouveau.",
      "An exception to {rule} holds {most} days at most, so this one does not hold at all. Write an earlier day.":
        "Une exception à {rule} vaut {most} jours au plus ; celle-ci ne vaut donc pas du tout. Écrivez un jour plus proche.",
    },
  },
  "exception-ends-soon": {
    title: "Une décision ou une exception signée prend fin dans les 30 jours",
    why: "Le lendemain, ce qu’elle permettait sort des documents, ou la vérification échoue, et personne n’a eu le temps de la réexaminer.",
    remedy:
      "Réexaminez-la maintenant. Puis écrivez le jour sous reviewed dans la décision, ou signez une nouvelle exception ; ou corrigez ce qu’elle excusait et supprimez le fichier.",
    messages: {
      "This exception ends within 30 days. Look again: mend what it excused and delete the file, or sign anew.":
        "Cette exception prend fin dans les 30 jours. Réexaminez-la : corrigez ce qu’elle excusait et supprimez le fichier, ou signez à nouveau.",
      "This decision ends within 30 days: it is looked at again each year. Look again, and write the day under reviewed.":
        "Cette décision prend fin dans les 30 jours : elle se réexamine chaque année. Réexaminez-la, et écrivez le jour sous reviewed.",
    },
  },
  "review-overdue": {
    title: "La vérification régulière du service est en retard",
    why: "Des services ferment et déménagent sans prévenir ; envoyer quelqu’un devant une porte close fait du mal.",
    remedy: "Appelez le prestataire, puis notez une vérification.",
    messages: {
      "Review was due on {due}. Call the provider, then record a verification.":
        "La vérification était prévue pour le {due}. Appelez le prestataire, puis notez une vérification.",
      "Somebody reported this as wrong. Call the provider, then record a verification.":
        "Quelqu’un a signalé une erreur. Appelez le prestataire, puis notez une vérification.",
      "This status held until {due}. Call the provider, and write what holds now.":
        "Cet état valait jusqu’au {due}. Appelez le prestataire, et écrivez ce qui vaut maintenant.",
    },
  },
  "never-verified": {
    title: "Personne n’a confirmé le contact, le lieu ni qui peut venir",
    why: "Ce que personne n’a demandé au prestataire peut être faux dès le premier jour.",
    remedy: "Appelez le prestataire, puis notez une vérification. Un site web ne suffit pas.",
    messages: {
      "This entry has never been confirmed with the provider. Call, then record a verification.":
        "Cette fiche n’a jamais été confirmée par le prestataire. Appelez, puis notez une vérification.",
      "The facts that matter most have never been confirmed with the provider. Call, then record a verification.":
        "Les informations qui comptent le plus n’ont jamais été confirmées par le prestataire. Appelez, puis notez une vérification.",
    },
  },
  "edited-since-verified": {
    title: "Des informations ont été changées après leur dernière confirmation",
    why: "La fiche porte la date d’un entretien où l’on a dit autre chose que ce qui est imprimé maintenant.",
    remedy:
      "Demandez au prestataire si ce qui figure ici est juste, et notez-le. Ce n’est jugé qu’avec --history ; les nouvelles traductions, les notes pour le personnel de protection et l’ordre des lignes ne comptent pas.",
    messages: {
      "Changed since it was last confirmed: {facts}. Ask the provider whether what stands here now is right, and record it.":
        "Changé depuis la dernière confirmation : {facts}. Demandez au prestataire si ce qui figure ici maintenant est juste, et notez-le.",
    },
  },
  "verification-rewritten": {
    title: "Un entretien noté a reçu un jour plus récent, ou une mauvaise nouvelle a été retirée",
    why: "La fiche paraît confirmée alors que personne n’a appelé, et la personne suivante est envoyée devant une porte close.",
    remedy:
      "Laissez ce qui a été noté tel quel. Qui demande de nouveau ajoute une ligne ; une confirmation ultérieure règle ce qui a été signalé. Ce n’est jugé qu’avec --history, et une erreur corrigée dans la journée ne compte pas.",
    messages: {
      "What was recorded for {before} stands now under {after}. Put the old day back; if somebody did ask again, add a line for it.":
        "Ce qui a été noté pour le {before} figure maintenant au {after}. Remettez l’ancien jour ; si quelqu’un a vraiment demandé de nouveau, ajoutez une ligne.",
      "What was recorded for {on} was taken out: {outcome}. Put the line back; a later confirmation settles it.":
        "Ce qui a été noté pour le {on} a été retiré : {outcome}. Remettez la ligne ; une confirmation ultérieure le règle.",
    },
  },
  "source-of-verification-missing": {
    title: "Qui a confirmé les informations n’est pas indiqué",
    why: "Personne ne peut distinguer la parole de l’infirmière-chef d’une supposition.",
    remedy: "Ajoutez with: la fonction de la personne qui nous l’a dit, pas son nom.",
    messages: {
      "This does not say who confirmed the facts. Add with: and their role, for example with: Head nurse.":
        "Il n’est pas dit qui a confirmé les informations. Ajoutez with: et la fonction de la personne, par exemple with: Infirmière-chef.",
    },
  },
  "verification-by-website-only": {
    title: "Personne n’a demandé au prestataire ; on a lu un site web",
    why: "Un site web reste tel quel longtemps après la fermeture, et dit peu de qui est vraiment accueilli.",
    remedy:
      "Appelez, allez-y ou écrivez, et notez-le. Un site web ne confirme jamais le contact ni qui peut venir.",
    messages: {
      "This entry was only ever compared with a website. Call or visit the provider, then record it: a website never confirms contact or who may come.":
        "Cette fiche n’a jamais été comparée qu’avec un site web. Appelez le prestataire ou allez-y, puis notez-le : un site web ne confirme jamais le contact ni qui peut venir.",
    },
  },
  "verified-in-bulk": {
    title: "Plus de prestataires interrogés en un jour qu’une personne ne peut en interroger",
    why: "Une date recopiée sur toute une colonne ressemble à un appel que personne n’a passé, et cache ce qui est faux derrière elle.",
    remedy:
      "Gardez la vérification là où quelqu’un a vraiment été interrogé ; retirez-la des autres fiches, et appelez à tour de rôle. Si plusieurs personnes ont demandé, notez chacune sous un rôle à elle.",
    messages: {
      "{count} providers, that of this entry among them, were asked on {on} by {by}, each by {method}. That is more than one person can do in a day: keep the date where somebody was really asked, and take it out elsewhere.":
        "{count} prestataires, dont celui de cette fiche, ont été interrogés le {on} par {by}, tous de la même façon ({method}). C’est plus qu’une personne ne peut faire en un jour : gardez la date là où quelqu’un a vraiment été interrogé, et retirez-la ailleurs.",
    },
  },
  "agreement-missing": {
    title: "Aucun accord avec le partenaire",
    why: "Sans accord, personne n’a promis de recevoir les personnes que nous orientons, ni dit qui paie.",
    remedy:
      "Convenez de la façon de travailler ensemble, et notez-le sous agreements dans le fichier de l’organisation. Une lettre suffit.",
    messages: {
      "No agreement with this organisation is recorded, and {count, plural, one {# service of it stands} other {# services of it stand}} in the pathway. Write it under agreements.":
        "Aucun accord avec cette organisation n’est noté, et {count, plural, one {# de ses services figure} many {# de ses services figurent} other {# de ses services figurent}} dans le guide. Notez-le sous agreements.",
      "{count, plural, one {# service of this organisation is} other {# services of this organisation are}} covered by none of its agreements. Widen one, or add one.":
        "{count, plural, one {# service de cette organisation n’est couvert} many {# services de cette organisation ne sont couverts} other {# services de cette organisation ne sont couverts}} par aucun de ses accords. Élargissez-en un, ou ajoutez-en un.",
    },
  },
  "fees-unstated": {
    title: "Le coût n’est pas indiqué",
    why: "Une personne peut renoncer à une aide gratuite, ou se voir demander de l’argent qu’elle n’a pas.",
    remedy: "Demandez au prestataire, et écrivez fees: free, ou le montant.",
    messages: {
      "What it costs is not said. Ask, and write fees: free, or the amount; until then we print: ask.":
        "Le coût n’est pas indiqué. Demandez, et écrivez fees: free, ou le montant ; d’ici là, les documents disent : à demander.",
    },
  },
  "hours-unstated": {
    title: "Les horaires ne sont pas indiqués",
    why: "Des personnes viennent quand il n’y a personne.",
    remedy:
      "Demandez au prestataire, et écrivez hours : une ligne par jour, always (toujours), ou by_appointment (sur rendez-vous).",
    messages: {
      "Opening hours are not said. Ask, and write hours; until then we print: ask.":
        "Les horaires ne sont pas indiqués. Demandez, et écrivez hours ; d’ici là, les documents disent : à demander.",
    },
  },
  "languages-unstated": {
    title: "Les langues parlées sur place ne sont pas indiquées",
    why: "Une personne peut ne pas être comprise, et repartir sans aide.",
    remedy: "Demandez au prestataire, et écrivez languages, par exemple [ar, en].",
    messages: {
      "Languages spoken there are not said. Ask, and write languages, for example [ar, en]; until then we print: ask.":
        "Les langues parlées sur place ne sont pas indiquées. Demandez, et écrivez languages, par exemple [ar, en] ; d’ici là, les documents disent : à demander.",
    },
  },
  "walk-in-yet-referral-required": {
    title: "Ouvert à qui se présente selon une ligne, sur orientation seulement selon une autre",
    why: "Une personne y va seule et se voit renvoyée faute d’un papier dont personne ne lui avait parlé.",
    remedy:
      "Demandez au prestataire. S’il faut une orientation, retirez walk_in de referral.how ; sinon, changez les mots.",
    messages: {
      "Nobody can walk into a place whose address is hidden. Take walk_in out, and say how the contact is made.":
        "Personne ne peut se présenter à un lieu dont l’adresse est cachée. Retirez walk_in, et dites comment se fait le contact.",
      '"{words}" asks for a referral, and referral.how says that people may walk in. Ask the provider which holds.':
        "« {words} » demande une orientation, et referral.how dit que l’on peut se présenter sans. Demandez au prestataire ce qui vaut.",
    },
  },
  "free-yet-priced": {
    title: "Gratuit selon une ligne, payant selon une autre",
    why: "Qui vient sans argent parce que nous l’avons dit gratuit est renvoyé, ou s’endette.",
    remedy:
      "Demandez au prestataire, et mettez d’accord fees et les mots. Les frais en plus vont sous hidden.",
    messages: {
      '"{words}" says it is free, and fees gives an amount. Ask the provider, and let the two agree.':
        "« {words} » dit que c’est gratuit, et fees donne un montant. Demandez au prestataire, et mettez les deux d’accord.",
      '"{words}" says it costs money, and fees says it is free. Ask the provider, and let the two agree.':
        "« {words} » dit que c’est payant, et fees dit que c’est gratuit. Demandez au prestataire, et mettez les deux d’accord.",
    },
  },
  "always-open-with-closing-time": {
    title: "Toujours ouvert selon une ligne, fermé à certaines heures selon une autre",
    why: "La nuit, quand l’aide est le plus rare, quelqu’un se trouve devant une porte fermée ou laisse sonner un téléphone.",
    remedy: "Demandez au prestataire, et mettez d’accord hours et les mots.",
    messages: {
      '"{words}" says that it closes, and hours says always. Ask the provider which holds.':
        "« {words} » dit que c’est parfois fermé, et hours dit always (toujours ouvert). Demandez au prestataire ce qui vaut.",
      '"{words}" says that it never closes, and hours gives closing times. Ask the provider which holds.':
        "« {words} » dit que ce n’est jamais fermé, et hours donne des heures de fermeture. Demandez au prestataire ce qui vaut.",
    },
  },
  "same-phone-different-hours": {
    title: "Une seule ligne de téléphone, deux horaires différents",
    why: "L’un des deux est faux, et à cette heure-là le téléphone sonne sans que personne réponde.",
    remedy: "Appelez le numéro, et donnez à cette ligne les mêmes horaires partout.",
    messages: {
      "This line has other hours here than in {where}. Call it, and let the hours agree.":
        "Cette ligne a ici d’autres horaires que dans {where}. Appelez, et mettez les horaires d’accord.",
    },
  },
};
