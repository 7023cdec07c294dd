import type { DoctorKey } from "./en-doctor.ts";
import type { Words } from "./speech.ts";

/** What `doctor` says, in French. Notes to the translator stand in `en-doctor.ts`. */
export const words: Words<DoctorKey> = {
  "group.machine": "Cette machine",
  "none.here": "Il n’y a pas de guide ici ; seule la machine a été examinée.",
  line: "{title} : {text}",
  "state.fine": "ok",
  "state.hint": "note",
  "state.mend": "RÉPARER",
  "state.untold": "?",
  "close.fine": "Tout est en ordre.",
  "close.hints":
    "Rien à réparer ; {count, plural, one {# remarque} many {# remarques} other {# remarques}}.",
  "close.mend":
    "{count, plural, one {# chose à réparer.} many {# choses à réparer.} other {# choses à réparer.}}",
  "close.untold":
    "{count, plural, one {# chose ne peut pas être constatée ici.} many {# choses ne peuvent pas être constatées ici.} other {# choses ne peuvent pas être constatées ici.}}",
  "schemas.written":
    "{count, plural, one {# schéma a été écrit.} many {# schémas ont été écrits.} other {# schémas ont été écrits.}}",
  "title.node": "Node",
  "title.git": "Git",
  "title.browser": "Navigateur",
  "title.fonts": "Polices",
  "title.letters": "Lettres",
  "title.cache": "Cache",
  "title.printing": "Impression",
  "title.translations": "Langue",
  "title.repository": "Historique",
  "title.merging": "Deux modifications à la fois",
  "title.hook": "Avant un commit",
  "title.private": "private/",
  "title.author": "Auteur",
  "title.author-names": "Noms dans l’historique",
  "title.schemas": "Éditeur",
  "title.schedule": "Contrôle hebdomadaire",
  plain: "{what}",
  "node.old": "Node est ici en version {version} ; il faut {oldest} ou plus récent.",
  "git.none": "Git manque ici : pas d’historique, pas de retour en arrière, rien à partager.",
  "git.old":
    "Git est ici en version {version} ; il faut {oldest} ou plus récent pour lire sans danger le dossier d’autrui.",
  "browser.none": "{reason} Le HTML reste possible ; les carnets ne peuvent pas être imprimés.",
  "fonts.fine": "pour les lettres latines, arabes, cyrilliques, grecques et devanagari",
  "fonts.lost": "Les polices des carnets ne peuvent pas être lues : {reason}.",
  "letters.other":
    "Ce terminal est réglé sur {locale} ; l’arabe et le français peuvent devenir des points d’interrogation. Les fichiers et les documents n’en souffrent pas.",
  "letters.unknown":
    "Ce terminal ne dit pas quelles lettres il montre ; l’arabe et le français peuvent devenir des points d’interrogation. Les fichiers et les documents n’en souffrent pas.",
  "cache.none":
    "Il n’y a pas de dossier que vous seul puissiez lire : {reason}. Le navigateur fourni avec le programme ne peut pas être déballé.",
  "printing.fine": "une page dans chaque langue, par {browser}",
  "printing.letters": "Une page a été imprimée sans ces lettres : {letters}",
  "history.untold": "Sans Git, personne ne peut le dire.",
  "history.none": "Le guide n’est pas tenu dans Git : ni historique, ni retour en arrière.",
  "history.unfinished":
    "Une opération a été commencée ici et n’est pas finie ({begun}) ; rien ne peut être enregistré avant.",
  "history.part":
    "Seule la fin de l’historique est ici ; ce qui en demande la totalité n’est pas jugé.",
  "history.fine": "tenu dans Git, dans {folder}",
  "merging.alone": "hors de tout dépôt, il n’y en a pas à réunir",
  "merging.fine": "réunies clé par clé",
  "merging.lines":
    "Git réunit deux modifications d’une fiche ligne par ligne, et laisse un conflit là où les deux sont justes. Le programme sait le faire clé par clé.",
  "merging.old": "Git appelle le programme là où il se trouvait avant.",
  "hook.alone": "hors de tout dépôt, rien n’y est inscrit",
  "hook.fine": "le programme examine ce qui va être inscrit",
  "hook.none":
    "Personne n’examine un simple git commit avant qu’il soit fait : ce qui est réservé à la protection, ou qui parle d’une personne reçue, serait dans l’historique de chaque copie.",
  "hook.old":
    "Une version plus ancienne du programme examine les commits, ou il se trouvait ailleurs.",
  "hook.other": "Un autre programme examine ici les commits. Faites-lui appeler celui-ci aussi :",
  "hook.elsewhere":
    "Git cherche de tels programmes dans un autre dossier (core.hooksPath). Faites que pre-commit y appelle celui-ci :",
  "fix.merging": "Désormais Git réunit clé par clé deux modifications d’une fiche.",
  "fix.hook": "Avant chaque commit, le programme examine ce qui va être inscrit.",
  "fix.refused": "Git ou le disque n’a pas pris un réglage. Regardez avec :  pathway doctor",
  "fix.dry": "Rien n’a encore été dit à Git ; retirez --dry-run pour le faire.",
  "private.untold": "Sans Git, personne ne peut dire si private/ est partagé.",
  "private.alone": "hors de tout dépôt, donc non partagé",
  "private.example": "peut être suivi : ce guide est un exemple",
  "private.shared":
    "private/ est tenu dans le dépôt partagé : chaque copie contient les fiches réservées à la protection. Retirez-le maintenant, puis lisez dans SECURITY.md ce qu’il faut faire des copies.",
  "private.was":
    "private/ a été dans le dépôt partagé : ses fiches sont dans l’historique de chaque copie. SECURITY.md dit ce qu’une réécriture peut défaire ou non.",
  "private.open":
    "private/ n’est pas ignoré : le prochain enregistrement partagera avec tous les fiches réservées à la protection.",
  "private.part":
    "L’historique n’est pas complet ici ; on ne peut pas dire si private/ y a figuré.",
  "private.none": "il n’y en a pas",
  "private.fine": "ignoré, et un dépôt à part",
  "private.single":
    "private/ est ignoré sans être un dépôt à part : il n’a ni historique ni copie.",
  "author.untold": "Sans dépôt, il n’y a personne à nommer.",
  "author.none":
    "Le dépôt ne nomme aucun rôle comme auteur : votre nom et votre adresse entrent dans l’historique, chez tous ceux qui en reçoivent une copie.",
  "author.person":
    "L’auteur des changements ressemble au nom d’une personne. Prenez un rôle et sa boîte aux lettres.",
  "names.untold": "Il n’y a pas d’historique à examiner.",
  "names.fine": "aucun ne ressemble à celui d’une personne",
  "names.people":
    "{count, plural, one {# auteur ressemble à une personne.} many {# auteurs ressemblent à des personnes.} other {# auteurs ressemblent à des personnes.}} Qui reçoit une copie de l’historique y lit qui a travaillé et quand ; en certains lieux, cela met le personnel en danger. Les noms déjà inscrits y restent ; un rôle comme auteur en évite d’autres.",
  "schemas.fine": "schémas de cette version",
  "schemas.none":
    "Il n’y a pas de schémas ici : un éditeur ne peut ni compléter, ni expliquer, ni souligner.",
  "schemas.newer":
    "Les schémas viennent d’une version plus récente du programme : l’éditeur connaît des lignes que celle-ci refuse.",
  "schemas.other":
    "{count, plural, one {# schéma n’est pas celui de cette version} many {# schémas ne sont pas ceux de cette version} other {# schémas ne sont pas ceux de cette version}} : l’éditeur peut refuser ce que le programme accepte, ou l’inverse.",
  "translations.fine": "chaque règle est dite dans la langue du programme",
  "translations.missing":
    "Sur {of} règles, {count, plural, one {# est dite en anglais} many {# sont dites en anglais} other {# sont dites en anglais}} : personne ne les a encore traduites.",
  "schedule.fine": "un horaire appelle le programme",
  "schedule.gitlab":
    "GitLab appelle le programme ; si c’est à heure fixe, sa page web le dit, sous Build, Pipeline schedules.",
  "schedule.gitlab_apart":
    ".gitlab/pathway.yml est ici, et .gitlab-ci.yml ne l’inclut pas : GitLab ne le lit donc pas.",
  "schedule.cron": "weekly.sh est ici ; un dossier ne montre pas si cron l’appelle.",
  "schedule.none":
    "Rien n’appelle le programme chaque semaine : personne n’apprend que des fiches vieillissent. Un serveur le fait (github, gitlab ou cron), ou quelqu’un à la main, chaque lundi :",
};
