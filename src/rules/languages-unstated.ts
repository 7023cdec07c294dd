import type { EntryRule } from "./rule.ts";

export const languagesUnstated: EntryRule = {
  id: "languages-unstated",
  severity: "warning",
  stage: "entry",
  title: "Languages spoken there are not said",
  why: "A person may not be understood, and come back without help.",
  remedy: "Ask the provider, and write languages, for example [ar, en].",
  example: {
    wrong: "provides: [food_parcels]",
    right: "provides: [food_parcels]\nlanguages: [ar]",
  },
  when: ({ service, isClosed }) =>
    !isClosed && !service.sites.some((site) => site.languages.length > 0),
  *check() {
    yield {
      path: ["languages"],
      message:
        "Languages spoken there are not said. Ask, and write languages, for example [ar, en]; until then we print: ask.",
    };
  },
};
