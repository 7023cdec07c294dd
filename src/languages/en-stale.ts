import type { Topic } from "./speech.ts";

/** What `stale` says, in ICU message format. Commands, ids and names are not translated. */
const words = {
  // How old an entry is: one or two words at the beginning of its lines, which are made equally wide.
  "state.current": "current",
  "state.due": "due",
  "state.overdue": "overdue",
  "state.never_verified": "never verified",
  "state.unreachable": "unreachable",
  "state.expired": "expired",
  // Over the entries that belong to no role.
  "owner.none": "nobody's",
  // What a line is about, in one short word: why now, whom to call, what to ask, how it ended the last time.
  "row.why": "why",
  "row.call": "call",
  "row.ask": "ask",
  "row.last": "last",
  "cause.routine": "routine review",
  "cause.never": "nobody has confirmed it yet",
  "cause.no-answer": "no answer three times",
  "cause.reported-wrong": "reported wrong",
  "cause.found-closed": "found closed",
  "cause.status-ended": "the end of its status has passed",
  "cause.funding-ended": "funding ended",
  "cause.agreement-expired": "the agreement expired",
  "cause.vetting-expired": "the vetting expired",
  "cause.withdrawn": "withdrawn",
  // {cause}: one of the above. {due}: a day.
  "due.is": "{cause}, due {due}",
  "due.was": "{cause}, was due {due}",
  "due.since": "{cause}, since {due}",
  "ask.everything": "everything",
  "ask.ending": "does it go on, and until when",
  "last.confirmed": "confirmed on {on} by {method}",
  "last.changed": "changed on {on} by {method}",
  "last.no_answer": "no answer on {on} by {method}",
  "last.closed": "found closed on {on} by {method}",
  "last.reported_wrong": "reported wrong on {on} by {method}",
  // {last}: one of the above. {who}: a role, as somebody wrote it.
  "last.with": "{last}, with {who}",
  "method.visit": "visit",
  "method.phone": "phone",
  "method.email": "email",
  "method.form": "form",
  "method.document": "document",
  "method.website": "website",
  restricted:
    "{count, plural, one {# more entry is} other {# more entries are}} for protection staff, so counted and not named here. On a terminal they are named.",
  unjudged:
    "{file} cannot be judged: it, or its organisation's file, cannot be read. Run  pathway validate  to see why.",
  // The closing line. {summary}: the parts below, those that are not nought.
  closing: "As of {date}: {summary}",
  "sum.in_time": "{count, plural, one {# of} other {# of}} {total} confirmed in time",
  "sum.due": "{count, plural, one {# of them} other {# of them}} due soon",
  "sum.overdue": "{count, plural, one {# overdue} other {# overdue}}",
  "sum.never_verified": "{count, plural, one {# never verified} other {# never verified}}",
  "sum.unreachable": "{count, plural, one {# unreachable} other {# unreachable}}",
  "sum.expired": "{count, plural, one {# expired} other {# expired}}",
  "sum.not_judged": "{count, plural, one {# not judged} other {# not judged}}",
  // Between the parts.
  "sum.and": "; ",
} as const;

export type StaleKey = keyof typeof words;

export const stale: Topic<StaleKey> = {
  en: words,
  others: {
    ar: () => import("./ar-stale.ts"),
    fr: () => import("./fr-stale.ts"),
  },
};
