import { covers } from "../model/review-plan.ts";
import { partnersOf } from "./partners.ts";
import type { PathwayRule } from "./rule.ts";

export const agreementMissing: PathwayRule = {
  id: "agreement-missing",
  severity: "warning",
  stage: "pathway",
  title: "No agreement with the partner",
  why: "Without one nobody has promised to take the people we send, or said who pays.",
  remedy:
    "Agree on how to work together, and write it under agreements in the organisation's file. A letter is enough.",
  example: {
    wrong: "name: Friendly House",
    right: "agreements:\n  - id: letter\n    kind: letter",
  },
  *check(context) {
    for (const { organization, services } of partnersOf(context)) {
      const { agreements, kind } = organization.meaning;
      if (kind === "rcrc") continue;
      // A count beside a file that all read must not tell how many entries only protection staff see.
      const without = services.filter(
        (service) =>
          !agreements.some((each) => covers(each, service, context.catalogue.pathway.areas)),
      );
      const told = organization.source.isPrivate
        ? without
        : without.filter((service) => !service.source.isPrivate);
      if (told.length === 0) continue;
      yield {
        source: organization.source,
        path: ["agreements"],
        atKey: true,
        message:
          agreements.length === 0
            ? "No agreement with this organisation is recorded, and {count, plural, one {# service of it stands} other {# services of it stand}} in the pathway. Write it under agreements."
            : "{count, plural, one {# service of this organisation is} other {# services of this organisation are}} covered by none of its agreements. Widen one, or add one.",
        args: { count: told.length },
      };
    }
  },
};
