import type { Edition, PublishedService } from "../edition/edition.ts";
import { label } from "../languages/translator.ts";
import type { Fees, ReferralContact, Site } from "../model/service.ts";
import type { Text } from "../model/text.ts";
import { eligibilitySentence } from "./eligibility-sentence.ts";
import { type HoursLine, hoursLines } from "./hours-lines.ts";
import type { Reader, Words } from "./reader.ts";

/** Something a person dials, writes to or opens. Always left to right, never broken. */
export interface Address {
  readonly text: string;
  readonly href: string;
}

/** One line of an entry: a label and what stands beside it. A template prints whichever parts are there. */
export interface Row {
  readonly kind: string;
  readonly label: string;
  readonly words?: readonly Words[];
  readonly addresses?: readonly Address[];
  readonly hours?: readonly HoursLine[];
  /** Said in the place of an unknown fact: the person must ask. */
  readonly unknown?: string;
}

/** An entry as every layout prints it. */
export interface EntryView {
  readonly id: string;
  readonly name: Words;
  readonly organization: Words | undefined;
  /** Set where people cannot simply go: paused, full, waiting list, closed, unknown. */
  readonly status: string | undefined;
  readonly provides: readonly string[];
  readonly description: Words | undefined;
  readonly rows: readonly Row[];
  readonly sites: readonly { readonly name: Words | undefined; readonly rows: readonly Row[] }[];
  /** How old the facts are. */
  readonly age: { readonly state: string; readonly text: string };
}

/** What an entry's view is made with. */
export interface ViewContext {
  readonly edition: Edition;
  readonly reader: Reader;
}

/** Turns a published service into the lines a person reads, in the order in which they need them. */
export function entryView(service: PublishedService, context: ViewContext): EntryView {
  const { reader } = context;
  const several = service.sites.length > 1 || service.sites[0]?.id !== undefined;
  const own = service.sites[0];
  return {
    id: service.id,
    name: reader.words(service.name),
    organization: service.organization_name && reader.words(service.organization_name),
    status: statusLine(service, reader),
    provides: service.provides.map((code) => codeName(code, context)),
    description: service.description && reader.words(service.description),
    rows: [...(several || !own ? [] : siteRows(own, context)), ...serviceRows(service, context)],
    sites: several
      ? service.sites.map((site) => ({
          name: site.name && reader.words(site.name),
          rows: siteRows(site, context),
        }))
      : [],
    age: ageOf(service, reader),
  };
}

/** The readable name of a code: the pathway's own, or ours. */
export function codeName(code: string, { edition, reader }: ViewContext): string {
  const own = edition.pathway.vocabulary.find((each) => each.code === code);
  return own ? reader.words(own.name).text : label(reader.language, "code", code);
}

/** The readable name of an area. */
export function areaName(id: string, { edition, reader }: ViewContext): string {
  const area = edition.pathway.areas.find((each) => each.id === id);
  return area ? reader.words(area.name).text : id;
}

function statusLine(service: PublishedService, reader: Reader): string | undefined {
  const { status } = service;
  if (!status || status.state === "open") return undefined;
  const parts = [
    label(reader.language, "state", status.state),
    ...(status.until ? [reader.say("entry.until", { date: reader.date(status.until) })] : []),
    ...(status.reason ? [reader.words(status.reason).text] : []),
  ];
  return parts.join(" · ");
}

function ageOf(service: PublishedService, reader: Reader): EntryView["age"] {
  const { state, confirmed } = service.outcomes;
  if (!confirmed) return { state: "never_verified", text: reader.say("age.never") };
  const key = state === "current" || state === "due" ? "age.confirmed" : "age.overdue";
  return { state, text: reader.say(key, { date: reader.date(confirmed) }) };
}

function siteRows(site: Site, context: ViewContext): Row[] {
  return [
    ...whereRows(site, context),
    ...contactRows(site, context),
    hoursRow(site, context),
    ...visitRows(site, context),
  ];
}

