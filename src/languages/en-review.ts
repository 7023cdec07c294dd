import type { Topic } from "./speech.ts";

/** What is asked and said when facts are confirmed, in ICU message format. Commands, ids and names are not translated. */
const words = {
  // A question to the provider. {facts}: what the entry says, such as "Phone: +249 91 234 5678".
  "ask.right": "{facts}. Still right?",
  // The same where {facts} ends a sentence itself.
  "ask.right_after_stop": "{facts} Still right?",
  // One fact of an entry. {label}: "Phone". {words}: "+249 91 234 5678".
  "ask.fact": "{label}: {words}",
  // Between facts.
  "ask.and": "; ",
  // The same about one of several places. {place}: its name. {facts}: as above.
  "ask.at": "{place}: {facts}",
  // {group}: "contact", "hours", "cost" and so on.
  "ask.unknown": "Nothing is known yet: {group}. What do they say?",
  "ask.hidden": "The place is kept secret; do not name it on the phone. Is it still the same?",
  // What the caller reads out, in the languages of the pathway. {provider}: an organisation.
  "script.hello": "Good day. I call from the help desk that sends people to {provider}.",
  "script.why":
    "We keep a list so that nobody comes to you for nothing. May I read out what it says about you?",
  "script.privacy":
    "Please tell me nothing about anyone who was with you. I only ask about the service.",
  "script.hidden": "Please do not say where the place is.",
  "script.who": "May I write down your role, without your name?",
  "script.thanks": "Thank you. If something changes, tell us; we will call again.",
} as const;

export type ReviewKey = keyof typeof words;

export const review: Topic<ReviewKey> = {
  en: words,
  others: { ar: () => import("./ar-review.ts"), fr: () => import("./fr-review.ts") },
};
