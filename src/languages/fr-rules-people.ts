import type { RuleTranslation } from "./rule-words.ts";

/** What is told in French of what could hurt the people served or those who help them. */
export const people: RuleTranslation["rules"] = {
  "hidden-place-located": {
    title: "Un lieu caché peut être trouvé",
    why: "Qui y cherche une personne pourrait trouver la porte.",
    remedy:
      "Supprimez ce qui dit où c’est : zone, chemin, coordonnées, téléphone fixe, noms de rues ou de quartiers, dans toutes les langues. Dites sous reached_through quel service établit le contact.",
    messages: {
      "The address is hidden, and {key} tells where it is. Remove the line; say under reached_through which service makes the contact.":
        "L’adresse est cachée, et {key} dit où c’est. Supprimez la ligne ; dites sous reached_through quel service établit le contact.",
      "The address is hidden, and {key} is a landline: its number belongs to one building. Use a mobile number, or say under reached_through which service makes the contact.":
        "L’adresse est cachée, et {key} est un téléphone fixe : son numéro appartient à un seul bâtiment. Donnez un numéro de mobile, ou dites sous reached_through quel service établit le contact.",
      'The address is hidden, and "{words}" tells where it is. Say it without streets, areas, coordinates or map links.':
        "L’adresse est cachée, et « {words} » dit où c’est. Dites-le sans rues, sans quartiers, sans coordonnées et sans lien vers une carte.",
    },
  },
  "looks-sensitive": {
    title: "La fiche décrit un service sensible et n’a aucun code sensible",
    why: "Un service pour des personnes survivantes, victimes de traite ou des enfants seuls, imprimé avec son lieu, mène à sa porte ceux qu’elles ont fuis.",
    remedy:
      "Ajoutez sous provides le code qui convient, ou marquez votre propre code sensitive: yes sous vocabulary dans pathway.yaml ; la fiche est alors réservée au personnel de protection jusqu’à ce qu’une décision dise autre chose. Si les mots veulent dire autre chose, une exception signée dans waivers/ l’explique.",
    messages: {
      '"{words}" names a sensitive service, and {own}, a code of this pathway, is not marked so. Write sensitive: yes below it under vocabulary in pathway.yaml, for all its entries at once, or use {code} here; if the words mean something else, write a signed exception.':
        "« {words} » désigne un service sensible, et {own}, un code de ce guide, n’est pas marqué comme tel. Écrivez sensitive: yes sous ce code, sous vocabulary dans pathway.yaml, pour toutes ses fiches à la fois, ou prenez ici {code} ; si les mots veulent dire autre chose, écrivez une exception signée.",
      '"{words}" names a sensitive service, and no sensitive code stands under provides. Add {code} there, or the code that fits; if the words mean something else, write a signed exception.':
        "« {words} » désigne un service sensible, et aucun code sensible ne figure sous provides. Ajoutez-y {code}, ou le code qui convient ; si les mots veulent dire autre chose, écrivez une exception signée.",
    },
  },
  "sensitive-without-decision": {
    title: "Un service sensible est montré plus largement que ce qui a été décidé",
    why: "Une fois un lieu d’aide imprimé pour tous, ceux que la personne a fuis peuvent le lire aussi.",
    remedy:
      "Supprimez la ligne audience, pour que seul le personnel de protection la voie ; ou faites signer decisions/<id>.yaml par le rôle responsable, et revoyez-la chaque année.",
    messages: {
      "This service is sensitive and shown to {readers}; no decision says so. Remove the line, or sign decisions/{id}.yaml.":
        "Ce service est sensible et montré à {readers} ; aucune décision ne le dit. Supprimez la ligne, ou signez decisions/{id}.yaml.",
      "This service is sensitive and shown to {readers}; the decision is for a narrower circle. Remove the line, or sign decisions/{id}.yaml.":
        "Ce service est sensible et montré à {readers} ; la décision vaut pour un cercle plus étroit. Supprimez la ligne, ou signez decisions/{id}.yaml.",
      "This service is sensitive and shown to {readers}; the decision has not been reviewed for a year. Look at it again and write the day under reviewed in decisions/{id}.yaml, or remove the line.":
        "Ce service est sensible et montré à {readers} ; la décision n’a pas été revue depuis un an. Examinez-la à nouveau et écrivez le jour sous reviewed dans decisions/{id}.yaml, ou supprimez la ligne.",
    },
  },
  "sensitive-without-specialist": {
    title: "Service sensible, et aucun spécialiste à qui demander d’abord",
    why: "Sans conseil, une orientation bien intentionnée peut mettre en danger une personne survivante ou un enfant.",
    remedy:
      "Nommez sous specialists dans pathway.yaml qui le point d’accueil appelle avant d’agir : rôle, téléphone, secteurs ou codes.",
    messages: {
      "{code} is sensitive, and pathway.yaml names no specialist for it or its sector {sector}. Add one under specialists: whom the desk calls before it acts.":
        "{code} est sensible, et pathway.yaml ne nomme de spécialiste ni pour ce code ni pour son secteur {sector}. Ajoutez-en un sous specialists : qui le point d’accueil appelle avant d’agir.",
    },
  },
  "personal-name-public": {
    title: "Le nom d’une personne figure là où tout le monde le lit",
    why: "Le personnel dont on connaît le nom peut être menacé, suivi ou accusé, et le nom reste après le départ de la personne.",
    remedy:
      "Dites la fonction : demandez l’infirmière-chef. Un nom dont les points d’accueil ont besoin va sous referral_contact. Pour le courriel, donnez l’adresse de l’équipe. Dans le fichier d’un prestataire, seuls ces mots sont retenus ; dans pathway.yaml et les protocoles, rien ne l’est, et c’est une erreur.",
    messages: {
      '"{name}" names a person, and everyone reads this. Say the role instead: "ask for the head nurse". A name for help desks only goes under referral_contact.':
        "« {name} » désigne une personne, et tout le monde lit ceci. Dites plutôt sa fonction : « demandez l’infirmière-chef ». Un nom réservé aux points d’accueil va sous referral_contact.",
      "{address} looks like the mailbox of one person, and everyone reads this. Give the team's address, or put this one under referral_contact.":
        "{address} ressemble à l’adresse d’une seule personne, et tout le monde lit ceci. Donnez l’adresse de l’équipe, ou mettez celle-ci sous referral_contact.",
    },
  },
  "personal-number-public": {
    title: "Le numéro d’une personne figure là où tout le monde le lit",
    why: "Qui porte ce téléphone est appelé jour et nuit, peut être localisé et menacé ; et après son départ, on joint un inconnu.",
    remedy:
      "Donnez le numéro du bureau, ou déplacez celui-ci sous referral_contact, que seuls les points d’accueil voient. Un mobile auquel répond la personne de service convient : answered_by: desk.",
    messages: {
      "One person answers this number (answered_by: person), and everyone reads this entry. Give the number of a desk, or move it to referral_contact.":
        "Une seule personne répond à ce numéro (answered_by: person), et tout le monde lit cette fiche. Donnez le numéro d’un bureau, ou déplacez-le sous referral_contact.",
    },
  },
  "case-data-in-directory": {
    title: "Le fichier parle d’une personne qui a été aidée",
    why: "Un répertoire est copié, imprimé et perdu ; ce qu’il dit d’une personne peut être utilisé contre elle, et Git le garde pour toujours.",
    remedy:
      "Retirez-le, et gardez-le là où les orientations sont enregistrées (records dans pathway.yaml). Ce qui a été enregistré dans Git reste dans l’historique : demandez de l’aide pour l’en retirer. Dans le fichier d’un prestataire, seuls ces mots sont retenus ; dans pathway.yaml et les protocoles, rien ne l’est, et c’est une erreur.",
    messages: {
      '"{words}" tells about one person who was served. Take it out: such things are kept where referrals are recorded, never in a directory.':
        "« {words} » parle d’une personne qui a été aidée. Retirez-le : cela se garde là où les orientations sont enregistrées, jamais dans un répertoire.",
    },
  },
  "restricted-in-shared-repository": {
    title: "Fiche réservée au personnel de protection dans le dossier partagé",
    why: "Quiconque a un jour copié le dépôt partagé en garde tout l’historique, même après la suppression du fichier.",
    remedy:
      "Déplacez le fichier dans private/services/. Il reste dans l’historique du dépôt partagé : parlez-en à la personne qui s’en occupe.",
    messages: {
      "Only protection staff may see this entry, and everyone who has the shared folder has it. Move the file to {place}.":
        "Seul le personnel de protection peut voir cette fiche, et quiconque a le dossier partagé l’a. Déplacez le fichier vers {place}.",
      "One of these codes is sensitive, so only protection staff may see this entry, and everyone who has the shared folder has it. Move the file to {place}.":
        "L’un de ces codes est sensible : seul le personnel de protection peut donc voir cette fiche, et quiconque a le dossier partagé l’a. Déplacez le fichier vers {place}.",
    },
  },
  "staff-words-in-public-repository": {
    title: "Mots pour le personnel de protection dans un dépôt que tout le monde peut lire",
    why: "Ce que nous pensons d’un partenaire, ce qui a été négocié avec lui et ce qui a été noté en confidence peut être lu et copié par n’importe qui.",
    remedy:
      "Rendez le dépôt privé, ou déplacez ces mots dans private/ et gardez la fiche ici sans eux. Ce qui a été enregistré un jour reste dans l’historique : la commande pathway audit dit où.",
    messages: {
      "Everybody can read this repository, and only protection staff may read this. Make the repository private, or move this to private/.":
        "Tout le monde peut lire ce dépôt, et seul le personnel de protection peut lire ceci. Rendez le dépôt privé, ou déplacez ceci dans private/.",
    },
  },
  "enforcement-link": {
    title: "Le prestataire participe à des contrôles migratoires",
    why: "Une personne sans papiers qui y est envoyée risque d’être dénoncée, détenue ou expulsée.",
    remedy:
      "Retirez le service ; ou, si une nouvelle évaluation a conclu autrement, corrigez no_enforcement_role dans le fichier de l’organisation.",
    messages: {
      "The assessment of {organization} found that it takes part in migration enforcement (no_enforcement_role: not_met). Set status: withdrawn, or assess the organisation again.":
        "L’évaluation de {organization} a constaté sa participation à des contrôles migratoires (no_enforcement_role: not_met). Écrivez status: withdrawn, ou évaluez à nouveau l’organisation.",
    },
  },
  "enforcement-role-unknown": {
    title: "Personne n’a demandé si le partenaire participe à des contrôles migratoires",
    why: "Une personne sans papiers qui y est envoyée risque d’être dénoncée, détenue ou expulsée.",
    remedy:
      "Demandez à l’organisation, et écrivez la réponse sous vetting : no_enforcement_role. C’est un avertissement s’il ne s’agit d’aucun service sensible.",
    messages: {
      "This service is sensitive, and whether its organisation takes part in migration enforcement is not known. Ask, and write no_enforcement_role under vetting in {file}.":
        "Ce service est sensible, et on ignore si l’organisation qui le propose participe à des contrôles migratoires. Demandez-le, et écrivez no_enforcement_role sous vetting dans {file}.",
      "Whether this organisation takes part in migration enforcement is not known. Ask, and write no_enforcement_role under vetting.":
        "On ne sait pas si cette organisation participe à des contrôles migratoires. Demandez, et écrivez no_enforcement_role sous vetting.",
    },
  },
  "partner-not-vetted": {
    title: "Le partenaire d’un service sensible n’a pas été évalué",
    why: "Des personnes survivantes et des enfants seraient envoyés chez des gens dont personne n’a examiné la conduite.",
    remedy: "Évaluez l’organisation et notez sous vetting ce qui a été constaté.",
    messages: {
      "This service is sensitive, and its organisation has not been vetted. Assess it, and write what was found under vetting in {file}.":
        "Ce service est sensible, et l’organisation qui le propose n’a pas été évaluée. Évaluez-la, et écrivez ce que vous avez constaté sous vetting dans {file}.",
      "This organisation offers {count, plural, one {# sensitive service} other {# sensitive services}} and has not been vetted. Assess it, and write what was found under vetting.":
        "Cette organisation propose {count, plural, one {# service sensible} many {# services sensibles} other {# services sensibles}} et n’a pas été évaluée. Évaluez-la, et notez sous vetting ce qui a été constaté.",
    },
  },
  "must-report-unstated": {
    title: "Rien ne dit s’ils doivent signaler à la police ce qu’on leur confie",
    why: "Une personne qui raconte ce qui s’est passé peut trouver à la porte la police, ou celui qu’elle a fui.",
    remedy:
      "Demandez au prestataire, et écrivez must_report: yes (oui), no (non) ou unknown (inconnu). C’est un avertissement pour les services de santé et d’aide juridique.",
    messages: {
      "Whether they must report to the police or others what a person tells is not said. Ask, and write must_report: yes, no or unknown.":
        "Rien ne dit s’ils doivent signaler à la police ou à d’autres ce qu’une personne leur confie. Demandez, et écrivez must_report: yes, no ou unknown.",
    },
  },
  "visit-to-hidden-place": {
    title: "Un lieu caché a été visité pour confirmer ses informations",
    why: "Qui s’y rend montre le chemin à ceux qui surveillent.",
    remedy: "Confirmez par téléphone. S’il n’y a pas eu de visite, corrigez la méthode.",
    messages: {
      "The address is hidden, and going there shows the way. Confirm by phone from now on; if nobody went there, correct the method.":
        "L’adresse est cachée, et s’y rendre montre le chemin. Confirmez désormais par téléphone ; si personne n’y est allé, corrigez la méthode.",
    },
  },
  "contact-missing": {
    title: "Aucun moyen de joindre un service que tout le monde peut lire",
    why: "Personne ne peut demander si c’est ouvert avant que quelqu’un fasse le chemin.",
    remedy:
      "Ajoutez phone, whatsapp, sms, email ou website ; ou reached_through ; ou un contact dans le fichier de l’organisation.",
    messages: {
      "Neither the entry nor its organisation says how to reach it. Add phone, email or website, or reached_through with the id of the service that makes the contact.":
        "Ni la fiche ni son organisation ne dit comment joindre le service. Ajoutez phone, email ou website, ou reached_through avec l’identifiant du service qui établit le contact.",
    },
  },
  "child-service-without-guardian-guidance": {
    title: "Service pour enfants, sans dire qui peut consentir pour eux",
    why: "Un enfant envoyé sans tuteur peut être refusé, ou remis à la personne même qu’il a fuie.",
    remedy:
      "Demandez au prestataire qui peut consentir et qui accompagne, et écrivez-le sous under_18. Pour un enfant seul, dites qui appeler.",
    messages: {
      "This is for children, and nothing says who may consent for a child or who goes along. Ask, and write it under under_18.":
        "Ce service est pour des enfants, et rien ne dit qui peut consentir pour un enfant ni qui l’accompagne. Demandez, et écrivez-le sous under_18.",
    },
  },
  "id-reveals-location": {
    title: "Un identifiant dit où se trouve un lieu qui doit rester inconnu",
    why: "Les identifiants figurent dans des noms de fichiers, des historiques et des listes où personne ne pense à cacher quoi que ce soit.",
    remedy:
      "Choisissez un identifiant qui ne dit rien : un mot, une couleur, un arbre. Renommez la fiche ou l’organisation avec pathway rename.",
    messages: {
      "{what} holds {area}, and so tells where it is. Choose an id that tells nothing about the place.":
        "{what} contient {area}, et dit donc où c’est. Choisissez un identifiant qui ne dit rien du lieu.",
    },
  },
  "text-looks-like-personal-data": {
    title: "Le nom, le numéro ou l’adresse d’une personne figure dans un texte",
    why: "Personne ne décide qui peut voir ce qui est dans une phrase, et personne ne l’appelle lors de la vérification régulière.",
    remedy:
      "Écrivez des fonctions, pas des noms. Un numéro ou une adresse va sous phone, email ou referral_contact, qui ont chacun leurs lecteurs.",
    messages: {
      '"{name}" names a person. Write what they are: head nurse, director, desk.':
        "« {name} » désigne une personne. Écrivez sa fonction : infirmière-chef, direction, accueil.",
      "{mail} looks like the mailbox of one person. Give the team's under email, or this one under referral_contact.":
        "{mail} ressemble à l’adresse d’une seule personne. Donnez celle de l’équipe sous email, ou celle-ci sous referral_contact.",
      "{number} stands in no contact line, so nobody knows whose number it is, and nobody checks it. Put it under phone, or under referral_contact for help desks only.":
        "{number} ne figure dans aucune ligne de contact : personne ne sait à qui il est, et personne ne le vérifie. Mettez-le sous phone, ou sous referral_contact pour les seuls points d’accueil.",
    },
  },
  "summary-contradicts-codes": {
    title: "Les mots disent autre chose que les codes",
    why: "Qui lit la phrase faite à partir des codes y va, et se voit refusé à cause de ce que disent les mots ; ou bien lit les mots et n’y va jamais.",
    remedy:
      "Demandez au prestataire ce qui vaut. Écrivez-le en codes sous open_to ; les mots n’ajoutent que ce que les codes ne peuvent pas dire.",
    messages: {
      '"{words}" says something else than the codes: {codes}. Ask the provider what holds, and let the two agree.':
        "« {words} » dit autre chose que les codes : {codes}. Demandez au prestataire ce qui vaut, et mettez les deux d’accord.",
    },
  },
  "refused-status-yet-need-not-say": {
    title: "Nous disons que personne ne demande le statut, et c’est le statut qui décide",
    why: "Une personne qui croit ne pas avoir à dire son statut se le voit demander au guichet, devant d’autres, et est renvoyée.",
    remedy:
      "Retirez de need_not_say ce genre d’information ; ou, si personne ne le demande malgré tout, retirez le refus ou la condition.",
    messages: {
      "need_not_say promises that nobody asks for {kind}, and not_open_to refuses people because of it. One of the two is wrong; ask the provider.":
        "need_not_say promet que personne ne demande cette information ({kind}), et not_open_to refuse des personnes pour cette raison. L’un des deux est faux ; demandez au prestataire.",
      "need_not_say promises that nobody asks for {kind}, and open_to takes people only because of it. One of the two is wrong; ask the provider.":
        "need_not_say promet que personne ne demande cette information ({kind}), et open_to n’accueille des personnes que pour cette raison. L’un des deux est faux ; demandez au prestataire.",
    },
  },
  "status-open-and-refused": {
    title: "Un même statut est accepté et refusé",
    why: "Une personne lit qu’elle peut venir et se voit renvoyée à la porte ; ou elle renonce à une aide qui lui était destinée.",
    remedy:
      "Demandez au prestataire, et retirez le statut de open_to ou de not_open_to. Si seule une partie est refusée, dites laquelle : âges, groupes, papiers.",
    messages: {
      "{status} stands under open_to and under not_open_to. Ask the provider, and take it out of one of the two.":
        "{status} figure sous open_to et sous not_open_to. Demandez au prestataire, et retirez-le de l’un des deux.",
    },
  },
  "next-door-shut": {
    title: "Une personne refusée est envoyée à une porte close",
    why: "Qui a été renvoyé une fois va à l’adresse suivante et n’y trouve personne ; la plupart ne demandent pas une troisième fois.",
    remedy:
      "Nommez un autre service qui les accepte, ou retirez l’identifiant jusqu’à sa réouverture. S’il n’y en a pas, dites-le dans desk_note.",
    messages: {
      "{door} is paused, so nobody is there for them. Name another that takes them, or take it out until it opens again.":
        "{door} est suspendu : personne n’y est pour eux. Nommez un autre service qui les accepte, ou retirez-le jusqu’à sa réouverture.",
      "{door} is closed or withdrawn, so nobody is there for them. Name another that takes them.":
        "{door} est fermé ou retiré : personne n’y est pour eux. Nommez un autre service qui les accepte.",
    },
  },
  "refusal-without-next-door": {
    title: "Quelqu’un est refusé, sans dire où il peut aller à la place",
    why: "Qui est renvoyé sans autre adresse ne demande souvent plus d’aide nulle part.",
    remedy:
      "Ajoutez instead avec les identifiants des services qui les accueillent. S’il n’y en a pas, c’est un manque qui mérite d’être dit : dites-le dans desk_note.",
    messages: {
      "Where they can go instead is not said. Add instead with the id of a service that takes them; if there is none, say so in desk_note.":
        "Rien ne dit où ils peuvent aller à la place. Ajoutez instead avec l’identifiant d’un service qui les accueille ; s’il n’y en a pas, dites-le dans desk_note.",
      "This is the service that refuses them: they would be sent back to the same door. Name one that takes them.":
        "C’est le service qui les refuse : ils seraient renvoyés à la même porte. Nommez-en un qui les accueille.",
    },
  },
  "refusal-without-cause": {
    title: "Quelqu’un est refusé, sans dire pourquoi",
    why: "Un refus imposé par la loi s’explique, un refus imposé par un bailleur se négocie ; sans la cause, personne n’essaie.",
    remedy:
      "Demandez au prestataire, et ajoutez because : funding (bailleur), law (loi), capacity (places), practice (habitude), language (langue), distance, cost (coût) ou documents (papiers).",
    messages: {
      "Why they are refused is not said. Ask, and add because: funding, law, capacity, practice, language, distance, cost or documents.":
        "Rien ne dit pourquoi ils sont refusés. Demandez, et ajoutez because: funding, law, capacity, practice, language, distance, cost ou documents.",
    },
  },
  "status-proof-required": {
    title: "Des papiers prouvant un statut sont demandés à la porte",
    why: "Des personnes qui ont perdu leurs papiers, ou n’en ont jamais eu, sont envoyées devant une porte qui ne s’ouvre pas pour elles.",
    remedy:
      "Demandez au prestataire s’il renvoie vraiment les personnes qui n’en ont pas. Si oui, dites sous not_open_to qui est refusé, pourquoi et où aller à la place ; si non, écrivez papers_needed: none.",
    messages: {
      "People must prove a status with papers here, and nothing says where those without them can go. Ask whether they are really turned away, then write not_open_to or papers_needed: none.":
        "Il faut ici prouver un statut par des papiers, et rien ne dit où peuvent aller ceux qui n’en ont pas. Demandez s’ils sont vraiment renvoyés, puis écrivez not_open_to ou papers_needed: none.",
    },
  },
  "complaints-channel-missing": {
    title: "Personne ne peut se plaindre du partenaire",
    why: "Qui est maltraité, ou victime d’abus de la part de quelqu’un chez qui nous l’avons envoyé, ne sait pas à qui le dire, et nous ne l’apprenons jamais.",
    remedy:
      "Demandez à l’organisation où l’on se plaint, y compris de la conduite de quelqu’un, essayez une fois, et écrivez-le sous complaints : general et sensitive.",
    messages: {
      "This service is sensitive, and nothing says where people complain in confidence about its organisation. Ask, and write complaints: sensitive in {file}.":
        "Ce service est sensible, et rien ne dit où se plaindre en toute confidence de l’organisation qui le propose. Demandez-le, et écrivez sensitive sous complaints dans {file}.",
      "This organisation offers sensitive services, and nothing says where people complain in confidence. Ask, and write complaints: sensitive.":
        "Cette organisation propose des services sensibles, et rien ne dit où l’on peut se plaindre en toute confidentialité. Demandez, et écrivez complaints: sensitive.",
      "Where people complain about this organisation is not said. Ask, try it once, and write it under complaints.":
        "Rien ne dit où l’on se plaint de cette organisation. Demandez, essayez une fois, et écrivez-le sous complaints.",
    },
  },
};
