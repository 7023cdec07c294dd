import type { Refusal } from "../model/eligibility.ts";
import type { Fees } from "../model/service.ts";
import type { Text } from "../model/text.ts";
import type { Effect } from "./change.ts";
import { eligibilityEffect, listEffect, without } from "./eligibility-difference.ts";
import type { FactKey, Facts } from "./facts.ts";
import { hoursEffect } from "./hours-difference.ts";

type Compare = { readonly [Key in FactKey]?: (before: Facts[Key], after: Facts[Key]) => Effect };

/** What is new of these can only be a hindrance: they are asked for more. */
const burdens: ReadonlySet<FactKey> = new Set(["not_open_to", "referral.must_say", "not_here"]);

/** What a reader gains by knowing it, and loses when it is not known any more. */
const gifts: ReadonlySet<FactKey> = new Set([
  ...(["provides", "languages", "phone", "whatsapp", "sms", "referral.how"] as const),
  ...(["visits", "referral.need_not_say"] as const),
]);

const compare: Compare = {
  provides: listEffect,
  "referral.how": listEffect,
  "referral.need_not_say": listEffect,
  "referral.must_say": (before, after) => listEffect(after, before),
  not_here: (before, after) => listEffect(after, before),
  languages: (before, after) =>
    listEffect(
      before.map(({ code }) => code),
      after.map(({ code }) => code),
    ),
  open_to: eligibilityEffect,
  not_open_to: refusalsEffect,
  hours: hoursEffect,
  fees: feesEffect,
  visits: (before, after) => listEffect(before.map(textOf), after.map(textOf)),
};

/** What a change is for the reader. */
export function effectOf<Key extends FactKey>(
  key: Key,
  before: Facts[Key] | undefined,
  after: Facts[Key] | undefined,
): Effect {
  if (key === "status") return statusEffect(before as Facts["status"], after as Facts["status"]);
  if (key === "draft") return after === undefined ? "wider" : "narrower";
  if (before === undefined || after === undefined) return silentEffect(key, after !== undefined);
  if (isTranslation(before, after)) return "translated";
  return compare[key]?.(before, after) ?? "other";
}

function silentEffect(key: FactKey, isKnown: boolean): Effect {
  if (burdens.has(key)) return isKnown ? "narrower" : "wider";
  if (gifts.has(key)) return isKnown ? "wider" : "narrower";
  return "other";
}

/** Doors that nothing is said of are open. */
function statusEffect(
  before: Facts["status"] | undefined,
  after: Facts["status"] | undefined,
): Effect {
  const [wasOpen, isOpen] = [before, after].map((each) => (each?.state ?? "open") === "open");
  return wasOpen === isOpen ? "other" : isOpen ? "wider" : "narrower";
}

/** Each refusal that is new turns somebody away, unless it only says more of one that was there. */
function refusalsEffect(before: readonly Refusal[], after: readonly Refusal[]): Effect {
  const who = (refusals: readonly Refusal[]) => refusals.map((each) => textOf(each.who));
  return listEffect(who(after), who(before));
}

function feesEffect(before: Fees, after: Fees): Effect {
  const [earlier, later] = [costOf(before), costOf(after)];
  if (earlier === undefined || later === undefined) return "other";
  return later > earlier ? "narrower" : later < earlier ? "wider" : "other";
}

/** `undefined` where a price is not known. */
const costOf = (fees: Fees) => (fees.kind === "free" ? 0 : fees.amount);

/** Words in a language more or less, and none of those that stay is another. */
function isTranslation(before: unknown, after: unknown): boolean {
  if (!isText(before) || !isText(after)) return false;
  const kept = Object.keys(before).filter((language) => after[language] !== undefined);
  if (kept.length === 0) return without(Object.values(before), Object.values(after)).length === 0;
  return kept.every((language) => before[language] === after[language]);
}

function isText(value: unknown): value is Text {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(
    ([key, words]) =>
      typeof words === "string" && /^(?:\*|[a-z]{2,3}(?:-[A-Za-z]{2,8})*)$/.test(key),
  );
}

const textOf = (value: unknown) => JSON.stringify(value);
