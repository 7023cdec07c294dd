import type { EntryRule } from "./rule.ts";

export const enforcementLink: EntryRule = {
  id: "enforcement-link",
  severity: "blocking",
  stage: "entry",
  title: "Provider has a part in migration enforcement",
  why: "A person without papers who is sent there may be reported, detained or deported.",
  remedy:
    "Withdraw the service, or correct no_enforcement_role in the organisation's file when a new assessment found otherwise.",
  example: {
    wrong: "organization: border-office",
    right: "organization: a",
  },
  when: ({ organization }) => organization?.vetting?.["no_enforcement_role"] === "not_met",
  *check({ service }) {
    yield {
      path: ["organization"],
      message:
        "The assessment of {organization} found that it takes part in migration enforcement (no_enforcement_role: not_met). Set status: withdrawn, or assess the organisation again.",
      quotes: { organization: service.organization },
    };
  },
};
