import type { CiKey } from "./en-ci.ts";
import type { Words } from "./speech.ts";

/** What `init --ci` says, in French. Notes to the translator stand in `en-ci.ts`. */
export const words: Words<CiKey> = {
  "ci.message": "Contrôler chaque modification, et dire chaque semaine ce qui a vieilli",
  "ci.kept":
    "{path} existe déjà et reste tel quel. Pour avoir la dernière version, renommez-le et tapez de nouveau  pathway init --ci.",
  "ci.include": "{path} existe déjà et reste tel quel. Ajoutez-y ces lignes :",
  "ci.next_github":
    "Dès que le guide est sur GitHub, chaque modification est contrôlée, et chaque lundi un ticket (issue) dit ce qu’il faut reconfirmer. Essayez-le là-bas tout de suite : Actions, Referral pathway, Run workflow.",
  "ci.next_gitlab":
    "Dès que le guide est sur GitLab, chaque modification est contrôlée. Pour le ticket hebdomadaire (issue), deux choses se font là-bas à la main. Un horaire : Build, Pipeline schedules, chaque semaine. Un jeton : Settings, Access tokens, rôle Reporter, portée api ; gardez-le sous Settings, CI/CD, Variables, masqué (masked), sous le nom GITLAB_TOKEN.",
  "ci.next_cron":
    "Tapez  crontab -e  et ajoutez cette ligne ; elle lance le fichier chaque lundi à sept heures :",
};
