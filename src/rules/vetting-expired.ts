import { endedFor } from "./ended-for.ts";
import type { PathwayRule } from "./rule.ts";

export const vettingExpired: PathwayRule = {
  id: "vetting-expired",
  severity: "error",
  stage: "pathway",
  arises: "with time",
  title: "Assessment of the partner has expired",
  why: "Staff, safety and rules change; what was found years ago no longer protects the people we send.",
  remedy: "Assess the organisation again and write the new dates under vetting.",
  example: {
    wrong: "    by: coordinator\n    expires: 2026-11-19",
    right: "    by: coordinator\n    expires: 2026-11-20",
  },
  *check(context) {
    for (const { organization, services } of endedFor(context, "vetting-expired"))
      yield {
        source: organization.source,
        path: ["vetting", "assessed", "expires"],
        message:
          "The assessment no longer holds; {count, plural, one {# of its services leaves} other {# of its services leave}} the list. Assess the organisation again.",
        args: { count: services.length },
      };
  },
};
