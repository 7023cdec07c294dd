import type { Topic } from "./speech.ts";

/** What `doctor` says, in ICU message format. Commands, names of files and of programs are not translated. */
const words = {
  // Over the checks that are not about a pathway.
  "group.machine": "This machine",
  "none.here": "There is no pathway here; only the machine was looked at.",
  // One check. {title}: what is looked at. {text}: what was found.
  line: "{title}: {text}",
  // Before a check: in order; works and could be better; must be mended; cannot be told. At most five letters.
  "state.fine": "ok",
  "state.hint": "note",
  "state.mend": "MEND",
  "state.untold": "?",
  "close.fine": "Everything is in order.",
  "close.hints": "Nothing must be mended; {count, plural, one {# note} other {# notes}}.",
  "close.mend": "{count, plural, one {# thing to mend.} other {# things to mend.}}",
  "close.untold":
    "{count, plural, one {# thing cannot be told here.} other {# things cannot be told here.}}",
  "schemas.written": "{count, plural, one {# schema was written.} other {# schemas were written.}}",

  // What is looked at; stands before a colon.
  "title.node": "Node",
  "title.git": "Git",
  "title.browser": "Browser",
  "title.fonts": "Fonts",
  "title.letters": "Letters",
  "title.cache": "Cache",
  "title.printing": "Printing",
  "title.translations": "Language",
  "title.repository": "History",
  "title.merging": "Two edits at once",
  "title.hook": "Before a commit",
  "title.private": "private/",
  "title.author": "Author",
  "title.author-names": "Names in the history",
  "title.schemas": "Editor",
  "title.schedule": "Weekly check",

  // {what}: a version, a program, a folder, as it is.
  plain: "{what}",
  "node.old": "This is Node {version}; the program needs {oldest} or newer.",
  "git.none": "There is no Git here: no history, no undo, nothing to share with others.",
  "git.old":
    "This is Git {version}; {oldest} or newer is needed to read a folder of somebody else safely.",
  // {reason}: a sentence in English.
  "browser.none": "{reason} HTML can be made, booklets cannot be printed.",
  "fonts.fine": "for Latin, Arabic, Cyrillic, Greek and Devanagari letters",
  // {reason}: what the system says, in English.
  "fonts.lost": "The fonts of booklets cannot be read: {reason}.",
  // {locale}: a setting such as C.
  "letters.other":
    "This terminal is set to {locale}; Arabic and French may come out as question marks. Files and documents are not affected.",
  "letters.unknown":
    "This terminal does not say which letters it shows; Arabic and French may come out as question marks. Files and documents are not affected.",
  // {reason}: what the system says, in English.
  "cache.none":
    "There is no folder that only you can read: {reason}. The browser that comes with the program cannot be unpacked.",
  // {browser}: a program.
  "printing.fine": "a page in every language, by {browser}",
  "printing.letters": "A page was printed without these letters: {letters}",

  "history.untold": "Without Git nobody can tell.",
  "history.none": "The pathway is not kept in Git: there is no history and no undo.",
  // {begun}: Git's word: merge, rebase.
  "history.unfinished":
    "Something was begun here and is not finished ({begun}); nothing can be saved until it is.",
  "history.part": "Only the last part of the history is here; what needs all of it is not judged.",
  // {folder}: a folder.
  "history.fine": "kept in Git, in {folder}",
  "merging.alone": "not in a repository, so there are none to put together",
  "merging.fine": "put together key by key",
  "merging.lines":
    "Git puts two edits of one entry together line by line, and leaves a conflict where both are right. The program can do it key by key.",
  "merging.old": "Git calls the program where it lay before.",
  "hook.alone": "not in a repository, so nothing is committed",
  "hook.fine": "the program looks at what is about to be committed",
  "hook.none":
    "Nobody looks at a plain git commit before it is made: what is for protection staff, or about a person served, would be in the history of every clone.",
  "hook.old": "An older version of the program looks at commits, or it lay elsewhere.",
  // The program's name and options stand in the line below.
  "hook.other": "Another program looks at commits here. Let it call this one too:",
  "hook.elsewhere":
    "Git was told to look for such programs in a folder of its own choice (core.hooksPath). Let pre-commit there call this one:",
  "fix.merging": "Git puts two edits of one entry together key by key from now on.",
  "fix.hook": "Before each commit the program looks at what is about to be committed.",
  "fix.refused": "Git or the disk did not take a setting. Look with:  pathway doctor",
  "fix.dry": "Git was told nothing yet; leave --dry-run out to tell it.",
  "private.untold": "Without Git nobody can tell whether private/ is shared.",
  "private.alone": "not in a repository, so not shared by one",
  "private.example": "may be tracked: this pathway is an example",
  "private.shared":
    "private/ is kept in the shared repository: every clone has the entries for protection staff. Take it out now, then read in SECURITY.md what to do about copies.",
  "private.was":
    "private/ stood in the shared repository once: its entries are in the history of every clone. SECURITY.md says what a rewrite can and cannot undo.",
  "private.open":
    "private/ is not ignored: what is saved next shares the entries for protection staff with everybody.",
  "private.part":
    "The history is not complete here; whether private/ ever stood in it cannot be told.",
  "private.none": "none here",
  "private.fine": "ignored, and a repository of its own",
  "private.single":
    "private/ is ignored, and no repository of its own: it has no history and no copy.",
  "author.untold": "Without a repository there is nobody to name.",
  "author.none":
    "The repository names no role as author, so your own name and address go into its history, to everybody who gets a copy.",
  "author.person":
    "The author of changes here looks like a person's name. Use a role and its mailbox.",
  "names.untold": "There is no history to look at.",
  "names.fine": "none looks like a person's",
  "names.people":
    "{count, plural, one {# author looks like a person.} other {# authors look like people.}} Whoever gets a copy of the history reads who worked on it and when; in some places that puts staff at risk. Names that are in the history stay there; a role as author keeps out further ones.",
  "schemas.fine": "schemas as this version has them",
  "schemas.none": "There are no schemas here: an editor cannot complete, explain and underline.",
  "schemas.newer":
    "The schemas were written by a newer version of this program: the editor knows lines that this version refuses.",
  "schemas.other":
    "{count, plural, one {# schema is not that of this version} other {# schemas are not those of this version}}: the editor may refuse what the program takes, or the other way round.",
  "translations.fine": "every rule is said in the language of the program",
  "translations.missing":
    "Of {of} rules {count, plural, one {# is} other {# are}} said in English: nobody has translated them yet.",
  "schedule.fine": "a schedule calls the program",
  "schedule.gitlab":
    "GitLab calls the program; whether on a schedule stands in its web page, under Build, Pipeline schedules.",
  "schedule.gitlab_apart":
    ".gitlab/pathway.yml is here, and .gitlab-ci.yml does not include it, so GitLab does not read it.",
  "schedule.cron": "weekly.sh is here; whether cron calls it cannot be seen from a folder.",
  "schedule.none":
    "Nothing calls the program every week, so nobody is told when entries grow old. A server does it (github, gitlab or cron), or somebody by hand, every Monday:",
} as const;

export type DoctorKey = keyof typeof words;

export const doctor: Topic<DoctorKey> = {
  en: words,
  others: {
    ar: () => import("./ar-doctor.ts"),
    fr: () => import("./fr-doctor.ts"),
  },
};
