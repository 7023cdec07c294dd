import type { TalkKey } from "./en-review-talk.ts";
import type { Words } from "./speech.ts";

/** What is asked of whoever confirms an entry, in French. Notes to the translator stand in `en-review-talk.ts`. */
export const words: Words<TalkKey> = {
  "choose.which": "De quelle fiche avez-vous parlé ?",
  "choose.which_help":
    "Celles qui sont à revoir, la plus urgente d’abord. Tapez des lettres pour en trouver une.",
  "choose.needed":
    "Personne ne peut répondre ici. Nommez les fiches :  pathway review eye-clinic. Ou toutes celles d’un prestataire :  pathway review --organization nile-health",
  "choose.is_provider":
    "{id} est un prestataire. Un seul appel pour tous ses services :  pathway review --organization {id}",
  "choose.no_provider": "Il n’y a pas de prestataire {id} ici.",
  "choose.near_provider": "Il n’y a pas de prestataire {id} ici. Vouliez-vous dire {near} ?",
  "choose.no_services": "Le prestataire {id} n’a pas de service ici.",
  "choose.nothing_due":
    "Rien n’est à revoir. Pour confirmer une fiche quand même, nommez-la :  pathway review eye-clinic",

  "card.heading": "{provider} : {services}",
  "card.call": "Appelez le {at}",
  "card.call_who": "Appelez le {at}, {who}",
  "card.no_number": "Aucun numéro n’est connu. Trouvez-en un, ou allez-y.",
  "card.hidden": "Le lieu est tenu secret : n’y allez pas pour demander.",
  "card.fresh": "Confirmés à temps, donc pas de question sur : {services}",

  "talk.method": "Comment demandez-vous ?",
  "talk.method_phone": "Par téléphone",
  "talk.method_visit": "Par une visite",
  "talk.method_email": "Par courriel",
  "talk.method_form": "Par un formulaire",
  "talk.method_document": "D’après une lettre ou un papier de leur part",
  "talk.method_website": "D’après leur site web",
  "talk.outcome": "Quelqu’un a-t-il répondu ?",
  "talk.outcome_answered": "Oui",
  "talk.outcome_no_answer": "Non, personne n’a répondu",
  "talk.outcome_closed": "Ils ont fermé définitivement",
  "talk.by": "Dans quel rôle demandez-vous ?",
  "talk.no_roles":
    "pathway.yaml ne nomme aucun rôle : on ne peut pas dire qui a demandé. Ajoutez-les sous roles.",
  "talk.what_said": "Qu’ont-ils dit ?",
  "talk.question": "{question}",
  "talk.question_help":
    "Tapez les premières lettres d’une réponse, ou utilisez les flèches. Entrée seule passe la question : cela reste aussi ancien qu’avant.",
  "talk.skip": "Passer : pas demandé",
  "talk.yes": "Oui, toujours juste",
  "talk.changed": "Non, cela a changé",
  "talk.tell": "Ils nous l’ont dit",
  "talk.unknown": "Ils ne savent pas",
  "talk.shared": "{services} : {question}",
  "talk.help": "Les personnes que vous orientez vers {provider} reçoivent-elles de l’aide ?",
  "talk.help_help": "Dans l’ensemble. Jamais au sujet d’une personne en particulier.",
  "talk.help_often": "Souvent",
  "talk.help_sometimes": "Parfois",
  "talk.help_no": "Non",
  "talk.agreement": "L’accord avec {provider} est-il toujours suivi ?",
  "talk.agreement_yes": "Oui",
  "talk.agreement_no": "Non",
  "talk.left": "Vous êtes sorti. Enregistrer ce qui a été répondu jusqu’ici ?",
  "talk.left_yes": "Oui, montrez-le-moi",
  "talk.left_no": "Non, ne rien écrire",

  "ask.unknown_meaning": "Rien n’est deviné : ce sera redemandé.",
  "change.which": "Qu’est-ce qui est différent ?",
  "change.text": "{question} ({language})",
  "fact.name_phone": "Le numéro de téléphone",
  "fact.name_whatsapp": "WhatsApp",
  "fact.name_email": "L’adresse de courriel",
  "fact.name_website": "Le site web",
  "fact.name_referral_phone": "Le numéro pour nos orientations",
  "fact.name_referral_email": "Le courriel pour nos orientations",
  "fact.name_area": "La zone",
  "fact.name_address": "L’adresse",
  "fact.name_directions": "Le chemin",
  "fact.name_hours": "Les horaires",
  "fact.name_status": "S’il est ouvert",
  "fact.name_open_to": "Qui peut venir",
  "fact.name_fees": "Le coût",
  "fact.name_provides": "Ce qu’il propose",
  "fact.name_languages": "Les langues",
  "fact.name_description": "Ce qui s’y passe",
  "fact.name_funded_until": "Jusqu’à quand il est financé",
  "fact.name_how": "Comment les personnes sont reçues",
  "fact.name_answer_within": "Le délai de réponse",
  "fact.name_must_report": "S’ils doivent informer les autorités",
  "fact.referral_phone": "Quel numéro les points d’accueil appellent-ils pour une orientation ?",
  "fact.referral_phone_help":
    "Celui d’un bureau ou d’une permanence. Seuls les points d’accueil le voient.",
  "fact.referral_email": "À quelle adresse les points d’accueil écrivent-ils ?",
  "fact.area_wrong": "« {part} » n’est pas une zone de ce guide. Les zones sont dans pathway.yaml.",
  "fact.directions": "Comment quelqu’un qui ne connaît pas trouve-t-il le chemin ?",
  "fact.status": "Est-ce ouvert maintenant ?",
  "fact.open_to_wrong":
    "« {part} » ne peut pas être lu. Écrivez everyone, ou dites qui : eligibility.ages=18+, eligibility.statuses=refugee.",
  "fact.codes_wrong":
    "« {part} » n’est pas connu ici. Les mots à utiliser sont dans docs/model.md.",
  "fact.answer_within": "En combien de temps répondent-ils à une orientation ?",
  "fact.yes_no_wrong": "« {part} » n’est pas une réponse. Écrivez yes, no ou unknown.",

  "flags.one_outcome":
    "--confirmed et --changed disent que quelqu’un a répondu. Ôtez-les avec --no-answer ou --closed, et n’utilisez qu’un de ces deux.",
  "flags.no_value":
    '« {part} » ne donne pas de valeur. Écrivez le fait, = et ce qui est juste : "contact.phone=+249 91 234 5678"',
  "flags.no_fact":
    "« {part} » n’est pas un fait que l’on corrige ici. Écrivez par exemple contact.phone, hours.hours, fees.fees.",
  "flags.near_fact":
    "« {part} » n’est pas un fait que l’on corrige ici. Vouliez-vous dire {near} ?",
  "flags.one_entry":
    "--changed concerne une seule fiche. Nommez-en une, ou corrigez ce que le prestataire dit de lui-même : organization.phone=…",
  "flags.no_site": "{id} n’a pas de lieu {part}. Ses lieux : {known}",

  "door.future": "{on} est après {today}. Écrivez le jour où vous avez demandé.",
  "door.past": "{on} est avant l’an 2000. Écrivez le jour où vous avez demandé.",
  "door.hidden":
    "Le lieu est tenu secret : qui s’y rend montre le chemin. Demandez par téléphone. Si personne n’y est allé, dites avec --method comment vous avez demandé.",
  "door.website":
    "Un site web ne confirme jamais {facts} : il reste tel quel longtemps après la fermeture. Appelez, passez ou écrivez.",
  "door.website_left": "Un site web ne confirme pas {facts} : cela reste aussi ancien qu’avant.",
  "door.bulk":
    "Avec celui-ci, {count} prestataires ont été interrogés le {on} par {by}, chacun par {method}. C’est plus qu’une personne ne peut faire en un jour. Si plusieurs personnes ont demandé, notez chacune sous son propre rôle.",
  "door.no_provider":
    "Il n’y a pas de fichier organizations/{id}.yaml : rien ne peut être noté du prestataire. Créez-le d’abord :  pathway new organization {id}",
  "door.refused": "Rien n’a été écrit. Corrigez ce qui est au-dessus et recommencez.",

  "preview.everything": "tout",
  "preview.confirmed": "toujours juste : {facts}",
  "preview.changed": "changé : {facts}",
  "preview.no_answer":
    "{count, plural, one {personne n’a répondu} many {personne n’a répondu, # fois de suite} other {personne n’a répondu, # fois de suite}}",
  "preview.unknown": "ils ne savent pas : {facts}",
  "preview.reported_wrong": "faux, et ce qui est juste n’est pas connu : {facts}",
  "preview.closed": "fermé définitivement",
  "preview.at": "{line} ({places})",
  "preview.value": "{key} : {before} → {after}",
  "preview.value_new": "{key} : {after}",
  "preview.key": "{key} est réécrit",
  "preview.judged": "noté : si les personnes y reçoivent de l’aide, ou si l’accord est suivi",
  "preview.next": "à redemander d’ici le {due}",
  "preview.still": "{state} : {why}",
  "preview.help": "{provider} : les personnes reçoivent-elles de l’aide ? {answer}",
  "preview.agreement": "{provider} : l’accord est-il suivi ? {answer}",

  "write.save": "Oui, l’écrire et l’enregistrer dans l’historique",
  "write.only": "Oui, l’écrire sans l’enregistrer dans l’historique",
  "write.no": "Non, sortir ; rien n’est écrit",
  "write.same": "Rien de nouveau : c’était déjà noté, ou rien n’a été répondu.",
  "write.attempt_known": "{id} : une tentative du {on} est déjà notée. Une par jour compte.",
  "write.commit": "Vérifier {ids}",
  "write.commit_provider": "Suivi de {id}",
  "write.closed_next": "Dites-le aussi aux lecteurs :  pathway close {id}",
  "write.unreachable_next":
    "{id} : personne n’a répondu trois fois. Les documents ne le citeront plus tant que personne ne répond. Essayez un autre numéro, ou allez-y.",
  "stop.funding-ended":
    "{id} reste hors de la liste : son financement a pris fin. Si le service continue, dites jusqu’à quand :  pathway review {id} --changed services.funded_until=DATE --method phone",
  "stop.agreement-expired":
    "{id} reste hors de la liste : l’accord a expiré. S’il y en a un nouveau, écrivez sa date de fin dans {file}, sous agreements, à expires.",
  "stop.vetting-expired":
    "{id} reste hors de la liste : l’évaluation du prestataire a expiré. Quand il aura été évalué de nouveau, écrivez la nouvelle date dans {file}, sous vetting, à expires.",
  "stop.withdrawn":
    "{id} reste hors de la liste : lui ou son prestataire a été retiré volontairement, et aucune réponse ne le ramène.",

  "report.wrong": "Qu’est-ce qui est faux ?",
  "report.wrong_contact": "un numéro ou une adresse où personne ne répond",
  "report.wrong_location": "la porte est ailleurs",
  "report.wrong_hours": "c’était fermé, ou ouvert à d’autres heures",
  "report.wrong_eligibility": "des personnes ont été reçues ou refusées autrement",
  "report.wrong_fees": "le coût est autre",
  "report.wrong_services": "ils proposent autre chose, ou en d’autres langues",
  "report.wrong_referral": "l’orientation se fait autrement",
  "report.note": "Qu’avez-vous vu ou entendu ?",
  "report.note_help":
    "En une phrase, pour qui tient la fiche ; elle n’est jamais imprimée. Jamais au sujet d’une personne reçue.",
  "report.known":
    "C’est signalé depuis le {on}, et personne ne l’a encore réglé. Rien n’a été écrit.",
  "report.commit": "Signaler {ids} : {facts}",
  "report.next":
    "{role} le trouve désormais dans  pathway stale. Tant que personne n’a demandé au prestataire, les nouveaux documents disent son âge.",
  "report.next_nobody":
    "C’est désormais dans  pathway stale, sans rôle responsable. Prévenez qui tient les fiches.",

  "postpone.until": "Jusqu’à quel jour ?",
  "postpone.until_help":
    "Année-mois-jour. Une vérification peut attendre, au plus 30 jours après son échéance.",
  "postpone.until_wrong":
    "« {part} » ne peut pas être le nouveau jour. La vérification est prévue pour le {due} ; écrivez un jour du {today} au {latest}.",
  "postpone.not_later":
    "Le {until} n’est pas après le {due}, jour prévu de toute façon. Rien n’a été écrit.",
  "postpone.reason": "Pourquoi ?",
  "postpone.reason_help":
    "Une phrase pour ceux qui tiennent les fiches ; elle n’est jamais imprimée.",
  "postpone.no_effect":
    "Ce serait sans effet : {state}, {why}. Seule une réponse du prestataire y change quelque chose. Rien n’a été écrit.",
  "postpone.commit": "Reporter la vérification de {ids} au {until}",
  "postpone.next": "Après le {until}, elle sera en retard. Attendre ne rafraîchit rien.",
};
