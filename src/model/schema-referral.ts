import { simpleHours } from "./schema-hours.ts";
import {
  either,
  emailAddress,
  interval,
  line,
  list,
  mark,
  object,
  oneOf,
  type Properties,
  phoneNumber,
  protocolId,
  type Schema,
  text,
  yesNoUnknown,
} from "./schema-parts.ts";

/** The person or department that handles our referrals; help desks only. */
export const referralContact: Schema = {
  title: "Referral contact",
  description:
    "The person or department at the provider that handles our referrals. For help desks only.",
  examples: [{ role: "Focal point", phone: "+249 91 234 5679" }],
  "x-group": "contact",
  ...object({
    role: {
      title: "Role",
      description: "What they are: focal point, social worker on duty.",
      examples: ["Focal point"],
      ...line(120),
    },
    name: {
      title: "Name",
      description: "A person's name. Leave it out where the role is enough.",
      examples: ["Referral desk"],
      ...line(120),
    },
    phone: {
      title: "Phone",
      description: "The number for help desks, in quotes.",
      examples: ["+249 91 234 5679"],
      ...phoneNumber,
    },
    email: {
      title: "E-mail",
      description: "The address for referrals.",
      examples: ["referrals@example.org"],
      ...emailAddress,
    },
    hours: {
      title: "Hours",
      description: "When they answer.",
      examples: [{ "sun-thu": "09:00-15:00" }],
      ...simpleHours,
    },
  }),
  minProperties: 1,
};

const informationKind = oneOf([
  "name",
  "age",
  "sex",
  "nationality",
  "status",
  "address",
  "phone",
  "family",
  "health",
  "what_happened",
  "papers",
  "religion",
  "income",
]);

/** How a referral is made and what the person meets there. */
export const referralProperties: Properties = mark(
  { audience: "public", group: "referral" },
  {
    referral: {
      title: "Referral",
      description: "How a referral is made, and what happens next.",
      examples: [{ how: ["phone"], answer_within: "2 days" }],
      ...object({
        how: {
          title: "How",
          description: "The ways this provider takes referrals; any one is enough.",
          examples: [["walk_in", "phone"]],
          ...list(oneOf(["walk_in", "phone", "form", "email", "accompanied"]), 5),
        },
        protocol: {
          title: "Protocol",
          description: "The id of a file in protocols/.",
          examples: ["inter-agency"],
          "x-audience": "partner",
          ...protocolId,
        },
        answer_within: {
          title: "Answer within",
          description: "How soon they answer.",
          examples: ["2 days"],
          ...interval,
        },
        what_happens_next: {
          title: "What happens next",
          description: "What the person can expect after the referral.",
          examples: ["A nurse calls back."],
          ...text(600),
        },
        must_say: {
          title: "Must say",
          description: "Kinds of information the person will have to give.",
          examples: [["name", "age"]],
          ...list(informationKind, 13),
        },
        need_not_say: {
          title: "Need not say",
          description: "Kinds of information the person does not have to give.",
          examples: [["status"]],
          ...list(informationKind, 13),
        },
        accompaniment: {
          title: "Company",
          description: "Whether somebody may or should come along.",
          examples: ["possible"],
          ...oneOf(["possible", "recommended", "required", "not_possible", "unknown"]),
        },
        privacy: {
          title: "Privacy",
          description: "How private the conversation is: a room, a screen, a queue.",
          examples: ["A closed room"],
          ...text(400),
        },
      }),
      minProperties: 1,
    },
    must_report: {
      title: "Must report",
      description:
        "Whether they must report to the police or others what a person tells them. Without an answer we print: ask before you tell.",
      examples: [{ state: "no" }],
      ...either(
        yesNoUnknown,
        object(
          {
            state: {
              title: "Answer",
              description: "yes, no or unknown.",
              examples: ["yes"],
              ...yesNoUnknown,
            },
            what: {
              title: "What",
              description: "What must be reported.",
              examples: ["Gunshot wounds"],
              ...text(300),
            },
            to_whom: {
              title: "To whom",
              description: "Who receives the report.",
              examples: ["Police"],
              ...text(200),
            },
          },
          ["state"],
        ),
      ),
    },
    under_18: {
      title: "Under 18",
      description: "Who may consent for a child, and what accompanies a child there.",
      examples: [{ consent: "A guardian, or the child protection focal point" }],
      ...either(
        text(600),
        object({
          consent: {
            title: "Who consents",
            description: "Who may consent.",
            examples: ["A guardian"],
            ...text(400),
          },
          accompaniment: {
            title: "Company",
            description: "Who goes along.",
            examples: ["A trusted adult"],
            ...text(400),
          },
        }),
      ),
    },
    time_limit: {
      title: "Time limit",
      description: "Within how long help must begin, with the pathway owner's own words.",
      examples: [{ within: "72 hours", text: "Treatment works best in the first three days." }],
      ...either(
        interval,
        object(
          {
            within: {
              title: "Within",
              description: "Hours or days.",
              examples: ["72 hours"],
              ...interval,
            },
            text: {
              title: "Words",
              description: "What to tell the person.",
              examples: ["Go at once, also at night."],
              ...text(400),
            },
          },
          ["within"],
        ),
      ),
    },
  },
);
