import type { Topic } from "./speech.ts";

/** What a sheet of entries says in a spreadsheet program, in ICU message format. */
const words = {
  // At the top. {title}: of the pathway. {date}: a day. {audience}: "For help desks and partners only".
  title: "{title} · {date} · {audience} · {rule}",
  rule: "Change the yellow cells only. An empty cell means: not known. Rows stay: to end a service, choose “closed”.",
  // The names of the two sheets: at most 31 letters, no brackets, strokes or apostrophes.
  sheet: "Services",
  lists: "Words",
  // Heads of columns that no question of a review names.
  "column.organization": "Organisation",
  "column.service": "Service",
  "column.confirmed": "Last confirmed",
  "column.name": "The name",
  "column.statuses": "Only people of which status",
  "column.ages": "Only which ages",
  "column.sexes": "Only women, men, girls, boys",
  "column.groups": "Only people who are",
  "column.papers": "Papers people must show",
  "column.key": "Key",
  // {service}: a service. {place}: one of its places.
  "service.place": "{service}: {place}",
  "confirmed.never": "never",
  // A line of help below each head.
  "help.locked": "Only to read.",
  "help.key": "Do not change.",
  "help.choose": "Choose from the list.",
  "help.several": "Choose from the list; several with ; between.",
  "help.languages": "One a cell. Choose, or write its name.",
  "help.open_to": "Everyone, or only those whom the next columns name.",
  // {language}: such as Arabic, in itself.
  "help.text": "In {language}. Never the name of a person.",
  "help.plain": "One, as people write it.",
  "help.phone": "With + and the code of the country; several with commas.",
  "help.hours":
    "Days, then times; lines with ; between: Sunday-Thursday 08:00-14:00; Friday closed",
  "help.papers": "“none”, or their names with commas between.",
  "help.ages": "First and last: 0-17, or 18+.",
  "help.fees": "“free”, or an amount with its currency: 500 SDG.",
  "help.interval": "A length of time: 2 days.",
  "help.day": "Year-month-day: 2026-11-23.",
  // Words in cells.
  "word.everyone": "everyone",
  "word.some": "only some people",
  "word.none": "none",
  "word.free": "free",
  "word.always": "day and night",
  "word.hidden": "kept secret",
  "word.yes": "yes",
  "word.no": "no",
  "word.unknown": "not known",
  // What the command says. {file}: where the sheet is.
  "made.next": "When it is changed:  pathway sheet --apply {file}",
  "made.none": "No service is meant by that, so no sheet was made.",
} as const;

export type SheetKeys = keyof typeof words;

export const sheet: Topic<SheetKeys> = {
  en: words,
  others: { ar: () => import("./ar-sheet.ts"), fr: () => import("./fr-sheet.ts") },
};
