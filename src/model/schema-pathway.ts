import {
  areaId,
  countryCode,
  interval,
  languageCode,
  line,
  list,
  mark,
  object,
  oneOf,
  ownId,
  protocolId,
  roleId,
  type Schema,
  text,
} from "./schema-parts.ts";
import { internalProperties } from "./schema-pathway-internal.ts";
import { peopleProperties } from "./schema-pathway-people.ts";
import { routineProperties } from "./schema-pathway-routine.ts";
import { serviceStates } from "./schema-service.ts";

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
          calendar: {
            title: "Calendar",
            description:
              "The calendar that readers live by, in documents: behind each Gregorian day, or in its place with calendar_alone. persian is that of Iran and Afghanistan, ethiopic that of Ethiopia and Eritrea, islamic that of Umm al-Qura. Files are always Gregorian.",
            examples: ["persian"],
            ...oneOf(["gregorian", "persian", "ethiopic", "islamic"]),
          },
          calendar_alone: {
            title: "No Gregorian days",
            description: "yes leaves out the Gregorian day where calendar names another one.",
            examples: ["no"],
            ...oneOf(["yes", "no"]),
          },
          digits: {
            title: "Digits",
            description:
              "local writes days, times and counts with the digits of each language (Arabic, Persian). What is dialled, typed or looked up keeps 0 to 9: phones, codes, pages.",
            examples: ["latin"],
            ...oneOf(["latin", "local"]),
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
          owner: {
            title: "Default owner",
            description: "The role that keeps entries fresh.",
            examples: ["coordinator"],
            "x-audience": "partner",
            ...roleId,
          },
          protocol: {
            title: "Default protocol",
            description: "The id of a file in protocols/.",
            examples: ["inter-agency"],
            "x-audience": "partner",
            ...protocolId,
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
                    ...ownId,
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
                    ...areaId,
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
                    ...ownId,
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
      ...peopleProperties,
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
      ...routineProperties,
      ...internalProperties,
    },
    ["format", "title", "country", "time_zone", "languages"],
  ),
};
