import type { Topic } from "./speech.ts";

/** What `sheet --apply` says, in ICU message format. Commands, ids and flags are not translated. */
const words = {
  // One difference. {name}: of the service, and of its place. {fact}: "The phone number". {after}, {before}: in words.
  "change.is": "{name}: {fact}: {after}, was {before}",
  "change.new": "{name}: {fact}: {after}, was not known",
  "change.gone": "{name}: {fact}: no longer known, was {before}",
  // Hours in which one end of the day moved. {days}: "Sunday-Thursday"; left out where they are the same every day.
  "change.closes": "{name}: closes at {after}, was {before}",
  "change.opens": "{name}: opens at {after}, was {before}",
  "change.closes_on": "{name}, {days}: closes at {after}, was {before}",
  "change.opens_on": "{name}, {days}: opens at {after}, was {before}",
  // Where values may not be shown.
  "change.hidden": "{name}: {fact}: changed",
  // {languages}: such as "Arabic, French".
  "change.others": "  In {languages} it still says what it said before.",

  // Questions about a row, after its differences were told.
  "row.take": "Take this over?",
  "row.yes": "Yes",
  "row.no": "No, leave this row as it is",
  "row.all": "Yes, and all that follow",
  // The entry was changed after the sheet was made. {name}, {fact} as above. {entry}, {sheet}: what each says.
  "conflict.which": "{name}: {fact}: this was changed after the sheet was made. Which is right?",
  "conflict.entry": "the entry now: {words}",
  "conflict.sheet": "the sheet: {words}",
  "conflict.empty": "(nothing)",
  // How it was learned. {provider}: an organisation.
  "told.how": "{provider}: how did you learn what is new?",
  "told.slips": "Nobody told us: slips are corrected, and nothing is confirmed by it",
  "told.needed":
    "Say how you learned this:  --method phone  (or visit, email, form, document, website), or  --unverified  where slips are corrected and nothing is confirmed by it.",

  // {cell}: where it stands. {problem}: one of the sentences below.
  "fault.at": "{cell}: {problem}",
  "cell.sheet": "{sheet}, row {row}, column {column}",
  "cell.plain": "row {row}, column {column}",
  "fault.key": "This row has no key, and no name of a service: nobody knows what it is about.",
  "new.row": "New in row {row}: {name}, of {provider}. Nobody has confirmed it yet.",
  "new.row_hidden": "New in row {row}: a service. Nobody has confirmed it yet.",
  "fault.new_provider":
    "“{name}” is no organisation of this pathway. Write its name as the other rows do, or add it with  pathway new organization",
  "fault.new_provider_hidden":
    "This is no organisation of this pathway. Write its name as the other rows do, or add it with  pathway new organization",
  "fault.new_provider_missing":
    "Whose service is this? Write the organisation into the first column.",
  "fault.new_required": "A new service needs something here: choose what it offers.",
  "fault.new_sensitive":
    "This looks like a service that can hurt those who are seen to use it. Nothing of it was taken over; add it with  pathway new service , which writes it where only protection staff read it.",
  "fault.new_there":
    "This organisation has an entry of this name already ({id}). Change that in its own row of a sheet made anew, or give this one another name.",
  "fault.new_there_hidden":
    "This organisation has an entry of this name already. Change that in its own row of a sheet made anew, or give this one another name.",
  "fault.new_refused":
    "This new entry would be wrong ({rules}). Nothing of it was taken over; see  pathway explain {rule}",
  "fault.unfit":
    "This row makes no entry that can be read: something in it is too long or stands twice.",
  "fault.other":
    "This row comes from a sheet of another pathway, or of this one before its title changed. Make the sheet anew with  pathway sheet  and copy what is new.",
  "fault.twice":
    "The same service stands in row {other}, with other words. The first stands; keep one.",
  "fault.mixed":
    "The key at the end of this row is another row’s: the sheet was sorted, or cells were moved, without their last column. Nothing of the sheet was taken over. Undo that, or make the sheet anew.",
  "fault.formula":
    "A formula stands here, and what it comes to is not known. Write the words themselves.",
  "fault.no_entry":
    "There is no entry {id}. It was renamed or taken away after the sheet was made.",
  "fault.no_entry_hidden":
    "There is no such entry. It was renamed or taken away after the sheet was made.",
  "fault.no_place": "The entry no longer has this place.",
  "fault.unusable": "The entry's file cannot be read. See why with  pathway validate",
  "fault.locked":
    "More stands in the entry than a cell can say, so it cannot be changed here. Change it in the file, or with  pathway review {id}",
  "fault.locked_hidden":
    "More stands in the entry than a cell can say, so it cannot be changed here. Change it in the file.",
  "fault.required": "This cannot be empty. Write what stood there, or something better.",
  // {problem}: what is wrong with the words.
  "fault.words": "{problem}",
  "fault.words_hidden":
    "What stands here cannot be read. The line below the heads says how to write it.",
  // {sheet}: the name of the other sheet of the workbook.
  "fault.choice":
    "“{part}” is none of the words to choose from. They stand in the sheet “{sheet}”.",
  "fault.choice_hidden":
    "This is none of the words to choose from. They stand in the sheet “{sheet}”.",
  "fault.everyone_and":
    "“{everyone}” stands here, and conditions beside it. Empty the conditions, or choose “{some}”.",
  "fault.nobody": "“{some}” stands here, and nobody is named. Say who in the columns beside it.",
  "fault.conditions":
    "Nothing stands here, and conditions beside it. Choose “{some}”, or empty the conditions.",
  "fault.conflict":
    "The entry was changed after the sheet was made, and says something else now. Say which is right with  --conflicts file  or  --conflicts sheet, or answer at a terminal.",
  "fault.refused":
    "With this the entry would be wrong ({rules}). Nothing of it was taken over; see  pathway explain {rule}",

  "file.columns":
    "{file} is no sheet of entries, or its first rows are gone. Make the sheet anew with  pathway sheet",
  "file.other":
    "{file} is a sheet of another pathway, or of this one before its title changed: nothing of it was taken over. Make the sheet anew with  pathway sheet",
  "ask.yes_needed": "Say whether this is to be written:  --yes  or  --dry-run",
  "done.nothing": "Nothing is new: {file} says what the entries say.",
  "done.gone":
    "{count, plural, one {# row was} other {# rows were}} taken out of the sheet: that changes nothing in the entries. To end a service choose “Closed” in its row, or  pathway close",
  "done.left": "Nothing was taken over.",
  "done.faults":
    "{count, plural, one {# cell was} other {# cells were}} not taken over. Mend the sheet and apply it again: what is taken over already changes nothing.",
  // {ids}: services. What the history says.
  "commit.new": "Sheet: {count, plural, one {new entry} other {# new entries}} {ids}",
  commit: "Sheet: {ids}",
} as const;

export type SheetAnswersKey = keyof typeof words;

export const sheetAnswers: Topic<SheetAnswersKey> = {
  en: words,
  others: { ar: () => import("./ar-sheet-answers.ts"), fr: () => import("./fr-sheet-answers.ts") },
};
