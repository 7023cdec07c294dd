import {
  date,
  id,
  line,
  list,
  mark,
  object,
  oneOf,
  type Properties,
  roleId,
  type Schema,
  text,
} from "./schema-parts.ts";

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

const signed = (why: string): Properties => ({
  by: {
    title: "By",
    description: "The role that decided.",
    examples: ["protection-lead"],
    ...roleId,
  },
  on: { title: "Date", description: "The day of the decision.", examples: ["2026-10-01"], ...date },
  why: {
    title: "Why",
    description: why,
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
        ...signed("Why it is shown."),
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
        ...signed("Why the rule does not apply."),
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
