import type { Topic } from "./speech.ts";

/** What is said when an edition is published or made again, in ICU message format. Commands, ids and names of files are not translated. */
const words = {
  // What keeps it from being published; below each, one a line: a file and a rule, or the id of a service.
  "publish.errors":
    "{count, plural, one {# thing must be mended first. See it with  pathway validate} other {# things must be mended first. See them with  pathway validate}}",
  "publish.aged":
    '{count, plural, one {# service was not confirmed in time. Call it, or publish all the same with  --fail-on never: what has expired stands under "no longer listed".} other {# services were not confirmed in time. Call them, or publish all the same with  --fail-on never: what has expired stands under "no longer listed".}}',
  // {number}: of the edition; {audience}: as it is typed. Below: ids, one a line.
  "publish.unsigned":
    "{count, plural, one {# sensitive service} other {# sensitive services}} in edition {number}: nobody has signed for what is said there. Let the protection officer read the page, and sign:  pathway sign-off --audience {audience}",
  "publish.refused": "Edition {number} was not published. Nothing was written.",
  // Unsaved files; one a line below.
  "publish.unsaved":
    "{count, plural, one {# file is not saved. An edition is made from what is saved, so that it can be made again: save it first.} other {# files are not saved. An edition is made from what is saved, so that it can be made again: save them first.}}",
  "publish.html_only": "Without a browser:  pathway publish --layout directory",
  "publish.logo_outside":
    "The picture of an edition stands in the folder of the pathway, so that the edition can be made again. Copy it there and name that with --logo.",
  "publish.logo_changed":
    "{file} is not the picture that this edition was made with. Bring the old one back, and ask again.",
  "publish.no_language":
    "Documents do not speak {language} yet, and the pathway does. Name the languages with --language.",
  "publish.tag_needs_save": "--tag names what was saved. Leave out --no-save or --tag.",
  // The plan, before anything is made. {day}, {until}: days.
  "publish.plan": "Edition {number}, as of {day}, not to be used after {until}. {audience}",
  // For whom it is.
  "publish.for.public": "For everyone.",
  "publish.for.partner": "For help desks and partners.",
  "publish.for.restricted": "For protection staff.",
  "publish.holds":
    "{listed, plural, one {# service} other {# services}} listed, {unlisted} no longer listed.",
  "publish.made_from": "Made from the save {commit}.",
  // One document a line; one for paper with its pages.
  "publish.document": "{file}",
  "publish.paper": "{file}, {pages, plural, one {# page} other {# pages}}",
  "publish.dry": "Nothing was written (--dry-run).",
  "publish.done":
    "Edition {number} is published. Its code is {code}. Hold a copy against it any time:  pathway publish --check {number}",
  "publish.tagged": "Tagged in Git as {tag}.",
  "publish.tagged_signed": "Tagged in Git as {tag}, and signed with the key that is set.",
  "publish.not_signed":
    "Git is set to sign, and did not give the tag {tag}: there may be one already, or the key cannot be used here. Try  git tag --sign {tag}",
  "publish.not_tagged": "Git refused the tag {tag}: there may be one already.",
  // What is saved in the history; one line.
  "publish.message": "Publish edition {number}",
  // Making it again.
  "check.none": "There is no edition {number}. Published so far: {known}.",
  // Staff who protect people have numbers of their own. {number}: of both editions.
  "check.which":
    "There are two editions {number}: one for protection staff, one for others. Say which:  --audience restricted  or  --audience public",
  "check.nothing_published":
    "Nothing has been published yet. Begin with  pathway publish --dry-run",
  "check.no_number": 'An edition has a number, such as 3; "{typed}" is none.',
  "check.unreadable":
    "{path} does not say what pathway wrote into it: somebody changed it by hand. Bring it back with Git.",
  "check.incomplete":
    "{path} does not say what edition {number} was made from, so it cannot be made again.",
  "check.by_hand":
    "{path} was changed after edition {number} was published. What stands in it cannot be relied on.",
  "check.unrecorded":
    "{path} was never saved in Git, so nobody can tell whether it was changed since.",
  "check.tag_missing": "The tag {tag} is missing. It was given when the edition was published.",
  "check.tag_moved":
    "The tag {tag} names something else than the save in which edition {number} was published.",
  // Whose signature the tag bears.
  "check.signature_good": "The tag {tag} is signed by a key that Git knows on this machine.",
  "check.signature_unknown":
    "The tag {tag} is signed by a key that Git does not know on this machine, so nobody can say here whose it is.",
  "check.signature_bad":
    "The signature of the tag {tag} does not fit it: it was changed after it was signed, or copied from elsewhere.",
  // No save of that name: Git's history was written anew, or is not all here.
  "publish.commit_gone":
    "Git does not know the save that edition {number} was made from: the history was written anew since, or is another one. Where the old one is kept, ask there.",
  "check.same": "The same, byte for byte",
  "check.other": "Not the same",
  "check.missing": "Not made any more",
  "check.uncertain": "Cannot be told here",
  // One document. {verdict}: one of the four above.
  "check.line": "{file}: {verdict}",
  "check.other_tools":
    "Made then with {then}, here with {now}. Other programs may set other lines, so a difference proves nothing.",
  "check.good":
    "Edition {number} is what was published: made again from its save, every document is the same.",
  "check.bad": "Edition {number} is not what was published.",
  "check.cannot": "Whether edition {number} is what was published cannot be told on this machine.",
} as const;

export type PublishKey = keyof typeof words;

export const publishing: Topic<PublishKey> = {
  en: words,
  others: { ar: () => import("./ar-publish.ts"), fr: () => import("./fr-publish.ts") },
};
