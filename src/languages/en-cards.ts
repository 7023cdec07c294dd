/**
 * The sentences of the card that a person takes along, in plain words for somebody who reads slowly. Notes to the
 * translator as in `en.ts`.
 */
export const cards = {
  // The title of a file that holds several cards.
  "card.title": "Cards",
  // The title of a card that must not tell what somebody goes for: neutral, like a note to oneself.
  "card.discreet": "To remember",
  // Names of lines. Whom to ask for at the door; what happens to what somebody says there.
  "card.ask_for": "Ask for",
  "card.privacy": "Who sees what you tell them",
  "card.privacy_ask": "Not known. Ask this before you tell them anything.",
  "card.not_asked": "Not known. You may ask why they want to know something.",
  // Said large, over the telephone numbers; the second where there is none.
  "card.before": "Call before you travel.",
  "card.before_desk": "Ask the help desk to call before you travel.",
  // A place that a neutral card does not tell.
  "card.way_desk": "Ask the help desk for the way.",
  // What everybody may do. Never leave it out, never soften it.
  "card.rights": "You may say no, or change your mind. You will still be helped.",
  "card.consent": "Nothing about you is passed on unless you agree or a life is in danger.",
  // The name of a line, and what stands there when nobody outside is known.
  "card.complaint": "To complain to somebody else",
  "card.complaint_none": "Ask the help desk who that is. You will be helped all the same.",
  // Over the emergency numbers of a neutral card.
  "card.danger": "In an emergency",
  // At the foot of a card for a service that only help desks know.
  "card.keep": "Only for you: do not put it on the internet.",
  // A drawing of a day of the week, said aloud by screen readers.
  "card.day_open": "open",
  // On its front, where what must be told takes more than two sides: three or more.
  "card.sides": "This card has {count} sides. Keep them together.",
} as const;
