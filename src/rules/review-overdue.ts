import { freshness, hasEnded } from "../model/freshness.ts";
import { reviewPlan } from "../model/review-plan.ts";
import type { EntryRule } from "./rule.ts";

export const reviewOverdue: EntryRule = {
  id: "review-overdue",
  severity: "warning",
  stage: "entry",
  title: "Service is overdue for its routine review",
  why: "Services close and move without notice; sending someone to a closed door does harm.",
  remedy: "Call the provider, then record a verification.",
  *check({ service, organization, catalogue, today }) {
    const { pathway, vocabulary } = catalogue;
    const { state, due, ...rest } = freshness(
      reviewPlan({ service, organization, pathway, vocabulary }),
      today,
    );
    if (state !== "overdue" || hasEnded({ state, due, ...rest })) return;
    const path = service.verification.length > 0 ? ["verification"] : [];
    yield {
      path,
      atKey: true,
      message: "Review was due on {due}. Call the provider, then record a verification.",
      args: { due: due ?? "" },
    };
  },
};
