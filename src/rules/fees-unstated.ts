import type { EntryRule } from "./rule.ts";

export const feesUnstated: EntryRule = {
  id: "fees-unstated",
  severity: "warning",
  stage: "entry",
  title: "What it costs is not said",
  why: "A person may stay away from free help, or be asked for money they do not have.",
  remedy: "Ask the provider, and write fees: free, or the amount.",
  example: {
    wrong: "provides: [food_parcels]",
    right: "provides: [food_parcels]\nfees: free",
  },
  when: ({ service, isClosed }) => !isClosed && !service.sites.some((site) => site.fees),
  *check() {
    yield {
      path: ["fees"],
      message:
        "What it costs is not said. Ask, and write fees: free, or the amount; until then we print: ask.",
    };
  },
};
