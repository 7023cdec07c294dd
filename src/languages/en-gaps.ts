import type { Topic } from "./speech.ts";

/** What `gaps` says: which help is missing, where and for whom. In ICU message format. */
const words = {
  title: "What is missing",
  // Over tables of needs; each cell holds numbers of services.
  "by.area": "Needs, by area",
  "by.status": "Needs, by legal status or situation",
  "by.age": "Needs, by age",
  "by.sex": "Needs, by sex",
  "by.language": "Needs, by language",
  // Heads of the first column of such a table, where its other columns are needs.
  "head.area": "Area",
  "head.status": "Status",
  "head.age": "Age",
  "head.sex": "Sex",
  "head.language": "Language",
  // The head of a column: telephone lines, hidden addresses, the whole country.
  anywhere: "No place told",
  // What the signs in the cells mean. Keep the signs 3, 2? and +1 as they are.
  legend:
    "3: three services are confirmed. 2?: two more, ask them first. +1: one of an organisation that is no partner yet.",
  // The dash stands in cells of nothing.
  "legend.none": "–: nobody that this list knows of.",
  // The star stands in cells of sensitive needs.
  "legend.specialist":
    "*: ask the specialist. Of sensitive needs not everything may be shown here.",
  "legend.not_counted":
    "Services that are full, paused or no longer listed are not counted. A service for several needs counts under each.",
  // Lists: a heading, a line that explains it (may be empty), and what is said when the list is empty.
  "refused.title": "Who is refused, and why",
  "refused.hint": "See what was tried with  pathway barriers",
  "refused.none": "No service says that it refuses anybody.",
  // {cause}: such as "The funder does not allow it". {count}: refusals.
  "refused.count": "{cause} ({count})",
  "refused.unsaid": "no reason is told",
  "single.title": "Only one organisation helps with these needs",
  "single.hint": "If it stops, nobody is left.",
  "single.none": "For every need there are at least two.",
  "evening.title": "Nobody after 18:00",
  "evening.hint": "",
  "evening.none": "For every need somebody is there in the evening.",
  // {days}: names of days, joined by "or".
  "rest.title": "Nobody on {days}",
  "rest.hint": "",
  "rest.none": "For every need somebody is there on days of rest.",
  // {count}: services for a need; then how many of them do not say when they are open.
  "hours.of": "{count, plural, one {# service} other {# services}}",
  "hours.unsaid": "hours not told: {count}",
  "interpreter.title": "Nobody with an interpreter",
  "interpreter.hint": "",
  "interpreter.none": "For every need some service has an interpreter.",
  // {languages}: names of languages.
  "interpreter.spoken": "spoken there: {languages}",
  "interpreter.unsaid": "languages are not told",
  "prospects.title": "Known, and no partners yet",
  "prospects.hint": "Send nobody there before they are vetted.",
  "prospects.none": "None.",
  // How far it is with such an organisation.
  "prospect.identified": "found, not yet spoken to",
  "prospect.contacted": "spoken to, not yet vetted",
} as const;

export type GapsKey = keyof typeof words;

export const gapsWords: Topic<GapsKey> = {
  en: words,
  others: { ar: () => import("./ar-gaps.ts"), fr: () => import("./fr-gaps.ts") },
};
