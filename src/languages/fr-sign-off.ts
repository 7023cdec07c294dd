import type { SignOffKey } from "./en-sign-off.ts";
import type { Words } from "./speech.ts";

export const words: Words<SignOffKey> = {
  notice: "Pour la personne chargée de la protection. Ne pas transmettre.",
  title: "Avant de publier des services sensibles : à lire et à signer",
  "for.public": "Ces copies sont pour tout le monde : aussi pour ceux que des personnes ont fuis.",
  "for.partner": "Ces copies sont pour les points d’accueil et les organismes partenaires.",
  "for.restricted": "Ces copies sont pour le personnel de protection.",
  count:
    "{sensitive, plural, one {# service sensible y figurerait.} many {# de services sensibles y figureraient.} other {# services sensibles y figureraient.}} Services en tout : {total}.",
  none: "Aucun service sensible n’y figurerait : aucune signature n’est nécessaire.",
  kind: "{kind} : {count}",
  "head.kind": "Type d’aide",
  "head.service": "Service",
  "head.told": "Dit aux lecteurs",
  "head.decided": "Qui a décidé",
  "head.since": "Depuis la dernière signature",
  "told.address": "une adresse",
  "told.coordinates": "un point sur la carte",
  "told.area": "le quartier",
  "told.visits": "où passe une équipe",
  "told.phone": "un numéro de téléphone",
  "told.hours": "des heures d’ouverture",
  "told.nothing": "ni lieu ni numéro",
  "decided.by": "{role}, le {day}",
  "decided.reviewed": "{role}, le {day} ; revu le {reviewed}",
  "decided.usual": "N’est pas montré plus largement que ce type d’aide ne l’est de lui-même",
  "decided.waiver": "Exception signée : {waiver}",
  "since.first": "Personne n’a signé auparavant",
  "since.new": "Nouveau",
  "since.changed": "Dit autre chose maintenant",
  "since.same": "Tel qu’il a été signé",
  ask: "Avant de signer",
  "ask.read":
    "Lisez chacun tel qu’il sera imprimé. Sur l’ordinateur :  pathway show ID --audience {audience}",
  "ask.found":
    "Quelqu’un qui veut nuire pourrait-il trouver une personne, un logement ou un refuge par ce qui est dit ?",
  "ask.agreed": "Chaque prestataire sait-il que cela est imprimé, et est-il d’accord ?",
  "ask.decided":
    "Chaque décision est-elle encore juste ? Sinon, retirez le service ou restreignez son audience.",
  "ask.gone": "Signés auparavant et qui n’y figurent plus : {services}.",
  "pen.role": "Fonction (sans nom)",
  "pen.day": "Date",
  "pen.signature": "Signature",
  next: "Qui a signé saisit :  {command}",
  signed: "Signé le {day} par {role} : tout ce qui est sensible est tel qu’il a été lu.",
  needed:
    "{count, plural, one {# service a besoin} many {# de services ont besoin} other {# services ont besoin}} d’une signature. Imprimez la page avec  --format pdf  et faites-la lire à la personne chargée de la protection.",
  "log.who": "La page dit lesquels :  pathway sign-off --audience {audience} --format pdf",
  "by.question": "Quelle fonction signe ?",
  "by.none":
    "pathway.yaml ne décrit aucune fonction qui puisse signer. Écrivez celle qui est chargée de la protection sous roles.",
  "agree.other":
    "Le code {typed} n’est pas celui de ce qui serait publié maintenant. Relisez la page : quelque chose a changé depuis.",
  "agree.nothing": "Rien de sensible ne serait publié : il n’y a rien à signer.",
  "agree.done":
    "Signé pour {audience} par {role} : {count, plural, one {# service} many {# de services} other {# services}}. Cela vaut jusqu’à ce que l’un d’eux dise autre chose.",
  "agree.tagged": "Git l’a signé avec la clé réglée : étiquette {tag}.",
  "agree.not_tagged":
    "Git est réglé pour signer et n’a pas pu signer l’étiquette {tag}. La signature figure dans le fichier sans elle.",
  commit: "Signer pour ce qui est sensible, pour l’audience {audience}",
  "ledger.title": "L’édition {number}, au {day}, reposait sur :",
  "ledger.signed": "La signature du {day} pour ce qui est sensible.",
  "ledger.unsigned": "Aucune signature : rien n’y était sensible.",
  "ledger.decisions":
    "{count, plural, one {# décision} many {# décisions} other {# décisions}} de montrer plus largement un service sensible",
  "ledger.waivers":
    "{count, plural, one {# exception signée} many {# exceptions signées} other {# exceptions signées}}",
  "ledger.by": "{role}, {day}",
  "ledger.until": "jusqu’au {day}",
  "ledger.log":
    "Qui a décidé, et pourquoi, est réservé au personnel de protection : cela se lit dans un terminal.",
  html_only: "Une page n’a pas besoin de navigateur :  pathway sign-off --format html",
};
