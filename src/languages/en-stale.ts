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
  // The same where the day is not told, since others read it.
  "due.put_off_untold": "{cause}, due {due}, put off",
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
  // The same where the day is not told, since others read it.
  "untold.status-ended": "its status ends",
  "untold.funding-ended": "funding ends (the day is not told here)",
  "untold.agreement-expired": "the agreement expires (the day is not told here)",
  "untold.vetting-expired": "the vetting expires (the day is not told here)",
  "ask.everything": "everything",
  "ask.ending": "does it go on, and until when",
  "last.confirmed": "confirmed on {on} by {method}",
  // Only a website was read.
  "last.website": "website read on {on}",
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
  // Under a heading, where the screen has no room for all of its entries.
  more: "{count, plural, one {  … and # more; all with  pathway stale --all, this week by  pathway calls} other {  … and # more; all with  pathway stale --all, this week by  pathway calls}}",
  restricted:
    "{count, plural, one {# more entry is} other {# more entries are}} for protection staff, so counted and not named here. On a terminal they are named.",
  unjudged:
    "{file} cannot be judged: it, or its organisation's file, cannot be used as it stands. Run  pathway validate  to see why.",
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
  // The rolling issue, which people read at GitHub or GitLab. Its name. {title}: the pathway's.
  "issue.title": "To confirm: {title}",
  "issue.left":
    "{count, plural, one {# more entry is not listed, because an issue holds no more.} other {# more entries are not listed, because an issue holds no more.}} What is listed is the worst. All of them: pathway stale",
  "issue.how":
    "Whom to call, one sheet for each organisation: pathway calls. What was said: pathway review. This text is written anew when the list changes, and the issue is closed when the list is empty; what you want to add belongs in a comment.",
  "issue.made":
    "As of {date}, pathway {version}. This day moves when the list changes; every run stands in the log.",
  // What became of it, in the log. {number}: with its sign. {url}: an address.
  "issue.none": "Nothing is to be confirmed, so no issue was opened.",
  "issue.created": "Issue {number} was opened: {url}",
  "issue.changed": "Issue {number} says the new list: {url}",
  "issue.same": "Issue {number} says it already; nothing was sent: {url}",
  "issue.closed": "Nothing is left to confirm; issue {number} was closed: {url}",
  "issue.still_closed": "Nothing is to be confirmed; issue {number} stays closed: {url}",
  "issue.reopened": "Issue {number} was opened again: {url}",
  // {others}: numbers of issues.
  "issue.twice":
    "Other issues have the same hidden mark: {others}. Only the oldest, {number}, is kept up to date. Close the others.",
  "issue.stranger":
    "Issue {number} has the hidden mark of ours, but somebody outside the repository wrote it. It is left alone.",
  "issue.dry": "Nothing was sent. The issue would be called “{title}”.",
  "issue.needs_github":
    "The job needs  permissions: issues: write  and the token as GITHUB_TOKEN. See docs/ci.md.",
  "issue.needs_gitlab":
    "The job needs a project access token with the scope api, as GITLAB_TOKEN. See docs/ci.md.",
  // {said}: what the other computer wrote, in English.
  "issue.said": "It says: {said}",
  // {variable}: of the environment. {host}: another computer. {status}: a number such as 403. {needs}: a sentence above.
  "issue.fail.variable-missing": "The environment variable {variable} is not set. {needs}",
  "issue.fail.variable-unusable":
    "What the environment variable {variable} holds cannot be used. {needs}",
  "issue.fail.not-encrypted":
    "{variable} names {host} without encryption, so that anybody on the way could read the token. Nothing was sent. Write https.",
  "issue.fail.forbidden": "{host} refuses (answer {status}). {needs}",
  "issue.fail.not-found":
    "{host} finds no such repository (answer {status}): it does not exist, keeps no issues, or the token may not see it. {needs}",
  "issue.fail.refused": "{host} does not take the issue (answer {status}).",
  "issue.fail.moved":
    "{host} sends on to another address. It was not followed: the token goes nowhere else. Has the repository moved?",
  "issue.fail.busy": "{host} takes no more questions for now. Run it again later.",
  "issue.fail.busy_until":
    "{host} takes no more questions for {seconds} seconds. Run it again after that.",
  "issue.fail.failed":
    "{host} is out of order (answer {status}), also when asked again. Run it again later.",
  "issue.fail.silent":
    "{host} did not answer within {seconds} seconds, also when asked again. Run it again later.",
  "issue.fail.unreachable":
    "{host} cannot be reached from here. Check the address and the network.",
  "issue.fail.unreadable": "{host} does not answer as GitHub or GitLab do. Check the address.",
} as const;

export type StaleKey = keyof typeof words;

export const stale: Topic<StaleKey> = {
  en: words,
  others: {
    ar: () => import("./ar-stale.ts"),
    fr: () => import("./fr-stale.ts"),
  },
};
