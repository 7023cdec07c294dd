import type { PublishKey } from "./en-publish.ts";
import type { Words } from "./speech.ts";

/** Notes to the translator stand in `en-publish.ts`. */
export const words: Words<PublishKey> = {
  "publish.errors":
    "{count, plural, one {# point est à corriger d’abord. Voyez-le avec  pathway validate} many {# points sont à corriger d’abord. Voyez-les avec  pathway validate} other {# points sont à corriger d’abord. Voyez-les avec  pathway validate}}",
  "publish.aged":
    "{count, plural, one {# service n’a pas été confirmé à temps. Appelez-le, ou publiez quand même avec  --fail-on never : ce qui a expiré figure sous « ne figure plus dans la liste ».} many {# services n’ont pas été confirmés à temps. Appelez-les, ou publiez quand même avec  --fail-on never : ce qui a expiré figure sous « ne figure plus dans la liste ».} other {# services n’ont pas été confirmés à temps. Appelez-les, ou publiez quand même avec  --fail-on never : ce qui a expiré figure sous « ne figure plus dans la liste ».}}",
  "publish.unsigned":
    "{count, plural, one {# service sensible figure dans l’édition {number} sans que personne ait signé pour ce qu’il dit} many {# de services sensibles figurent dans l’édition {number} sans que personne ait signé pour ce qu’ils disent} other {# services sensibles figurent dans l’édition {number} sans que personne ait signé pour ce qu’ils disent}}. Faites lire la page à la personne chargée de la protection, puis signer :  pathway sign-off --audience {audience}",
  "publish.refused": "L’édition {number} n’a pas été publiée. Rien n’a été écrit.",
  "publish.unsaved":
    "{count, plural, one {# fichier n’est pas enregistré. Une édition est faite de ce qui est enregistré, pour pouvoir être refaite : enregistrez-le d’abord.} many {# fichiers ne sont pas enregistrés. Une édition est faite de ce qui est enregistré, pour pouvoir être refaite : enregistrez-les d’abord.} other {# fichiers ne sont pas enregistrés. Une édition est faite de ce qui est enregistré, pour pouvoir être refaite : enregistrez-les d’abord.}}",
  "publish.html_only": "Sans navigateur :  pathway publish --layout directory",
  "publish.logo_outside":
    "L’image d’une édition se trouve dans le dossier du parcours, pour que l’édition puisse être refaite. Copiez-la là et nommez cette copie avec --logo.",
  "publish.logo_changed":
    "{file} n’est pas l’image avec laquelle cette édition a été faite. Remettez l’ancienne, puis redemandez.",
  "publish.no_language":
    "Les documents n’existent pas encore en {language}, langue de ce parcours. Nommez les langues avec --language.",
  "publish.tag_needs_save": "--tag nomme ce qui a été enregistré. Omettez --no-save ou --tag.",
  "publish.plan": "Édition {number}, au {day}, à ne plus utiliser après le {until}. {audience}",
  "publish.for.public": "Pour tous.",
  "publish.for.partner": "Pour les points d’accueil et les partenaires.",
  "publish.for.restricted": "Pour le personnel de protection.",
  "publish.holds":
    "{listed, plural, one {# service} many {# services} other {# services}} dans la liste, {unlisted} n’y figurant plus.",
  "publish.made_from": "Faite à partir de l’enregistrement {commit}.",
  "publish.document": "{file}",
  "publish.paper": "{file}, {pages, plural, one {# page} many {# pages} other {# pages}}",
  "publish.dry": "Rien n’a été écrit (--dry-run).",
  "publish.done":
    "L’édition {number} est publiée. Son code est {code}. Comparez une copie à tout moment :  pathway publish --check {number}",
  "publish.tagged": "Étiquetée dans Git : {tag}.",
  "publish.tagged_signed": "Étiqueté dans Git comme {tag}, et signé avec la clé réglée.",
  "publish.not_signed":
    "Git est réglé pour signer et n’a pas donné l’étiquette {tag} : il y en a peut-être déjà une, ou la clé n’est pas utilisable ici. Essayez  git tag --sign {tag}",
  "publish.not_tagged": "Git a refusé l’étiquette {tag} : elle existe peut-être déjà.",
  "publish.message": "Publier l’édition {number}",
  "check.none": "Il n’y a pas d’édition {number}. Publiées jusqu’ici : {known}.",
  "check.which":
    "Il y a deux éditions {number} : l’une pour le personnel de protection, l’autre pour les autres. Précisez laquelle :  --audience restricted  ou  --audience public",
  "check.nothing_published": "Rien n’a encore été publié. Commencez par  pathway publish --dry-run",
  "check.no_number": "Une édition a un numéro, comme 3 ; « {typed} » n’en est pas un.",
  "check.unreadable":
    "{path} ne dit pas ce que pathway y a écrit : quelqu’un l’a modifié à la main. Reprenez-le dans Git.",
  "check.incomplete":
    "{path} ne dit pas de quoi l’édition {number} a été faite ; on ne peut donc pas la refaire.",
  "check.by_hand":
    "{path} a été modifié après la publication de l’édition {number}. On ne peut pas se fier à ce qu’il dit.",
  "check.unrecorded":
    "{path} n’a jamais été enregistré dans Git ; personne ne peut dire s’il a été modifié depuis.",
  "check.tag_missing": "L’étiquette {tag} manque. Elle a été donnée lors de la publication.",
  "check.tag_moved":
    "L’étiquette {tag} désigne autre chose que l’enregistrement où l’édition {number} a été publiée.",
  "check.signature_good":
    "L’étiquette {tag} est signée par une clé que Git connaît sur cette machine.",
  "check.signature_unknown":
    "L’étiquette {tag} est signée par une clé que Git ne connaît pas sur cette machine ; on ne peut dire ici à qui elle est.",
  "check.signature_bad":
    "La signature de l’étiquette {tag} ne lui correspond pas : elle a été modifiée après coup, ou copiée d’ailleurs.",
  "publish.commit_gone":
    "Git ne connaît pas l’enregistrement dont l’édition {number} a été faite : l’historique a été réécrit depuis, ou c’en est un autre. Demandez là où l’ancien est gardé.",
  "check.same": "Identique, octet par octet",
  "check.other": "Différent",
  "check.missing": "N’est plus produit",
  "check.uncertain": "Impossible à dire ici",
  "check.line": "{file} : {verdict}",
  "check.other_tools":
    "Fait alors avec {then}, ici avec {now}. D’autres programmes peuvent composer autrement les lignes : une différence ne prouve rien.",
  "check.good":
    "L’édition {number} est bien celle qui a été publiée : refaite à partir de son enregistrement, chaque document est identique.",
  "check.bad": "L’édition {number} n’est pas celle qui a été publiée.",
  "check.cannot":
    "Sur cette machine, on ne peut pas dire si l’édition {number} est celle qui a été publiée.",
};
