import type { Finding } from "../model/finding.ts";
import { isOrdinaryNumber, isShortCode } from "../model/ordinary-number.ts";
import { judgeNumber, type NumberVerdict } from "../model/phone-kind.ts";
import type { FileRule } from "./rule.ts";
import { type WrittenContact, writtenContacts } from "./written-contacts.ts";

const keys = ["phone", "whatsapp", "sms"] as const;

export const phoneImpossible: FileRule = {
  id: "phone-impossible",
  severity: "error",
  stage: "file",
  title: "Phone number that nobody can dial",
  why: "A person in need calls it, reaches nobody or a stranger, and may not dare to ask again.",
  remedy:
    "Compare it digit by digit with where it comes from. Write it with + and the country code; several numbers as a list.",
  example: {
    wrong: 'phone: "+249 91 234 567"',
    right: 'phone: "+249 91 234 5678"',
  },
  *check({ written, catalogue }) {
    const { country, example } = catalogue.pathway;
    for (const contact of writtenContacts(written, keys)) {
      if (isDialled(contact, country)) continue;
      const verdict = judgeNumber(contact.value, country);
      if (verdict === "fine" || (verdict === "unlikely" && example)) continue;
      yield severalIn(contact, country) ?? said(contact, verdict, country);
    }
  },
};

/** True when a file holds a number that needs the tables of all countries to be judged. */
export function hasUnusualNumber(written: unknown, country: string): boolean {
  return writtenContacts(written, keys).some((contact) => !isDialled(contact, country));
}

/** WhatsApp knows no short codes. */
function isDialled({ key, value }: WrittenContact, country: string): boolean {
  return isOrdinaryNumber(value, country) && !(key === "whatsapp" && isShortCode(value));
}

const endings: Readonly<Record<Exclude<NumberVerdict, "fine">, string>> = {
  unlikely: "has the right length, yet no such numbers are given out",
  "too short": "has too few digits",
  "too long": "has too many digits",
  "unknown country": "begins with the code of no country",
  "no number": "cannot be dialled",
};

function said(
  { key, value, path }: WrittenContact,
  verdict: Exclude<NumberVerdict, "fine">,
  country: string,
): Finding {
  if (key === "whatsapp" && isShortCode(value))
    return {
      path,
      message: "WhatsApp needs a whole number with + and the country code, not a short code.",
    };
  return {
    path,
    message: value.trim().startsWith("+")
      ? '"{number}" {ending}. Compare it with where it comes from.'
      : '"{number}" {ending}, read as a number of {country}. Compare it with where it comes from; a number of another country needs + and its code.',
    quotes: { number: value },
    args: { ending: endings[verdict], ...(value.trim().startsWith("+") ? {} : { country }) },
    ...(verdict === "unlikely" ? { severity: "warning" } : {}),
  };
}

/** Two numbers in one line, with a stroke or words between them: each alone could be dialled. */
function severalIn({ value, path }: WrittenContact, country: string): Finding | undefined {
  const parts = value.split(/\s*\/\s*|\s{2,}|\s*-{2,}\s*/).filter((part) => part !== "");
  if (parts.length < 2 || !parts.every((part) => isWhole(part, country))) return undefined;
  return {
    path,
    message: "Several numbers stand in one. Write a list, one number a line, each in quotes.",
    // Inside a list, one item cannot become two without moving the others.
    ...(typeof path.at(-1) === "number"
      ? {}
      : { instead: `[${parts.map((part) => `"${part.trim()}"`).join(", ")}]` }),
  };
}

function isWhole(part: string, country: string): boolean {
  const digits = part.replace(/\D/g, "").length;
  return digits > 6 && ["fine", "unlikely"].includes(judgeNumber(part, country));
}
