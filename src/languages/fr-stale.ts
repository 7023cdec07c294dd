import type { StaleKey } from "./en-stale.ts";
import type { Words } from "./speech.ts";

/** What `stale` says, in French. Notes to the translator stand in `en-stale.ts`. */
export const words: Words<StaleKey> = {
  "state.current": "à jour",
  "state.due": "à confirmer",
  "state.overdue": "en retard",
  "state.never_verified": "jamais confirmée",
  "state.unreachable": "injoignable",
  "state.expired": "expirée",
  "owner.none": "à personne",
  "row.why": "raison",
  "row.call": "appeler",
  "row.ask": "demander",
  "row.last": "dernière",
  "cause.routine": "vérification régulière",
  "cause.never": "personne ne l’a encore confirmée",
  "cause.no-answer": "trois fois sans réponse",
  "cause.reported-wrong": "erreur signalée",
  "cause.found-closed": "trouvé fermé",
  "cause.status-ended": "la fin de son état est passée",
  "cause.funding-ended": "le financement a pris fin",
  "cause.agreement-expired": "l’accord a expiré",
  "cause.vetting-expired": "l’évaluation du partenaire a expiré",
  "cause.withdrawn": "retirée",
  "due.is": "{cause}, prévue pour le {due}",
  "due.was": "{cause}, était prévue pour le {due}",
  "due.since": "{cause}, depuis le {due}",
  "ask.everything": "tout",
  "ask.ending": "est-ce que cela continue, et jusqu’à quand",
  "last.confirmed": "confirmée le {on} ({method})",
  "last.changed": "changée le {on} ({method})",
  "last.no_answer": "sans réponse le {on} ({method})",
  "last.closed": "trouvé fermé le {on} ({method})",
  "last.reported_wrong": "erreur signalée le {on} ({method})",
  "last.with": "{last}, avec {who}",
  "method.visit": "visite",
  "method.phone": "téléphone",
  "method.email": "courriel",
  "method.form": "formulaire",
  "method.document": "document",
  "method.website": "site web",
  restricted:
    "{count, plural, one {# autre fiche est réservée au personnel de protection : comptée, mais pas nommée ici. Elle l’est dans un terminal.} many {# autres fiches sont réservées au personnel de protection : comptées, mais pas nommées ici. Elles le sont dans un terminal.} other {# autres fiches sont réservées au personnel de protection : comptées, mais pas nommées ici. Elles le sont dans un terminal.}}",
  unjudged:
    "{file} ne peut pas être jugé : ce fichier, ou celui de son organisation, est illisible. Pour savoir pourquoi :  pathway validate",
  closing: "Au {date} : {summary}",
  "sum.in_time":
    "{count, plural, one {# fiche sur {total} confirmée à temps} many {# fiches sur {total} confirmées à temps} other {# fiches sur {total} confirmées à temps}}",
  "sum.due":
    "{count, plural, one {dont # à confirmer bientôt} many {dont # à confirmer bientôt} other {dont # à confirmer bientôt}}",
  "sum.overdue": "{count, plural, one {# en retard} many {# en retard} other {# en retard}}",
  "sum.never_verified":
    "{count, plural, one {# jamais confirmée} many {# jamais confirmées} other {# jamais confirmées}}",
  "sum.unreachable":
    "{count, plural, one {# injoignable} many {# injoignables} other {# injoignables}}",
  "sum.expired": "{count, plural, one {# expirée} many {# expirées} other {# expirées}}",
  "sum.not_judged": "{count, plural, one {# non jugée} many {# non jugées} other {# non jugées}}",
  "sum.and": " ; ",
};
