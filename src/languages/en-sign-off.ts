import type { Topic } from "./speech.ts";

/**
 * What `sign-off` says: one page for the protection officer, before sensitive services are published. In ICU message format.
 * Commands and codes are not translated.
 */
const words = {
  notice: "For the protection officer. Do not pass on.",
  title: "Before sensitive services are published: to read and to sign",
  // Who will read the copies.
  "for.public": "These copies are for everyone: also for those whom people fled from.",
  "for.partner": "These copies are for help desks and partner agencies.",
  "for.restricted": "These copies are for protection staff.",
  // {sensitive}: how many of {total} services.
  count:
    "{sensitive, plural, one {# sensitive service would stand in them.} other {# sensitive services would stand in them.}} Services in all: {total}.",
  none: "No sensitive service would stand in them, so no signature is needed.",
  // One kind of help and how many services of it; several with dots between.
  kind: "{kind}: {count}",
  // Heads of columns.
  "head.kind": "Kind of help",
  "head.service": "Service",
  "head.told": "Tells readers",
  "head.decided": "Who decided",
  "head.since": "Since the last signature",
  // What of a place is told, in a list.
  "told.address": "an address",
  "told.coordinates": "a point on the map",
  "told.area": "the area",
  "told.visits": "where a team comes",
  "told.phone": "a telephone number",
  "told.hours": "opening hours",
  "told.nothing": "no place and no number",
  // {role}: a role; {day}: a day; {reviewed}: the day of the last review.
  "decided.by": "{role}, {day}",
  "decided.reviewed": "{role}, {day}; looked at again {reviewed}",
  "decided.usual": "Not shown more widely than its kind of help is by itself",
  "decided.waiver": "Signed exception: {waiver}",
  "since.first": "Nobody has signed before",
  "since.new": "New",
  "since.changed": "Says something else now",
  "since.same": "As it was signed",
  // After the table, numbered.
  ask: "Before you sign",
  "ask.read":
    "Read each of them as it will be printed. On the computer:  pathway show ID --audience {audience}",
  "ask.found": "Could somebody who means harm find a person, a home or a shelter by what is told?",
  "ask.agreed": "Does each provider know that this is printed, and agree?",
  "ask.decided":
    "Is each decision still right? If not, take the service out, or make its audience narrower.",
  "ask.gone": "Signed before and no longer there: {services}.",
  // A line to fill in with a pen; the lines are drawn by the page.
  "pen.role": "Role (no name)",
  "pen.day": "Day",
  "pen.signature": "Signature",
  // {code} stands for exactly what the page tells. {command}: to type.
  next: "Whoever has signed types:  {command}",
  // On the screen.
  signed: "Signed on {day} by {role}: everything that is sensitive stands as it was read.",
  needed:
    "{count, plural, one {# service needs} other {# services need}} a signature. Print the page with  --format pdf  and let the protection officer read it.",
  "log.who":
    "What they are stands on the page:  pathway sign-off --audience {audience} --format pdf",
  // Signing.
  "by.question": "Which role signs?",
  "by.none":
    "pathway.yaml describes no role that could sign. Write the one in charge of protection under roles.",
  "agree.other":
    "The code {typed} is not that of what would be published now, which is another. Read the page again: something has changed since.",
  "agree.nothing": "Nothing sensitive would be published, so there is nothing to sign.",
  "agree.done":
    "Signed for {audience} by {role}: {count, plural, one {# service} other {# services}}. It holds until one of them says something else.",
  "agree.tagged": "Git signed it with the key that is set: tag {tag}.",
  "agree.not_tagged":
    "Git is set to sign, and could not sign the tag {tag}. The signature stands in the file without it.",
  // Why it was saved, in the history.
  commit: "Sign for what is sensitive, for the audience {audience}",
  // What a published edition rested on. {number}: of the edition.
  "ledger.title": "Edition {number}, as of {day}, rested on:",
  "ledger.signed": "The signature of {day} for what is sensitive.",
  "ledger.unsigned": "No signature: nothing in it was sensitive.",
  // Headings of lists.
  "ledger.decisions":
    "{count, plural, one {# decision} other {# decisions}} to show a sensitive service more widely",
  "ledger.waivers": "{count, plural, one {# signed exception} other {# signed exceptions}}",
  // Behind the name of a decision or an exception.
  "ledger.by": "{role}, {day}",
  "ledger.until": "until {day}",
  "ledger.log": "Who decided, and why, is for protection staff: it stands on a terminal.",
  html_only: "A page needs no browser:  pathway sign-off --format html",
} as const;

export type SignOffKey = keyof typeof words;

export const signOffWords: Topic<SignOffKey> = {
  en: words,
  others: { ar: () => import("./ar-sign-off.ts"), fr: () => import("./fr-sign-off.ts") },
};
