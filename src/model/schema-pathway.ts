import { simpleHours } from "./schema-hours.ts";
import {
  code,
  countryCode,
  date,
  id,
  interval,
  languageCode,
  line,
  list,
  mark,
  object,
  oneOf,
  type Properties,
  phoneNumber,
  type Schema,
  text,
} from "./schema-parts.ts";
import { serviceStates } from "./schema-service.ts";

const people: Properties = mark(
  { audience: "public" },
  {
    own_services: {
      title: "Our own services",
      description: "What is done here at the desk; printed first.",
      examples: [[{ name: "Phone calls home", text: "Free, ten minutes." }]],
      ...list(
        object(
          {
            name: {
              title: "Name",
              description: "What.",
              examples: ["Phone calls home"],
              ...text(200),
            },
            text: {
              title: "Words",
              description: "When and how.",
              examples: ["Free, ten minutes."],
              ...text(600),
            },
            provides: {
              title: "Provides",
              description: "Codes.",
              examples: [["phone_calls"]],
              ...list(code, 20),
            },
          },
          ["name"],
        ),
      ),
    },
    emergency: {
      title: "Emergency numbers",
      description: "Whom to call in danger, in the order to print.",
      examples: [[{ for: "Ambulance", phone: "333" }]],
      ...list(
        object(
          {
            for: {
              title: "For",
              description: "What it is for.",
              examples: ["Ambulance"],
              ...text(120),
            },
            phone: {
              title: "Phone",
              description: "The number, in quotes.",
              examples: ["333"],
              ...phoneNumber,
            },
            hours: {
              title: "Hours",
              description: "When it is answered.",
              examples: ["always"],
              ...simpleHours,
            },
            text: {
              title: "Words",
              description: "What to know before calling.",
              examples: ["They come without asking for papers."],
              ...text(400),
            },
          },
          ["for", "phone"],
        ),
        20,
      ),
    },
    specialists: {
      title: "Specialists",
      description:
        "Whom the desk calls before it acts or refers: children, sexual violence, trafficking.",
      examples: [[{ sectors: ["sgbv"], role: "protection-lead", phone: "+249 91 234 5600" }]],
      ...list(
        object(
          {
            sectors: {
              title: "Sectors",
              description: "Sectors this specialist answers for.",
              examples: [["child_protection"]],
              ...list(code, 16),
            },
            codes: {
              title: "Codes",
              description: "Codes this specialist answers for.",
              examples: [["clinical_care_for_survivors"]],
              ...list(code, 40),
            },
            role: {
              title: "Role",
              description: "The role that answers.",
              examples: ["protection-lead"],
              ...id,
            },
            phone: {
              title: "Phone",
              description: "The number, in quotes.",
              examples: ["+249 91 234 5600"],
              ...phoneNumber,
            },
            hours: {
              title: "Hours",
              description: "When it is answered.",
              examples: ["always"],
              ...simpleHours,
            },
            backup: {
              title: "Backup",
              description: "The number when nobody answers, in quotes.",
              examples: ["+249 91 234 5601"],
              ...phoneNumber,
            },
          },
          ["role", "phone"],
        ),
        20,
      ),
    },
    complaints: {
      title: "Complaints",
      description: "Where people complain about us or a provider.",
      examples: [{ general: "+249 91 234 5610" }],
      ...object({
        general: {
          title: "General",
          description: "The ordinary channel.",
          examples: ["+249 91 234 5610"],
          ...text(400),
        },
        sensitive: {
          title: "Sensitive",
          description: "The channel for abuse or misconduct.",
          examples: ["+249 91 234 5611"],
          ...text(400),
        },
        independent: {
          title: "Independent",
          description: "Somebody outside our organisation.",
          examples: ["Ombudsperson"],
          ...text(400),
        },
      }),
    },
    scope: {
      title: "Scope",
      description: "What this pathway covers and what it does not.",
      examples: ["Khartoum State"],
      ...text(1500),
    },
    inclusion_policy: {
      title: "Inclusion policy",
      description: "By which rule a provider is listed, and by which it is taken out.",
      examples: ["Vetted every year"],
      ...text(2000),
    },
  },
);

