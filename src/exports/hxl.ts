import { stringify } from "csv-stringify/sync";
import type { Edition, PublishedService } from "../edition/edition.ts";
import type { Site } from "../model/service.ts";
import type { Export } from "./export.ts";
import {
  oneCell,
  type ServiceWords,
  serviceWords,
  specialistFirst,
  threeDecimals,
} from "./service-words.ts";

/** A column: what people call it, what programs do (HXL 1.1), and what stands there. */
interface Column {
  readonly head: string;
  readonly tag: string;
  cell(service: PublishedService, site: Site, context: Context): string;
}

interface Context {
  readonly edition: Edition;
  readonly names: ServiceWords;
}

const area =
  (level: number) =>
  (_: PublishedService, site: Site, { names }: Context) =>
    names.areas(site)[level] ?? "";

const columns: readonly Column[] = [
  { head: "id", tag: "#service+id", cell: ({ id }) => id },
  { head: "place", tag: "#loc+id", cell: (_, { id }) => id ?? "" },
  {
    ...{ head: "name", tag: "#service+name" },
    cell: (service, site, { names }) => names.placeName(service, site),
  },
  {
    ...{ head: "organization", tag: "#org+name" },
    cell: (service, _, { names }) => names.words(service.organization_name),
  },
  {
    ...{ head: "sectors", tag: "#sector+list" },
    cell: (service, _, { names }) => oneCell(names.sectors(service)),
  },
  {
    ...{ head: "provides", tag: "#service+type+list" },
    cell: (service, _, { names }) => oneCell(names.codes(service)),
  },
  {
    ...{ head: "sector codes", tag: "#sector+code+list" },
    cell: ({ sectors }) => oneCell(sectors),
  },
  {
    ...{ head: "codes", tag: "#service+code+list" },
    cell: ({ provides }) => oneCell(provides),
  },
  { head: "area 1", tag: "#adm1+name", cell: area(0) },
  { head: "area 2", tag: "#adm2+name", cell: area(1) },
  { head: "area 3", tag: "#adm3+name", cell: area(2) },
  {
    ...{ head: "address", tag: "#loc+address" },
    cell: (_, { place }, { names }) => names.words(place.address),
  },
  { head: "latitude", tag: "#geo+lat", cell: (_, { place }) => degrees(place, "latitude") },
  { head: "longitude", tag: "#geo+lon", cell: (_, { place }) => degrees(place, "longitude") },
  { head: "phone", tag: "#contact+phone+list", cell: (_, { contact }) => oneCell(contact.phone) },
  { head: "email", tag: "#contact+email", cell: (_, { contact }) => contact.email ?? "" },
  { head: "website", tag: "#contact+url", cell: (_, { contact }) => contact.website ?? "" },
  {
    ...{ head: "languages", tag: "#service+language+list" },
    cell: (_, { languages }) => oneCell(languages.map(({ code }) => code)),
  },
  {
    ...{ head: "status", tag: "#status" },
    cell: (service, site) => (site.status ?? service.status)?.state ?? "",
  },
  { head: "freshness", tag: "#status+freshness", cell: ({ outcomes }) => outcomes.state },
  { head: "confirmed", tag: "#date+confirmed", cell: ({ outcomes }) => outcomes.confirmed ?? "" },
  {
    ...{ head: "specialist first", tag: "#meta+specialist_first" },
    cell: (service, _, { edition }) => (specialistFirst(service, edition) ? "yes" : "no"),
  },
];

function degrees({ coordinates, hidden }: Site["place"], key: "latitude" | "longitude"): string {
  return coordinates && !hidden ? String(threeDecimals(coordinates[key])) : "";
}

/** A row a place, for programs of the humanitarian exchange: a row of tags stands below the heads, and nothing is guarded. */
export const hxl: Export = {
  name: "hxl",
  summary: "one row a place with HXL tags, for programs",
  files: (edition, language) => {
    const context = { edition, names: serviceWords(edition, language) };
    const rows = edition.listed.flatMap((service) =>
      service.sites.map((site) => columns.map(({ cell }) => cell(service, site, context))),
    );
    const heads = [columns.map(({ head }) => head), columns.map(({ tag }) => tag)];
    return [{ path: `services.${language.code}.hxl.csv`, content: stringify([...heads, ...rows]) }];
  },
};
