import { statuses } from "./schema-eligibility.ts";
import { either, list, object, oneOf, type Schema, text } from "./schema-parts.ts";

/** Free, or an amount. */
export const fees: Schema = either(
  oneOf(
    ["free"],
    "Write free; or below it, each on its own line, the amount and the currency, for example  amount: 500  and  currency: SDG",
  ),
  {
    ...object({
      amount: {
        title: "Amount",
        description: "What a visit costs the person; 0 is free.",
        examples: [500],
        type: "number",
        minimum: 0,
        maximum: 1_000_000_000,
        errorMessage: "Write a number without a currency sign.",
      },
      currency: {
        title: "Currency",
        description: "Three capital letters (ISO 4217).",
        examples: ["SDG"],
        type: "string",
        pattern: "^[A-Z]{3}$",
        maxLength: 3,
        errorMessage: "Write three capital letters, for example SDG.",
      },
      who_pays: {
        title: "Who pays",
        description: "The person, or somebody else.",
        examples: ["The Red Crescent, for people it refers"],
        ...text(300),
      },
      waived_for: {
        title: "Waived for",
        description: "Statuses that pay nothing, or words.",
        examples: [["refugee"]],
        ...either(list(oneOf(statuses), 9), text(300)),
      },
      hidden: {
        title: "Other costs",
        description: "Costs that come on top and surprise people.",
        examples: [["transport"]],
        ...list(
          oneOf([
            "transport",
            "medicine",
            "tests",
            "papers",
            "translation",
            "photos",
            "food",
            "phone",
            "deposit",
          ]),
          9,
        ),
      },
      billing: {
        title: "Billing",
        description: "How the provider bills us.",
        examples: ["Monthly, by list of codes"],
        "x-audience": "partner",
        ...text(400),
      },
      note: {
        title: "Note",
        description: "What else about money.",
        examples: ["Pay at the desk on the left."],
        ...text(400),
      },
    }),
    minProperties: 1,
  },
);
