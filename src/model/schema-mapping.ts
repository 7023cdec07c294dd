import {
  code,
  count,
  countryCode,
  languageCode,
  line,
  mark,
  object,
  oneOf,
  ownId,
  type Schema,
} from "./schema-parts.ts";

const column: Schema = {
  ...object({
    to: {
      title: "To",
      description:
        "Where the cells go: a key of an entry, with dots for what stands below it (referral_contact.phone).",
      examples: ["phone"],
      type: "string",
      maxLength: 120,
      pattern: "^[a-z][a-z0-9_]*(\\.[a-z0-9_-]+)*$",
      errorMessage: "Write a key of an entry, for example phone or referral_contact.email.",
    },
    split: {
      title: "Split",
      description: "The sign between several values of one cell.",
      examples: [";"],
      ...line(10, 'Write the sign between values in quotes, for example ";".'),
    },
    lang: {
      title: "Language",
      description: "The language of the column's texts.",
      examples: ["ar"],
      ...languageCode,
    },
    codes: {
      title: "Codes",
      description: "What the cells' words mean: a cell's text, then our code.",
      examples: [{ Clinic: "primary_health_care" }],
      type: "object",
      maxProperties: 1000,
      additionalProperties: code,
    },
    country: {
      title: "Country",
      description: "The country of numbers without a country code, when it is not the pathway's.",
      examples: ["SD"],
      ...countryCode,
    },
    date_format: {
      title: "Date format",
      description: "The order of day, month and year in the cells.",
      examples: ["DD/MM/YYYY"],
      type: "string",
      maxLength: 20,
      pattern: "^[DMY]{1,4}([-/. ][DMY]{1,4}){2}$",
      errorMessage: "Write the order with D, M and Y, for example DD/MM/YYYY.",
    },
    ignore: {
      title: "Ignore",
      description: "Why the column is left out. Nothing is left out without a reason.",
      examples: ["Internal row number of the old list"],
      ...line(300),
    },
  }),
  minProperties: 1,
};

/** `imports/<name>.mapping.yaml`: how a sheet's columns become entries. */
export const mappingSchema: Schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "An import mapping",
  description:
    "How the columns of a sheet become lines of entries. A wrong line here is wrong in every row.",
  ...object(
    mark(
      { audience: "restricted" },
      {
        system: {
          title: "System",
          description: "What the sheet is called in the entries' source line.",
          examples: ["service-map-2026"],
          ...ownId,
        },
        sheet: {
          title: "Sheet",
          description: "The name of the sheet in its workbook; without the line, the first.",
          examples: ["Services"],
          ...line(120),
        },
        header_row: {
          title: "Header row",
          description: "The row with the columns' headings, counted from 1.",
          examples: [3],
          ...count(1000, "Write the number of the row with the headings, for example 3."),
        },
        encoding: {
          title: "Encoding",
          description: "How a CSV file's letters are written; without the line, UTF-8.",
          examples: ["windows-1256"],
          ...oneOf(["utf-8", "utf-16le", "windows-1252", "windows-1256"]),
        },
        columns: {
          title: "Columns",
          description: "One item a heading, exactly as it stands in the sheet.",
          examples: [{ "Phone number": { to: "phone", country: "SD" } }],
          type: "object",
          minProperties: 1,
          maxProperties: 500,
          propertyNames: { pattern: "^.{1,300}$" },
          additionalProperties: column,
        },
      },
    ),
    ["columns"],
  ),
};
