import type { PublishedService } from "../edition/edition.ts";
import { label } from "../languages/translator.ts";
import type { Organization } from "../model/organization.ts";
import type { ServiceStatus, Site } from "../model/service.ts";
import { entryAge, withAges } from "./entry-age.ts";
import type { Reader, Words } from "./reader.ts";
import { referralRows } from "./referral-rows.ts";
import { type Age, codeName, type Row, textRows, type ViewContext } from "./row.ts";
import { feesRow, languagesRow, serviceRows, whoRow } from "./service-rows.ts";
import { siteRows } from "./site-rows.ts";
import { staffRows } from "./staff-rows.ts";

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
  readonly sites: readonly SiteView[];
  /** How old the facts are. */
  readonly age: Age & { readonly state: string };
}

/** One of several places of an entry, with what differs there. */
export interface SiteView {
  readonly name: Words | undefined;
  readonly status: string | undefined;
  readonly rows: readonly Row[];
}

/** Turns a published service into the lines a person reads, in the order in which they need them. */
export function entryView(service: PublishedService, context: ViewContext): EntryView {
  const { reader } = context;
  const own = service.sites[0];
  const several = service.sites.length > 1 || own?.id !== undefined;
  const rows = [
    ...(several || !own ? [] : siteRows(own, context)),
    ...serviceRows(service, context),
    ...referralRows(service, context),
    ...complaintRows(context.edition.organizations.get(service.organization), context),
    ...staffRows(service, context),
  ];
  return {
    id: service.id,
    name: reader.words(service.name),
    organization: organizationOf(service, reader),
    status: statusLine(service.status, reader),
    provides: service.provides.map((code) => codeName(code, context)),
    description: service.description && reader.words(service.description),
    rows: withAges(rows, service, reader),
    sites: several ? service.sites.map((site) => siteView(site, service, context)) : [],
    age: { ...entryAge(service, reader), state: service.outcomes.state },
  };
}

/** The provider; left out where the entry bears its name. */
function organizationOf(
  { name, organization_name: by }: PublishedService,
  reader: Reader,
): Words | undefined {
  const words = by && reader.words(by);
  return words?.text === reader.words(name).text ? undefined : words;
}

/** The state of its doors in words; nothing where they are open. */
export function statusLine(status: ServiceStatus | undefined, reader: Reader): string | undefined {
  if (!status || status.state === "open") return undefined;
  const parts = [
    label(reader.language, "state", status.state),
    ...(status.until ? [reader.say("entry.until", { date: reader.date(status.until) })] : []),
    ...(status.reason ? [reader.words(status.reason).text] : []),
  ];
  return parts.join(" · ");
}

/** A place repeats nothing it has from the service. */
function siteView(site: Site, service: PublishedService, context: ViewContext): SiteView {
  const { reader } = context;
  const differs = (key: "open_to" | "fees" | "languages" | "status") =>
    JSON.stringify(site[key]) !== JSON.stringify(service[key]);
  const missing = site.not_here.map((code) => codeName(code, context));
  const rows = [
    ...siteRows(site, context),
    ...(differs("open_to") ? [whoRow(site.open_to, context)] : []),
    ...(differs("fees") ? [feesRow(site.fees, reader)] : []),
    ...(differs("languages") ? [languagesRow(site.languages, reader)] : []),
    ...(missing.length > 0
      ? [
          {
            kind: "not_here",
            label: reader.say("entry.not_here"),
            words: [{ text: reader.list(missing) }],
          },
        ]
      : []),
  ];
  return {
    name: site.name && reader.words(site.name),
    status: site.status && differs("status") ? statusLine(site.status, reader) : undefined,
    rows: withAges(rows, service, reader, site.id),
  };
}

/** A provider's own channels; the pathway's stand once in each document. */
export function complaintRows(
  organization: Organization | undefined,
  context: ViewContext,
): readonly Row[] {
  const { say } = context.reader;
  const { general, sensitive } = organization?.complaints ?? {};
  return [
    ...textRows("complaints", say("entry.complaints"), general, context),
    ...textRows("complaints", say("entry.complaints_sensitive"), sensitive, context),
  ];
}
