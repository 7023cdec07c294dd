import type { Topic } from "./speech.ts";

/** What `import` says, in ICU message format. Commands, keys and ids are not translated. */
const words = {
  // The file as a whole. {file}: its name. {detail}: what the system says.
  "file.needed": "Name the file to import:  pathway import inspect services.xlsx",
  "file.missing": "There is no file {file}.",
  "file.unreadable": "{file} cannot be read: {detail}.",
  "file.empty": "{file} is empty: nothing stands in it.",
  "file.too-large":
    "{file} is too large or reaches too far: at most 10 MB, 60,000 rows, 500 columns. Copy the table alone into a new file.",
  "file.old-excel":
    "{file} is a workbook of Excel 97 to 2003 (.xls). Open it, save it as .xlsx or CSV, and import that.",
  "file.open-document":
    "{file} is a table of LibreOffice (.ods). Open it, save it as .xlsx or CSV, and import that.",
  "file.encrypted":
    "{file} is protected with a password. Take the password away, save it again, and import that.",
  "file.not-a-table": "{file} is neither a workbook (.xlsx) nor a CSV file.",
  "file.encoding":
    "{file} cannot be read: {detail}. Name its encoding in the mapping, for example  encoding: windows-1256",
  "file.damaged":
    "{file} is damaged and cannot be read{detail}. Open it in a spreadsheet program, save it again, and import that.",
  "file.no_headings":
    "{file} has no row of headings in its first 40 rows. Name it in the mapping:  header_row: 3",
  "file.no_sheet": "{file} has no sheet of this name. It has: {sheets}.",
  "file.no_rows": "Below the headings of {file} there is nothing.",
  // The mapping. {path}: its file. {heading}: of a column. {key}: of an entry.
  "mapping.missing":
    "There is no mapping yet for {file}. Make one, look at it, and correct it:  pathway import inspect {file}",
  "mapping.unusable": "{path} cannot be used. See why with  pathway validate {path}",
  "mapping.no_target":
    "{path}: {key} is no place where a column can go. {near}All places stand in docs/from-excel.md.",
  "mapping.near": "Did you mean {near}? ",
  "mapping.twice":
    "{path}: two columns go to {key}: {first} and {second}. It has room for one. Give the other another place, or a language of its own (lang), or say  ignore: why",
  "mapping.nothing":
    "{path} names no column of {file}. Its headings are: {headings}. Was it made for another sheet, or did the headings change?",
  "mapping.no_name": "{path}: no column goes to name. Every entry needs one.",
  "mapping.absent": "The mapping names headings that the sheet does not have: {headings}",
  "mapping.value": "{path}: under values, {key} cannot be “{value}”.",
  "mapping.no_heading": "{path}: the table {called} has no heading {heading}.",
  "mapping.no_heading_main": "{path}: the sheet has no heading {heading}.",
  "mapping.exists":
    "{path} is there already and is left as it is; --again makes it anew. What it would do:",
  // Remarks in a new mapping file, each on a line of its own.
  "mapping.top":
    "How the columns of {file} become entries. Read every line: a wrong one is wrong in every row.",
  "mapping.top_places":
    "to: the key of an entry. ignore: why a column is left out. Then:  pathway import plan {file}",
  "mapping.unmapped": "kept word for word under source, for protection staff only",
  "mapping.names": "names of people: kept out of the pathway, in quarantine/",
  "mapping.words": "these words have no code yet: write one behind each, and take the # away",
  // What `inspect` says.
  "inspect.csv": "{file}: a CSV file, encoding {encoding}, cells parted by {separator}",
  "inspect.workbook": "{file}: a workbook",
  "inspect.sheet": "sheet “{sheet}”",
  "inspect.hidden": "hidden",
  "inspect.loose": "Quotes in it do not close: each line was read as one row.",
  "inspect.head":
    "headings in row {row}, {rows, plural, one {# row} other {# rows}} below them from row {first} on",
  "inspect.sheets": "Other sheets, not imported: {sheets}. Take one of them with --sheet.",
  // Heads of a table with one line for each column.
  "inspect.column": "column",
  "inspect.filled": "filled",
  "inspect.heading": "heading",
  "inspect.to": "goes to",
  "inspect.names": "names of people: kept out",
  "inspect.dangers":
    "{count, plural, one {# cell about a person: kept out} other {# cells about persons: kept out}}",
  "inspect.unknown": "{count, plural, one {# word without a code} other {# words without a code}}",
  "inspect.next": "Read {path} and correct what is wrong. Then see what would happen:",
  "inspect.missing":
    "No column seems to say: {keys}. Say it for all rows, such as  --set {example}",
  "inspect.commit": "Map the columns of {name}",
  // What `plan` and `apply` say.
  "plan.head": "{file}: {rows, plural, one {# row} other {# rows}}, by the mapping {path}",
  "plan.head_hidden": "{file}, by the mapping {path}",
  // {count}: services that only protection staff may read; in a log without a number.
  "plan.apart":
    "{count, plural, one {# service that looks sensitive} other {# services that look sensitive}}: for protection staff, in private/",
  "plan.apart_hidden": "What looks sensitive is for protection staff, in private/",
  "plan.cells_hidden":
    "How the cells end is told at a terminal only, since the numbers would tell what is for protection staff.",
  "plan.sensitive":
    "What was kept out can be written as drafts that only protection staff read:  --sensitive private",
  "plan.create": "{count, plural, one {# new entry} other {# new entries}}",
  "plan.update":
    "{count, plural, one {# entry that the sheet changes} other {# entries that the sheet changes}}",
  "plan.unchanged": "{count, plural, one {# entry as it is} other {# entries as they are}}",
  "plan.conflict":
    "{count, plural, one {# entry that says something else than the sheet} other {# entries that say something else than the sheet}}: left as they are. Take one side for all with --conflicts sheet or --conflicts file",
  "plan.refused":
    "{count, plural, one {# row that makes no entry} other {# rows that make no entry}}",
  "plan.quarantined":
    "{count, plural, one {# service that looks sensitive} other {# services that look sensitive}}: kept out, in {path}",
  "plan.providers": "{count, plural, one {# new provider} other {# new providers}}",
  "plan.areas": "{count, plural, one {# new area} other {# new areas}} in pathway.yaml",
  "plan.not_in_sheet":
    "{count, plural, one {# entry came from this sheet and is no longer in it} other {# entries came from this sheet and are no longer in it}}: left as they are",
  "plan.nothing": "Nothing changes.",
  "plan.cells":
    "{count, plural, one {# cell has something in it} other {# cells have something in them}}:",
  "fate.parsed": "read as facts",
  "fate.verbatim": "kept word for word",
  "fate.unmapped": "kept under source, without a place of their own",
  "fate.apart": "kept for protection staff, in private/",
  "fate.ignored": "left out",
  "fate.quarantined": "kept out of the pathway, in quarantine/",
  // Why cells were left out or kept out. Each follows a number, or the word cells.
  "why.heading": "{count, plural, one {heading} other {headings}}",
  "why.title": "{count, plural, one {title or explanation} other {titles and explanations}}",
  "why.other_sheet": "{count, plural, one {on another sheet} other {on other sheets}}",
  "why.no_row":
    "{count, plural, one {in a row of another table that no row of the sheet names} other {in rows of other tables that no row of the sheet names}}",
  "why.mapping":
    "{count, plural, one {in a column that the mapping leaves out} other {in columns that the mapping leaves out}}",
  "why.remark":
    "{count, plural, one {our own remark of an earlier run} other {our own remarks of an earlier run}}",
  "why.says_nothing": "saying that there is nothing",
  "why.refused":
    "{count, plural, one {in a row that makes no entry} other {in rows that make no entry}}",
  "why.provider": "about which the provider’s file says otherwise",
  "why.person": "with a person’s name",
  "why.case": "about a person served",
  "why.sensitive":
    "{count, plural, one {of a service that looks sensitive} other {of services that look sensitive}}",
  "why.crowded": "without room left in the entry",
  // The head of a list of cells that were kept out. {why}: one of the sentences above.
  "kept.cells": "Kept out, cells {why}",
  "kept.rows": "Kept out, since they look like sensitive services",
  // A group of cells or rows with the same remark. {problem}: one of the sentences below. {cells}: such as C5, C9.
  "problem.line": "{problem}: {cells}",
  "problem.more": "{cells} and {count} more",
  "row.line": "{problem}: {rows, plural, one {row} other {rows}} {list}",
  // Each names what is wrong with cells that follow, and what to do.
  "problem.phone": "not a number that can be dialled",
  "problem.email": "not one mail address",
  "problem.website": "not a web address",
  "problem.coordinates": "not latitude and longitude",
  "problem.number": "not a number",
  "problem.day":
    "not a day, or one that can be read in two ways (date_format in the mapping says how)",
  "problem.day_future": "a day that is yet to come",
  "problem.ages": "not ages such as 0-17 or 18+",
  "problem.area":
    "not an area of pathway.yaml (write what it means under codes in the mapping, or take all of them in with --add-areas)",
  "problem.language": "not a language we know by this name",
  "problem.country": "not a country we know by this name",
  "problem.code": "words without a code (add them to codes in the mapping)",
  "problem.word": "not understood",
  "problem.long": "too long for its place",
  "problem.twice": "another cell says something else about the same service",
  "problem.many": "more than there is room for",
  "problem.formula":
    "a formula whose result is not known (open the workbook, save it, import it again)",
  "problem.id": "not an id: small letters, digits and single hyphens",
  "problem.no_name": "without a name",
  "problem.no_provides": "without a word about what is offered",
  "problem.no_organization": "without a provider",
  "problem.same_name":
    "the same provider and name as another row or entry: one service or two? Say it in the mapping:  same_name: one  or  same_name: two",
  "problem.unfit": "it would make a file that cannot be read",
  "repairs.head": "Mended, since only one thing can have been meant:",
  "repair.space": "spaces of another kind",
  "repair.mark": "marks that nobody sees",
  "repair.entity": "letters written as on a web page",
  "repair.zero": "a 0 lost at the beginning of a number",
  "repair.plus": "a + lost before a country’s code",
  "repair.day": "a day shown as a number",
  // What is told below the counts.
  "plan.next": "Nothing is written yet. To write it:",
  "plan.errors": "The sheet with a column of remarks beside each that has some: {path}",
  "apply.drafts":
    "New entries are drafts: an import confirms nothing. See what they lack with  pathway validate  and whom to call with  pathway stale",
  "apply.commit": "Import {count, plural, one {# entry} other {# entries}} from {name}",
  "quarantine.not_ignored":
    "quarantine/ would become part of the shared history. Add the line  quarantine/  to .gitignore, then import again.",
  // Heads of the file of what was kept out.
  "quarantine.sheet": "sheet",
  "quarantine.cell": "cell",
  "quarantine.heading": "heading",
  "quarantine.why": "why",
  "quarantine.text": "text",
  "set.wrong": "--set {typed}: write a key, = and its value, such as  --set provides=hot_meals",
  "file.inside":
    "{file} lies in the folder of the pathway, with whatever was kept out of it. A save leaves it out; other programs would put it into the history, which forgets nothing. Move it to a folder elsewhere.",
  "sensitive.row": "This row looks like a sensitive service and is kept out",
} as const;

export type ImportKey = keyof typeof words;

export const imports: Topic<ImportKey> = {
  en: words,
  others: { ar: () => import("./ar-import.ts"), fr: () => import("./fr-import.ts") },
};