const routine: Properties = mark(
  { audience: "public" },
  {
    seasons: {
      title: "Seasons",
      description:
        "Times of the year with other hours. Dates are never computed: write them when they are known.",
      examples: [
        [
          {
            id: "ramadan",
            name: "Ramadan",
            dates: [{ from: "2027-02-08", to: "2027-03-09", certain: "no" }],
          },
        ],
      ],
      ...list(
        object(
          {
            id: {
              title: "Id",
              description: "The word used under hours.",
              examples: ["ramadan"],
              type: "string",
              maxLength: 40,
              pattern: "^[a-z][a-z0-9_]*$",
              errorMessage: "Write a word in small letters, for example ramadan.",
            },
            name: {
              title: "Name",
              description: "What people call it.",
              examples: ["Ramadan"],
              ...text(100),
            },
            dates: {
              title: "Dates",
              description: "First and last day, one line a year.",
              examples: [[{ from: "2027-02-08", to: "2027-03-09" }]],
              ...list(
                object(
                  {
                    from: {
                      title: "From",
                      description: "First day.",
                      examples: ["2027-02-08"],
                      ...date,
                    },
                    to: {
                      title: "To",
                      description: "Last day, included.",
                      examples: ["2027-03-09"],
                      ...date,
                    },
                    certain: {
                      title: "Certain",
                      description: "no while the dates may still move.",
                      examples: ["no"],
                      ...oneOf(["yes", "no"]),
                    },
                  },
                  ["from", "to"],
                ),
                20,
              ),
            },
          },
          ["id", "name"],
        ),
        20,
      ),
    },
    holidays: {
      title: "Holidays",
      description: "Public holidays, never computed.",
      examples: [[{ on: "2026-12-25", name: "Christmas" }]],
      ...list(
        object(
          {
            on: { title: "Date", description: "The day.", examples: ["2026-12-25"], ...date },
            to: {
              title: "To",
              description: "The last day, when it lasts longer.",
              examples: ["2026-12-26"],
              ...date,
            },
            name: {
              title: "Name",
              description: "Its name.",
              examples: ["Christmas"],
              ...text(100),
            },
          },
          ["on", "name"],
        ),
        200,
      ),
    },
    guidance: {
      title: "Guidance",
      description: "What desk staff should have read, and where it is.",
      examples: [[{ title: "PGI in Emergencies Toolkit", where: "Office shelf" }]],
      ...list(
        object(
          {
            title: {
              title: "Title",
              description: "The text.",
              examples: ["PGI in Emergencies Toolkit"],
              ...text(200),
            },
            where: {
              title: "Where",
              description: "Where to find it.",
              examples: ["Office shelf"],
              ...text(300),
            },
          },
          ["title"],
        ),
      ),
    },
    vocabulary: {
      title: "Vocabulary",
      description: "Codes of your own; the same code as one of ours replaces ours.",
      examples: [[{ code: "mobile_library", sector: "education", name: "Mobile library" }]],
      ...list(
        object(
          {
            code: {
              title: "Code",
              description: "The code used under provides.",
              examples: ["mobile_library"],
              ...code,
            },
            sector: {
              title: "Sector",
              description: "The sector it belongs to.",
              examples: ["education"],
              ...code,
            },
            name: {
              title: "Name",
              description: "What readers see.",
              examples: ["Mobile library"],
              ...text(120),
            },
            sensitive: {
              title: "Sensitive",
              description: "yes when knowing about it can hurt someone.",
              examples: ["no"],
              ...oneOf(["yes", "no"]),
            },
            review: {
              title: "Review",
              description: "How often it is reviewed.",
              examples: ["30 days"],
              ...interval,
            },
          },
          ["code", "sector", "name"],
        ),
        300,
      ),
    },
  },
);