function whereRows({ place }: Site, context: ViewContext): Row[] {
  const { reader, edition } = context;
  const { say } = reader;
  const words: Words[] = [];
  if (place.hidden) words.push({ text: say("entry.hidden") });
  if (place.reached_through) {
    const door = edition.listed.find((each) => each.id === place.reached_through);
    if (door)
      words.push({ text: say("entry.reached_through", { name: reader.words(door.name).text }) });
  }
  if (place.address) words.push(reader.words(place.address));
  if (place.area) words.push({ text: areaName(place.area, context) });
  if (place.directions) words.push(reader.words(place.directions));
  return words.length > 0 ? [{ kind: "where", label: say("entry.where"), words }] : [];
}

const dialled = (number: string) => number.replace(/[^\d+]/g, "");

function contactRows({ contact }: Site, { reader }: ViewContext): Row[] {
  const { say } = reader;
  const rows: Row[] = [];
  const add = (
    kind: "phone" | "whatsapp" | "sms" | "email" | "website",
    addresses: readonly Address[],
    notes: readonly (Text | undefined)[] = [],
  ) => {
    const words = notes.flatMap((note) => (note ? [reader.words(note)] : []));
    if (addresses.length > 0) rows.push({ kind, label: say(`entry.${kind}`), addresses, words });
  };
  add(
    "phone",
    contact.phone.map((text) => ({ text, href: `tel:${dialled(text)}` })),
    [contact.phone_cost],
  );
  add(
    "whatsapp",
    contact.whatsapp.map((text) => ({
      text,
      href: `https://wa.me/${dialled(text).replace("+", "")}`,
    })),
  );
  add(
    "sms",
    contact.sms.map((text) => ({ text, href: `sms:${dialled(text)}` })),
  );
  if (contact.email) add("email", [{ text: contact.email, href: `mailto:${contact.email}` }]);
  if (contact.website)
    add("website", [
      { text: contact.website.replace(/^https?:\/\/(www\.)?|\/$/g, ""), href: contact.website },
    ]);
  return rows;
}

function hoursRow(site: Site, { reader, edition }: ViewContext): Row {
  const base = { kind: "hours", label: reader.say("entry.hours") };
  if (!site.hours) return { ...base, unknown: reader.say("entry.ask") };
  return { ...base, hours: hoursLines(site.hours, reader, edition.pathway.seasons) };
}

function visitRows(site: Site, context: ViewContext): Row[] {
  const { reader } = context;
  if (site.visits.length === 0) return [];
  const words = site.visits.map((visit) => ({
    text: [
      areaName(visit.area, context),
      ...(visit.place ? [reader.words(visit.place).text] : []),
      reader.say("entry.every", { interval: visit.every }),
      reader.say("entry.from", { date: reader.date(visit.from) }),
      ...(visit.until ? [reader.say("entry.until", { date: reader.date(visit.until) })] : []),
    ].join(" · "),
  }));
  return [{ kind: "visits", label: reader.say("entry.visits"), words }];
}

function serviceRows(service: PublishedService, context: ViewContext): Row[] {
  const { reader } = context;
  const { say } = reader;
  const text = (kind: string, words: string, value: Text | undefined): Row[] =>
    value ? [{ kind, label: words, words: [reader.words(value)] }] : [];
  return [
    whoRow(service, context),
    ...refusalRows(service, context),
    feesRow(service.fees, reader),
    languagesRow(service, reader),
    ...text("not_provided", say("entry.not_provided"), service.not_provided),
    ...text("good_to_know", say("entry.good_to_know"), service.good_to_know),
    ...referralRows(service, reader),
    ...contactDeskRows(service.referral_contact, reader),
  ];
}

function whoRow(service: PublishedService, context: ViewContext): Row {
  const { reader } = context;
  const base = { kind: "who", label: reader.say("entry.who") };
  const { open_to: openTo } = service;
  if (!openTo) return { ...base, unknown: reader.say("entry.ask") };
  const sentence = eligibilitySentence(openTo, reader, (id) => areaName(id, context));
  const note = openTo.kind === "conditions" && openTo.note ? [reader.words(openTo.note)] : [];
  return { ...base, words: [...(sentence ? [{ text: sentence }] : []), ...note] };
}

