import type { Topic } from "./speech.ts";

/** What `stale --why` says, in ICU message format. Ids, files and names are not translated. */
const words = {
  // The first line: {state} such as overdue, {why} such as reported wrong on a day.
  now: "{state}: {why}",
  // Over sentences about groups of facts, with a colon behind it. {facts}: their names in a row. {sites}: ids of sites.
  "facts.all": "All facts",
  "facts.at": "{facts} at {sites}",
  // Over sentences about the entry as a whole.
  whole: "The whole entry",
  // {on}: a day. {method}: phone, visit.
  confirmed: "Confirmed on {on} by {method}.",
  changed: "Changed, and so confirmed, on {on} by {method}.",
  // {sentence}: one of the two above. {who}: a role, as somebody wrote it.
  with: "{sentence} We talked with {who}.",
  never: "Nobody has confirmed it yet.",
  website: "A website was read on {on}; that confirms neither contact nor who may come.",
  // Of an event whose day is still to come: most often a slip of the keyboard.
  future: "Something is recorded for {on}, which is still to come; it counts from that day on.",
  reported: "Reported wrong on {on}: overdue from that day until somebody confirms or changes it.",
  // How often. {every}: a length of time, such as 90 days.
  "every.own": "To be confirmed again after {every}: the entry says so itself.",
  "every.code": "To be confirmed again after {every}: the vocabulary says so of {code}.",
  "every.hotline": "To be confirmed again after {every}, as a hotline ({code}).",
  "every.sensitive": "To be confirmed again after {every}, as a sensitive service ({code}).",
  "every.project_funded": "To be confirmed again after {every}, as it lives on project money.",
  "every.ngo":
    "To be confirmed again after {every}, as its provider is an NGO or a community organisation.",
  "every.public_body": "To be confirmed again after {every}, as its provider is a public body.",
  "every.default":
    "To be confirmed again after {every}, as everything for which nothing shorter holds.",
  // {sentence}: one of the above.
  capped: "{sentence} More is written there; nothing lasts longer.",
  // What follows from the above. {due}: the last day in time.
  "then.current": "So it is due by {due}.",
  "then.due": "So it is due by {due}, which is soon.",
  "then.put_off": "So it was due by {due}; the review is put off.",
  "then.overdue": "So it was due by {due}, and is overdue.",
  "then.expired": "So it was due by {due}; more than 30 days later it counts as expired.",
  // Of the entry as a whole. The first of each pair while the day is to come, the second when it has passed.
  "funding.holds": "Its money lasts until {on}.",
  "funding.ended": "Its money ended on {on}: expired at once.",
  "agreement.holds": "The agreement that covers it holds until {on}.",
  "agreement.ended": "The agreement that covered it ended on {on}: expired at once.",
  "vetting.holds": "The vetting of its provider holds until {on}.",
  "vetting.ended": "The vetting of its provider ended on {on}: expired at once.",
  "status.holds": "Its status holds until {on}.",
  "status.ended": "Its status ended on {on}: overdue.",
  "postponed.holds":
    "Its review is put off until {on}; that counts for at most 30 days after the day it is due.",
  "postponed.ended": "Its review was put off until {on}; that has passed.",
  // The same where the day is not told, since others read it.
  "funding.holds_untold": "Its money ends on a day that is not told here.",
  "funding.ended_untold": "Its money ended: expired at once.",
  "agreement.holds_untold": "The agreement that covers it ends on a day that is not told here.",
  "agreement.ended_untold": "The agreement that covered it ended: expired at once.",
  "vetting.holds_untold": "The vetting of its provider ends on a day that is not told here.",
  "vetting.ended_untold": "The vetting of its provider ended: expired at once.",
  "postponed.holds_untold":
    "Its review is put off; that counts for at most 30 days after the day it is due.",
  "postponed.ended_untold": "Its review was put off to a day that has passed.",
  withdrawn: "It, or its provider, is withdrawn: expired at once.",
  closed: "Found closed on {on}.",
  silence: "No answer three times in a row, the third time on {on}: unreachable.",
  // {sentence}: one of the above. {site}: the id of a site.
  "at.site": "{sentence} At {site}.",
  // In place of a file and a line, where the program itself says so.
  built_in: "built in",
} as const;

export type WhyKey = keyof typeof words;

export const why: Topic<WhyKey> = {
  en: words,
  others: {
    ar: () => import("./ar-why.ts"),
    fr: () => import("./fr-why.ts"),
  },
};
