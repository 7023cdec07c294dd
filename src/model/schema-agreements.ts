import {
  areaId,
  code,
  date,
  interval,
  line,
  list,
  mark,
  object,
  oneOf,
  ownId,
  type Properties,
  roleId,
  yesNoUnknown,
} from "./schema-parts.ts";

/** What two parties agreed on paper, and whether the people we send get help. */
export const agreementProperties: Properties = mark(
  { audience: "restricted" },
  {
    agreements: {
      title: "Agreements",
      description: "Memoranda, protocols, contracts and letters between us and the organisation.",
      examples: [[{ id: "mou-2026", kind: "mou", signed: "2026-01-15", expires: "2026-12-31" }]],
      ...list(
        object(
          {
            id: { title: "Id", description: "A short id.", examples: ["mou-2026"], ...ownId },
            kind: {
              title: "Kind",
              description: "mou, protocol, contract or letter.",
              examples: ["mou"],
              ...oneOf(["mou", "protocol", "contract", "letter"]),
            },
            scope: {
              title: "Scope",
              description: "Codes it covers; without the line, all services.",
              examples: [["primary_health_care"]],
              ...list(code, 60),
            },
            areas: {
              title: "Areas",
              description: "Areas it covers, by id; without the line, all.",
              examples: [["omdurman"]],
              ...list(areaId, 100),
            },
            signed: {
              title: "Signed",
              description: "The day it was signed.",
              examples: ["2026-01-15"],
              ...date,
            },
            expires: {
              title: "Expires",
              description: "The last day it holds.",
              examples: ["2026-12-31"],
              ...date,
            },
            billing: {
              title: "Billing",
              description: "Fees and billing.",
              examples: ["Monthly, by list of codes"],
              ...line(500),
            },
            data_sharing: {
              title: "Data sharing",
              description: "What may be shared and how.",
              examples: ["Referral form only, sealed"],
              ...line(500),
            },
            document: {
              title: "Document",
              description: "Where the signed paper is kept.",
              examples: ["Office safe, folder 3"],
              ...line(300),
            },
          },
          ["id", "kind"],
        ),
        30,
      ),
    },
    follow_up: {
      title: "Follow-up",
      description:
        "Whether the people we send get help, asked now and then; judgements without cases.",
      examples: [{ every: "6 months" }],
      ...object({
        every: {
          title: "Every",
          description: "How often a review asks; absent: each time.",
          examples: ["6 months"],
          ...interval,
        },
        judgements: {
          title: "Judgements",
          description: "Dated judgements.",
          examples: [[{ on: "2026-10-01", by: "coordinator", people_get_help: "often" }]],
          ...list(
            object(
              {
                on: { title: "Date", description: "When.", examples: ["2026-10-01"], ...date },
                by: {
                  title: "By",
                  description: "The role that judged.",
                  examples: ["coordinator"],
                  ...roleId,
                },
                people_get_help: {
                  title: "People get help",
                  description: "often, sometimes, no or unknown.",
                  examples: ["often"],
                  ...oneOf(["often", "sometimes", "no", "unknown"]),
                },
                agreement_followed: {
                  title: "Agreement followed",
                  description: "yes, no or unknown.",
                  examples: ["yes"],
                  ...yesNoUnknown,
                },
              },
              ["on", "by"],
            ),
            200,
          ),
        },
      }),
    },
  },
);
