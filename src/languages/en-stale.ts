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
  // Over the entries of an organisation that may not be named here.
  "organization.none": "an organisation for protection staff only",
  // What a line is about, in one short word: why now, whom to call, what to ask, how it ended the last time, whose task it is.
  "row.why": "why",
  "row.call": "call",
  "row.ask": "ask",
  "row.last": "last",
  "row.owner": "owner",
  // The same over two columns of a table: how old it is, and which service.
  "row.state": "state",
  "row.service": "service",
  // Between things that are listed in a row.
  "list.and": ", ",
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
  // {cause}: the routine review. {due} and {until}: days.
  "due.is": "{cause}, due {due}",
  "due.was": "{cause}, was due {due}",
  "due.put_off": "{cause}, due {due}, put off until {until}",
  // The causes with their day.
  "on.no-answer": "no answer three times, the third time on {on}",
  "on.reported-wrong": "reported wrong on {on}",
  "on.found-closed": "found closed on {on}",
  "on.status-ended": "its status ended on {on}",
  "on.funding-ended": "funding ended on {on}",
  "on.agreement-expired": "the agreement expired on {on}",
  "on.vetting-expired": "the vetting expired on {on}",
  // The same while the day is still to come.
  "ahead.status-ended": "its status ends on {on}",
  "ahead.funding-ended": "funding ends on {on}",
  "ahead.agreement-expired": "the agreement expires on {on}",
  "ahead.vetting-expired": "the vetting expires on {on}",
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
  // The same where only some entries were asked for: of one owner, say.
  "closing.part": "As of {date}, of those asked for: {summary}",
  "closing.nobody": "As of {date}: no service is among those asked for.",
  "closing.empty": "As of {date}: there are no services yet. Write the first:  pathway new service",
  "sum.in_time": "{count, plural, one {# of} other {# of}} {total} confirmed in time",
  "sum.due": "{count, plural, one {# of them} other {# of them}} due soon",
  "sum.overdue": "{count, plural, one {# overdue} other {# overdue}}",
  "sum.never_verified": "{count, plural, one {# never verified} other {# never verified}}",
  "sum.unreachable": "{count, plural, one {# unreachable} other {# unreachable}}",
  "sum.expired": "{count, plural, one {# expired} other {# expired}}",
  "sum.not_judged": "{count, plural, one {# not judged} other {# not judged}}",
  // Between the parts.
  "sum.and": "; ",
  // The calendar. {title}: the pathway's.
  "calendar.name": "{title}: to confirm",
  "calendar.made": "As of {date}, made by pathway {version}.",
  // The name of a day in somebody's calendar: short. {owner}: a role, or “nobody's”.
  "calendar.event": "{count, plural, one {Confirm # entry} other {Confirm # entries}}: {owner}",
  "calendar.more": "{count, plural, one {# more} other {# more}}",
  "calendar.how": "Whom to call:  pathway stale. What was said:  pathway review.",
  "calendar.unjudged":
    "{count, plural, one {# entry cannot be judged} other {# entries cannot be judged}}",
  "calendar.watch": "No new calendar since {date}",
  "calendar.watch_why":
    "This calendar is made anew every week, and this day moves on with it. If you see it, no new one came: the weekly check has stopped, or your copy is old. Ask whoever keeps the repository, or type  pathway stale --format ics.",
} as const;

export type StaleKey = keyof typeof words;

export const stale: Topic<StaleKey> = {
  en: words,
  others: {
    ar: () => import("./ar-stale.ts"),
    fr: () => import("./fr-stale.ts"),
  },
};