const internal: Properties = mark(
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

/** `pathway.yaml`: the pathway itself. */
export const pathwaySchema: Schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "A referral pathway",
  description:
    "What holds for all entries: languages, areas, roles, emergency numbers, specialists, the review policy.",
  ...object(
    {
      ...mark(
        { audience: "public" },
        {
          format: {
            title: "Format",
            description: "The version of this file format.",
            examples: [1],
            type: "integer",
            const: 1,
            errorMessage: "Write 1.",
          },
          title: {
            title: "Title",
            description: "The title on the cover.",
            examples: ["Services in Khartoum"],
            ...text(200),
          },
          country: {
            title: "Country",
            description: "Two letters (ISO 3166); national phone numbers are read by it.",
            examples: ["SD"],
            ...countryCode,
          },
          time_zone: {
            title: "Time zone",
            description: "Where the clock is read (IANA).",
            examples: ["Africa/Khartoum"],
            type: "string",
            maxLength: 60,
            pattern: "^[A-Za-z]+([/_+-][A-Za-z0-9_+-]+)*$",
            errorMessage: "Write a zone such as Africa/Khartoum.",
          },
          languages: {
            title: "Languages",
            description: "Languages of the pathway; a text written as one string is in the first.",
            examples: [["en", "ar"]],
            ...list(languageCode, 20),
            uniqueItems: true,
          },
          example: {
            title: "Example",
            description: "yes marks every page as an example.",
            examples: ["yes"],
            ...oneOf(["yes", "no"]),
          },
          audience: {
            title: "Default audience",
            description: "For entries that do not state one and are not sensitive.",
            examples: ["partner"],
            ...oneOf(["public", "partner", "restricted"]),
          },
          status: {
            title: "Default status",
            description: "For entries that do not state one.",
            examples: ["open"],
            ...oneOf(serviceStates),
          },
          protocol: {
            title: "Default protocol",
            description: "The id of a file in protocols/.",
            examples: ["inter-agency"],
            ...id,
          },
          areas: {
            title: "Areas",
            description: "Areas, each with the one it lies within.",
            examples: [[{ id: "omdurman", name: "Omdurman", within: "khartoum-state" }]],
            ...list(
              object(
                {
                  id: {
                    title: "Id",
                    description: "The id used by entries.",
                    examples: ["omdurman"],
                    ...id,
                  },
                  name: {
                    title: "Name",
                    description: "What people call it.",
                    examples: ["Omdurman"],
                    ...text(120),
                  },
                  within: {
                    title: "Within",
                    description: "The id of the larger area.",
                    examples: ["khartoum-state"],
                    ...id,
                  },
                },
                ["id", "name"],
              ),
              2000,
            ),
          },
          roles: {
            title: "Roles",
            description: "Owners and verifiers are roles; names stay out.",
            examples: [[{ id: "coordinator", name: "Coordinator" }]],
            ...list(
              object(
                {
                  id: {
                    title: "Id",
                    description: "The id used by entries.",
                    examples: ["coordinator"],
                    ...id,
                  },
                  name: {
                    title: "Name",
                    description: "What people read.",
                    examples: ["Coordinator"],
                    ...text(120),
                  },
                },
                ["id", "name"],
              ),
              100,
            ),
          },
        },
      ),
      ...mark(
        { audience: "restricted" },
        {
          owner: {
            title: "Default owner",
            description: "The role that keeps entries fresh.",
            examples: ["coordinator"],
            ...id,
          },
        },
      ),
      ...people,
      ...mark(
        { audience: "partner" },
        {
          records: {
            title: "Records",
            description: "Where referrals are recorded. Never here.",
            examples: [{ system: "KoBo", who: "case workers", keep_for: "2 years" }],
            ...object({
              system: {
                title: "System",
                description: "KoBo, ODK or another.",
                examples: ["KoBo"],
                ...line(120),
              },
              who: {
                title: "Who",
                description: "Who records.",
                examples: ["case workers"],
                ...text(200),
              },
              keep_for: {
                title: "Keep for",
                description: "How long records are kept.",
                examples: ["2 years"],
                ...interval,
              },
            }),
          },
        },
      ),
      ...routine,
      ...internal,
    },
    ["format", "title", "country", "time_zone", "languages"],
  ),
};

/** `protocols/<id>.yaml`: how a referral is made. */
export const protocolSchema: Schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "A protocol",
  description: "How a referral is made, step by step.",
  ...object(
    mark(
      { audience: "partner" },
      {
        name: {
          title: "Name",
          description: "What it is called.",
          examples: ["Inter-agency referral"],
          ...text(200),
        },
        steps: {
          title: "Steps",
          description: "The steps in their order.",
          examples: [["Fill in the form with the person, after consent."]],
          ...list(text(600), 30),
        },
      },
    ),
    ["name", "steps"],
  ),
};

const signed = (what: string): Properties => ({
  by: { title: "By", description: "The role that decided.", examples: ["protection-lead"], ...id },
  on: { title: "Date", description: "The day of the decision.", examples: ["2026-10-01"], ...date },
  why: {
    title: "Why",
    description: `Why ${what}.`,
    examples: ["Women must be able to find it alone."],
    ...line(1000),
  },
});

/** `decisions/<id>.yaml`: a sensitive entry may be shown more widely. */
export const decisionSchema: Schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "A decision",
  description:
    "Which role decided to show a sensitive entry more widely, when and why; reviewed yearly.",
  ...object(
    mark(
      { audience: "restricted" },
      {
        entry: {
          title: "Entry",
          description: "The service it is about; without the line, the file name is its id.",
          examples: ["safe-line"],
          ...id,
        },
        audience: {
          title: "Audience",
          description: "The widest audience that may see it.",
          examples: ["public"],
          ...oneOf(["public", "partner"]),
        },
        ...signed("it is shown"),
        reviewed: {
          title: "Reviewed",
          description: "The day of the last yearly review.",
          examples: ["2026-10-01"],
          ...date,
        },
      },
    ),
    ["audience", "by", "on", "why"],
  ),
};

/** `waivers/<rule>--<id>.yaml`: a dated, expiring exception to an error or a blocking rule. */
export const waiverSchema: Schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "A waiver",
  description:
    "A signed exception to a rule, with evidence and an end: at most 180 days for a blocking rule.",
  ...object(
    mark(
      { audience: "restricted" },
      {
        rule: {
          title: "Rule",
          description: "The rule's id.",
          examples: ["looks-sensitive"],
          ...id,
        },
        entry: {
          title: "Entry",
          description: "The entry it is about.",
          examples: ["nile-clinic"],
          ...id,
        },
        ...signed("the rule does not apply"),
        evidence: {
          title: "Evidence",
          description: "What shows that nobody is harmed.",
          examples: ["Visit of 1 October"],
          ...line(1000),
        },
        expires: {
          title: "Expires",
          description: "The last day it holds.",
          examples: ["2027-03-01"],
          ...date,
        },
      },
    ),
    ["by", "on", "why", "evidence", "expires"],
  ),
};
