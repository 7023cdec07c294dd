import type { Topic } from "./speech.ts";

/**
 * What `validate` and `explain` say around their findings, in ICU message format. A note to the translator stands above
 * a sentence that needs one. Names in braces are filled in; commands such as `pathway explain` are not translated.
 */
const words = {
  // How bad a finding is, one word each. Blocking: the entry is kept out of every document.
  "severity.blocking": "blocking",
  "severity.error": "error",
  "severity.warning": "warning",
  "severity.note": "note",
  // The same counted, in the closing line: 2 errors, 1 warning.
  "count.blocking": "{count, plural, one {# blocking} other {# blocking}}",
  "count.error": "{count, plural, one {# error} other {# errors}}",
  "count.warning": "{count, plural, one {# warning} other {# warnings}}",
  "count.note": "{count, plural, one {# note} other {# notes}}",
  // Joins the counts.
  "count.and": ", ",
  "count.none": "nothing to mend",
  // The closing line. {counts}: from above. {date}: the day that is judged by.
  "report.summary": "{files, plural, one {# file} other {# files}} checked as of {date}: {counts}.",
  // Stands before a command that tells more; at most six letters.
  "report.why": "Why:",
  // Stands before a command that mends what was found.
  "report.fix": "Fix it:",
  // In the place of words that must not be shown here.
  "report.hidden": "(not shown)",
  "report.more":
    "{count, plural, one {… and # more. Show all of them with --all, or one file by naming it.} other {… and # more. Show all of them with --all, or one file by naming it.}}",
  // Protection staff: those who may know of sensitive entries.
  "report.private":
    "{count, plural, one {# finding in an entry for protection staff is counted and not shown here. On a terminal, or with --show-values, it is shown.} other {# findings in entries for protection staff are counted and not shown here. On a terminal, or with --show-values, they are shown.}}",
  // Faults that stop a file from being read hide others. What stands above: the findings.
  "report.unread":
    "{count, plural, one {# file cannot be read as an entry yet. Mend what stands above and validate again: more may come to light in it.} other {# files cannot be read as entries yet. Mend what stands above and validate again: more may come to light in them.}}",
  // A rule that did not look. {why}: one of the sentences below.
  "gap.title": "Not judged: {rule}. {why}",
  "gap.not-asked": "It needs history; add --history.",
  "gap.no-git": "There is no Git on this machine to read the history with.",
  "gap.no-repository":
    "The folder is kept in no Git repository, so nothing is known of earlier states.",
  "gap.nothing-saved": "Nothing has been saved in Git yet.",
  // The command stays as it is.
  "gap.shallow-clone":
    "This copy holds only the end of the history. The rest comes with: git fetch --unshallow",
  "gap.not-saved-yet":
    "{count, plural, one {# entry was never saved in Git.} other {# entries were never saved in Git.}}",
  // Heads the list of rules that do not hold for something, because somebody decided so.
  "exceptions.title": "Exceptions in force:",
  "exceptions.more":
    "{count, plural, one {… and # more; --all lists it.} other {… and # more; --all lists them.}}",
  // {role}: who signed, a role such as coordinator. {until}: the last day.
  "exceptions.waiver": "signed exception by {role} until {until}",
  // A sensitive entry may be shown to more people; the decision is looked at again each year.
  "exceptions.decision": "shown to more people by decision of {role}, who looks again by {until}",
  // {reason}: why, in the words of whoever wrote it.
  "exceptions.ignore": "comment in the file: {reason}",
  // {from}, {to}: how bad it is by itself, and here.
  "exceptions.lowered": "{to} instead of {from}, by pathway.yaml: {reason}",
  "exceptions.off": "not told, by pathway.yaml: {reason}",
  // A severity and what it means, as headings over lists of rules.
  "explain.blocking": "blocking: the entry stays out of every document",
  "explain.error": "error: must be mended",
  "explain.warning": "warning: should be mended",
  "explain.note": "note: for your information",
  "report.first_steps": "There are no services yet. Write the first:  pathway new service",
  // Headings: the harm; the remedy; lines of a file as they must not and as they should stand.
  "explain.why": "Why:",
  "explain.remedy": "What to do:",
  "explain.wrong": "Wrong:",
  "explain.right": "Right:",
  // Stands before the command that tells of one rule.
  "explain.one": "Read about one:",
  // A rule that no longer exists. {version}: since which version of the program.
  "explain.retired": "No longer a rule since version {version}.",
} as const;

export type ReportKey = keyof typeof words;

export const report: Topic<ReportKey> = {
  en: words,
  others: {
    ar: () => import("./ar-report.ts"),
    fr: () => import("./fr-report.ts"),
  },
};
