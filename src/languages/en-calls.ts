import type { Topic } from "./speech.ts";

/**
 * What call sheets say, on paper and in spreadsheets, in ICU message format. Answers and ways stand in lists that cannot
 * hold a comma.
 */
const words = {
  // The heading of the whole. {from}, {to}: days.
  title: "Calls, {from} to {to}",
  // A short rule at the top of every sheet.
  rule: "Ask about the service, never about people who were sent there. Write down a role, not a name.",
  "script.title": "What you can say",
  "numbers.title": "Whom to call",
  "numbers.none": "No number and no address is recorded. Visit, or ask the coordinator.",
  // {services}: names of services that this number is for.
  "numbers.for": "for {services}",
  // {state}: "overdue". {last}: "no answer on 16 November 2026 by phone".
  "entry.state": "{state}; {last}",
  "entry.never": "nobody has asked yet",
  // An entry that is asked about early, since its organisation is called anyway.
  "entry.early": "not due yet, asked along with the others",
  // Tick boxes, and the choices of a list. No commas.
  "answer.yes": "yes",
  "answer.closed": "closed for good",
  "answer.changed": "changed",
  "answer.no_answer": "no answer",
  "answer.not_asked": "not asked",
  // Before a line to write on.
  "line.changed": "changed to",
  "line.until": "until",
  "line.with": "Who told us (a role, no name)",
  "line.on": "On (day)",
  "line.how": "How",
  "line.by": "Asked by (role)",
  "line.note": "To do afterwards",
  // Asked first. {numbers}: whom to call, one a line.
  "ask.answered": "Did anybody answer?",
  "ask.running": "Is the service still running, and until when?",
  "ask.help": "Do the people we send get help?",
  "ask.agreement": "Is the agreement between us followed?",
  "help.often": "often",
  "help.sometimes": "sometimes",
  "help.no": "no",
  "help.unknown": "do not know",
  "agreement.yes": "yes",
  "agreement.no": "no",
  "agreement.unknown": "do not know",
  // Heads of the columns of a spreadsheet, and a line of help below each.
  "column.organization": "Organisation",
  "column.service": "Service",
  "column.question": "Question",
  "column.answer": "Answer",
  "column.changed": "Changed to",
  "column.with": "Who told us",
  "column.on": "On",
  "column.how": "How",
  "column.key": "Key",
  "help.column.organization": "One call to each.",
  "help.column.question": "Read it out.",
  "help.column.answer": "Choose from the list. Leave empty what you did not ask.",
  "help.column.changed": "Only after “changed”: what they say now.",
  "help.column.with": "A role, never a name. Once for each organisation.",
  "help.column.on": "Year-month-day, such as 2026-11-23. Once for each organisation.",
  "help.column.how": "Choose from the list. Phone when empty.",
  "help.column.key": "Do not change.",
  // The name of the sheet in a workbook: at most 31 letters, no brackets, no strokes.
  sheet: "Calls",
  // What the command says of the week. {perWeek}: services.
  "round.none": "Nobody has to be called from {from} to {to}.",
  "round.some":
    "{calls, plural, one {# call} other {# calls}} about {services, plural, one {# service} other {# services}}, from {from} to {to}.",
  "round.waiting":
    "{count, plural, one {# more service waits} other {# more services wait}}: a week has room for {perWeek}. Choose another number with --per-week; see the weeks after with  pathway stale --plan",
  "round.fill": "When it is filled in:  pathway calls --apply {file}",
} as const;

export type CallsKey = keyof typeof words;

export const calls: Topic<CallsKey> = {
  en: words,
  others: { ar: () => import("./ar-calls.ts"), fr: () => import("./fr-calls.ts") },
};
