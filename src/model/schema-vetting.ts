import {
  date,
  either,
  line,
  mark,
  object,
  oneOf,
  type Properties,
  roleId,
  type Schema,
} from "./schema-parts.ts";

/** What Humanitarian Service Points ask of a partner before they refer people there, each recorded with evidence and date. */
export const vettingCriteria = [
  "neutral_on_migration",
  "open_to_all_statuses",
  "no_enforcement_role",
  "not_seen_as_enforcement",
  "data_minimisation",
  "data_protection",
  "code_of_conduct",
  "staff_vetting",
  "safe_premises",
  "feedback",
  "sensitive_complaints",
  "confidentiality",
  "non_discrimination",
  "best_interests_of_child",
] as const;

const met = oneOf(
  ["met", "partly", "not_met", "unknown"],
  "Write met, partly, not_met or unknown.",
);

const criterion = (name: string): Schema => ({
  title: `Criterion ${name}`,
  description: `Whether the organisation meets ${name.replaceAll("_", " ")}.`,
  examples: ["met"],
  ...either(
    met,
    object(
      {
        state: {
          title: "Answer",
          description: "met, partly, not_met or unknown.",
          examples: ["met"],
          ...met,
        },
        evidence: {
          title: "Evidence",
          description: "What shows it: a document, a visit.",
          examples: ["Code of conduct of 2025"],
          ...line(500),
        },
        note: {
          title: "Note",
          description: "What else matters.",
          examples: ["Ask again after the move"],
          ...line(500),
        },
      },
      ["state"],
    ),
  ),
});

/** What is known about an organisation, with evidence and date. */
export const vettingProperties: Properties = mark(
  { audience: "restricted" },
  {
    vetting: {
      title: "Vetting",
      description:
        "What is known about the organisation's neutrality, data protection and conduct.",
      examples: [
        {
          no_enforcement_role: "met",
          assessed: { on: "2026-03-01", by: "protection-lead", expires: "2027-03-01" },
        },
      ],
      ...object({
        ...Object.fromEntries(vettingCriteria.map((name) => [name, criterion(name)])),
        assessed: {
          title: "Assessed",
          description: "When the vetting was done and how long it holds.",
          examples: [{ on: "2026-03-01", by: "protection-lead", expires: "2027-03-01" }],
          ...object(
            {
              on: {
                title: "Date",
                description: "The day of the assessment.",
                examples: ["2026-03-01"],
                ...date,
              },
              by: {
                title: "By",
                description: "The role that assessed.",
                examples: ["protection-lead"],
                ...roleId,
              },
              expires: {
                title: "Expires",
                description: "The last day it holds.",
                examples: ["2027-03-01"],
                ...date,
              },
            },
            ["on", "by"],
          ),
        },
      }),
      minProperties: 1,
    },
  },
);
