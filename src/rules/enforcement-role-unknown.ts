import { isUnvetted, partnersOf } from "./partners.ts";
import type { PathwayRule } from "./rule.ts";

export const enforcementRoleUnknown: PathwayRule = {
  id: "enforcement-role-unknown",
  severity: "error",
  stage: "pathway",
  title: "Nobody has asked whether the partner takes part in migration enforcement",
  why: "A person without papers who is sent there may be reported, detained or deported.",
  remedy:
    "Ask the organisation, and write the answer under vetting: no_enforcement_role. It is a warning where no sensitive service is concerned.",
  example: {
    wrong: "vetting:\n  no_enforcement_role: unknown",
    right: "vetting:\n  no_enforcement_role: met",
  },
  *check(context) {
    for (const { organization, told, apart } of partnersOf(context)) {
      const answer = organization.meaning.vetting?.["no_enforcement_role"];
      if (answer !== undefined && answer !== "unknown") continue;
      // An organisation that was never vetted at all has a finding of its own.
      const isToldOf = isUnvetted(organization.meaning);
      if (told.length === 0 || !isToldOf)
        yield {
          source: organization.source,
          path: ["vetting", "no_enforcement_role"],
          atKey: true,
          message:
            "Whether this organisation takes part in migration enforcement is not known. Ask, and write no_enforcement_role under vetting.",
          severity: told.length > 0 ? "error" : "warning",
        };
      for (const { source } of isToldOf ? [] : apart)
        yield {
          source,
          path: ["organization"],
          message:
            "This service is sensitive, and whether its organisation takes part in migration enforcement is not known. Ask, and write no_enforcement_role under vetting in {file}.",
          args: { file: organization.source.path },
        };
    }
  },
};
