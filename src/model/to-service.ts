import type { Audience } from "./audience.ts";
import { defined, given } from "./defined.ts";
import { toRefusals } from "./eligibility.ts";
import type { FactGroup } from "./fact-group.ts";
import type { ServiceFile } from "./file-types.ts";
import { toHours } from "./hours.ts";
import { parseDate } from "./plain-date.ts";
import type { Referral, ReferralContact, Service, VerificationEvent } from "./service.ts";
import { toName, toText, type WrittenText } from "./text.ts";
import { toOwnSite, toSite } from "./to-site.ts";

type Given<Key extends keyof ServiceFile> = NonNullable<ServiceFile[Key]>;

/**
 * Reads a service file that fits the schema, or what an audience may see of one.
 * Dates that do not exist are left out here and are a rule's finding.
 */
export function toService(id: string, file: ServiceFile, first: string): Service {
  const words = (value: WrittenText | undefined) => given(value, (each) => toText(each, first));
  const own = toOwnSite(file, first);
  return {
    id,
    name: toName(file.name),
    organization: file.organization,
    provides: file.provides,
    languages: own.languages,
    draft: file.draft === "yes",
    not_open_to: file.not_open_to ? toRefusals(file.not_open_to, first) : [],
    sites: file.sites?.map((each) => toSite(each, { file, own, first })) ?? [own],
    review: (file.review ?? {}) as Readonly<Record<string, string>>,
    verification: (file.verification ?? []).flatMap(toEvent),
    ...defined({
      sector: file.sector,
      audience: file.audience as Audience | undefined,
      description: words(file.description),
      not_provided: words(file.not_provided),
      good_to_know: words(file.good_to_know),
      status: own.status,
      open_to: own.open_to,
      fees: own.fees,
      referral: given(file.referral, (each) => toReferral(each, first)),
      referral_contact: given(file.referral_contact, (each) => toReferralContact(each, first)),
      must_report: given(file.must_report, (each) => toMustReport(each, first)),
      under_18: given(file.under_18, (each) => toUnder18(each, first)),
      time_limit: given(file.time_limit, (each) => toTimeLimit(each, first)),
      notes: given(file.notes_about_the_service, (each) => toText(each, first)),
      funding: given(file.funding, toFunding),
      postponed: given(file.postponed, toPostponed),
    }),
  };
}

/** Reads a referral contact, of a service or of an organisation. */
export function toReferralContact(
  written: Given<"referral_contact">,
  first: string,
): ReferralContact {
  const { hours, ...rest } = written;
  return { ...rest, ...defined({ hours: given(hours, (each) => toHours(each, first)) }) };
}

function toReferral(written: Given<"referral">, first: string): Referral {
  const words = (value: WrittenText | undefined) => given(value, (each) => toText(each, first));
  return {
    how: written.how ?? [],
    must_say: written.must_say ?? [],
    need_not_say: written.need_not_say ?? [],
    ...defined({
      protocol: written.protocol,
      answer_within: written.answer_within,
      what_happens_next: words(written.what_happens_next),
      accompaniment: written.accompaniment,
      privacy: words(written.privacy),
    }),
  };
}

function toMustReport(
  written: Given<"must_report">,
  first: string,
): NonNullable<Service["must_report"]> {
  if (typeof written === "string") return { state: written };
  const { state, what, to_whom: toWhom } = written;
  const words = (value: WrittenText | undefined) => given(value, (each) => toText(each, first));
  return { state, ...defined({ what: words(what), to_whom: words(toWhom) }) };
}

function toUnder18(written: Given<"under_18">, first: string): NonNullable<Service["under_18"]> {
  const words = (value: WrittenText | undefined) => given(value, (each) => toText(each, first));
  const rule = written as
    | string
    | { readonly consent?: WrittenText; readonly accompaniment?: WrittenText };
  if (typeof rule === "string") return { consent: toText(rule, first) };
  if (rule.consent === undefined && rule.accompaniment === undefined)
    return { consent: toText(rule as WrittenText, first) };
  return defined({ consent: words(rule.consent), accompaniment: words(rule.accompaniment) });
}

function toTimeLimit(
  written: Given<"time_limit">,
  first: string,
): NonNullable<Service["time_limit"]> {
  if (typeof written === "string") return { within: written };
  return {
    within: written.within,
    ...defined({ text: given(written.text, (each) => toText(each, first)) }),
  };
}

function toFunding(written: Given<"funding">): NonNullable<Service["funding"]> {
  return defined({ until: given(written.until, parseDate), funder: written.funder });
}

function toPostponed(written: Given<"postponed">): Service["postponed"] {
  const until = parseDate(written.until);
  return until && { ...written, until };
}

function toEvent(written: Given<"verification">[number]): VerificationEvent[] {
  const on = parseDate(written.on);
  if (!on) return [];
  // Key by key: there are several in each entry, and a copy of what is left takes ten times as long.
  const { by, method, with: source, facts, at, outcome } = written;
  const event = {
    by,
    method,
    on,
    facts: (facts ?? []) as readonly FactGroup[],
    at: at ?? [],
    outcome: outcome ?? "confirmed",
  };
  return [source === undefined ? event : { ...event, with: source }];
}