function refusalRows(service: PublishedService, context: ViewContext): Row[] {
  const { reader, edition } = context;
  return service.not_open_to.map((refusal): Row => {
    const who = eligibilitySentence(
      { kind: "conditions", all: refusal.who, any: [] },
      reader,
      (id) => areaName(id, context),
    );
    const why = refusal.because.map((cause) => label(reader.language, "cause", cause));
    const doors = refusal.instead.flatMap(
      (id) => edition.listed.find((each) => each.id === id) ?? [],
    );
    const names = doors.map((door) => reader.words(door.name).text);
    return {
      kind: "refusal",
      label: reader.say("entry.not_for"),
      words: [
        {
          text: [
            refusalPeople(refusal.who.statuses, reader) ?? who,
            ...(why.length > 0 ? [`(${reader.list(why)})`] : []),
          ].join(" "),
        },
        ...(names.length > 0
          ? [{ text: reader.say("entry.instead", { names: reader.list(names) }) }]
          : []),
      ],
    };
  });
}

function refusalPeople(
  statuses: readonly string[] | undefined,
  reader: Reader,
): string | undefined {
  return (
    statuses && reader.list(statuses.map((status) => label(reader.language, "status", status)))
  );
}

function feesRow(fees: Fees | undefined, reader: Reader): Row {
  const base = { kind: "fees", label: reader.say("entry.fees") };
  if (!fees) return { ...base, unknown: reader.say("entry.ask") };
  if (fees.kind === "free" || fees.amount === 0)
    return { ...base, words: [{ text: reader.say("entry.free") }] };
  const amount =
    fees.amount === undefined
      ? []
      : [{ text: [fees.amount, fees.currency ?? ""].join(" ").trim() }];
  const hidden = fees.hidden.map((each) => label(reader.language, "hiddenCost", each));
  return {
    ...base,
    words: [
      ...amount,
      ...(fees.who_pays ? [reader.words(fees.who_pays)] : []),
      ...(fees.note ? [reader.words(fees.note)] : []),
      ...(hidden.length > 0
        ? [{ text: reader.say("entry.other_costs", { costs: reader.list(hidden) }) }]
        : []),
    ],
  };
}

function languagesRow(service: PublishedService, reader: Reader): Row {
  const base = { kind: "languages", label: reader.say("entry.languages") };
  if (service.languages.length === 0) return { ...base, unknown: reader.say("entry.ask") };
  const names = service.languages.map(({ code, mode }) => {
    const by = mode && mode !== "staff" ? ` (${label(reader.language, "languageMode", mode)})` : "";
    return `${reader.languageName(code)}${by}`;
  });
  return { ...base, words: [{ text: reader.list(names) }] };
}

function referralRows({ referral }: PublishedService, reader: Reader): Row[] {
  if (!referral) return [];
  const rows: Row[] = [];
  if (referral.how.length > 0)
    rows.push({
      kind: "referral",
      label: reader.say("entry.referral"),
      words: [
        {
          text: reader.list(referral.how.map((way) => label(reader.language, "referralWay", way))),
        },
      ],
    });
  if (referral.what_happens_next)
    rows.push({
      kind: "next",
      label: reader.say("entry.next"),
      words: [reader.words(referral.what_happens_next)],
    });
  return rows;
}

function contactDeskRows(contact: ReferralContact | undefined, reader: Reader): Row[] {
  if (!contact) return [];
  const words = [contact.role, contact.name].flatMap((each) => (each ? [{ text: each }] : []));
  const addresses = [
    ...(contact.phone ? [{ text: contact.phone, href: `tel:${dialled(contact.phone)}` }] : []),
    ...(contact.email ? [{ text: contact.email, href: `mailto:${contact.email}` }] : []),
  ];
  return [{ kind: "desk", label: reader.say("entry.contact_desk"), words, addresses }];
}
