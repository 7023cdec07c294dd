import type { Topic } from "./speech.ts";

/** Why a command could not begin, or cannot be done here, in ICU message format. Commands, options and names of files are not translated. */
const words = {
  // {folder}: as it was typed.
  "stop.no_pathway_in":
    "The folder {folder} holds no pathway.yaml. Name the folder that does with --pathway.",
  "stop.no_folder": "There is no folder {folder}. Check the name after --pathway.",
  "stop.no_pathway":
    "There is no pathway here. Go to the folder that holds pathway.yaml, or name it with --pathway.",
  // {folders}: one a line, below the sentence.
  "stop.several": "There are several pathways here. Name one with --pathway:\n{folders}",
  "stop.unusable":
    "pathway.yaml cannot be used. Run  pathway validate --pathway {folder}  to see why.",
  "stop.holders": "private/holders.yaml cannot be used. Run  pathway validate  to see why.",
  "stop.private_shared":
    "The shared repository would hold who has copies. Add the line  /private/  to .gitignore first. Nothing was written.",
  "stop.not_ours":
    "{file} is no file of this pathway. Entries stand in services/, providers in organizations/.",
  "stop.no_file": "There is no file {file}. Check the name.",
  // {rule}: what was typed.
  "stop.no_rule": 'There is no rule "{rule}". See them all:  pathway explain',
  "stop.near_rule":
    'There is no rule "{rule}". Did you mean {near}? See them all:  pathway explain',
  "stop.no_revision":
    'Git cannot tell what changed since "{revision}": no Git, no repository, or no such revision.',
  // {path}: a file that was to be made. {rule}: the name of a rule. {place}: keys with points between.
  "stop.unfit": "{path} would not be right: {rule}, at {place}. Nothing was written.",
  // {option}: such as --dry-run. An issue: a task at GitHub or GitLab.
  "stop.without_issue": "{option} goes with --issue. Add  --issue github  or leave it out.",
  // {typed}: a revision, a day or the number of an edition.
  "stop.no_state":
    'Git knows no state "{typed}". Name a save, a branch, a day such as 2026-10-05, or the number of an edition.',
  "stop.before_first": "Nothing had been saved by {typed}: the first save is of {first}.",
  // What was typed where two states are asked for.
  "stop.no_states":
    '"{typed}" does not name two states. Write for example  pathway diff 2026-10-05..2026-11-02',
  "stop.narrow_issue": "The issue tells of the whole pathway. Leave out {option}, or --issue.",
} as const;

export type StopKey = keyof typeof words;

export const stop: Topic<StopKey> = {
  en: words,
  others: { ar: () => import("./ar-stop.ts"), fr: () => import("./fr-stop.ts") },
};
