import { hasEnded } from "../model/freshness-states.ts";
import type { EntryRule } from "./rule.ts";

export const reviewOverdue: EntryRule = {
  id: "review-overdue",
  severity: "warning",
  stage: "entry",
  arises: "with time",
  title: "Service is overdue for its routine review",
  why: "Services close and move without notice; sending someone to a closed door does harm.",
  remedy: "Call the provider, then record a verification.",
  example: {
    wrong: "  - {on: 2026-08-21, by: coordinator, method: phone, with: Nurse}",
    right: "  - {on: 2026-08-22, by: coordinator, method: phone, with: Nurse}",
  },
  when: ({ freshness, isClosed }) =>
    !isClosed && freshness.state === "overdue" && !hasEnded(freshness),
  *check({ freshness }) {
    const { due = "", cause } = freshness;
    if (cause === "status-ended")
      yield {
        path: ["status"],
        atKey: true,
        message: "This status held until {due}. Call the provider, and write what holds now.",
        args: { due },
      };
    else
      yield {
        path: ["verification"],
        atKey: true,
        message:
          cause === "reported-wrong"
            ? "Somebody reported this as wrong. Call the provider, then record a verification."
            : "Review was due on {due}. Call the provider, then record a verification.",
        args: { due },
      };
  },
};
