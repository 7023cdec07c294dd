import type { Topic } from "./speech.ts";

/** What `calls --apply` says, in ICU message format. Commands, ids and names of columns are not translated. */
const words = {
  // {cell}: where it stands, such as "Calls, row 12, column D". {problem}: one of the sentences below.
  "fault.at": "{cell}: {problem}",
  // Where in a workbook, and where in a CSV file, which has no sheets.
  "cell.sheet": "{sheet}, row {row}, column {column}",
  "cell.plain": "row {row}, column {column}",
  // {answer}: what stands there. {choices}: what may stand there, with bars between.
  "fault.answer": "“{answer}” is none of the answers. Write one of: {choices}.",
  "fault.answer_hidden": "This is none of the answers. Write one of: {choices}.",
  "fault.changed_alone":
    "There is something new here and no answer beside it. Choose “{changed}” as the answer, or empty this cell.",
  "fault.key":
    "This cell no longer says which question the row is about. Copy it from a sheet made anew, or take the row out.",
  "fault.other":
    "This row comes from a sheet of another pathway, or of this one before its title changed. Copy the answer into a sheet made anew.",
  "fault.twice": "The same question is answered otherwise in row {other}. Keep one of the two.",
  "fault.day": "This is no day. Write year-month-day, such as 2026-11-23.",
  "fault.day_missing":
    "Nobody wrote the day of this call. Write it here, or for all calls with --on.",
  "fault.future": "{on} lies after {today}. Write the day of the call.",
  "fault.past": "{on} is too long ago for a call. Write the day of the call.",
  "fault.method": "This is no way of asking. Write one of: {choices}.",
  "fault.contradiction":
    "This says that nobody answered, and rows below say what they said. One of the two is wrong.",
  "fault.hidden": "Nobody visits a hidden place to ask. Choose how they were asked instead.",
  "fault.no_entry":
    "There is no entry {id}. It was renamed or taken away after the sheet was made.",
  "fault.no_organization": "There is no organisation {id}.",
  "fault.no_entry_hidden":
    "There is no such entry. It was renamed or taken away after the sheet was made.",
  "fault.no_organization_hidden": "There is no such organisation.",
  "fault.unusable": "The entry's file cannot be read. See why with  pathway validate",
  "fault.edited":
    "The entry was changed after the sheet was made: the answer is about something else than it says now. Ask again:  pathway review {id}",
  "fault.edited_hidden":
    "The entry was changed after the sheet was made: the answer is about something else than it says now. Ask again.",
  "fault.refused":
    "With this answer the entry would be wrong ({rules}). Enter it with  pathway review {id}",
  "fault.refused_organization":
    "With this answer the organisation's file would be wrong ({rules}). Correct the file, then apply the sheet again.",
  // The file as a whole. {file}: its name. {detail}: what the system or the reader of letters says.
  "file.missing": "There is no file {file}. Check the name after --apply.",
  "file.unreadable": "{file} cannot be read: {detail}.",
  "file.empty": "{file} is empty: nothing was filled in.",
  "file.too-large":
    "{file} is far larger than any such sheet. Apply the sheet itself, without other sheets and pictures.",
  "file.old-excel":
    "{file} is a workbook of Excel 97 to 2003 (.xls). Save it again as .xlsx, or as CSV in UTF-8.",
  "file.open-document":
    "{file} is a table of LibreOffice (.ods). Save it again as .xlsx, or as CSV in UTF-8.",
  "file.encrypted":
    "{file} is protected with a password. Take the password away and save it again.",
  "file.not-a-table":
    "{file} is neither a workbook (.xlsx) nor a CSV file. Apply the sheet that was filled in.",
  "file.encoding":
    "{file} cannot be read: {detail}. In Excel choose “CSV UTF-8”, or keep it as .xlsx.",
  "file.damaged":
    "{file} is damaged and cannot be read{detail}. Open it in a spreadsheet program, save it again, and apply that.",
  "file.columns":
    "{file} is no call sheet, or its first rows are gone: no row has the columns {columns}. Make the sheet anew with  pathway calls --format xlsx  and copy the answers into it.",
  // What somebody said, and what could not be put into the entry by itself. {words}: theirs.
  "todo.head":
    "Still to be entered by hand, each noted in its entry and counted as wrong until then:",
  "todo.head_end":
    "Until when they go on is noted nowhere yet; enter it under funding, until (year-month-day), where a project pays:",
  "todo.line": "{id}, {group}: {words}",
  "todo.line_hidden": "{id}, {group}",
  // The note that is kept with what was said.
  "todo.note": "On the call sheet: {words}",
  "done.nothing":
    "Nothing is new: everything in {file} was recorded already, or nothing was answered.",
  "done.faults":
    "{count, plural, one {# cell was} other {# cells were}} not recorded; the rest was. Correct them in the file and apply it again: what is recorded is not recorded twice.",
  "done.faults_dry":
    "{count, plural, one {# cell cannot be recorded} other {# cells cannot be recorded}} as they are.",
  "ask.yes_needed": "Say whether this is to be written:  --yes  or  --dry-run",
  commit: "Calls: {ids}",
} as const;

export type CallAnswersKey = keyof typeof words;

export const callAnswers: Topic<CallAnswersKey> = {
  en: words,
  others: { ar: () => import("./ar-call-answers.ts"), fr: () => import("./fr-call-answers.ts") },
};
