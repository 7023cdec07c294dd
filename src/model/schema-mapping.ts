import {
  code,
  count,
  countryCode,
  either,
  languageCode,
  line,
  list,
  mark,
  object,
  oneOf,
  ownId,
  type Schema,
} from "./schema-parts.ts";

const key: Schema = {
  type: "string",
  maxLength: 120,
  pattern: "^[a-z][a-z0-9_]*(\\.[a-z0-9_-]+)*$",
};

const column: Schema = {
  ...object({
    to: {
      title: "To",
      description:
        "Where the cells go: a key of an entry, with dots for what stands below it (referral_contact.phone).",
      examples: ["phone"],
      ...key,
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

const value = line(300, "Write one value, or a list of them.");

const joined: Schema = object(
  {
    as: {
      title: "Called",
      description: "What its headings begin with here: as phones, number becomes phones.number.",
      examples: ["phones"],
      ...ownId,
    },
    file: {
      title: "File",
      description: "Another table, beside the sheet.",
      examples: ["phones.csv"],
      ...line(200),
    },
    sheet: {
      title: "Sheet",
      description: "The name of the sheet in its workbook; without the line, the first.",
      examples: ["Phones"],
      ...line(120),
    },
    key: {
      title: "Key",
      description: "The heading there whose cells name a row here.",
      examples: ["location_id"],
      ...line(300),
    },
    by: {
      title: "By",
      description: "The heading here whose cells hold the same.",
      examples: ["id"],
      ...line(300),
    },
    where: {
      title: "Where",
      description: "Only rows there whose cell under a heading says this.",
      examples: [{ number_type: "voice" }],
      type: "object",
      maxProperties: 10,
      propertyNames: { pattern: "^.{1,300}$" },
      additionalProperties: value,
    },
  },
  ["as", "file", "key", "by"],
);

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
        first_row: {
          title: "First row",
          description: "The first row below the headings that is a service, counted from 1.",
          examples: [4],
          ...count(1000, "Write the number of the first row with a service, for example 4."),
        },
        encoding: {
          title: "Encoding",
          description: "How a CSV file's letters are written; without the line, UTF-8.",
          examples: ["windows-1256"],
          ...oneOf([
            ...["utf-8", "utf-16le", "utf-16be", "macintosh"],
            ...["windows-1250", "windows-1251", "windows-1252", "windows-1254", "windows-1256"],
          ]),
        },
        separator: {
          title: "Separator",
          description:
            "The sign between the cells of a CSV file; without the line, what stands there most.",
          examples: ["semicolon"],
          ...oneOf(["comma", "semicolon", "tab", "bar"]),
        },
        values: {
          title: "Values",
          description:
            "What every entry says where its row says nothing: a key of an entry, then its value.",
          examples: [{ organization: "nile-health" }],
          type: "object",
          maxProperties: 50,
          propertyNames: key,
          additionalProperties: either(value, list(value, 40)),
        },
        same_name: {
          title: "Same name",
          description:
            "Where the sheet does not number its services: whether rows with the same provider and the same name, and an entry that has them already, are one service or two.",
          examples: ["one"],
          ...oneOf(["one", "two"]),
        },
        tables: {
          title: "Tables",
          description: "Other tables whose rows belong to the rows of the sheet.",
          examples: [[{ as: "phones", file: "phones.csv", key: "location_id", by: "id" }]],
          ...list(joined, 20),
        },
        general: {
          title: "General",
          description:
            "Why the sheet is not about sensitive services alone, though its title or its name says so. Without the line all its rows are kept out.",
          examples: ["The title names one chapter; the sheet lists all kinds of services."],
          ...line(300),
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
