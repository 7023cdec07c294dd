import {
  count,
  date,
  id,
  languageCode,
  line,
  list,
  mark,
  object,
  oneOf,
  roleId,
  type Schema,
} from "./schema-parts.ts";

const editionNumber = count(100_000, "Write the edition's number, for example 3.");

const printed: Schema = object(
  {
    layout: {
      title: "Layout",
      description: "What it is: a booklet, a directory.",
      examples: ["booklet"],
      ...id,
    },
    language: {
      title: "Language",
      description: "The language it is in.",
      examples: ["ar"],
      ...languageCode,
    },
    file: {
      title: "File",
      description: "The file's name, without folders.",
      examples: ["booklet-ar.pdf"],
      ...line(200),
    },
    sha256: {
      title: "Digest",
      description: "The file's SHA-256, which tells a true copy from a changed one.",
      examples: ["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"],
      type: "string",
      maxLength: 64,
      pattern: "^[0-9a-f]{64}$",
      errorMessage: "Write the 64 digits and letters of the SHA-256.",
    },
  },
  ["layout", "language"],
);

/** `editions/<number>.yaml`: a numbered, dated publication. Written by the program. */
export const editionSchema: Schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "An edition",
  description:
    "A numbered, dated publication. The program writes this file; a change by hand makes old copies unverifiable.",
  ...object(
    mark(
      { audience: "restricted" },
      {
        number: {
          title: "Number",
          description: "The edition's number; the file is named after it.",
          examples: [3],
          ...editionNumber,
        },
        audience: {
          title: "Audience",
          description: "Who may read it. A restricted edition's file stands in private/editions/.",
          examples: ["public"],
          ...oneOf(["public", "partner", "restricted"]),
        },
        as_of: {
          title: "As of",
          description: "The day the entries were judged by.",
          examples: ["2026-11-20"],
          ...date,
        },
        valid_until: {
          title: "Valid until",
          description: "The last day on which a copy may be used.",
          examples: ["2027-02-18"],
          ...date,
        },
        by: {
          title: "By",
          description: "The role that published it.",
          examples: ["coordinator"],
          ...roleId,
        },
        sign_off: {
          title: "Sign-off",
          description: "The day of the protection officer's signature: a file in sign-offs/.",
          examples: ["2026-11-19"],
          ...date,
        },
        code: {
          title: "Code",
          description: "The short code printed on every page.",
          examples: ["K7Q-2MD"],
          ...line(40),
        },
        documents: {
          title: "Documents",
          description: "What was made of it.",
          examples: [[{ layout: "booklet", language: "ar", file: "booklet-ar.pdf" }]],
          ...list(printed, 200),
        },
      },
    ),
    ["number", "audience", "as_of"],
  ),
};

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
        edition: {
          title: "Edition",
          description: "The edition it is for; without the line, the next one.",
          examples: [3],
          ...editionNumber,
        },
        audience: {
          title: "Audience",
          description: "The widest audience the signature is for.",
          examples: ["public"],
          ...oneOf(["public", "partner", "restricted"]),
        },
        entries: {
          title: "Entries",
          description: "The sensitive entries that were read, by id.",
          examples: [["women-centre"]],
          ...list(id, 5000),
        },
        decisions: {
          title: "Decisions",
          description: "The decisions that were read, by the names of their files.",
          examples: [["women-centre"]],
          ...list(id, 5000),
        },
        waivers: {
          title: "Signed exceptions",
          description: "The waivers that were read: rule and entry, as their files are named.",
          examples: [["looks-sensitive--road-radio"]],
          ...list(line(140), 5000),
        },
        note: {
          title: "Note",
          description: "Conditions or doubts. Never about a person served.",
          examples: ["The safe house's line only after its new rota."],
          ...line(1000),
        },
      },
    ),
    ["by", "on"],
  ),
};
