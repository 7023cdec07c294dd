import type { PublishedService } from "../edition/edition.ts";
import type { Fees, Site } from "../model/service.ts";
import { entryAge, withAges } from "./entry-age.ts";
import { statusLine } from "./entry-view.ts";
import type { Words } from "./reader.ts";
import { referralRows } from "./referral-rows.ts";
import { type Age, codeName, type Row, textRows, type ViewContext } from "./row.ts";
import { feesRow, languagesRow, refusalRow, whoRow } from "./service-rows.ts";
import { siteRows } from "./site-rows.ts";

/** What a person must know before they go, and may find no answer to. */
export const matters = [
  "who",
  "where",
  "phone",
  "hours",
  "languages",
  "fees",
  "information",
] as const;
export type Matter = (typeof matters)[number];

/** One of the places of a service, as a person reads it. */
export interface PersonPlace {
  readonly name: Words | undefined;
  readonly site: Site;
  readonly phones: readonly string[];
  readonly rows: readonly Row[];
}

/** A service as the person is told of it who goes there. Nothing of it is for desks only, whoever prints it. */
export interface PersonFacts {
  readonly service: PublishedService;
  readonly isDiscreet: boolean;
  readonly title: Words;
  readonly status: string | undefined;
  readonly age: Age;
  readonly places: readonly PersonPlace[];
  /** What holds at every place. */
  readonly rows: readonly Row[];
  /** Numbers to call first; empty where there is none. */
  readonly phones: readonly string[];
}

/** What a person is told who may be seen with it: all there is. */
export function openFacts(service: PublishedService, context: ViewContext): PersonFacts {
  const { reader } = context;
  const { sites } = service;
  return {
    service,
    isDiscreet: false,
    title: reader.words(service.name),
    status: statusLine(service.status, reader),
    age: entryAge(service, reader),
    places: sites.map((site) => ({
      name: site.name && reader.words(site.name),
      site,
      phones: site.contact.phone,
      rows: withAges(placeRows(site, service, context), service, reader, site.id),
    })),
    rows: withAges(serviceFacts(service, context), service, reader),
    phones: [...new Set(sites.flatMap((site) => site.contact.phone))],
  };
}

/** A door of which nothing is known is said to be unknown; a telephone line needs none. */
function placeRows(site: Site, service: PublishedService, context: ViewContext): Row[] {
  const { say } = context.reader;
  const rows = siteRows(site, context);
  if (isLine(service, context) || rows.some(({ kind }) => /^(?:where|visits)$/.test(kind)))
    return rows;
  return [{ kind: "where", label: say("entry.where"), unknown: say("entry.ask") }, ...rows];
}

function isLine({ provides }: PublishedService, { edition }: ViewContext): boolean {
  return provides.some((code) => edition.vocabulary.get(code)?.hotline);
}

function serviceFacts(service: PublishedService, context: ViewContext): Row[] {
  const { reader } = context;
  const { say } = reader;
  const { organization_name: by } = service;
  const offers = service.provides.map((code) => codeName(code, context));
  return [
    ...(by ? [{ kind: "ask_for", label: say("card.ask_for"), words: [reader.words(by)] }] : []),
    { kind: "offers", label: say("entry.provides"), words: [{ text: reader.list(offers) }] },
    ...textRows("not_provided", say("entry.not_provided"), service.not_provided, context),
    whoRow(service.open_to, context),
    ...service.not_open_to.map(({ desk_note: _desk, ...refusal }) => refusalRow(refusal, context)),
    languagesRow(service.languages, reader),
    feesRow(withoutBilling(service.fees), reader),
    ...informationRows(service, context),
    ...textRows("good_to_know", say("entry.good_to_know"), service.good_to_know, context),
  ];
}

/** Lines of how a referral is made that are for the person; who handles it and by which protocol is for desks. */
const personKinds: ReadonlySet<string> = new Set(
  "time must_say need_not_say company next privacy report minors".split(" "),
);

/** What they are asked and who learns of it. Where nothing is known, that is said: silence would read as "nobody". */
function informationRows(service: PublishedService, context: ViewContext): Row[] {
  const { say } = context.reader;
  const rows = referralRows(service, context).filter(({ kind }) => personKinds.has(kind));
  const has = (kind: string) => rows.some((row) => row.kind === kind);
  const unasked: Row = {
    kind: "must_say",
    label: say("entry.must_say"),
    unknown: say("card.not_asked"),
  };
  const unseen: Row = {
    kind: "privacy",
    label: say("card.privacy"),
    unknown: say("card.privacy_ask"),
  };
  return [
    ...(has("must_say") || has("need_not_say") ? [] : [unasked]),
    ...rows,
    ...(has("privacy") || has("report") ? [] : [unseen]),
  ];
}

/** How desks and partners settle a bill is theirs. */
function withoutBilling(fees: Fees | undefined): Fees | undefined {
  if (fees?.kind !== "priced") return fees;
  const { billing: _billing, ...rest } = fees;
  return rest;
}

/** What the entry does not say and the person would have to ask before going. */
export function openQuestions(service: PublishedService, context: ViewContext): readonly Matter[] {
  const { open_to: openTo, sites, languages, fees, referral } = service;
  const has: Readonly<Record<Matter, boolean>> = {
    who: openTo !== undefined || sites.every((site) => site.open_to),
    where: isLine(service, context) || sites.every(isFound),
    phone: sites.some(
      ({ contact: { phone, whatsapp, sms } }) => [...phone, ...whatsapp, ...sms][0],
    ),
    hours: sites.every((site) => site.hours ?? site.visits[0]),
    languages: languages.length > 0 || sites.every((site) => site.languages[0]),
    fees: fees !== undefined || sites.every((site) => site.fees),
    information: [...(referral?.must_say ?? []), ...(referral?.need_not_say ?? [])].length > 0,
  };
  return matters.filter((each) => !has[each]);
}

/** Whether a person can get to a place: by an address, a visit, or another service that leads there. */
function isFound({ place, visits }: Site): boolean {
  const { hidden, address, directions, coordinates, reached_through: through } = place;
  return hidden || visits.length > 0 || [address, directions, coordinates, through].some(Boolean);
}
