import type { EntryRule } from "./rule.ts";

export const fundingEnded: EntryRule = {
  id: "funding-ended",
  severity: "error",
  stage: "entry",
  needs: ["funding"],
  arises: "with time",
  title: "The project's money has ended",
  why: "Project services close on the day the money ends; people would stand before a closed door.",
  remedy:
    "Call the provider. If it goes on, write the new date under funding and record a verification; if not, set status: closed.",
  example: {
    wrong: "funding:\n  until: 2026-11-19",
    right: "funding:\n  until: 2026-11-20",
  },
  *check({ freshness, isClosed }) {
    if (isClosed || freshness.cause !== "funding-ended") return;
    yield {
      path: ["funding", "until"],
      atKey: true,
      message:
        "The day until which this was paid for has passed. Call the provider: write the new date, or set status: closed.",
    };
  },
};
