/** The sentences of the page that shows help desks how well a list is kept. Notes to the translator as in `en.ts`. */
export const upkeep = {
  "upkeep.title": "How well this list is confirmed",
  // Numbers of services; {total} is all of them.
  "upkeep.summary":
    "Of {total, plural, one {# service} other {# services}}, confirmed in time: {in_time}. Call first: {call_first}. No longer listed: {not_listed}.",
  "upkeep.scope": "Services that readers of this page may not see are not counted.",
  // Heads of narrow columns and names of the parts of a bar: two or three short words each.
  "upkeep.in_time": "Confirmed in time",
  "upkeep.call_first": "Call first",
  "upkeep.not_listed": "No longer listed",
  "upkeep.due": "To confirm",
  "upkeep.week": "Week",
  "upkeep.service": "Service",
  "upkeep.confirmed": "Last confirmed",
  "upkeep.sector": "Need",
  // The role that sees to it that an entry is confirmed.
  "upkeep.owner": "Kept by",
  "upkeep.organization": "Organisation",
  // Stands over a table with a line for each of the next twelve weeks.
  "upkeep.forecast": "The next twelve weeks, if nobody calls",
  "upkeep.ahead":
    "“To confirm”: today, the services that are late; then those that must be confirmed by the end of the week. The bar and the other numbers show how the list stands on its last day.",
  // The first line of that table.
  "upkeep.today": "Today",
  // Over tables.
  "upkeep.by_sector": "Confirmed in time, by need",
  "upkeep.by_owner": "Confirmed in time, by who keeps the entries",
  "upkeep.by_organization": "Confirmed in time, by organisation",
  "upkeep.several": "A service that helps with several needs counts under each of them.",
  // In a narrow column.
  "upkeep.share": "{part} of {whole}",
  // In the place of a name: no role keeps the entry; the organisation may not be named here.
  "upkeep.owner_none": "nobody",
  "upkeep.unnamed": "not named here",
  // One line for all organisations with nothing left to do.
  "upkeep.fine": "{count, plural, one {# other} other {# others}}: all confirmed in time",
  "upkeep.oldest": "Confirmed longest ago",
  "upkeep.never": "never",
  "upkeep.more":
    "{count, plural, one {# service was confirmed later than these.} other {# services were confirmed later than these.}}",
} as const;
