import { agreementProperties } from "./schema-agreements.ts";
import {
  date,
  either,
  emailAddress,
  line,
  list,
  mark,
  object,
  oneOf,
  phoneNumber,
  type Schema,
  text,
  webAddress,
} from "./schema-parts.ts";
import { referralContact } from "./schema-referral.ts";
import { formerIds } from "./schema-upkeep.ts";
import { vettingProperties } from "./schema-vetting.ts";

const states = oneOf(["identified", "contacted", "vetted", "agreed", "listed", "withdrawn"]);

/** `organizations/<id>.yaml`: a provider. */
export const organizationSchema: Schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "An organisation",
  description: "A provider of services: contacts, vetting, agreements.",
  ...object(
    {
      ...mark(
        { audience: "public" },
        {
          name: {
            title: "Name",
            description: "The organisation's name.",
            examples: ["Nile Health"],
            ...text(200),
          },
          kind: {
            title: "Kind",
            description:
              "rcrc, un, ngo, cbo, public or private. It sets how often its services are reviewed.",
            examples: ["ngo"],
            ...oneOf(["rcrc", "un", "ngo", "cbo", "public", "private"]),
          },
          phone: {
            title: "Phone",
            description: "The organisation's own number, in quotes.",
            examples: ["+249 91 234 5600"],
            "x-group": "contact",
            ...either(phoneNumber, list(phoneNumber, 6)),
          },
          email: {
            title: "E-mail",
            description: "An address a team reads.",
            examples: ["info@example.org"],
            "x-group": "contact",
            ...emailAddress,
          },
          website: {
            title: "Website",
            description: "Its page.",
            examples: ["https://example.org"],
            "x-group": "contact",
            ...webAddress,
          },
          complaints: {
            title: "Complaints",
            description: "Where a person complains about the organisation, also about conduct.",
            examples: [{ general: "Box at the door" }],
            ...object({
              general: {
                title: "General",
                description: "The ordinary channel.",
                examples: ["Box at the door"],
                ...text(400),
              },
              sensitive: {
                title: "Sensitive",
                description:
                  "The channel for abuse or misconduct, read by a woman and a man who do not work there.",
                examples: ["+249 91 234 5699"],
                ...text(400),
              },
              last_tested: {
                title: "Last tested",
                description: "When we last tried it.",
                examples: ["2026-09-01"],
                "x-audience": "restricted",
                ...date,
              },
            }),
          },
        },
      ),
      ...mark({ audience: "partner", group: "contact" }, { referral_contact: referralContact }),
      ...mark(
        { audience: "partner" },
        {
          state: {
            title: "State",
            description: "How far the partnership is. withdrawn takes every service out at once.",
            examples: ["listed"],
            ...either(
              states,
              object(
                {
                  state: {
                    title: "State",
                    description: "How far the partnership is.",
                    examples: ["withdrawn"],
                    ...states,
                  },
                  internal_reason: {
                    title: "Internal reason",
                    description: "For protection staff only.",
                    examples: ["Allegation under inquiry"],
                    "x-audience": "restricted",
                    ...line(600),
                  },
                },
                ["state"],
              ),
            ),
          },
        },
      ),
      ...vettingProperties,
      ...agreementProperties,
      ...mark({ audience: "restricted" }, { former_ids: formerIds }),
    },
    ["name"],
  ),
};
