import type { Effect, Harm } from "./change.ts";
import type { FactKey, Facts } from "./facts.ts";

/** How a fact changed, and whether knowing that somebody uses the service can hurt them. */
export interface Graded {
  readonly key: FactKey;
  readonly before: unknown;
  readonly after: unknown;
  readonly effect: Effect;
  readonly isSensitive: boolean;
}

/** Facts by which people go, call and are let in: who has the old one comes in vain. */
const doors: ReadonlySet<FactKey> = new Set([
  ...(["status", "draft", "provides", "open_to", "not_open_to", "hours", "visits"] as const),
  ...(["languages", "fees", "not_here", "area", "address", "directions", "coordinates"] as const),
  ...(["reached_through", "phone", "whatsapp", "sms", "email", "referral_contact"] as const),
  ...(["referral.how", "referral.protocol", "referral.must_say", "time_limit"] as const),
  ...(["under_18.consent", "under_18.accompaniment", "from_abroad", "state"] as const),
]);

/** Numbers and mailboxes: the old one may belong to a stranger by now. */
const contacts: ReadonlySet<FactKey> = new Set([
  "phone",
  "whatsapp",
  "sms",
  "email",
  "referral_contact",
]);

/** What can happen to somebody who goes by what stood there before. */
export function harmOf(graded: Graded): Harm {
  const { key, before, effect, isSensitive } = graded;
  if (effect === "translated") return "minor";
  if (isDangerous(graded)) return "danger";
  if (!doors.has(key)) return "minor";
  if (effect === "wider") return "missed";
  // What nobody had before leads nobody astray.
  if (before === undefined && effect === "other") return "missed";
  return contacts.has(key) && isSensitive ? "danger" : "vain";
}

function isDangerous({ key, before, after }: Graded): boolean {
  switch (key) {
    case "hidden":
      return after !== undefined;
    case "status":
    case "state":
      return stateOf(after) === "withdrawn";
    case "must_report":
      return stateOf(after) === "yes" && stateOf(before) !== "yes";
    case "safe_to_call_back":
      return after === "no" || before === "yes";
    case "referral.need_not_say":
      return lost(before, after);
    default:
      return false;
  }
}

function stateOf(value: unknown): unknown {
  return typeof value === "object" && value !== null ? (value as Facts["status"]).state : value;
}

/** People were told that they may keep to themselves what they are asked now. */
function lost(before: unknown, after: unknown): boolean {
  const kept = Array.isArray(after) ? after : [];
  return Array.isArray(before) && before.some((each) => !kept.includes(each));
}
