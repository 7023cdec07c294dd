/** What changed in an entry, as its readers are told. Each line begins with a capital and ends without a stop. Notes to the translator as in `en.ts`. */
export const changes = {
  // What became of an entry as a whole.
  "change.added": "New in the list",
  "change.gone": "No longer in the list: send nobody there",
  // {now}, {before}: ids of entries, such as eye-clinic; they are not translated.
  "change.renamed": "Has another id: {now} (was {before})",
  // One fact. {label}: its name, such as Phone. {now}, {before}: what stands there.
  "change.now": "{label}: {now} (was: {before})",
  "change.known": "{label}: {now} (not known before)",
  "change.unknown": "{label}: no longer stated (was: {before})",
  // The same where the old words may not be repeated, or are too long.
  "change.new": "{label}: {now}",
  "change.dropped": "{label}: no longer stated",
  // Of a list of things. {items}: joined by "and".
  "change.more": "{label}: now also {items}",
  "change.less": "{label}: no longer {items}",
  // The same text in a language more, or less. {languages}: joined by "and".
  "change.translated": "{label}: now also in {languages}",
  "change.untranslated": "{label}: no longer in {languages}",
  // {place}: the name of one of several places of a service. {change}: one of the lines here.
  "change.at": "{place}: {change}",
  "change.place_added": "New place: {place}",
  "change.place_gone": "No longer at this place: {place}",
  "change.places": "Reached at: {places}",
  "change.only_place": "Now at one place only",
  // Doors that are open again; {before}: such as Paused.
  "change.open": "Takes people again (was: {before})",
  "change.draft": "Not yet confirmed: call first",
  "change.no_draft": "No longer a draft",
  "change.hidden": "The address is secret now: tell nobody where it is",
  "change.not_hidden": "The address is no longer secret",
  // {now}, {before}: times such as 14:00. {days}: names of days, such as Monday and Tuesday.
  "change.closes": "Closes at {now}, was {before}",
  "change.opens": "Opens at {now}, was {before}",
  "change.closes_on": "{days}: closes at {now}, was {before}",
  "change.opens_on": "{days}: opens at {now}, was {before}",
  // {now}, {before}: times such as 08:00–14:00, or "closed".
  "change.day": "{days}: {now} (was: {before})",
  "change.day_known": "{days}: {now} (not stated before)",
  "change.day_unknown": "{days}: no longer stated (was: {before})",
  // {people}: kinds of people, such as refugees and people without papers.
  "change.takes_no_longer": "No longer takes {people}",
  "change.takes": "Now also takes {people}",
  // {now}, {before}: whole sentences on who may come.
  "change.takes_fewer": "Takes fewer people. Now: {now} Before: {before}",
  "change.takes_more": "Takes more people. Now: {now} Before: {before}",
  "change.takes_others": "Takes other people. Now: {now} Before: {before}",
  // {people}: who is refused, and why: Refugees: there is no room.
  "change.refuses": "Now refuses: {people}",
  "change.refuses_no_longer": "No longer refuses: {people}",
  "change.refusal": "Refuses, as before, with another reason or another way: {people}",
  // Names of facts that have none of their own elsewhere. Short.
  "change.label.name": "Name",
  "change.label.organization": "Provider",
  "change.label.sector": "Chapter",
  "change.label.description": "Description",
  "change.label.audience": "Shown to",
  "change.label.status": "At present",
  "change.label.area": "Area",
  "change.label.address": "Address",
  "change.label.directions": "Way there",
  "change.label.coordinates": "Point on the map",
  "change.label.reached_through": "Reached through",
  "change.label.answered_by": "Who answers the phone",
  "change.label.phone_cost": "Cost of a call",
  "change.label.from_abroad": "Can be called from abroad",
  "change.label.safe_to_call_back": "Safe to be called back",
  "change.label.state": "State of the partner",
  // Values of such facts. Whom an entry is shown to; who picks up the phone.
  "change.audience.public": "everyone",
  "change.audience.partner": "help desks",
  "change.audience.restricted": "protection staff",
  "change.answered.desk": "a desk",
  "change.answered.person": "one person",
  "change.not_known": "not known",
  // A fact that was confirmed when the change was saved; then how (by phone) and by which role.
  "change.confirmed": "confirmed",
  "change.confirmed_how": "confirmed: {how}, {role}",
  "change.method.visit": "on a visit",
  "change.method.phone": "by phone",
  "change.method.email": "by e-mail",
  "change.method.form": "with a form",
  "change.method.document": "from a document",
  "change.method.website": "from a website",
  // Nothing but a confirmation was saved that day.
  "change.only_confirmed": "Nothing changed",
  // The history of an entry. {name}: its name.
  "change.history": "History of {name}",
  // What became of the entry that day is not told.
  "change.unread":
    "What was saved that day cannot be read; what changed is told with the next state that can",
  "change.withheld": "What was saved that day must not be shown",
  "change.unsaved": "Not saved yet",
  // {role}: who saved it. {why}: what they wrote.
  "change.by": "Saved by: {role}",
  "change.why": "Why: {why}",
  "change.nothing_seen": "Nothing changed for these readers.",
  // The title over a list of entries that changed; then from which state to which: 2026-10-05 to now.
  "change.title": "What changed for readers",
  "change.between": "From {from} to {to}",
  "change.today": "now",
  // Headings over lists of entries, the worst first: what can happen to somebody who goes by an old copy.
  "change.harm.danger": "Can do harm: tell everybody who has a copy",
  "change.harm.vain": "People would go or call in vain",
  "change.harm.missed": "People would miss help that is there",
  "change.harm.minor": "Small things",
  // {count}: how many entries.
  "change.count":
    "{count, plural, one {# entry changed for its readers.} other {# entries changed for their readers.}}",
  "change.more_entries":
    "{count, plural, one {# more entry changed.} other {# more entries changed.}}",
  // Entries of which nothing can be told.
  "change.entries_unread":
    "{count, plural, one {# entry cannot be read in one of the two states: {names}.} other {# entries cannot be read in one of the two states: {names}.}}",
  "change.entries_withheld":
    "{count, plural, one {# entry must not be shown in one of the two states: {names}.} other {# entries must not be shown in one of the two states: {names}.}}",
} as const;
