import { date, line, list, mark, object, oneOf, roleId, type Schema } from "./schema-parts.ts";

/** `sign-offs/<date>.yaml`: the protection officer's signature. */
export const signOffSchema: Schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "A sign-off",
  description:
    "The protection officer has read what is sensitive and agrees that it is published. Signed by role, never by name.",
  ...object(
    mark(
      { audience: "restricted" },
      {
        by: {
          title: "By",
          description: "The role that signs.",
          examples: ["protection-lead"],
          ...roleId,
        },
        on: {
          title: "Date",
          description: "The day of signing.",
          examples: ["2026-11-19"],
          ...date,
        },
        audience: {
          title: "Audience",
          description: "For whose copies the signature is; other readers are told other things.",
          examples: ["public"],
          ...oneOf(["public", "partner", "restricted"]),
        },
        entries: {
          title: "Entries",
          description:
            "The sensitive entries that were read, each with a digest of what its readers are told. The signature ends for an entry when that changes. Written by `pathway sign-off`.",
          examples: [["women-centre 9f86d081884c7d659a2feaa0c55ad015"]],
          ...list(
            {
              type: "string",
              maxLength: 100,
              pattern: "^[a-z0-9](-?[a-z0-9])* [0-9a-f]{32}$",
              errorMessage:
                "pathway sign-off writes these lines: an id, and a digest of what was read. By hand nobody can.",
            },
            5000,
          ),
        },
        tag: {
          title: "Tag",
          description: "The signed tag that Git was given for it, where the repository signs.",
          examples: ["sign-off-2026-11-19"],
          ...line(100),
        },
        note: {
          title: "Note",
          description: "Conditions or doubts. Never about a person served.",
          examples: ["The safe house's line only after its new rota."],
          ...line(1000),
        },
      },
    ),
    ["by", "on", "audience", "entries"],
  ),
};
