import type { Edition, PublishedService } from "../edition/edition.ts";
import { areaAndAbove } from "../model/pathway.ts";
import type { Input, OptionSpec } from "./command.ts";
import { knownWords } from "./known-words.ts";

/** Options of commands that are about some services of an edition. */
export const filterOptions = [
  { flags: "--sector <sector>", description: "only entries of this sector, such as health" },
  { flags: "--area <area>", description: "only entries in this area, or in areas within it" },
  { flags: "--organization <id>", description: "only entries of this organisation" },
] as const satisfies readonly OptionSpec[];

/** Which entries the person asked for. A word that names nothing is a mistake to be told, not an empty list. */
export function serviceFilter(
  input: Input,
  edition: Edition,
): (service: PublishedService) => boolean {
  const sectors = knownWords(input, "sector", {
    words: [...new Set([...edition.vocabulary.values()].map((code) => code.sector))],
  });
  const areas = knownWords(input, "area", { words: edition.pathway.areas.map((each) => each.id) });
  const organizations = knownWords(input, "organization", {
    words: [...edition.organizations.keys()],
    called: "organisation",
  });
  const areasOf = ({ sites }: PublishedService) =>
    sites
      .flatMap((site) => [
        ...(site.place.area ? [site.place.area] : []),
        ...site.visits.map((each) => each.area),
      ])
      .flatMap((each) => areaAndAbove(each, edition.pathway.areas));
  return (service) =>
    (sectors?.some((each) => service.sectors.includes(each)) ?? true) &&
    (areas?.some((each) => areasOf(service).includes(each)) ?? true) &&
    (organizations?.includes(service.organization) ?? true);
}
