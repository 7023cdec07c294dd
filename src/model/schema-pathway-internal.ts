import {
  date,
  interval,
  line,
  list,
  mark,
  object,
  oneOf,
  type Properties,
} from "./schema-parts.ts";

/** How the pathway is kept; for those who keep it. */
export const internalProperties: Properties = mark(
  { audience: "restricted" },
  {
    review: {
      title: "Review policy",
      description:
        "How often facts are confirmed. What is absent keeps the built-in interval; a default given here replaces the built-ins for project_funded, ngo and public_body.",
      examples: [{ default: "90 days", hotline: "30 days" }],
      ...object(
        Object.fromEntries(
          ["default", "hotline", "sensitive", "project_funded", "ngo", "public_body"].map(
            (name) => [
              name,
              {
                title: name.replaceAll("_", " "),
                description: `The interval for ${name.replaceAll("_", " ")}.`,
                examples: ["90 days"],
                ...interval,
              },
            ],
          ),
        ),
      ),
    },
    repository: {
      title: "Who can read the repository",
      description:
        "public where everybody can read it: then vetting, negotiation and notes may not stand in shared files, and validate refuses them. What GitHub or GitLab says in continuous integration holds too.",
      examples: ["private"],
      ...oneOf(["public", "private"]),
    },
    set_up_with: {
      title: "Set up with",
      description: "Who helped to set the pathway up: experienced staff, data protection.",
      examples: [
        [
          {
            role: "Data protection focal point",
            organisation: "National Society",
            on: "2026-01-10",
          },
        ],
      ],
      ...list(
        object(
          {
            role: {
              title: "Role",
              description: "What they are.",
              examples: ["Data protection focal point"],
              ...line(120),
            },
            organisation: {
              title: "Organisation",
              description: "Where they work.",
              examples: ["National Society"],
              ...line(200),
            },
            on: { title: "Date", description: "When.", examples: ["2026-01-10"], ...date },
          },
          ["role"],
        ),
      ),
    },
    rules: {
      title: "Rules",
      description: "Lowers a rule that does not block publication, with a reason.",
      examples: [
        { "translation-missing": { severity: "note", reason: "Arabic follows in January" } },
      ],
      type: "object",
      maxProperties: 100,
      additionalProperties: object(
        {
          severity: {
            title: "Severity",
            description: "off, note, warning or error.",
            examples: ["note"],
            ...oneOf(["off", "note", "warning", "error"]),
          },
          reason: {
            title: "Reason",
            description: "Why.",
            examples: ["Arabic follows in January"],
            ...line(400),
          },
        },
        ["severity", "reason"],
      ),
    },
  },
);
