import type { RuleTranslation } from "./rule-words.ts";

/**
 * What `validate` and `explain` say of rules, in French. Keys of the file format, commands and names in braces stay as
 * they are. A rule that is not here, and a sentence that is not here, is said in English.
 */
export const rules: RuleTranslation = {
  rules: {
    "unknown-key": {
      title: "Clé inconnue",
      why: "Une clé mal écrite est une information que personne ne voit.",
      remedy: "Corrigez-la, ou supprimez la ligne.",
      messages: {
        "The key {key} is not known here. Did you mean {near}?":
          "La clé {key} n’est pas connue ici. Vouliez-vous dire {near} ?",
        "The key {key} is not known here. Remove the line, or see the keys in the list of the file format.":
          "La clé {key} n’est pas connue ici. Supprimez la ligne, ou cherchez la clé dans la liste du format de fichier.",
      },
    },
    "unknown-code": {
      title: "Code absent du vocabulaire",
      why: "Une fiche sous un code inconnu n’est dans aucun chapitre, et personne ne sait si elle est sensible.",
      remedy: "Utilisez un code du vocabulaire, ou ajoutez-le sous vocabulary dans pathway.yaml.",
      messages: {
        "The code {code} is not in the vocabulary. Did you mean {near}?":
          "Le code {code} n’est pas dans le vocabulaire. Vouliez-vous dire {near} ?",
        "The code {code} is not in the vocabulary. Use one that is, or add it under vocabulary in pathway.yaml.":
          "Le code {code} n’est pas dans le vocabulaire. Prenez-en un qui y figure, ou ajoutez-le sous vocabulary dans pathway.yaml.",
      },
    },
    "contact-missing": {
      title: "Aucun moyen de joindre un service que tout le monde peut lire",
      why: "Personne ne peut demander si c’est ouvert avant que quelqu’un fasse le chemin.",
      remedy:
        "Ajoutez phone, whatsapp, sms, email ou website ; ou reached_through ; ou un contact dans le fichier de l’organisation.",
      messages: {
        "Neither the entry nor its organisation says how to reach it. Add phone, email or website, or reached_through with the id of the service that makes the contact.":
          "Ni la fiche ni son organisation ne dit comment la joindre. Ajoutez phone, email ou website, ou reached_through avec l’identifiant du service qui établit le contact.",
      },
    },
    "looks-sensitive": {
      title: "La fiche décrit un service sensible et n’a aucun code sensible",
      why: "Un service pour des personnes survivantes, victimes de traite ou des enfants seuls, imprimé avec son lieu, mène à sa porte ceux qu’elles ont fuis.",
      remedy:
        "Ajoutez sous provides le code qui convient ; la fiche est alors réservée au personnel de protection jusqu’à ce qu’une décision dise autre chose. Si les mots veulent dire autre chose, une exception signée dans waivers/ l’explique.",
      messages: {
        '"{words}" names a sensitive service, and no sensitive code stands under provides. Add {code} there, or the code that fits; if the words mean something else, write a signed exception.':
          "« {words} » désigne un service sensible, et aucun code sensible ne figure sous provides. Ajoutez-y {code}, ou le code qui convient ; si les mots veulent dire autre chose, écrivez une exception signée.",
      },
    },
    "funding-ended": {
      title: "L’argent du projet est épuisé",
      why: "Les services de projet ferment le jour où l’argent s’arrête ; des personnes se trouveraient devant une porte close.",
      remedy:
        "Appelez le prestataire. S’il continue, écrivez la nouvelle date sous funding et notez une vérification ; sinon, écrivez status: closed.",
      messages: {
        "The day until which this was paid for has passed. Call the provider: write the new date, or set status: closed.":
          "Le jour jusqu’auquel c’était payé est passé. Appelez le prestataire, puis écrivez la nouvelle date ou status: closed.",
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
    "review-expired": {
      title: "Personne n’a confirmé le service depuis trop longtemps",
      why: "Des services ferment et déménagent sans prévenir ; ce que personne n’a confirmé sort des listes.",
      remedy:
        "Appelez le prestataire, puis notez une vérification ; s’il est fermé, écrivez status: closed.",
      messages: {
        "Review was due on {due}, more than 30 days ago; the entry leaves the lists. Call the provider, then record a verification.":
          "La vérification était due le {due}, il y a plus de 30 jours ; la fiche sort des listes. Appelez le prestataire, puis notez une vérification.",
        "Somebody reported this as wrong more than 30 days ago, and nobody has checked. Call the provider, then record a verification.":
          "Quelqu’un a signalé une erreur il y a plus de 30 jours, et personne n’a vérifié. Appelez le prestataire, puis notez une vérification.",
        "Three attempts in a row got no answer. Find another number, visit, or set status: closed.":
          "Trois appels de suite sont restés sans réponse. Trouvez un autre numéro, allez-y, ou écrivez status: closed.",
        "The last check found it closed. Set status: closed, or record a newer verification.":
          "La dernière vérification l’a trouvé fermé. Écrivez status: closed, ou notez une vérification plus récente.",
      },
    },
    "review-overdue": {
      title: "La vérification régulière du service est en retard",
      why: "Des services ferment et déménagent sans prévenir ; envoyer quelqu’un devant une porte close fait du mal.",
      remedy: "Appelez le prestataire, puis notez une vérification.",
      messages: {
        "Review was due on {due}. Call the provider, then record a verification.":
          "La vérification était due le {due}. Appelez le prestataire, puis notez une vérification.",
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
        "Demandez au prestataire, et écrivez hours : une ligne par jour, always, ou by_appointment.",
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
          "Les langues parlées sur place ne sont pas indiquées. Demandez, et écrivez languages, par exemple [ar, en] ; d’ici là, les documents disent : à demander.",
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
    "agreement-missing": {
      title: "Aucun accord avec le partenaire",
      why: "Sans accord, personne n’a promis de recevoir les personnes que nous orientons, ni dit qui paie.",
      remedy:
        "Convenez de la façon de travailler ensemble, et notez-le sous agreements dans le fichier de l’organisation. Une lettre suffit.",
      messages: {
        "No agreement with this organisation is recorded, and {count, plural, one {# service of it stands} other {# services of it stand}} in the pathway. Write it under agreements.":
          "Aucun accord avec cette organisation n’est noté, et {count, plural, one {# de ses services figure} many {# de ses services figurent} other {# de ses services figurent}} dans le dispositif. Notez-le sous agreements.",
        "{count, plural, one {# service of this organisation is} other {# services of this organisation are}} covered by none of its agreements. Widen one, or add one.":
          "{count, plural, one {# service de cette organisation n’est couvert} many {# services de cette organisation ne sont couverts} other {# services de cette organisation ne sont couverts}} par aucun de ses accords. Élargissez-en un, ou ajoutez-en un.",
      },
    },
    "partner-not-vetted": {
      title: "Le partenaire d’un service sensible n’a pas été évalué",
      why: "Des personnes survivantes et des enfants seraient envoyés chez des gens dont personne n’a examiné la conduite.",
      remedy: "Évaluez l’organisation et notez sous vetting ce qui a été constaté.",
      messages: {
        "This organisation offers {count, plural, one {# sensitive service} other {# sensitive services}} and has not been vetted. Assess it, and write what was found under vetting.":
          "Cette organisation propose {count, plural, one {# service sensible} many {# services sensibles} other {# services sensibles}} et n’a pas été évaluée. Évaluez-la, et notez sous vetting ce qui a été constaté.",
      },
    },
  },
  phrases: {},
};
