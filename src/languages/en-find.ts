/** What `find` answers: which services take a person. Notes to the translator as in `en.ts`. */
export const find = {
  // Headings over lists of services: they take the person; something must be asked first; they do not.
  "find.yes": "Yes",
  "find.ask": "Ask first",
  "find.no": "No",
  // In the place of a list.
  "find.none": "None.",
  // {count}: services that are not shown. --all is typed as it stands.
  "find.more":
    "{count, plural, one {# more, farther away or less sure} other {# more, farther away or less sure}}: see all with --all.",
  "find.unlisted":
    "{count, plural, one {# service is no longer listed: send nobody there.} other {# services are no longer listed: send nobody there.}}",
  // The name of a line: what must be asked before anybody goes. Then the things, joined by "and".
  "find.ask_about": "Ask about",
  "find.field.statuses": "legal status",
  "find.field.ages": "age",
  "find.field.sexes": "sex",
  "find.field.nationalities": "nationality",
  "find.field.groups": "situation of the person",
  "find.field.for": "alone or with a family",
  "find.field.serves": "whether they serve where the person is",
  "find.field.must_live_in": "where the person lives",
  "find.field.papers_needed": "papers",
  "find.field.who": "who may come",
  "find.field.languages": "language or interpreter",
  "find.field.walk_in": "whether one may walk in",
  "find.field.free": "cost",
  "find.field.doors": "whether they take people now",
  "find.field.age": "whether all this is still right",
  // The name of a line: why not.
  "find.because": "Why not",
  // The name of a line: paused, full, a waiting list.
  "find.now": "At present",
  "find.not.walk_in": "People cannot simply walk in.",
  "find.not.free": "It costs money.",
  // {time}: such as 14:00. {day}: the name of a day. {date}: a date.
  "find.open": "Open now, until {time}",
  "find.open_date": "Open now, until {day}, {date}, {time}",
  "find.always": "Open now, day and night",
  "find.opens_today": "Closed now, opens today at {time}",
  "find.opens": "Closed now, opens on {day}, {date}, at {time}",
  "find.shut": "Closed for the next two weeks",
  // At a service where a mistake can cost a life.
  "find.specialist": "Call the specialist before anything else.",
  // On a slip of paper that somebody carries.
  "find.call_first": "Call before you go.",
  "find.card_none": "Nothing fits. Ask the help desk.",
} as const;
