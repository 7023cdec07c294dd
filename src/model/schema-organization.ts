import {
  code,
  date,
  either,
  emailAddress,
  id,
  interval,
  line,
  list,
  mark,
  object,
  oneOf,
  type Properties,
  phoneNumber,
  type Schema,
  text,
  webAddress,
  yesNoUnknown,
} from "./schema-parts.ts";
import { referralContact } from "./schema-referral.ts";

/** What a partner shares with the RCRC approach, each recorded with evidence and date. Source: product.md, practice 3. */
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

const restricted: Properties = mark(
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
                ...id,
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
    agreements: {
      title: "Agreements",
      description: "Memoranda, protocols, contracts and letters between us and the organisation.",
      examples: [[{ id: "mou-2026", kind: "mou", signed: "2026-01-15", expires: "2026-12-31" }]],
      ...list(
        object(
          {
            id: { title: "Id", description: "A short id.", examples: ["mou-2026"], ...id },
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
              ...list(id, 100),
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
          description: "How often we ask.",
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
                  ...id,
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

const states = oneOf(["identified", "contacted", "vetted", "agreed", "listed", "withdrawn"]);

/** `organizations/<id>.yaml`: a provider. */
export const organizationSchema: Schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "An organisation",
  description: "A provider of services: contacts, vetting, agreements.",
  ...object(
    {
      ...mark(
        { audience: "public" },
        {
          name: {
            title: "Name",
            description: "The organisation's name.",
            examples: ["Nile Health"],
            ...text(200),
          },
          kind: {
            title: "Kind",
            description:
              "rcrc, un, ngo, cbo, public or private. It sets how often its services are reviewed.",
            examples: ["ngo"],
            ...oneOf(["rcrc", "un", "ngo", "cbo", "public", "private"]),
          },
          phone: {
            title: "Phone",
            description: "The organisation's own number, in quotes.",
            examples: ["+249 91 234 5600"],
            "x-group": "contact",
            ...either(phoneNumber, list(phoneNumber, 6)),
          },
          email: {
            title: "E-mail",
            description: "An address a team reads.",
            examples: ["info@example.org"],
            "x-group": "contact",
            ...emailAddress,
          },
          website: {
            title: "Website",
            description: "Its page.",
            examples: ["https://example.org"],
            "x-group": "contact",
            ...webAddress,
          },
          complaints: {
            title: "Complaints",
            description: "Where a person complains about the organisation, also about conduct.",
            examples: [{ general: "Box at the door" }],
            ...object({
              general: {
                title: "General",
                description: "The ordinary channel.",
                examples: ["Box at the door"],
                ...text(400),
              },
              sensitive: {
                title: "Sensitive",
                description:
                  "The channel for abuse or misconduct, read by a woman and a man who do not work there.",
                examples: ["+249 91 234 5699"],
                ...text(400),
              },
              last_tested: {
                title: "Last tested",
                description: "When we last tried it.",
                examples: ["2026-09-01"],
                "x-audience": "restricted",
                ...date,
              },
            }),
          },
        },
      ),
      ...mark({ audience: "partner", group: "contact" }, { referral_contact: referralContact }),
      ...mark(
        { audience: "public" },
        {
          state: {
            title: "State",
            description: "How far the partnership is. withdrawn takes every service out at once.",
            examples: ["listed"],
            ...either(
              states,
              object(
                {
                  state: {
                    title: "State",
                    description: "How far the partnership is.",
                    examples: ["withdrawn"],
                    ...states,
                  },
                  internal_reason: {
                    title: "Internal reason",
                    description: "For protection staff only.",
                    examples: ["Allegation under inquiry"],
                    "x-audience": "restricted",
                    ...line(600),
                  },
                },
                ["state"],
              ),
            ),
          },
        },
      ),
      ...restricted,
    },
    ["name"],
  ),
};
