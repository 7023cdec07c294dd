import type { Topic } from "./speech.ts";

/**
 * What is said where two people changed the same: by `sync`, `resolve` and the merge driver, in ICU message format. A note to
 * the translator stands above a sentence that needs one. Names in braces are filled in; commands are not translated.
 */
const words = {
  // A question. {file}: such as services/clinic.yaml. {field}: such as phone.
  "merge.clash": "{file}: you and a colleague both changed {field}. Which is right?",
  "merge.clash_help":
    "If you do not know, call them before you choose: the wrong number sends people to nobody. Ctrl-C leaves everything as it was.",
  "merge.clash_file":
    "You and a colleague both changed {file}, and it cannot be put together. Whose stays?",
  "merge.clash_new":
    "You and a colleague both wrote a new entry {file}, about two different things. Which stays?",
  // An answer. {value}: the words that stand there, or one of the two sentences below.
  "merge.mine": "Mine: {value}",
  "merge.theirs": "Theirs: {value}",
  "merge.both": "Both: {value}",
  // {path}: where theirs will stand.
  "merge.both_new": "Both: theirs as {path}",
  "merge.other": "Neither: I write what is right",
  "merge.gone": "taken out",
  "merge.changed": "changed",
  // In a log, in the place of a file's name.
  "merge.private_file": "an entry for protection staff",
  "merge.write": "What is right in {field}?",
  "merge.write_help":
    "As it is to stand in the file: words as they are, a list in brackets, [ar, en].",
  // {part}: what was typed.
  "merge.write_wrong": "{part} cannot stand in the file like this.",
  // What the history says.
  "merge.message": "Join what colleagues saved",
  // Beside what Git says. {id}: of the entry.
  "driver.fields":
    "{file}: you and a colleague both changed {fields}. Say which is right:  pathway resolve {id}",
  "driver.whole":
    "{file}: you and a colleague both changed it, and it cannot be put together. Say whose stays:  pathway resolve {id}",
  "resolve.nothing": "Nothing is left to settle here.",
  "resolve.unknown": "Nobody else changed {id} while you did. What is left to settle:  {ids}",
  // {file}: where somebody began to choose by hand.
  "resolve.by_hand":
    "{file} holds two versions and lines that neither has: somebody began to mend it by hand. Finish it there, or take your lines out of it, then try again. Nothing was changed.",
  // {ids}: under which it stands by now.
  "resolve.two_ids":
    "You and a colleague gave an entry new ids, each another one. Both stand: {ids}. Decide on one, bring into it what only the other says, and take the other out.",
  "resolve.settled": "{count, plural, one {# file is settled.} other {# files are settled.}}",
  "resolve.left":
    "{count, plural, one {# file is left to settle:} other {# files are left to settle:}}",
  "resolve.dry": "Nothing was changed.",
  // {what}: Git's word: rebase, cherry-pick, revert.
  "resolve.go_on": "Everything is settled. Go on with:  git {what} --continue",
  "resolve.outside":
    "{count, plural, one {# file outside of the pathway is left. Settle it with Git, then run  pathway resolve  again:} other {# files outside of the pathway are left. Settle them with Git, then run  pathway resolve  again:}}",
  "resolve.not_written": "Git could not take in what was settled. Look with:  git status",
  "resolve.not_saved":
    "What was settled stands in the files. Mend what stands above, then run  pathway resolve  again.",
  // These entries are named on the lines below, each with the groups of facts: contact, hours.
  "merge.unconfirmed":
    "{count, plural, one {In # entry something stands now that nobody confirmed since. Ask the provider, and record it with  pathway review:} other {In # entries something stands now that nobody confirmed since. Ask the providers, and record it with  pathway review:}}",
  "merge.unconfirmed_entry": "{id}: {facts}",
} as const;

export type MergeKey = keyof typeof words;

export const merge: Topic<MergeKey> = {
  en: words,
  others: {
    ar: () => import("./ar-merge.ts"),
    fr: () => import("./fr-merge.ts"),
  },
};
