import type { EntryRule } from "./rule.ts";

export const hoursUnstated: EntryRule = {
  id: "hours-unstated",
  severity: "warning",
  stage: "entry",
  title: "Opening hours are not said",
  why: "People come when nobody is there.",
  remedy: "Ask the provider, and write hours: one line a day, always, or by_appointment.",
  example: {
    wrong: "provides: [food_parcels]",
    right: "provides: [food_parcels]\nhours: always",
  },
  when: ({ service, isClosed }) =>
    !isClosed && !service.sites.some((site) => site.hours || site.visits.length > 0),
  *check() {
    yield {
      path: ["hours"],
      message: "Opening hours are not said. Ask, and write hours; until then we print: ask.",
    };
  },
};
