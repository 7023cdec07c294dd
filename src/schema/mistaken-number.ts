import { phoneNumber, type Schema } from "../model/schema-parts.ts";
import { type Misfit, type Mistaken, mayBe } from "./mistaken.ts";

/** Text of digits without quotes, which YAML took for a number. What stood in the file is still known from its characters. */
export function mistakenNumber({ value, raw, ways }: Misfit): Mistaken | undefined {
  if (typeof value !== "number" || !ways.some(isText)) return undefined;
  const now = String(value);
  const isPhone = mayBe(ways, phoneNumber) && /^\+?\d+$/.test(raw);
  if (isPhone && now !== raw)
    return {
      rule: "phone-loses-digits",
      message: raw.startsWith("+") ? lostPlus : lostZero,
      quotes: { raw, now },
      text: `"${raw}"`,
    };
  return {
    rule: "needs-quotes",
    message:
      now === raw
        ? 'Without quotes YAML reads this as a number, not as text. Put it in quotes: "{raw}".'
        : 'Without quotes YAML reads this as the number {now}. Put it in quotes: "{raw}".',
    quotes: { raw, now },
    text: `"${raw}"`,
  };
}

const lostZero =
  "Put the phone number in quotes, with + and the country code. Without quotes the first 0 is lost: the file now says {now}.";
const lostPlus =
  'Put the phone number in quotes: "{raw}". Without quotes the + is lost: the file now says {now}.';

const isText = (way: Schema) => way["type"] === "string" && !way["enum"];
