import type { DataPath } from "../model/diagnostic.ts";
import type { Finding } from "../model/finding.ts";
import { folded } from "../model/folded.ts";
import { isLandline } from "../model/phone-kind.ts";
import { placeIn, tellingAreas } from "../model/place-words.ts";
import type { EntryContext, EntryRule } from "./rule.ts";

const telling = ["area", "directions", "coordinates", "visits"] as const;
const numbers = ["phone", "whatsapp", "sms"] as const;
/** Values that are codes and ids, and the word `hidden` itself. */
const silent = new Set(
  "address area directions coordinates visits organization provides sector audience status reached_through serves must_live_in instead review verification phone whatsapp sms source former_ids sites id".split(
    " ",
  ),
);

export const hiddenPlaceLocated: EntryRule = {
  id: "hidden-place-located",
  severity: "blocking",
  stage: "entry",
  title: "A hidden place can be found",
  why: "Whoever looks for a person there could find the door.",
  remedy:
    "Remove what tells where it is: area, directions, coordinates, landline, street or area names in any language. Say under reached_through which service makes the contact.",
  example: {
    wrong: "address: hidden\narea: omdurman",
    right: "address: hidden\nreached_through: desk",
  },
  when: ({ written: { address, sites } }) =>
    address === "hidden" || sites?.some((site) => site.address === "hidden") === true,
  *check(context) {
    const { written } = context;
    const sites = written.sites ?? [];
    const places = [
      { place: written, path: [] as DataPath, hidden: isHiddenWhole(written) },
      ...sites.map((site, index) => ({
        place: site,
        path: ["sites", index] as DataPath,
        hidden: site.address === "hidden",
      })),
    ];
    for (const { place, path, hidden } of places)
      if (hidden) yield* facts(place, path, context.catalogue.pathway.country);
    yield* texts(context);
  },
};

type Place = EntryContext["written"] | NonNullable<EntryContext["written"]["sites"]>[number];

/** The entry's own lines count when its own place is hidden, or every site's. */
function isHiddenWhole({ address, sites = [] }: EntryContext["written"]): boolean {
  return (
    address === "hidden" || (sites.length > 0 && sites.every((each) => each.address === "hidden"))
  );
}

function* facts(place: Place, path: DataPath, country: string): Iterable<Finding> {
  for (const key of telling)
    if (place[key] !== undefined)
      yield {
        path: [...path, key],
        atKey: true,
        message:
          "The address is hidden, and {key} tells where it is. Remove the line; say under reached_through which service makes the contact.",
        args: { key },
      };
  for (const key of numbers)
    if ([place[key] ?? []].flat().some((number) => isLandline(number, country)))
      yield {
        path: [...path, key],
        atKey: true,
        message:
          "The address is hidden, and {key} is a landline: its number belongs to one building. Use a mobile number, or say under reached_through which service makes the contact.",
        args: { key },
      };
}

/** Texts of the entry in every language. A site with an open address may speak of its own place. */
function* texts({ written, catalogue }: EntryContext): Iterable<Finding> {
  const areas = namesOf(catalogue.pathway.areas);
  const roots: [DataPath, unknown][] = [[[], written]];
  for (const [index, site] of (written.sites ?? []).entries())
    if (site.address === "hidden" || site.address === undefined)
      roots.push([["sites", index], site]);
  for (const [path, root] of roots)
    for (const [at, text] of stringsIn(root, path)) {
      const words = placeIn(text, areas);
      if (words !== undefined)
        yield {
          path: at,
          message:
            'The address is hidden, and "{words}" tells where it is. Say it without streets, areas, coordinates or map links.',
          quotes: { words },
        };
    }
}

/** Names of areas, folded. */
function namesOf(areas: EntryContext["catalogue"]["pathway"]["areas"]): readonly string[] {
  return tellingAreas(areas)
    .flatMap((each) => Object.values(each.name).map(folded))
    .filter((name) => name.length > 2);
}

function* stringsIn(value: unknown, path: DataPath): Iterable<[DataPath, string]> {
  if (typeof value === "string") yield [path, value];
  else if (typeof value === "object" && value !== null)
    for (const [key, each] of Object.entries(value))
      if (!silent.has(key))
        yield* stringsIn(each, [...path, Array.isArray(value) ? Number(key) : key]);
}
