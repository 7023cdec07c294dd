import type { Why } from "./cell-fate.ts";
import type { Guard } from "./danger.ts";
import { meaningOf } from "./heading-words.ts";
import { hasOtherWords } from "./read-contact.ts";
import type { Target } from "./targets.ts";

/** Where a door is, and what a house is called, is said with names of people who need no protection from us. */
const namesake: ReadonlySet<string> = new Set(
  "name organization area address directions website organization.website".split(" "),
);
const contacts: ReadonlySet<string> = new Set(
  "phone whatsapp sms organization.phone referral_contact.phone".split(" "),
);

/** True for a place of an entry that says where a door is, and for a heading of no place that does. */
export function saysWhere(placeOrHeading: string): boolean {
  if (/^(?:area|address|directions|coordinates)(?:\.|$)/.test(placeOrHeading)) return true;
  const about = meaningOf(placeOrHeading)?.topic ?? "";
  return /^(?:area|address|directions|coordinates|latitude|longitude|serves)$/.test(about);
}

/** Why words may not stand where they would go, besides what is dangerous everywhere. */
export function whyKeptOut(
  text: string,
  target: Target | undefined,
  guard: Guard,
): Why | undefined {
  const mayName = target !== undefined && namesake.has(target.to);
  if (!mayName && (guard.isName(text) || guard.hasGivenName(text))) return "person";
  return target && contacts.has(target.to) && hasOtherWords(text) ? "person" : undefined;
}
