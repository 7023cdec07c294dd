/** The sentences that say who may come, made from the codes of an entry. Notes to the translator as in `en.ts`. */
export const who = {
  // Whole sentences under "Who may come". Two different conditions must never give the same
  // sentence. {count} says how long a list is, for languages that need it.
  "who.everyone": "Anyone may come.",
  // {people}: a phrase made from the strings below: women or girls who are refugees, from 12 to 17
  // years old.
  "who.only": "Only for {people}.",
  // {people}: kinds of people, any one is enough. {more}: kinds of which they must also be one.
  "who.are": "{people} who are {more}",
  // Adds a third list of kinds to the phrase above.
  "who.are_also": "{people} and also {more}",
  // {more}: a limit of age or place, added to kinds of people.
  "who.with": "{people}, {more}",
  // The same where no kind is named.
  "who.people": "people {more}",
  // People without any limit, inside a longer sentence.
  "who.anyone": "anyone",
  // Kinds of people by nationality. {countries}: names joined by "or".
  "who.citizens": "citizens of {countries}",
  "who.children": "children under 18",
  "who.adults": "adults (18 and older)",
  // Limits of age, in whole years, the ends included; they follow the people.
  "who.ages": "aged {from} to {to}",
  "who.ages_from": "aged {from} or older",
  "who.ages_to":
    "{to, plural, =0 {under 1 year old} one {aged # or younger} other {aged # or younger}}",
  "who.age": "aged {age}",
  "who.under_18": "under 18",
  "who.any_age": "of any age",
  // Limits of place, they follow the people: where their home is; where they are, wherever home is.
  // {areas}: names joined by "or".
  "who.lives": "living in {areas}",
  "who.in": "who are in {areas}",
  // Sentences of their own. {areas}: names joined by "and".
  "who.serves": "For people in {areas}.",
  "who.no_papers": "No papers needed.",
  "who.papers": "Papers needed: {papers}.",
  // The same inside a longer sentence.
  "who.with_no_papers": "{people} (no papers needed)",
  "who.with_papers": "{people} (papers needed: {papers})",
  // Joins papers that are all needed.
  "who.and_paper": "{first}; {more}",
  // {sets}: several phrases such as "women or girls who are refugees"; to be one of them is enough.
  "who.one_of":
    "{count, plural, one {Only for people in this group: {sets}.} other {Only for people in one of these groups: {sets}.}}",
  // Follows "Only for …": both must hold.
  "who.also_one_of":
    "{count, plural, one {They must also be in this group: {sets}.} other {They must also be in one of these groups: {sets}.}}",
  // Joins the groups of the two strings above.
  "who.or": "{first}; or {more}",
  // {people}: who is refused. {causes}: why.
  "who.refused": "{people}: {causes}.",
  // The same where nothing is said of why.
  "who.refused_only": "{people}.",
} as const;
