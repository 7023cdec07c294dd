import type { ServiceEntry } from "../catalogue/catalogue.ts";
import type { CallKey } from "../model/call-key.ts";
import type { Hours } from "../model/hours.ts";
import { readExact } from "../yaml/exact.ts";
import type { Written } from "../yaml/new-file.ts";
import { readMail } from "./answers.ts";
import { isMisread } from "./interview.ts";
import { type NewValue, withValues } from "./record-review.ts";
import { type Fact, factNamed, facts } from "./review-facts.ts";
import { valuesFor } from "./review-values.ts";
import type { Surroundings } from "./surroundings.ts";

type QuestionKey = Extract<CallKey, { readonly kind: "question" }>;

/**
 * What "changed to …" means for an entry: only where the words can be read, and where it is certain which fact they are
 * about. `undefined` otherwise: then somebody has to enter it.
 */
export function valuesOfChange(
  entry: ServiceEntry,
  { group, sites }: Pick<QuestionKey, "group" | "sites">,
  { words, around }: { readonly words: string; readonly around: Surroundings },
): readonly NewValue[] | undefined {
  const [name, rest] = named(words);
  const fact = name ?? onlyFact(entry, group, words);
  if (!fact || fact.group !== group) return undefined;
  const value: Written | { readonly misread: string } = fact.read(rest, around);
  if (value === "" || isMisread(value)) return undefined;
  return valuesFor(entry.written, { fact, value: value as Written, sites });
}

/** The last funded day, where an entry lives on a project's money and somebody wrote a day. */
export function valuesOfEnd(
  entry: ServiceEntry,
  words: string,
  around: Surroundings,
): readonly NewValue[] | undefined {
  const fact = facts.find(({ key }) => key === "funded_until");
  const value = fact?.read(words, around);
  if (!fact || !entry.written.funding || value === undefined || isMisread(value)) return undefined;
  return valuesFor(entry.written, { fact, value: value as Written, sites: [] });
}

/** True where the entry says already what the values would make it say. */
export function saysSo(text: string, values: readonly NewValue[]): boolean {
  const data = (each: string) => JSON.stringify(readExact(each).value);
  return data(text) === data(withValues("service", text, values));
}

/** "phone: +249 …" names its fact; text that is no single word of the format has to be entered with care. */
function named(words: string): readonly [Fact | undefined, string] {
  const [, name = "", rest = ""] = /^([a-z_.]+)\s*[:=]\s*(.+)$/s.exec(words) ?? [];
  const found = name === "" ? undefined : factNamed(name);
  if (!found || "near" in found || found.ofProvider || found.fact.isText) return [undefined, words];
  return [found.fact, rest];
}

/** The one fact of a group that the words can be about. */
function onlyFact(
  entry: ServiceEntry,
  group: QuestionKey["group"],
  words: string,
): Fact | undefined {
  const key = keyOf(entry, group, words);
  return facts.find((fact) => fact.group === group && fact.key === key);
}

function keyOf(
  { written, meaning }: ServiceEntry,
  group: QuestionKey["group"],
  words: string,
): string | undefined {
  if (group === "contact") {
    const isMail = !isMisread(readMail(words));
    const { email, phone } = written.referral_contact ?? {};
    if (isMail) return email === undefined ? "email" : undefined;
    const own = meaning.sites.map(({ contact }) => contact);
    const others = own.some((each) => each.whatsapp.length + each.sms.length > 0);
    return phone === undefined && !others ? "phone" : undefined;
  }
  if (group === "hours")
    return meaning.sites.every(({ hours }) => isPlain(hours)) ? "hours" : undefined;
  if (group === "fees") return isPlainFee(written.fees) ? "fees" : undefined;
  return undefined;
}

/** Nothing would be lost with the old hours but themselves. */
function isPlain(hours: Hours | undefined): boolean {
  if (hours?.kind !== "week") return true;
  return Object.keys(hours.seasons).length === 0 && hours.exceptions.length === 0 && !hours.text;
}

function isPlainFee(fees: unknown): boolean {
  if (typeof fees !== "object" || fees === null) return true;
  return Object.keys(fees).every((key) => key === "amount" || key === "currency");
}
