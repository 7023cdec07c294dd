import type { Edition, PublishedService } from "../edition/edition.ts";
import type { Language } from "../languages/language.ts";
import { oneCell, serviceWords, specialistFirst } from "./service-words.ts";

/** The columns of a table of services for people, in their order. */
export const serviceColumns = [
  "id",
  "name",
  "organization",
  "sectors",
  "provides",
  "areas",
  "address",
  "phone",
  "email",
  "website",
  "languages",
  "status",
  "freshness",
  "confirmed",
  "specialist_first",
] as const;

export type ServiceColumn = (typeof serviceColumns)[number];

/** A row a service, by column. */
export function serviceRows(
  edition: Edition,
  language: Language,
): readonly Readonly<Record<ServiceColumn, string>>[] {
  const names = serviceWords(edition, language);
  return edition.listed.map((service) => ({
    id: service.id,
    name: names.words(service.name),
    organization: names.words(service.organization_name),
    sectors: oneCell(names.sectors(service)),
    provides: oneCell(names.codes(service)),
    areas: oneCell(service.sites.flatMap((site) => names.areas(site).at(-1) ?? [])),
    address: oneCell(service.sites.map(({ place }) => names.words(place.address))),
    phone: oneCell(service.sites.flatMap(({ contact }) => contact.phone)),
    email: oneCell(service.sites.flatMap(({ contact }) => contact.email ?? [])),
    website: oneCell(service.sites.flatMap(({ contact }) => contact.website ?? [])),
    languages: oneCell(spokenAt(service)),
    status: service.status?.state ?? "",
    freshness: service.outcomes.state,
    confirmed: service.outcomes.confirmed ?? "",
    specialist_first: specialistFirst(service, edition) ? "yes" : "no",
  }));
}

const spokenAt = (service: PublishedService): readonly string[] =>
  [service, ...service.sites].flatMap((each) => each.languages.map(({ code }) => code));
