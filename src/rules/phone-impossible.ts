import { isOrdinaryNumber, isShortCode } from "../model/ordinary-number.ts";
import type { FileRule } from "./rule.ts";
import { hasContact, type WrittenContact, writtenContacts } from "./written-contacts.ts";

const keys = ["phone", "whatsapp", "sms"] as const;

export const phoneImpossible: FileRule = {
  id: "phone-impossible",
  severity: "error",
  stage: "file",
  needs: ["phone", "whatsapp", "sms"],
  title: "Phone number that nobody can dial",
  why: "A person in need calls it, reaches nobody or a stranger, and may not dare to ask again.",
  remedy:
    "Compare it digit by digit with where it comes from. Write it with + and the country code; several numbers as a list.",
  example: {
    wrong: 'phone: "+249 91 234 567"',
    right: 'phone: "+249 91 234 5678"',
  },
  when: ({ written, catalogue }) =>
    hasContact(
      written,
      keys,
      (value, key) =>
        !isOrdinaryNumber(value, catalogue.pathway.country) || isOnShortCode({ key, value }),
    ),
  /** Finds the numbers that do not look like those of a country; `judgedNumbers` lets go those that can be dialled all the same. */
  *check({ written, catalogue }) {
    for (const contact of writtenContacts(written, keys))
      if (isOnShortCode(contact))
        yield {
          path: contact.path,
          message: "WhatsApp needs a whole number with + and the country code, not a short code.",
        };
      else if (!isOrdinaryNumber(contact.value, catalogue.pathway.country))
        yield { path: contact.path, message: numberInDoubt, quotes: { number: contact.value } };
  },
};

/** Stands for the sentence as long as nobody has asked the tables of all countries. */
export const numberInDoubt = '"{number}" is in doubt.';

const isOnShortCode = ({ key, value }: Pick<WrittenContact, "key" | "value">) =>
  key === "whatsapp" && isShortCode(value);
