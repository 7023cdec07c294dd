import { covers } from "../model/review-plan.ts";
import { endedFor } from "./ended-for.ts";
import type { PathwayRule } from "./rule.ts";

export const agreementExpired: PathwayRule = {
  id: "agreement-expired",
  severity: "error",
  stage: "pathway",
  arises: "with time",
  title: "Agreement has expired",
  why: "Without an agreement nobody has promised to take the people we send, or to protect what they tell.",
  remedy:
    "Renew the agreement with the provider and write the new date; until then its services leave the list.",
  example: {
    wrong: "    kind: mou\n    expires: 2026-11-19",
    right: "    kind: mou\n    expires: 2026-11-20",
  },
  *check(context) {
    for (const { organization, services, due } of endedFor(context, "agreement-expired")) {
      const index = organization.written.agreements?.findIndex(
        (each, position) =>
          each.expires === due &&
          services.some((service) => {
            const agreement = organization.meaning.agreements[position];
            return agreement && covers(agreement, service, context.catalogue.pathway.areas);
          }),
      );
      yield {
        source: organization.source,
        path: ["agreements", Math.max(0, index ?? 0), "expires"],
        message:
          "The agreement has ended; {count, plural, one {# of its services leaves} other {# of its services leave}} the list. Renew it, and write the new date.",
        args: { count: services.length },
      };
    }
  },
};
