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
  const spoken = languageOf(language);
  const codeName = (code: string) => {
    const own = pathway.vocabulary.find((each) => each.code === code);
    return own ? words(own.name) : label(spoken, "code", code);
  };
  const areas = service.sites.flatMap(({ place }) =>
    pathway.areas.filter((area) => area.id === place.area),
  );
  return {
    id: service.id,
    name: words(service.name),
    organization: words(service.organization_name),
    sectors: cell(service.sectors.map((code) => label(spoken, "sector", code))),
    provides: cell(service.provides.map(codeName)),
    areas: cell(areas.map((area) => words(area.name))),
    address: cell(service.sites.map(({ place }) => words(place.address))),
    phone: cell(service.sites.flatMap(({ contact }) => contact.phone)),
    email: cell(service.sites.flatMap(({ contact }) => contact.email ?? [])),
    languages: cell(
      [service, ...service.sites].flatMap((each) => each.languages.map(({ code }) => code)),
    ),
    status: service.status?.state ?? "",
    freshness: service.outcomes.state,
    confirmed: service.outcomes.confirmed ?? "",
  };
}

/** Several values in one cell; sites inherit what they do not say, so each value stands once. */
function cell(values: readonly string[]): string {
  return [...new Set(values)].filter((each) => each !== "").join("; ");
}
