import type { EntryRule } from "./rule.ts";

export const eligibilityUnstated: EntryRule = {
  id: "eligibility-unstated",
  severity: "warning",
  stage: "entry",
  title: "Who may come is not said",
  why: "People who would be turned away make the way for nothing, and people who would be welcome stay away.",
  remedy: "Ask the provider, and write open_to: everyone, or the conditions.",
  example: {
    wrong: "provides: [food_parcels]",
    right: "provides: [food_parcels]\nopen_to: everyone",
  },
  when: ({ service, isClosed }) => !isClosed && !service.sites.some((site) => site.open_to),
  *check() {
    yield {
      path: ["open_to"],
      message:
        "Who may come is not said. Ask, and write open_to: everyone, or the conditions; until then we print: ask.",
    };
  },
};
