import {
  date,
  line,
  list,
  mark,
  object,
  oneOf,
  ownId,
  roleId,
  type Schema,
} from "./schema-parts.ts";

/** One recorded act of confirming facts with the source, or an attempt. */
export const verificationEvent: Schema = object(
  mark(
    { audience: "restricted" },
    {
      on: {
        title: "Date",
        description: "The day it was done, in the pathway's zone.",
        examples: ["2026-11-02"],
        ...date,
      },
      by: {
        title: "By",
        description: "The role that asked; names stay out.",
        examples: ["coordinator"],
        ...roleId,
      },
      method: {
        title: "Method",
        description:
          "How: visit, phone, email, form, document or website. A website never confirms contact or eligibility.",
        examples: ["phone"],
        ...oneOf(["visit", "phone", "email", "form", "document", "website"]),
      },
      with: {
        title: "With",
        description: "Who told us: a role. In quotes if it holds a comma.",
        examples: ["Head nurse"],
        ...line(200),
      },
      facts: {
        title: "Facts",
        description: "The groups of facts that were confirmed; without the line, all.",
        examples: [["contact", "hours"]],
        ...list(
          oneOf(["contact", "location", "hours", "eligibility", "fees", "services", "referral"]),
          7,
        ),
      },
      at: {
        title: "At",
        description: "The sites this is about; without the line, all.",
        examples: [["main"]],
        ...list(ownId, 30),
      },
      outcome: {
        title: "Outcome",
        description:
          "confirmed (also when the line is missing), changed, no_answer, closed, or reported_wrong (somebody told us it is wrong).",
        examples: ["confirmed"],
        ...oneOf(["confirmed", "changed", "no_answer", "closed", "reported_wrong"]),
      },
      note: {
        title: "Note",
        description: "For protection staff. Never about a person served.",
        examples: ["The number rings at the new office."],
        ...line(500),
      },
    },
  ),
  ["on", "by", "method"],
);
