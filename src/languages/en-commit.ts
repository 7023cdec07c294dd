import type { Topic } from "./speech.ts";

/** What is said before `git commit` makes a commit, in ICU message format. Commands and names of files are not translated. */
const words = {
  // {folder}: where it was called.
  "commit.no_git": "Git keeps no history in {folder}.",
  "commit.unreadable": "Git did not tell what is about to be committed. Nothing was committed.",
  "commit.private":
    "{count, plural, one {# file for protection staff, in private/, would be} other {# files for protection staff, in private/, would be}} in the shared history. Take it out:  git restore --staged private",
  "commit.quarantine":
    "{count, plural, one {# file that an import refused to keep, in quarantine/, would be} other {# files that an import refused to keep, in quarantine/, would be}} in the shared history. Take it out:  git restore --staged quarantine",
  // {file}: a record of what was printed for protection staff.
  "commit.edition":
    "{file} is the record of an edition for protection staff. It belongs to private/editions/.",
  // {field}: such as phone.
  "commit.restricted":
    "{file} says something that only an entry in private/ says ({field}). Whoever has the shared folder would read it.",
  "commit.refused":
    "Nothing was committed. What is in a history is copied with it, and cannot be taken back: mend what stands above, add the file again with  git add, then commit.",
  // The errors stand above.
  "commit.errors":
    "{count, plural, one {# error stands in what you commit. It is committed all the same; mend it before you publish.} other {# errors stand in what you commit. They are committed all the same; mend them before you publish.}}",
} as const;

export type CommitKey = keyof typeof words;

export const commit: Topic<CommitKey> = {
  en: words,
  others: {
    ar: () => import("./ar-commit.ts"),
    fr: () => import("./fr-commit.ts"),
  },
};
