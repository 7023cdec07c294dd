import type { Topic } from "./speech.ts";

/**
 * What `save`, `sync`, `pack` and `unpack` say to people who have no words for Git, in ICU message format. A note to the
 * translator stands above a sentence that needs one. Names in braces are filled in; commands are not translated.
 */
const words = {
  "team.no_git":
    "There is no Git on this machine, and without it nothing can be kept. See:  pathway doctor",
  // {folder}: where the pathway stands.
  "team.no_history":
    'Nothing keeps a history of {folder} yet. Begin one, then try again:\n  git init "{folder}"',
  "team.not_trusted":
    'Git does not read the history of {folder}: the folder belongs to somebody else on this machine, or its history is damaged. If you trust whoever made it, allow it, then try again:\n  git config --global --add safe.directory "{folder}"',
  "save.unreadable":
    "Git cannot tell what changed here: its list of files cannot be read. Nothing was saved. Look with  git status.",
  "save.nothing": "Nothing changed since the last save.",
  "save.message": "What changed? One sentence for your colleagues.",
  "save.message_help":
    "It stays in the history and is copied with it. Name services and roles, never a person.",
  "save.message_case":
    "The sentence seems to tell of one person. A history is copied whole and forgets nothing. Say it without them. Nothing was saved.",
  "save.message_private":
    "The sentence names an entry for protection staff, and the shared history would tell everyone that there is one. Say it without the name. Nothing was saved.",
  // These files are named on the lines below.
  "save.left":
    "{count, plural, one {# new file is none of a pathway and is left out. Save it too with --also, if everyone who has a copy may see it:} other {# new files are none of a pathway and are left out. Save them too with --also, if everyone who has a copy may see them:}}",
  "save.private_shared":
    "{count, plural, one {# file in private/ would go into the shared history, where everyone who has a copy would have it. Nothing was saved. Add a line  private/  to .gitignore, and see:  pathway doctor} other {# files in private/ would go into the shared history, where everyone who has a copy would have them. Nothing was saved. Add a line  private/  to .gitignore, and see:  pathway doctor}}",
  "save.never":
    "What stands above must not come into a history that others copy: it could never be taken back. Mend it first. Nothing was saved.",
  "save.with_errors": "Save it with these errors?",
  "save.with_errors_help":
    "Entries with errors may be kept out of documents. Save them if you go on tomorrow, or if a colleague is to mend them.",
  "save.errors":
    "{count, plural, one {There is # error in what you changed. Nothing was saved. Mend it, or save it as it is with --with-errors yes.} other {There are # errors in what you changed. Nothing was saved. Mend them, or save them as they are with --with-errors yes.}}",
  // {number}: of a printed edition. {count}: all its entries that changed, with earlier saves.
  "save.edition_wrong":
    "Edition {number} is still in use, and {count, plural, one {# of its entries says} other {# of its entries say}} something else than the files. See:  pathway diff {number}..",
  "save.dry":
    "{count, plural, one {# file would be saved. Nothing was saved.} other {# files would be saved. Nothing was saved.}}",
  "save.here_only":
    "{count, plural, one {# file saved, on this machine only. Share it with:  pathway sync} other {# files saved, on this machine only. Share them with:  pathway sync}}",
} as const;

export type TeamKey = keyof typeof words;

export const team: Topic<TeamKey> = {
  en: words,
  others: {
    ar: () => import("./ar-team.ts"),
    fr: () => import("./fr-team.ts"),
  },
};
