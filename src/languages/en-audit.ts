import type { Topic } from "./speech.ts";

/** What `audit` says: what lies in the history, or beside it, that should not. In ICU message format. */
const words = {
  title: "What the history of this pathway holds",
  // {saves}, {texts}: how much was looked at.
  looked:
    "Looked through {saves, plural, one {# save} other {# saves}} and {texts, plural, one {# text} other {# texts}}: branches, tags, what was set aside, what was replaced.",
  nothing: "Nothing was found that readers of the history should not see.",
  // Headings, one for each kind of finding.
  "kind.private-entry": "An entry for protection staff (it belongs in private/)",
  "kind.private-value": "A value of private/, word for word",
  "kind.restricted-entry": "An entry that was for protection staff, in the shared history",
  "kind.hidden-place": "Where a place was that is hidden today",
  "kind.once-shown": "A value that help desks could read, and that is for protection staff today",
  "kind.restricted-value": "A value for protection staff, copied to another place",
  "kind.case-data": "Words about a person who was served",
  "kind.person-name": "A person’s name in a text",
  "kind.former-contact": "A name or number of somebody who is no contact any more",
  "kind.message-value": "A value for protection staff in the words of a save",
  "kind.message-name": "A person’s name in the words of a save",
  "kind.author": "Saves that name a person as author",
  "kind.not-ignored": "A folder that the next save would share with everyone",
  "kind.quarantine": "What an import kept out still lies here: delete it when it is settled",
  "kind.output-value":
    "A document with values for protection staff: delete it when it is no longer needed",
  // Where a finding lies. {day}: such as 2026-11-20. {commit}: Git’s short name of a save.
  "place.save": "1 save, {day}, {commit}",
  "place.saves": "{count} saves, {day} the last, {commit}",
  "place.now": "here, not in the history",
  // In the place of a file’s name that would itself tell too much.
  "place.unspoken": "a file that is not named here",
  "place.message": "the words of the save",
  // What leads to a save. {name}: of a branch or tag.
  "from.branch": "on the branch {name}",
  "from.remote": "on the branch {name} of others",
  "from.tag": "under the tag {name}",
  "from.stash": "set aside (git stash)",
  "from.lost": "replaced or taken back; Git keeps it for some weeks",
  "from.other": "under {name}",
  more: "and {count} more",
  // Notes at the end.
  staff:
    "{count, plural, one {# file holds} other {# files hold}} values for protection staff in the fields that are for them (vetting, notes, reasons). That is right as long as only protection staff and coordinators can read this repository.",
  closed:
    "{count, plural, one {# file is} other {# files are}} no text, so nobody can say here what stands in them. Look at them yourself:",
  missing:
    "{count, plural, one {# text is} other {# texts are}} not on this machine, so this is not the whole answer. Fetch everything (git fetch --refetch), then run audit again.",
  // What to do. Each is a sentence or two.
  "undo.title": "What a rewrite of the history can undo, and what it cannot",
  "undo.first":
    "First tell whoever is concerned, the provider before all others, and treat the value as known: change the number, move the meeting place.",
  "undo.can":
    "It can: take the value out of this repository, of its branches and tags, and of every copy that is made from it afterwards. Whoever knows Git does it with git filter-repo, on every branch, and then throws away stashes and git reflog.",
  "undo.cannot":
    "It cannot: reach clones, forks, packs and backups that others have, pull requests and caches of the host (ask the host to delete them), documents that were printed or sent, and what somebody has read.",
  "undo.after":
    "Afterwards every copy must be made anew: one old copy that is sent back brings everything back.",
} as const;

export type AuditKey = keyof typeof words;

export const auditWords: Topic<AuditKey> = {
  en: words,
  others: { ar: () => import("./ar-audit.ts"), fr: () => import("./fr-audit.ts") },
};
