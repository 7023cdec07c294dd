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
    "Edition {number} is still in use, and {count, plural, one {# of its entries says} other {# of its entries say}} something else than the files. Correct its copies:  pathway corrections {number}",
  // {places}: where they stand in it, such as: page 14, no. 3.
  "save.edition_places": "  In this save: {places}.",
  // Asked after saving, yes or no.
  "save.corrections": "Make correction slips for printed copies now?",
  "save.corrections_help": "Slips to tape inside the cover and stickers, as PDF in out/.",
  "save.dry":
    "{count, plural, one {# file would be saved. Nothing was saved.} other {# files would be saved. Nothing was saved.}}",
  "save.here_only":
    "{count, plural, one {# file saved, on this machine only. Share it with:  pathway sync} other {# files saved, on this machine only. Share them with:  pathway sync}}",
  "sync.detached":
    "No line of saves is open here: an earlier state is checked out, so there is nothing to send. Go back to the newest state first:  git switch main",
  "sync.nothing_saved": 'Nothing was saved here yet. Save first:  pathway save "what changed"',
  "sync.no_place":
    "This pathway is shared with nobody yet. Name the shared place once, an address that your colleagues have, or a folder on a disk:\n  pathway sync --to ADDRESS\nWithout a line, hand on a copy:  pathway pack --full",
  "sync.other_place":
    "This pathway is shared at {place} already. Leave out --to, or change the place with Git:  git remote set-url origin ADDRESS",
  // One line while a person waits.
  "sync.fetching": "Asking {place} for what others saved",
  "sync.sending": "Sending what you saved to {place}",
  // Behind one of the sentences sync.problem.
  "sync.not_fetched":
    "Nothing was changed here and nothing was sent. Run  pathway sync  again later.",
  "sync.not_sent":
    "What you saved is safe here and not sent yet. Run  pathway sync  again later: it goes on where it ended.",
  "sync.problem_line": "There is no line to {place}, or it broke.",
  "sync.problem_refused":
    "{place} does not let you in. Ask whoever keeps it for access; Git asks for the password, this program never does.",
  "sync.problem_missing":
    "There is no shared pathway at {place}. Look whether the address is right, and whether the disk is in.",
  "sync.problem_address":
    "{place} is no address that is used here: it begins with https:// or ssh://, or is a folder on a disk. Others would send everything unprotected, or start a program.",
  "sync.problem_behind": "Colleagues are sending to {place} all the time.",
  "sync.problem_other": "{place} did not take part.",
  // Two repositories that never had anything in common.
  "sync.strangers":
    "What is shared there is another pathway: it has no save in common with this one. Look whether the address is right.",
  "sync.in_the_way":
    'Colleagues changed files in which you have changes that are not saved. Nothing was touched. Save yours first:  pathway save "what changed"',
  // A heading.
  "sync.from_others": "What colleagues changed",
  // These files are named on the lines below, where they may be.
  "sync.never":
    "{count, plural, one {What was saved holds # file that must not reach a shared place: it could never be taken back. Nothing was sent. Ask the person who keeps the pathway.} other {What was saved holds # files that must not reach a shared place: they could never be taken back. Nothing was sent. Ask the person who keeps the pathway.}}",
  "sync.unsaved":
    '{count, plural, one {# file is changed and not saved, so it stays here. Save it with:  pathway save "what changed"} other {# files are changed and not saved, so they stay here. Save them with:  pathway save "what changed"}}',
  "sync.done": "Everything you saved is at {place}, and everything saved there is here.",
  "sync.unsent":
    "Not sent to {place} yet: {count, plural, one {# save} other {# saves}}. Send with:  pathway sync",
  "pack.which":
    "Say for whom: --audience public (everyone) or --audience partner (help desks) for a copy without history, or --full for your own team.",
  "pack.done_public":
    "{count, plural, one {A copy with # service, without history: everyone may have it.} other {A copy with # services, without history: everyone may have it.}}",
  "pack.done_partner":
    "{count, plural, one {A copy with # service, without history, for help desks: do not hand it on further.} other {A copy with # services, without history, for help desks: do not hand it on further.}}",
  // {ids}: services that expired or closed, by id.
  "pack.unlisted": "Not in it, since people are sent there no more: {ids}.",
  "pack.done_full":
    "{count, plural, one {It holds # save, with everything that was ever written in the shared folder, and nothing of private/. Hand it to your own team only: whoever has it reads all.} other {It holds # saves, with everything that was ever written in the shared folder, and nothing of private/. Hand it to your own team only: whoever has it reads all.}}",
  "pack.shallow":
    "This copy holds only the end of the history. Fetch the rest first:  git fetch --unshallow",
  "pack.not_written":
    "{path} could not be written. Look whether there is room, and whether you may write there.",
  "unpack.unreadable": "{file} cannot be read: {reason}.",
  "unpack.into":
    "Say into which folder {file} goes: a new one, or that of an earlier copy. For example --into copy",
  "unpack.foreign":
    "{file} is no copy that  pathway pack  made, or somebody changed it: something stands in it that a copy never holds. Nothing was taken from it.",
  "unpack.large": "{file} holds far more than a pathway can. Nothing was taken from it.",
  "unpack.damaged": "{file} is damaged or not whole. Ask for it again. Nothing was taken from it.",
  "unpack.not_copy":
    "{folder} holds something else than an earlier copy, which this would overwrite. Choose a new folder.",
  "unpack.dry":
    "{count, plural, one {# file would change. Nothing was written.} other {# files would change. Nothing was written.}}",
  "unpack.dry_full":
    "It can be read. What it would bring is shown when it is taken in; nothing was changed.",
  // {folder}: where. {day}: of when the copy is.
  "unpack.done":
    "{count, plural, one {# file written.} other {# files written.}} {folder} is as the copy of {day}.",
  "unpack.done_full": "What your colleague had saved is here now.",
} as const;

export type TeamKey = keyof typeof words;

export const team: Topic<TeamKey> = {
  en: words,
  others: {
    ar: () => import("./ar-team.ts"),
    fr: () => import("./fr-team.ts"),
  },
};
