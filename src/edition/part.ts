import type { Edition, PublishedService } from "./edition.ts";

/** By what a part of an edition is chosen. */
export const partKeys = ["sector", "area", "language", "organization"] as const;
export type PartKey = (typeof partKeys)[number];

/** What a part holds: a service that fits one of the values of each key. A key without values chooses nothing. */
export type Part = Readonly<Record<PartKey, readonly string[]>>;

/** The values each key may have here, from what this audience sees. */
export function partChoices({ listed, unlisted, pathway }: Edition): Part {
  const services = [...listed, ...unlisted];
  const every = (of: (service: PublishedService) => readonly string[]) =>
    [...new Set(services.flatMap(of))].sort();
  return {
    sector: every((service) => service.sectors),
    area: pathway.areas.map(({ id }) => id).sort(),
    language: every((service) => service.languages.map(({ code }) => code)),
    organization: every((service) => [service.organization]),
  };
}

/**
 * The edition with the chosen services only. What stands for the whole pathway stays: whom to call, steps, complaints, and
 * care that is in time for some hours only, which the stop box leads to whatever a copy is about.
 */
export function partOf(edition: Edition, part: Part): Edition {
  const isHeld = (service: PublishedService) =>
    service.time_limit !== undefined || isChosen(service, part, edition);
  const listed = edition.listed.filter(isHeld);
  const led = new Set(listed.flatMap(doorsFrom));
  return {
    ...edition,
    part,
    listed,
    beyond: edition.listed.filter((service) => led.has(service.id) && !isHeld(service)),
    unlisted: edition.unlisted.filter(isHeld),
    // Counted over all services: it says nothing of a part.
    forecast: undefined,
  };
}

/** The services that an entry sends people to. */
function doorsFrom({ not_open_to: refusals, sites }: PublishedService): readonly string[] {
  return [
    ...refusals.flatMap(({ instead }) => instead),
    ...sites.flatMap(({ place }) => place.reached_through ?? []),
  ];
}

/** Whether a service is one that a part is about. */
export function isChosen(service: PublishedService, part: Part, edition: Edition): boolean {
  return partKeys.every((key) => {
    const own = valuesOf(service, key, edition);
    return part[key].length === 0 || part[key].some((value) => own.has(value));
  });
}

/** The edition under another title, in the language of the document. */
export function titled(edition: Edition, title: string, language: string): Edition {
  return { ...edition, pathway: { ...edition.pathway, title: { [language]: title } } };
}

function valuesOf(service: PublishedService, key: PartKey, edition: Edition): ReadonlySet<string> {
  if (key === "sector") return new Set(service.sectors);
  if (key === "language") return new Set(service.languages.map(({ code }) => code));
  if (key === "organization") return new Set([service.organization]);
  return new Set(
    service.sites.flatMap(({ place }) => (place.area ? withOuter(place.area, edition) : [])),
  );
}

/** An area with those it lies in. */
function withOuter(area: string, { pathway: { areas } }: Edition): readonly string[] {
  const found: string[] = [];
  let next: string | undefined = area;
  while (next !== undefined && !found.includes(next)) {
    found.push(next);
    next = areas.find(({ id }) => id === found.at(-1))?.within;
  }
  return found;
}
