import type { Topic } from "./speech.ts";

/** What `init --ci` says, in ICU message format. Names of menus stand as GitHub and GitLab write them in English. */
const words = {
  // Why the history has the new file.
  "ci.message": "Check every change, and say weekly what is old",
  // {path}: a file.
  "ci.kept":
    "{path} is there already and stays as it is. To have the newest one, rename it and type  pathway init --ci  again.",
  // Two lines of YAML follow.
  "ci.include": "{path} is there already and stays as it is. Add these lines to it:",
  "ci.next_github":
    "Once the pathway is on GitHub, every change is checked, and every Monday one issue says what must be confirmed again. Try it there at once: Actions, Referral pathway, Run workflow.",
  "ci.next_gitlab":
    "Once the pathway is on GitLab, every change is checked. For the weekly issue two things are done there by hand. A schedule: Build, Pipeline schedules, every week. A token: Settings, Access tokens, role Reporter, scope api; keep it under Settings, CI/CD, Variables, masked, with the name GITLAB_TOKEN.",
  // A line for crontab follows.
  "ci.next_cron": "Type  crontab -e  and add this line; it calls the file every Monday at seven:",
} as const;

export type CiKey = keyof typeof words;

export const ci: Topic<CiKey> = {
  en: words,
  others: {
    ar: () => import("./ar-ci.ts"),
    fr: () => import("./fr-ci.ts"),
  },
};
