import type { FactKey, Facts } from "../history/facts.ts";
import type { StringKey } from "../languages/language.ts";
import { label } from "../languages/translator.ts";
import type { Hours } from "../model/hours.ts";
import type { Pathway } from "../model/pathway.ts";
import type { PlainDate } from "../model/plain-date.ts";
import type { Fees, Visit } from "../model/service.ts";
import type { Text } from "../model/text.ts";
import { eligibilitySentence, refusalWords } from "./eligibility-sentence.ts";
import { isolated, valuesOf } from "./entry-text.ts";
import { hoursLines } from "./hours-lines.ts";
import type { Reader } from "./reader.ts";
import { areaName, codeName } from "./row.ts";
import { feesRow, languagesRow } from "./service-rows.ts";

/** Who is told of changes, and by which names. */
export interface ChangeContext {
  readonly reader: Reader;
  /** `as_of`: days that are over by then are not spoken of. `pathway`: as the same audience sees it. */
  readonly edition: { readonly as_of: PlainDate; readonly pathway: Pathway };
  /** The name of another entry; `undefined` where this audience does not see it. */
  nameOf(kind: "service" | "organization", id: string): Text | undefined;
}

type Say = { readonly [Key in FactKey]: (value: Facts[Key], context: ChangeContext) => string };

const text = (value: Text, { reader }: ChangeContext) => reader.within(value);
const plain = (value: string, { reader }: ChangeContext) => isolated(value, reader);
const numbers = (values: readonly string[], { reader }: ChangeContext) =>
  reader.list(values.map((each) => isolated(each, reader)));
const codes = (values: readonly string[], context: ChangeContext) =>
  context.reader.list(values.map((each) => codeName(each, context)));
const information = (values: readonly string[], { reader }: ChangeContext) =>
  reader.list(values.map((each) => label(reader.language, "information", each)));
const named = (kind: "service" | "organization") => (id: string, context: ChangeContext) => {
  const name = context.nameOf(kind, id);
  return name ? context.reader.within(name) : isolated(id, context.reader);
};
const answer = (value: "yes" | "no" | "unknown", { reader: { say } }: ChangeContext) =>
  value === "unknown" ? say("change.not_known") : say(`find.${value}`);

/** What stands there, in the words that documents use for it. */
const words: Say = {
  name: text,
  organization: named("organization"),
  provides: codes,
  sector: (value, { reader }) => label(reader.language, "sector", value),
  description: text,
  not_provided: text,
  good_to_know: text,
  audience: (value, { reader }) => reader.say(`change.audience.${value}`),
  draft: () => "",
  status: ({ state, until, reason }, { reader }) =>
    [
      label(reader.language, "state", state),
      ...(until ? [reader.say("entry.until", { date: reader.date(until) })] : []),
      ...(reason ? [reader.within(reason)] : []),
    ].join(" · "),
  open_to: (value, context) => {
    const sentence = eligibilitySentence(value, context.reader, (id) => areaName(id, context));
    const note =
      value.kind === "conditions" && value.note ? [context.reader.within(value.note)] : [];
    return [...(sentence ? [sentence] : []), ...note].join(" ");
  },
  not_open_to: (value, context) =>
    value
      .map((each) => refusalWords(each, context.reader, (id) => areaName(id, context)))
      .join(" "),
  hidden: () => "",
  area: areaName,
  address: text,
  directions: text,
  coordinates: ({ latitude, longitude }, { reader }) =>
    isolated(`${latitude}, ${longitude}`, reader),
  reached_through: named("service"),
  phone: numbers,
  whatsapp: numbers,
  sms: numbers,
  email: plain,
  website: plain,
  answered_by: (value, { reader: { say } }) =>
    value === "unknown" ? say("change.not_known") : say(`change.answered.${value}`),
  phone_cost: text,
  from_abroad: answer,
  safe_to_call_back: answer,
  hours: hoursWords,
  visits: (value, context) => value.map((each) => visitWords(each, context)).join(" | "),
  languages: (value, { reader }) => rowWords(languagesRow(value, reader), reader),
  fees: (value: Fees, { reader }) => rowWords(feesRow(value, reader), reader),
  not_here: codes,
  "referral.how": (value, { reader }) =>
    reader.list(value.map((each) => label(reader.language, "referralWay", each))),
  "referral.protocol": plain,
  "referral.answer_within": (value, { reader }) => reader.interval(value),
  "referral.what_happens_next": text,
  "referral.must_say": information,
  "referral.need_not_say": information,
  "referral.accompaniment": (value, { reader }) => label(reader.language, "accompaniment", value),
  "referral.privacy": text,
  referral_contact: ({ role, name, phone, email, hours }, context) =>
    [
      ...[role, name].flatMap((each) => each ?? []),
      ...[phone, email].flatMap((each) => (each ? [isolated(each, context.reader)] : [])),
      ...(hours ? [hoursWords(hours, context)] : []),
    ].join(" · "),
  must_report: ({ state, what, to_whom }, { reader }) =>
    [
      reader.say(`report.${state}`),
      ...[what, to_whom].flatMap((each) => (each ? [reader.within(each)] : [])),
    ].join(" · "),
  "under_18.consent": text,
  "under_18.accompaniment": text,
  time_limit: ({ within, text: more }, { reader }) =>
    [reader.interval(within), ...(more ? [reader.within(more)] : [])].join(" · "),
  funding: ({ until, funder }, { reader }) =>
    [
      ...(funder ? [funder] : []),
      ...(until ? [reader.say("entry.until", { date: reader.date(until) })] : []),
    ].join(" · "),
  notes_about_the_service: text,
  state: plain,
  "complaints.general": text,
  "complaints.sensitive": text,
};

