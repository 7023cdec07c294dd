import { notOpenTo, openTo } from "./schema-eligibility.ts";
import { fees } from "./schema-fees.ts";
import {
  code,
  date,
  either,
  languageCode,
  list,
  mark,
  object,
  oneOf,
  ownId,
  type Properties,
  providerId,
  type Schema,
  text,
} from "./schema-parts.ts";
import {
  contactProperties,
  hoursProperty,
  notHereProperty,
  placeProperties,
} from "./schema-place.ts";
import { referralContact, referralProperties } from "./schema-referral.ts";
import { upkeepProperties } from "./schema-upkeep.ts";

/** States of a service's doors. */
export const serviceStates = [
  "open",
  "paused",
  "full",
  "waiting_list",
  "closed",
  "withdrawn",
  "unknown",
] as const;

const state = oneOf(serviceStates);

const identity: Properties = mark(
  { audience: "public", group: "services" },
  {
    name: {
      title: "Name",
      description: "The name people know. A proper name may be one string for all languages.",
      examples: ["Nile Clinic"],
      ...text(200),
    },
    organization: {
      title: "Organisation",
      description: "The provider: the id of a file in organizations/.",
      examples: ["nile-health"],
      ...providerId,
    },
    provides: {
      title: "Provides",
      description: "Codes of what is offered. One sensitive code makes the whole entry sensitive.",
      examples: [["primary_health_care"]],
      ...list(code, 40),
    },
    sector: {
      title: "First sector",
      description:
        "The sector under which the entry prints first, when its codes belong to several.",
      examples: ["health"],
      ...code,
    },
  },
);

const visibility: Properties = mark(
  { audience: "public" },
  {
    audience: {
      title: "Audience",
      description:
        "Who may see the entry: public (everyone), partner (help desks) or restricted (protection staff; such entries live in private/).",
      examples: ["public"],
      ...oneOf(["public", "partner", "restricted"]),
    },
    draft: {
      title: "Draft",
      description: "yes: never printed as confirmed.",
      examples: ["yes"],
      ...oneOf(["yes", "no"], "Write yes, or leave the line out."),
    },
  },
);

const words: Properties = mark(
  { audience: "public", group: "services" },
  {
    description: {
      title: "Description",
      description: "What happens there, in two or three sentences.",
      examples: ["A doctor and two nurses see adults and children."],
      ...text(3000),
    },
    not_provided: {
      title: "Not provided",
      description: "What people expect there and do not get.",
      examples: ["No dentist"],
      ...text(1000),
    },
    good_to_know: {
      title: "Good to know",
      description: "Waits and risks: checkpoints, queues, dogs.",
      examples: ["Come before eight; the queue is long."],
      ...text(1000),
    },
  },
);

const spoken: Properties = mark(
  { audience: "public", group: "services" },
  {
    languages: {
      title: "Languages",
      description: "Languages spoken there.",
      examples: [["ar", { code: "ti", mode: "phone_interpreter" }]],
      ...list(
        either(
          languageCode,
          object(
            {
              code: {
                title: "Language",
                description: "The language's code.",
                examples: ["ti"],
                ...languageCode,
              },
              mode: {
                title: "Spoken by",
                description: "staff, an interpreter, or an interpreter on the phone.",
                examples: ["interpreter"],
                ...oneOf(["staff", "interpreter", "phone_interpreter"]),
              },
            },
            ["code"],
          ),
        ),
        60,
      ),
    },
  },
);

const doors: Properties = mark(
  { audience: "public", group: "hours" },
  {
    status: {
      title: "Status",
      description:
        "Whether people can go there now. Without the line: the pathway's default, open.",
      examples: ["paused"],
      ...either(
        state,
        object(
          {
            state: {
              title: "State",
              description: "The state of its doors.",
              examples: ["paused"],
              ...state,
            },
            until: {
              title: "Until",
              description:
                "The last day of this state; afterwards the entry is overdue for a call.",
              examples: ["2026-12-31"],
              ...date,
            },
            reason: {
              title: "Reason",
              description: "A neutral reason that everyone may read.",
              examples: ["Moving to another building"],
              ...text(300),
            },
            internal_reason: {
              title: "Internal reason",
              description: "For protection staff only.",
              examples: ["Under inquiry"],
              "x-audience": "restricted",
              ...text(600),
            },
          },
          ["state"],
        ),
      ),
    },
  },
);

const openToProperty: Properties = mark(
  { audience: "public", group: "eligibility" },
  {
    open_to: {
      title: "Open to",
      description:
        "Who may use it: everyone, or conditions. The sentence people read is made from these codes, in every language.",
      examples: ["everyone"],
      ...openTo,
    },
  },
);

const refusals: Properties = mark(
  { audience: "public", group: "eligibility" },
  {
    not_open_to: {
      title: "Not open to",
      description: "Who is refused, why, and where they can go instead.",
      examples: [[{ who: ["irregular"], because: "funding" }]],
      ...notOpenTo,
    },
  },
);

const cost: Properties = mark(
  { audience: "public", group: "fees" },
  {
    fees: {
      title: "Fees",
      description: "free, or what it costs the person. Without the line we print: ask.",
      examples: ["free"],
      ...fees,
    },
  },
);

const siteSchema: Schema = object(
  {
    id: {
      title: "Site id",
      description: "A short id of the site, unique within the entry.",
      examples: ["main"],
      "x-audience": "public",
      "x-group": "location",
      ...ownId,
    },
    name: {
      title: "Site name",
      description: "The name of this site, when it has one.",
      examples: ["Market branch"],
      "x-audience": "public",
      "x-group": "location",
      ...text(200),
    },
    ...doors,
    ...openToProperty,
    ...placeProperties,
    ...contactProperties,
    ...spoken,
    ...hoursProperty,
    ...cost,
    ...notHereProperty,
  },
  ["id"],
);

const partnerContact: Properties = mark(
  { audience: "partner", group: "contact" },
  { referral_contact: referralContact },
);

/** `services/<id>.yaml`: one service. The id is the file name. */
export const serviceSchema: Schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "A service",
  description:
    "One service of a referral pathway: what is offered, to whom, where, when, at what cost, and how to refer.",
  ...object(
    {
      ...identity,
      ...visibility,
      ...doors,
      ...words,
      ...openToProperty,
      ...refusals,
      ...placeProperties,
      ...contactProperties,
      ...partnerContact,
      ...spoken,
      ...hoursProperty,
      ...cost,
      sites: {
        title: "Sites",
        description: "Several places or lines. What a site does not say it takes from the service.",
        examples: [[{ id: "main", area: "omdurman" }]],
        "x-audience": "public",
        "x-group": "location",
        ...list(siteSchema, 30),
      },
      ...referralProperties,
      ...upkeepProperties,
    },
    ["name", "organization", "provides"],
  ),
};
