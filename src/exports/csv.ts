import { stringify } from "csv-stringify/sync";
import type { Edition, PublishedService } from "../edition/edition.ts";
import { languageOf } from "../languages/registry.ts";
import { label } from "../languages/translator.ts";
import { read, type Text } from "../model/text.ts";
import type { Export } from "./export.ts";

/** A row a service, for people: opens in a spreadsheet program, formulas made harmless. */
export const csv: Export = {
  name: "csv",
  summary: "one row a service, for a spreadsheet",
  files: (edition, language) => [
    { path: `services.${language}.csv`, content: table(edition, language) },
  ],
};

function table(edition: Edition, language: string): string {
  const rows = edition.listed.map((service) => row(service, edition, language));
  return stringify(rows, { header: true, columns: [...columns], bom: true, escape_formulas: true });
}

const columns = [
  "id",
  "name",
  "organization",
  "sectors",
  "provides",
  "areas",
  "address",
  "phone",
  "email",
  "languages",
  "status",
  "freshness",
  "confirmed",
] as const;

function row(
  service: PublishedService,
  edition: Edition,
  language: string,
): Readonly<Record<(typeof columns)[number], string>> {
  const { pathway } = edition;
  const words = (text: Text | undefined) =>
    text ? read(text, language, pathway.languages).words : "";
  const named = (kind: "sector" | "code", codes: readonly string[]) =>
    codes.map((code) => label(languageOf(language), kind, code)).join("; ");
  const areas = service.sites.flatMap(({ place }) =>
    pathway.areas.filter((area) => area.id === place.area),
  );
  return {
    id: service.id,
    name: words(service.name),
    organization: words(service.organization_name),
    sectors: named("sector", service.sectors),
    provides: named("code", service.provides),
    areas: areas.map((area) => words(area.name)).join("; "),
    address: service.sites
      .map(({ place }) => words(place.address))
      .filter(Boolean)
      .join("; "),
    phone: service.sites.flatMap(({ contact }) => contact.phone).join("; "),
    email: service.sites.flatMap(({ contact }) => contact.email ?? []).join("; "),
    languages: service.languages.map((each) => each.code).join("; "),
    status: service.status?.state ?? "",
    freshness: service.outcomes.state,
    confirmed: service.outcomes.confirmed ?? "",
  };
}
