import type { Edition, PublishedService } from "../edition/edition.ts";
import type { Site } from "../model/service.ts";
import type { Export } from "./export.ts";
import {
  isForEveryone,
  oneCell,
  type ServiceWords,
  serviceWords,
  specialistFirst,
  threeDecimals,
} from "./service-words.ts";

/** The places that everyone may know, as points for a map (RFC 7946). A place that is hidden has none, whoever the edition is for. */
export const geojson: Export = {
  name: "geojson",
  summary: "public places as points for a map, three decimals",
  files: (edition, language) => {
    const names = serviceWords(edition, language);
    const features = edition.listed
      .filter((service) => isForEveryone(service, edition))
      .flatMap((service) =>
        service.sites.flatMap((site) => feature(service, site, { edition, names }) ?? []),
      );
    const { words } = names;
    const collection = {
      type: "FeatureCollection",
      title: words(edition.pathway.title),
      as_of: edition.as_of,
      features,
    };
    const content = `${JSON.stringify(collection, null, 1)}\n`;
    return [{ path: `services.${language.code}.geojson`, content }];
  },
};

interface Context {
  readonly edition: Edition;
  readonly names: ServiceWords;
}

/** A point with what a map shows beside it; nothing for a place without one. */
function feature(
  service: PublishedService,
  site: Site,
  { edition, names }: Context,
): object | undefined {
  const { coordinates, hidden } = site.place;
  if (!coordinates || hidden) return undefined;
  const point = [threeDecimals(coordinates.longitude), threeDecimals(coordinates.latitude)];
  return {
    type: "Feature",
    id: site.id === undefined ? service.id : `${service.id}/${site.id}`,
    geometry: { type: "Point", coordinates: point },
    properties: {
      service: service.id,
      name: names.placeName(service, site),
      organization: names.words(service.organization_name),
      sectors: service.sectors,
      provides: oneCell(names.codes(service)),
      area: names.areas(site).at(-1) ?? "",
      address: names.words(site.place.address),
      status: (site.status ?? service.status)?.state ?? "",
      freshness: service.outcomes.state,
      confirmed: service.outcomes.confirmed ?? "",
      specialist_first: specialistFirst(service, edition),
    },
  };
}
