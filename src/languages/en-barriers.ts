import type { Topic } from "./speech.ts";

/**
 * What `barriers` says: who is refused where, why, and what was tried. And a letter about it to whoever gives the money.
 * In ICU message format.
 */
const words = {
  title: "Who is refused, and what is tried",
  // The name of a sheet, at most 31 letters.
  sheet: "Refusals",
  // {count}: refusals.
  summary: "{count, plural, one {# refusal.} other {# refusals.}}",
  // For protection staff. {willing}: the provider would take them. {paid}: we pay meanwhile.
  "summary.staff":
    "The provider would take them: {willing}. Nothing tried yet: {untried}. We pay meanwhile: {paid}.",
  // Names of lines, short.
  "row.who": "Turned away",
  "row.why": "Why",
  "row.willing": "Willing",
  "row.funder": "Money from",
  "row.tried": "Tried",
  "row.meanwhile": "Meanwhile",
  "row.note": "For the desk",
  "row.instead": "Instead",
  "why.unsaid": "No reason is told.",
  // Would the provider take them if the reason were gone?
  "willing.yes": "Yes, if the reason were gone.",
  "willing.no": "No.",
  "willing.unknown": "Not known. Ask them.",
  // {date}: the last day of the money.
  "funder.until": "until {date}",
  // {date}: a day. {text}: what was done.
  step: "{date}: {text}",
  "tried.nothing": "Nothing yet.",
  "pays.yes": "We pay, case by case.",
  "pays.no": "We do not pay.",
  "pays.unknown": "Whether we pay is not settled.",
  // {role}: such as "Coordinator".
  approves: "Approved by: {role}.",
  "instead.none": "No other door is known.",
  none: "No service says that it refuses anybody.",
  "won.title": "What was won",
  // {who}: people, such as "People without papers". {name}: a service.
  "won.line": "{name} no longer refuses: {who}",
  "won.none": "No refusal was taken out of an entry yet.",
  "won.unknown": "Not known: there is no saved history here.",
  // The letter. It names no person, no service and no organisation but its reader.
  "letter.title": "People who cannot be helped",
  // {funder}: who reads it.
  "letter.to": "To: {funder}",
  // {title}: the name of the list of services. {role}: such as "Coordinator".
  "letter.from": "From: {role}, {title}",
  "letter.from_nobody": "From: {title}",
  "letter.open":
    "We show people in need the way to services that we trust. Some are turned away there although they have the need. This page says who, for what, and why. It names no person and no service.",
  "letter.need": "Need",
  "letter.area": "Area",
  "letter.who": "Who is turned away",
  "letter.why": "Why",
  "letter.else": "Other services nearby that take them",
  // In the place of a number.
  "letter.unknown": "not known",
  "letter.nobody": "none that we know of",
  "letter.ask": "We ask you",
  "letter.ask_lift": "Which of these limits can be lifted, and from when?",
  "letter.ask_share": "Could a share of the places be open to everybody who has the need?",
  "letter.ask_who": "With whom may we and the providers speak about it?",
  "letter.none": "No such refusal is known to us today.",
  // Told to whoever makes the letter.
  "letter.check":
    "{count, plural, one {The letter holds # refusal.} other {The letter holds # refusals.}} Read it before you send it.",
  // {count}: refusals at services for sensitive needs.
  "letter.sensitive":
    "{count, plural, one {# more is left out: its need is sensitive, so speak of it instead.} other {# more are left out: their needs are sensitive, so speak of them instead.}}",
} as const;

export type BarriersKey = keyof typeof words;

export const barriersWords: Topic<BarriersKey> = {
  en: words,
  others: { ar: () => import("./ar-barriers.ts"), fr: () => import("./fr-barriers.ts") },
};
