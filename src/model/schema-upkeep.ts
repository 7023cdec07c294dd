import {
  date,
  id,
  interval,
  line,
  list,
  mark,
  object,
  type Properties,
  roleId,
  type Schema,
  text,
} from "./schema-parts.ts";
import { verificationEvent } from "./schema-verification.ts";

/** An id is never given to another: a card or a link that names it must not lead elsewhere. */
export const formerIds: Schema = {
  title: "Former ids",
  description: "Ids this entry had before.",
  examples: [["old-clinic"]],
  ...list(id, 20),
};

/** How an entry is kept: money, reviews, where it came from. */
export const upkeepProperties: Properties = {
  ...mark(
    { audience: "restricted" },
    {
      funding: {
        title: "Funding",
        description: "Present when the service lives on a project's money.",
        examples: [{ until: "2026-12-31" }],
        ...object({
          until: {
            title: "Until",
            description: "The last funded day. The day after, the entry is expired.",
            examples: ["2026-12-31"],
            ...date,
          },
          funder: {
            title: "Funder",
            description: "Who pays.",
            examples: ["A foundation"],
            ...line(200),
          },
        }),
        minProperties: 1,
      },
      review: {
        title: "Review",
        description:
          "Who keeps the entry fresh, and how often: every for all facts, or an interval for one group of facts. At most 12 months.",
        examples: [{ owner: "health-lead", every: "3 months", hours: "1 month" }],
        "x-audience": "partner",
        ...object({
          owner: {
            title: "Owner",
            description: "A role of pathway.yaml.",
            examples: ["health-lead"],
            "x-audience": "partner",
            ...roleId,
          },
          every: {
            title: "Every",
            description: "The interval for all facts.",
            examples: ["3 months"],
            "x-audience": "restricted",
            ...interval,
          },
          ...Object.fromEntries(
            ["contact", "location", "hours", "eligibility", "fees", "services", "referral"].map(
              (group) => [
                group,
                {
                  title: `Interval for ${group}`,
                  description: `A shorter or longer interval for the group ${group}.`,
                  examples: ["1 month"],
                  "x-audience": "restricted",
                  ...interval,
                },
              ],
            ),
          ),
        }),
        minProperties: 1,
      },
      postponed: {
        title: "Postponed",
        description: "A review put off, at most 30 days, with a reason. It never lifts expired.",
        examples: [{ until: "2026-12-15", by: "coordinator", reason: "Office closed" }],
        ...object(
          {
            until: {
              title: "Until",
              description: "The new day.",
              examples: ["2026-12-15"],
              ...date,
            },
            by: {
              title: "By",
              description: "The role that decided.",
              examples: ["coordinator"],
              ...roleId,
            },
            reason: {
              title: "Reason",
              description: "Why.",
              examples: ["Office closed"],
              ...line(300),
            },
          },
          ["until", "by", "reason"],
        ),
      },
      verification: {
        title: "Verification",
        description:
          "Recorded acts of confirming facts with the provider. Freshness comes from here and from nowhere else.",
        examples: [[{ on: "2026-11-02", by: "coordinator", method: "phone", with: "Head nurse" }]],
        ...list(verificationEvent, 500),
      },
      notes_about_the_service: {
        title: "Notes about the service",
        description: "For protection staff. Never about a person served.",
        examples: ["The landlord is difficult."],
        ...text(3000),
      },
      source: {
        title: "Source",
        description: "Where the entry came from, with what could not be placed.",
        examples: [{ system: "old-directory", id: "1971267257" }],
        ...object({
          system: {
            title: "System",
            description: "The system.",
            examples: ["old-directory"],
            ...line(120),
          },
          id: {
            title: "Id there",
            description: "Its id in that system, in quotes.",
            examples: ["1971267257"],
            ...line(200),
          },
          unmapped: {
            title: "Unmapped",
            description: "Cells without a place here, by column.",
            examples: [{ Remarks: "see list" }],
            type: "object",
            maxProperties: 100,
            additionalProperties: { ...line(3000) },
          },
          hsds: {
            title: "HSDS",
            description: "What an imported HSDS file says and we do not.",
            examples: [{}],
            type: "object",
            maxProperties: 200,
          },
        }),
      },
      former_ids: formerIds,
    },
  ),
};
