import type { NewEntryKey } from "./en-new-entry.ts";
import type { Words } from "./speech.ts";

export const newEntry: Words<NewEntryKey> = {
  "new.hello_service":
    "Un nouveau service. Il faut seulement son nom, son prestataire et ce qu’il offre ; « je ne sais pas encore » est toujours une réponse, et les documents écrivent alors : à demander.",
  "new.hello_organization": "Un nouveau prestataire. Il faut seulement son nom.",
  "new.kind": "Qu’est-ce qui est nouveau ?",
  "new.kind_needed":
    "Dites ce qui est nouveau :  pathway new service  ou  pathway new organization",
  "new.kind_service": "Un service",
  "new.kind_service_meaning": "Ce que quelqu’un offre : un dispensaire, un avocat, une cuisine.",
  "new.kind_organization": "Un prestataire",
  "new.kind_organization_meaning":
    "Qui offre des services : une organisation, un hôpital, un groupe.",
  "new.name": "Quel est son nom ?",
  "new.name_help":
    "Tel qu’on le connaît. Dans votre première langue, ou un nom identique dans toutes.",
  "new.id": "Sous quel identifiant ?",
  "new.id_help":
    "Le nom de son fichier : minuscules sans accent, chiffres et traits d’union. Il ne sert jamais deux fois, et ne doit pas dire où se trouve un lieu caché.",
  "new.id_wrong":
    "« {part} » ne peut pas être un identifiant. Écrivez des minuscules sans accent, des chiffres et des traits d’union simples : nile-clinic.",
  "new.id_taken": "L’identifiant {id} est pris : {path}. Choisissez-en un autre.",
  "new.id_former":
    "L’identifiant {id} était l’ancien identifiant de {path}. Un identifiant ne sert jamais deux fois ; choisissez-en un autre.",
  "new.organization": "Qui l’offre ?",
  "new.organization_help": "Un prestataire de ce guide. Un nouveau est écrit à côté.",
  "new.organization_new": "Un autre prestataire, qui n’est pas ici",
  "new.organization_name": "Comment s’appelle le prestataire ?",
  "new.sectors": "Quels genres d’aide offre-t-il ?",
  "new.sectors_help":
    "Cochez chaque chapitre dont il relève ; la question suivante demande quoi exactement.",
  "new.provides": "Quoi exactement ?",
  "new.provides_help":
    "Cochez tout ce qu’il offre. Ce qui est marqué sensible réserve toute la fiche au personnel de protection.",
  "new.sensitive_mark": "sensible",
  "new.sensitive":
    "Ceci est sensible : {codes}. Savoir que quelqu’un s’y rend peut lui nuire ; seul le personnel de protection peut donc voir la fiche. Elle est écrite dans {path}, hors du dépôt partagé.",
  "new.looks_sensitive":
    "« {words} » nomme un service qui peut nuire à qui est vu s’y rendre, et aucun code sensible n’a été choisi (comme {code}). Seul le personnel de protection devrait alors voir la fiche : {path}, hors du dépôt partagé.",
  "new.sensitive_write": "L’écrire là ?",
  "new.no_private":
    "Il n’y a pas de dossier private/ pour les fiches du personnel de protection. Il est créé maintenant, comme dépôt à part.",
  "new.private_not_ignored":
    "Le dépôt partagé n’ignore pas private/ : tous recevraient la fiche. Ajoutez d’abord la ligne  private/  à .gitignore. Rien n’a été écrit.",
  "new.description": "Que s’y passe-t-il ?",
  "new.description_help": "Deux ou trois phrases pour quelqu’un qui n’y est jamais allé.",
  "new.description_help_in":
    "Deux ou trois phrases pour quelqu’un qui n’y est jamais allé, dans cette langue : {language}. Ajoutez les autres langues dans le fichier.",
  "new.open_to": "Qui peut venir ?",
  "new.open_to_help": "La phrase qu’on lira est faite de votre réponse, dans chaque langue.",
  "new.open_everyone": "Tout le monde, avec ou sans papiers",
  "new.open_some": "Certaines personnes seulement",
  "new.statuses": "Seulement les personnes de quel statut juridique ?",
  "new.statuses_help": "Rien de coché : rien n’est dit sur le statut.",
  "new.ages": "Seulement les personnes de quel âge ?",
  "new.ages_help": "Par exemple 0-17, ou 18+. Entrée seule : rien n’est dit sur l’âge.",
  "new.ages_wrong": "« {part} » n’est pas un âge. Écrivez le premier et le dernier : 0-17. Ou 18+.",
  "new.sexes": "Seulement les femmes, les hommes, les filles, les garçons ?",
  "new.groups": "Seulement les personnes dans l’une de ces situations ?",
  "new.papers": "Quels papiers faut-il montrer ?",
  "new.papers_help":
    "Écrivez « aucun » si personne ne doit en montrer ; sinon chacun d’eux, séparés par des virgules.",
  "new.area": "Dans quelle zone ?",
  "new.area_help": "Là où l’on se rend. Les zones sont dans pathway.yaml.",
  "new.area_hidden": "Le lieu doit rester secret",
  "new.area_hidden_meaning":
    "Alors ni zone, ni adresse, ni chemin, ni téléphone fixe ne doivent être dans la fiche.",
  "new.address": "Où est la porte ?",
  "new.address_help":
    "Avec des mots que comprend qui ne connaît pas le quartier : rue 40, derrière la boulangerie.",
  "new.phone": "Quel numéro appelle-t-on ?",
  "new.phone_help":
    "Avec + et l’indicatif du pays. Plusieurs, séparés par des virgules. Jamais le numéro privé de quelqu’un.",
  "new.whatsapp": "Quel numéro a WhatsApp ?",
  "new.whatsapp_help": "Seulement si l’on peut y écrire.",
  "new.email": "À quelle adresse électronique écrit-on ?",
  "new.email_help": "Une adresse que lit une équipe.",
  "new.website": "Quel site peut-on lire ?",
  "new.website_wrong":
    "« {part} » n’est pas l’adresse d’une page. Écrivez-en une comme https://example.org.",
  "new.languages": "Quelles langues y parle-t-on ?",
  "new.languages_help": "Noms ou codes séparés par des virgules : arabe, tigrigna.",
  "new.hours": "Quand est-ce ouvert ?",
  "new.hours_help":
    "Par exemple : dim-jeu 08:00-14:00 ; sam 09:00-12:00, 16:00-18:00 ; ven fermé. Ou : toujours. Ou : sur rendez-vous.",
  "new.hours_wrong":
    "« {part} » ne se lit pas comme un horaire. Écrivez jours et heures sur 24 heures : dim-jeu 08:00-14:00 ; ven fermé. Ce qui finit après minuit porte un plus : ven 20:00-02:00+.",
  "new.fees": "Combien cela coûte-t-il à la personne ?",
  "new.fees_help": "Écrivez « gratuit », ou un montant et sa monnaie : 500 SDG.",
  "new.fees_wrong":
    "« {part} » n’est pas un prix. Écrivez « gratuit », ou un montant et trois lettres : 500 SDG.",
  "new.how": "Comment y arrive-t-on ?",
  "new.how_help": "Comment le service accueille les personnes que vous envoyez.",
  "new.how_walk_in": "On s’y rend",
  "new.how_phone": "Nous appelons d’abord",
  "new.how_form": "Avec un formulaire",
  "new.how_email": "Par courriel",
  "new.how_accompanied": "Quelqu’un accompagne la personne",
  "new.must_report": "Doivent-ils signaler à la police ou à d’autres ce qu’une personne leur dit ?",
  "new.must_report_help":
    "Demandez-le-leur. On doit le savoir avant de parler ; d’ici là nous imprimons : demandez avant de leur raconter quoi que ce soit.",
  "new.funded_until": "Vit-il de l’argent d’un projet qui prend fin ?",
  "new.funded_until_help":
    "Le dernier jour payé, comme 2026-12-31. Entrée seule : non, ou personne ne le sait.",
  "new.date_wrong":
    "« {part} » n’est pas une date. Écrivez année-mois-jour, par exemple 2026-12-31.",
  "new.audience": "Qui peut lire la fiche ?",
  "new.audience_default": "Comme dans tout le guide : {audience}",
  "new.audience_default_meaning": "Aucune ligne n’est écrite.",
  "new.confirmed": "Avez-vous confirmé tout cela avec le prestataire aujourd’hui ?",
  "new.confirmed_help":
    "Par un appel ou une visite, pas d’après un site. Sinon la fiche dit « jamais confirmé », ce qui est honnête.",
  "new.with": "Qui vous l’a dit ?",
  "new.with_help": "Sa fonction, pas son nom : infirmière-chef.",
  "new.method": "Comment avez-vous demandé ?",
  "new.method_phone": "Par téléphone",
  "new.method_visit": "Par une visite",
  "new.method_email": "Par courriel",
  "new.method_form": "Avec un formulaire",
  "new.org_kind": "Quel genre de prestataire est-ce ?",
  "new.org_kind_help": "Cela décide du rythme auquel ses services sont confirmés.",
  "new.org_kind_rcrc": "Croix-Rouge ou Croissant-Rouge",
  "new.org_kind_un": "Nations Unies",
  "new.org_kind_ngo": "Organisation non gouvernementale",
  "new.org_kind_cbo": "Groupe d’habitants",
  "new.org_kind_public": "Organisme public",
  "new.org_kind_private": "Entreprise privée",
  "new.complaints": "Comment se plaint-on de lui ?",
  "new.complaints_help": "Un numéro, une adresse, une boîte à l’entrée.",
  "new.enforcement": "Participe-t-il à des contrôles migratoires ?",
  "new.enforcement_help":
    "Transmet-il des noms, demande-t-il des papiers pour les autorités, ou les appelle-t-il ? Demandez avant de répondre. On n’envoie jamais personne chez qui le fait.",
  "new.enforcement_no": "Non, on le lui a demandé",
  "new.enforcement_yes": "Oui ; aucun de ses services ne sera imprimé",
  "new.preview": "Ceci est écrit dans {path} :",
  "new.write": "Est-ce juste ?",
  "new.write_yes": "Oui, écrire",
  "new.write_no": "Non, quitter ; rien n’est écrit",
  "new.would_write": "Ceci serait écrit dans {path} :",
  "new.unknown": "Pas encore connu, et imprimé « à demander » : {keys}.",
  "new.vetting":
    "Avant d’y envoyer quelqu’un, demandez s’il participe à des contrôles migratoires, et comment il protège les personnes et leurs données. Ce que vous apprenez s’écrit sous vetting.",
  "new.vetting_refused":
    "Aucun de ses services ne figurera dans un document, puisqu’il participe à des contrôles migratoires. Demandez une nouvelle évaluation si cela change.",
  "new.vetting_rest":
    "Avant d’y envoyer quelqu’un, demandez comment il protège les personnes et leurs données. Ce que vous apprenez s’écrit sous vetting.",
  "new.check": "Vérifiez encore une fois :  pathway validate {path}",
  "new.commit_service": "Ajouter le service {id}",
  "new.commit_organization": "Ajouter le prestataire {id}",
  "new.commit_both": "Ajouter le service {id} et son prestataire {organization}",
};
