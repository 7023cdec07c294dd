import { hours, visitHours } from "./schema-hours.ts";
import {
  areaId,
  code,
  date,
  either,
  emailAddress,
  id,
  interval,
  list,
  mark,
  object,
  oneOf,
  type Properties,
  phoneNumber,
  type Schema,
  text,
  webAddress,
  yesNoUnknown,
} from "./schema-parts.ts";

/** Where a service is reached. */
export const placeProperties: Properties = mark(
  { audience: "public", group: "location" },
  {
    area: {
      title: "Area",
      description: "Where the service is: the id of an area in pathway.yaml.",
      examples: ["omdurman"],
      ...areaId,
    },
    address: {
      title: "Address",
      description:
        "How to find the door, in words a stranger understands. Write hidden for a place that must stay secret: then no area, directions, coordinates or landline may stand anywhere in the entry.",
      examples: ["Street 40, behind the bakery"],
      ...text(500),
    },
    directions: {
      title: "Directions",
      description: "The way there from a place everybody knows; bus lines; the colour of the door.",
      examples: ["Bus 12 to the market, then five minutes on foot"],
      ...text(800),
    },
    coordinates: {
      title: "Coordinates",
      description: "Latitude and longitude in degrees, as pasted from a map, in quotes.",
      examples: ["15.65, 32.48"],
      type: "string",
      maxLength: 60,
      pattern: "^\\s*-?[0-9]{1,2}(\\.[0-9]+)?\\s*[,;]\\s*-?[0-9]{1,3}(\\.[0-9]+)?\\s*$",
      errorMessage: 'Write latitude, comma, longitude, in quotes: "15.65, 32.48".',
    },
    reached_through: {
      title: "Reached through",
      description: "The id of the service that makes the contact, instead of a phone number here.",
      examples: ["protection-desk"],
      ...id,
    },
  },
);

const phones: Schema = either(phoneNumber, list(phoneNumber, 6));

/** How the person reaches it. No name can be written here. */
export const contactProperties: Properties = mark(
  { audience: "public", group: "contact" },
  {
    phone: {
      title: "Phone",
      description:
        "The number a person calls, in quotes. National numbers are read by the pathway's country; short codes such as 3033 may stand as they are.",
      examples: ["+249 91 234 5678"],
      ...phones,
    },
    whatsapp: {
      title: "WhatsApp",
      description: "The number for WhatsApp, in quotes.",
      examples: ["+249 91 234 5678"],
      ...phones,
    },
    sms: {
      title: "Text message",
      description: "The number for text messages, in quotes.",
      examples: ["+249 91 234 5678"],
      ...phones,
    },
    email: {
      title: "E-mail",
      description: "An address that a team reads, not one person.",
      examples: ["help@example.org"],
      ...emailAddress,
    },
    website: {
      title: "Website",
      description: "A page the person can read.",
      examples: ["https://example.org"],
      ...webAddress,
    },
    answered_by: {
      title: "Who answers",
      description:
        "desk: whoever is on duty. person: always the same person; then the number is personal.",
      examples: ["desk"],
      ...oneOf(["desk", "person", "unknown"]),
    },
    phone_cost: {
      title: "Cost of the call",
      description: "What the call costs the person.",
      examples: ["Free from Zain and Sudani"],
      ...text(200),
    },
    from_abroad: {
      title: "Works from abroad",
      description: "Whether the number can be dialled from another country.",
      examples: ["no"],
      ...yesNoUnknown,
    },
    safe_to_call_back: {
      title: "Safe to call back",
      description: "Whether the service calls back without saying who it is.",
      examples: ["unknown"],
      ...yesNoUnknown,
    },
  },
);

/** When it is open. */
export const hoursProperty: Properties = mark(
  { audience: "public", group: "hours" },
  {
    hours: {
      title: "Opening hours",
      description:
        "One line a day or range of days; always; by_appointment; a season; exceptions; or text, word for word.",
      examples: [{ "sun-thu": "08:00-14:00", fri: "closed" }],
      ...hours,
    },
    visits: {
      title: "Mobile team's visits",
      description: "Where the team comes, and how often.",
      examples: [
        [{ area: "omdurman", place: "Market square", every: "2 weeks", from: "2026-11-02" }],
      ],
      ...list(
        object(
          {
            area: {
              title: "Area",
              description: "The id of the area visited.",
              examples: ["omdurman"],
              "x-group": "location",
              ...areaId,
            },
            place: {
              title: "Place",
              description: "Where the team stands.",
              examples: ["Market square"],
              "x-group": "location",
              ...text(200),
            },
            every: {
              title: "How often",
              description: "The time from one visit to the next.",
              examples: ["2 weeks"],
              ...interval,
            },
            from: {
              title: "First visit",
              description: "The first visit; the rhythm counts from here.",
              examples: ["2026-11-02"],
              ...date,
            },
            until: {
              title: "Last visit",
              description: "The last day on which the team may come.",
              examples: ["2026-12-31"],
              ...date,
            },
            hours: {
              title: "Hours",
              description: "When the team is there.",
              examples: ["09:00-13:00"],
              ...visitHours,
            },
          },
          ["area", "every", "from"],
        ),
        30,
      ),
    },
  },
);

/** What is done by a site and not by another is said with codes. */
export const notHereProperty: Properties = mark(
  { audience: "public", group: "services" },
  {
    not_here: {
      title: "Not at this site",
      description: "Codes from provides that this site does not offer.",
      examples: [["vaccination"]],
      ...list(code, 40),
    },
  },
);
