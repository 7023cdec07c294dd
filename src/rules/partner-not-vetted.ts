import { isUnvetted, partnersOf } from "./partners.ts";
import type { PathwayRule } from "./rule.ts";

export const partnerNotVetted: PathwayRule = {
  id: "partner-not-vetted",
  severity: "error",
  stage: "pathway",
  title: "Partner for a sensitive service has not been vetted",
  why: "Survivors and children would be sent to people whose conduct nobody has looked into.",
  remedy: "Assess the organisation and write what was found under vetting.",
  example: {
    wrong: "name: Unknown Helpers",
    right: "name: Vetted Helpers\nstate: vetted",
  },
  *check(context) {
    for (const { organization, told, apart } of partnersOf(context)) {
      if (!isUnvetted(organization.meaning)) continue;
      if (told.length > 0)
        yield {
          source: organization.source,
          path: ["vetting"],
          atKey: true,
          message:
            "This organisation offers {count, plural, one {# sensitive service} other {# sensitive services}} and has not been vetted. Assess it, and write what was found under vetting.",
          args: { count: told.length },
        };
      for (const { source } of apart)
        yield {
          source,
          path: ["organization"],
          message:
            "This service is sensitive, and its organisation has not been vetted. Assess it, and write what was found under vetting in {file}.",
          args: { file: organization.source.path },
        };
    }
  },
};
