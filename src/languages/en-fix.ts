import type { Topic } from "./speech.ts";

/** What `fix` and `format` say, in ICU message format. Commands, rules and names of files are not translated. */
const words = {
  // One repair. {line}: a number. {what}: the words before, an arrow, the words after; or what was wrong. {rule}: its name.
  "fix.repair": "line {line}: {what} ({rule})",
  // {what} in the line above, where the words must not be shown. {title}: what was wrong, as the rule says it.
  "fix.refused":
    "{file}: {rule} is left as it is. The repair would bring another fault; mend both by hand.",
  "fix.none": "There is nothing that can be mended with certainty.",
  // Opens the closing line.
  "fix.mended": "{count, plural, one {# fault was mended.} other {# faults were mended.}}",
  "fix.would":
    "{count, plural, one {# fault can be mended. Nothing was written.} other {# faults can be mended. Nothing was written.}}",
  // {counts}: such as 2 errors, 1 warning. Stands before a command.
  "fix.left": "Left for you, since only a person knows what is right: {counts}. See them:",
  "format.none": "Everything is in order already.",
  "format.done":
    "{count, plural, one {# file was put in order.} other {# files were put in order.}}",
  // With --check and --dry-run.
  "format.would":
    "{count, plural, one {# file is not in order. Nothing was written.} other {# files are not in order. Nothing was written.}}",
  // Private: entries for protection staff. In a log their files are not named.
  "fix.private":
    "{count, plural, one {# file for protection staff is counted and not named here. On a terminal, or with --show-values, it is named.} other {# files for protection staff are counted and not named here. On a terminal, or with --show-values, they are named.}}",
  // A file that cannot be read as YAML.
  "format.unread": "{file} is left as it is: it cannot be read. See why:",
  // In a log, what a command would change of a file; the name of the file stands before it. {fields}: keys of the file.
  "plan.new": "new file",
  "plan.removed": "removed",
  "plan.changes": "changes",
  "plan.order": "changes order or spacing only",
  "plan.fields": "changes {fields}",
  // Stands among those keys.
  "plan.unknown": "a line that the file format does not have",
  "plan.hidden": "The lines themselves are shown on a terminal, or with --show-values.",
  // {what}: the word of Git, such as merge or rebase.
  "plan.unfinished":
    "A {what} is not finished in {folder}. Finish it first, or write in the middle of it with --allow-dirty. Nothing was written.",
  // A file whose data or comments the new order would not keep.
  "format.kept": "{file} is left as it is: it cannot be put in order without loss.",
} as const;

export type FixKey = keyof typeof words;

export const fix: Topic<FixKey> = {
  en: words,
  others: {
    ar: () => import("./ar-fix.ts"),
    fr: () => import("./fr-fix.ts"),
  },
};
