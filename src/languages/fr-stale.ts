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
  "organization.none": "une organisation réservée au personnel de protection",
  "row.why": "raison",
  "row.call": "appeler",
  "row.ask": "demander",
  "row.last": "dernière",
  "row.owner": "responsable",
  "row.state": "état",
  "row.service": "service",
  "list.and": ", ",
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
  "due.put_off": "{cause}, prévue pour le {due}, reportée au {until}",
  "due.put_off_untold": "{cause}, prévue pour le {due}, reportée",
  "on.no-answer": "trois fois sans réponse, la troisième le {on}",
  "on.reported-wrong": "erreur signalée le {on}",
  "on.found-closed": "trouvé fermé le {on}",
  "on.status-ended": "son état a pris fin le {on}",
  "on.funding-ended": "le financement a pris fin le {on}",
  "on.agreement-expired": "l’accord a expiré le {on}",
  "on.vetting-expired": "l’évaluation du partenaire a expiré le {on}",
  "ahead.status-ended": "son état prend fin le {on}",
  "ahead.funding-ended": "le financement prend fin le {on}",
  "ahead.agreement-expired": "l’accord expire le {on}",
  "ahead.vetting-expired": "l’évaluation du partenaire expire le {on}",
  "untold.status-ended": "son état prend fin",
  "untold.funding-ended": "le financement prend fin (le jour n’est pas dit ici)",
  "untold.agreement-expired": "l’accord expire (le jour n’est pas dit ici)",
  "untold.vetting-expired": "l’évaluation du partenaire expire (le jour n’est pas dit ici)",
  "ask.everything": "tout",
  "ask.ending": "est-ce que cela continue, et jusqu’à quand",
  "last.confirmed": "confirmée le {on} ({method})",
  "last.website": "site web lu le {on}",
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
  more: "{count, plural, one {  … et # autre ; tout voir :  pathway stale --all ; la semaine :  pathway calls} many {  … et # autres ; tout voir :  pathway stale --all ; la semaine :  pathway calls} other {  … et # autres ; tout voir :  pathway stale --all ; la semaine :  pathway calls}}",
  restricted:
    "{count, plural, one {# autre fiche est réservée au personnel de protection : comptée, mais pas nommée ici. Elle l’est dans un terminal.} many {# autres fiches sont réservées au personnel de protection : comptées, mais pas nommées ici. Elles le sont dans un terminal.} other {# autres fiches sont réservées au personnel de protection : comptées, mais pas nommées ici. Elles le sont dans un terminal.}}",
  unjudged:
    "{file} ne peut pas être jugé : ce fichier, ou celui de son organisation, n’est pas utilisable tel quel. Pour savoir pourquoi :  pathway validate",
  closing: "Au {date} : {summary}",
  "closing.part": "Au {date}, parmi les fiches demandées : {summary}",
  "closing.nobody": "Au {date} : aucun service ne correspond à la demande.",
  "closing.empty":
    "Au {date} : il n’y a pas encore de service. Pour écrire le premier :  pathway new service",
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
  "sum.and": " ; ",
  "calendar.name": "{title} : à confirmer",
  "calendar.made": "Au {date}, établi par pathway {version}.",
  "calendar.event":
    "{count, plural, one {Confirmer # fiche} many {Confirmer # fiches} other {Confirmer # fiches}} : {owner}",
  "calendar.more": "{count, plural, one {# autre} many {# autres} other {# autres}}",
  "calendar.how": "Qui appeler :  pathway stale. Ce qui a été dit :  pathway review.",
  "calendar.unjudged":
    "{count, plural, one {# fiche ne peut pas être jugée} many {# fiches ne peuvent pas être jugées} other {# fiches ne peuvent pas être jugées}}",
  "calendar.watch": "Pas de nouveau calendrier depuis le {date}",
  "calendar.watch_why":
    "Ce calendrier est refait chaque semaine, et ce jour avance avec lui. Si vous le voyez, aucun nouveau n’est arrivé : le contrôle hebdomadaire s’est arrêté, ou votre copie est ancienne. Demandez à qui tient le dépôt, ou tapez  pathway stale --format ics.",
  "issue.title": "À confirmer : {title}",
  "issue.left":
    "{count, plural, one {# autre fiche n’est pas citée, car un ticket n’en contient pas plus.} many {# autres fiches ne sont pas citées, car un ticket n’en contient pas plus.} other {# autres fiches ne sont pas citées, car un ticket n’en contient pas plus.}} Les plus graves sont citées. Toutes : pathway stale",
  "issue.how":
    "Qui appeler, une feuille par organisation : pathway calls. Ce qui a été dit : pathway review. Ce texte est réécrit quand la liste change, et le ticket est fermé quand elle est vide ; ce que vous voulez ajouter va dans un commentaire.",
  "issue.made":
    "Au {date}, pathway {version}. Cette date avance quand la liste change ; chaque passage figure dans le journal.",
  "issue.none": "Rien n’est à confirmer : aucun ticket n’a été ouvert.",
  "issue.created": "Le ticket {number} a été ouvert : {url}",
  "issue.changed": "Le ticket {number} donne la nouvelle liste : {url}",
  "issue.same": "Le ticket {number} le dit déjà ; rien n’a été envoyé : {url}",
  "issue.closed": "Plus rien n’est à confirmer ; le ticket {number} a été fermé : {url}",
  "issue.still_closed": "Rien n’est à confirmer ; le ticket {number} reste fermé : {url}",
  "issue.reopened": "Le ticket {number} a été rouvert : {url}",
  "issue.twice":
    "D’autres tickets portent la même marque cachée : {others}. Seul le plus ancien, {number}, est tenu à jour. Fermez les autres.",
  "issue.stranger":
    "Le ticket {number} porte notre marque cachée, mais quelqu’un d’extérieur au dépôt l’a écrit. Il n’est pas touché.",
  "issue.dry": "Rien n’a été envoyé. Le ticket s’appellerait « {title} ».",
  "issue.needs_github":
    "La tâche a besoin de  permissions: issues: write  et du jeton sous GITHUB_TOKEN. Voir docs/ci.md.",
  "issue.needs_gitlab":
    "La tâche a besoin d’un jeton d’accès au projet (project access token) de portée api, sous GITLAB_TOKEN. Voir docs/ci.md.",
  "issue.said": "Il dit : {said}",
  "issue.fail.variable-missing":
    "La variable d’environnement {variable} n’est pas définie. {needs}",
  "issue.fail.variable-unusable":
    "Ce que contient la variable d’environnement {variable} ne peut pas servir. {needs}",
  "issue.fail.not-encrypted":
    "{variable} nomme {host} sans chiffrement : n’importe qui sur le chemin lirait le jeton. Rien n’a été envoyé. Écrivez https.",
  "issue.fail.forbidden": "{host} refuse (réponse {status}). {needs}",
  "issue.fail.not-found":
    "{host} ne trouve pas ce dépôt (réponse {status}) : il n’existe pas, n’a pas de tickets, ou le jeton ne peut pas le voir. {needs}",
  "issue.fail.refused": "{host} n’accepte pas le ticket (réponse {status}).",
  "issue.fail.moved":
    "{host} renvoie à une autre adresse. Elle n’a pas été suivie : le jeton ne va nulle part ailleurs. Le dépôt a-t-il déménagé ?",
  "issue.fail.busy": "{host} n’accepte plus de questions pour l’instant. Relancez plus tard.",
  "issue.fail.busy_until":
    "{host} n’accepte plus de questions pendant {seconds} secondes. Relancez après.",
  "issue.fail.failed":
    "{host} est en panne (réponse {status}), même après plusieurs essais. Relancez plus tard.",
  "issue.fail.silent":
    "{host} n’a pas répondu en {seconds} secondes, même après plusieurs essais. Relancez plus tard.",
  "issue.fail.unreachable": "{host} est injoignable d’ici. Vérifiez l’adresse et le réseau.",
  "issue.fail.unreadable": "{host} ne répond pas comme GitHub ou GitLab. Vérifiez l’adresse.",
};
