import {
  count,
  date,
  line,
  list,
  mark,
  object,
  providerId,
  roleId,
  type Schema,
} from "./schema-parts.ts";

/** `private/holders.yaml`: who holds which numbered copy. */
export const holdersSchema: Schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Holders of numbered copies",
  description:
    "Who holds a numbered copy for help desks or protection staff, so that it can be called back. Roles, never names.",
  ...object(
    mark(
      { audience: "restricted" },
      {
        holders: {
          title: "Holders",
          description: "One item a copy. A number is never given twice.",
          examples: [[{ copy: 1, role: "protection-lead", since: "2026-10-18" }]],
          ...list(
            object(
              {
                copy: {
                  title: "Copy",
                  description: "The number printed on the copy.",
                  examples: [1],
                  ...count(100_000, "Write the copy's number, for example 12."),
                },
                edition: {
                  title: "Edition",
                  description: "The edition the copy is of; the name of a file in editions/.",
                  examples: [3],
                  ...count(100_000, "Write the edition's number, for example 3."),
                },
                role: {
                  title: "Role",
                  description: "The role that holds it. Never a person's name.",
                  examples: ["protection-lead"],
                  ...roleId,
                },
                organization: {
                  title: "Organisation",
                  description: "Where the role works, when that is not here: an id.",
                  examples: ["nile-health"],
                  ...providerId,
                },
                since: {
                  title: "Since",
                  description: "The day it was handed over.",
                  examples: ["2026-10-18"],
                  ...date,
                },
                called_back: {
                  title: "Called back",
                  description: "The day the holder was asked to give it back.",
                  examples: ["2026-11-15"],
                  ...date,
                },
                returned: {
                  title: "Returned",
                  description: "The day it came back or was destroyed before a witness.",
                  examples: ["2026-11-20"],
                  ...date,
                },
                note: {
                  title: "Note",
                  description: "What else must be known of this copy. Never about a person served.",
                  examples: ["Kept in the locked drawer of the desk."],
                  ...line(300),
                },
              },
              ["copy", "role", "since"],
            ),
            5000,
          ),
        },
      },
    ),
    ["holders"],
  ),
};