/** One fact in words; empty where there is nothing to say but that it is so. */
export function factWords<Key extends FactKey>(
  key: Key,
  value: Facts[Key],
  context: ChangeContext,
): string {
  return words[key](value, context);
}

/** What a fact is called: as in documents, where they name it. */
const labels: Readonly<Record<FactKey, StringKey>> = {
  name: "change.label.name",
  organization: "change.label.organization",
  provides: "entry.provides",
  sector: "change.label.sector",
  description: "change.label.description",
  not_provided: "entry.not_provided",
  good_to_know: "entry.good_to_know",
  audience: "change.label.audience",
  draft: "change.draft",
  status: "change.label.status",
  open_to: "entry.who",
  not_open_to: "entry.not_for",
  hidden: "change.hidden",
  area: "change.label.area",
  address: "change.label.address",
  directions: "change.label.directions",
  coordinates: "change.label.coordinates",
  reached_through: "change.label.reached_through",
  phone: "entry.phone",
  whatsapp: "entry.whatsapp",
  sms: "entry.sms",
  email: "entry.email",
  website: "entry.website",
  answered_by: "change.label.answered_by",
  phone_cost: "change.label.phone_cost",
  from_abroad: "change.label.from_abroad",
  safe_to_call_back: "change.label.safe_to_call_back",
  hours: "entry.hours",
  visits: "entry.visits",
  languages: "entry.languages",
  fees: "entry.fees",
  not_here: "entry.not_here",
  "referral.how": "entry.referral",
  "referral.protocol": "entry.protocol",
  "referral.answer_within": "entry.answer",
  "referral.what_happens_next": "entry.next",
  "referral.must_say": "entry.must_say",
  "referral.need_not_say": "entry.need_not_say",
  "referral.accompaniment": "entry.company",
  "referral.privacy": "entry.privacy",
  referral_contact: "entry.contact_desk",
  must_report: "entry.must_report",
  "under_18.consent": "entry.under_18",
  "under_18.accompaniment": "entry.under_18_company",
  time_limit: "entry.time_limit",
  funding: "staff.funding",
  notes_about_the_service: "staff.notes",
  state: "change.label.state",
  "complaints.general": "entry.complaints",
  "complaints.sensitive": "entry.complaints_sensitive",
};

/** Every key of a fact. */
export const factKeys: readonly string[] = Object.keys(labels);

export const factLabel = (key: FactKey, { say }: Reader): string => say(labels[key]);

function hoursWords(hours: Hours, context: ChangeContext): string {
  const row = { kind: "hours", label: "", hours: hoursLines(hours, context) };
  return rowWords(row, context.reader);
}

function visitWords(
  { area, place, every, from, until, hours }: Visit,
  context: ChangeContext,
): string {
  const { reader } = context;
  return [
    areaName(area, context),
    ...(place ? [reader.within(place)] : []),
    reader.every(every),
    reader.say("entry.from", { date: reader.date(from) }),
    ...(until ? [reader.say("entry.until", { date: reader.date(until) })] : []),
    ...(hours ? [hoursWords(hours, context)] : []),
  ].join(" · ");
}

const rowWords = (row: Parameters<typeof valuesOf>[0], reader: Reader) =>
  valuesOf(row, reader).join(" · ");
