import type { Edition, PublishedService } from "../edition/edition.ts";
import type { Language } from "../languages/language.ts";
import { label } from "../languages/translator.ts";
import { entryAudience } from "../model/entry-audience.ts";
import { areaAndAbove } from "../model/pathway.ts";
import type { Site } from "../model/service.ts";
import { read, type Text } from "../model/text.ts";
import { isSensitive } from "../model/vocabulary.ts";

/** Words of an edition in one language, for formats that have room for one. */
export interface ServiceWords {
  words(text: Text | undefined): string;
  codes(service: PublishedService): readonly string[];
  sectors(service: PublishedService): readonly string[];
  /** Names of the areas of a place, the widest first. */
  areas(site: Site): readonly string[];
  /** "Clinic", or "Clinic, North post" where a service has several places. */
  placeName(service: PublishedService, site: Site): string;
}

export function serviceWords(edition: Edition, language: Language): ServiceWords {
  const { pathway } = edition;
  const own = new Map(pathway.vocabulary.map(({ code, name }) => [code, name]));
  const names = new Map(pathway.areas.map(({ id, name }) => [id, name]));
  const words = (text: Text | undefined) =>
    text ? read(text, language.code, pathway.languages).words : "";
  return {
    words,
    codes: ({ provides }) =>
      provides.map((code) =>
        own.has(code) ? words(own.get(code)) : label(language, "code", code),
      ),
    sectors: ({ sectors }) => sectors.map((code) => label(language, "sector", code)),
    areas: ({ place }) =>
      place.area === undefined
        ? []
        : [...areaAndAbove(place.area, pathway.areas)].reverse().map((id) => words(names.get(id))),
    placeName: ({ name, sites }, site) =>
      sites.length > 1 ? `${words(name)}, ${words(site.name) || site.id}` : words(name),
  };
}

/** Whether a specialist is to be called before anybody is sent there. */
export const specialistFirst = ({ provides }: PublishedService, { vocabulary }: Edition): boolean =>
  isSensitive(provides, vocabulary);

/** True for an entry that everyone may see, whoever the edition is for. */
export const isForEveryone = (service: PublishedService, edition: Edition): boolean =>
  entryAudience(service, edition.pathway, edition.vocabulary) === "public";

/** Several values in one cell; sites inherit what they do not say, so each value stands once. */
export function oneCell(values: readonly string[]): string {
  return [...new Set(values)].filter((each) => each !== "").join("; ");
}

/** Degrees with three decimals, a hundred metres: enough to find a street, too little to find a door. */
export const threeDecimals = (degrees: number): number => Number(degrees.toFixed(3));
