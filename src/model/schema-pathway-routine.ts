import {
  code,
  date,
  interval,
  list,
  mark,
  object,
  oneOf,
  type Properties,
  text,
} from "./schema-parts.ts";

/** What holds through the year, and what the desk reads. */
export const routineProperties: Properties = mark(
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
      "x-audience": "partner",
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
