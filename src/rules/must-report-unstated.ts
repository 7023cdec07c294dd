import type { EntryRule } from "./rule.ts";

export const mustReportUnstated: EntryRule = {
  id: "must-report-unstated",
  severity: "error",
  stage: "entry",
  title: "Whether they must report to the police is not said",
  why: "A person who tells what happened may find the police, or the one they fled from, at the door.",
  remedy:
    "Ask the provider, and write must_report: yes, no or unknown. It is a warning for health and legal services.",
  example: {
    wrong: "provides: [survivor_counselling]",
    right: "provides: [survivor_counselling]\nmust_report: no",
  },
  when: ({ service, isClosed }) => !service.must_report && !isClosed,
  *check({ service, isSensitive, catalogue }) {
    const sectors = service.provides.map((code) => catalogue.vocabulary.get(code)?.sector);
    if (!isSensitive && !sectors.includes("health") && !sectors.includes("legal")) return;
    yield {
      path: ["must_report"],
      message:
        "Whether they must report to the police or others what a person tells is not said. Ask, and write must_report: yes, no or unknown.",
      severity: isSensitive ? "error" : "warning",
    };
  },
};
