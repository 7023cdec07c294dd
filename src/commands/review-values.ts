import type { ServiceFile } from "../model/file-types.ts";
import { dataOf, type Written } from "../yaml/new-file.ts";
import type { NewValue } from "./record-review.ts";
import type { Fact } from "./review-facts.ts";

/** A fact that is different now, and where. */
export interface Correction {
  readonly fact: Fact;
  readonly value: Written;
  /** Places where it is different; empty for all of them. */
  readonly sites: readonly string[];
}

type Site = NonNullable<ServiceFile["sites"]>[number];

/**
 * Where a corrected fact is written. A place that says it itself is given the new one; what several places take from the
 * entry is changed in the entry, unless others keep what it was.
 */
export function valuesFor(
  file: ServiceFile,
  { fact, value, sites }: Correction,
): readonly NewValue[] {
  const data = dataOf(value);
  const path: readonly (string | number)[] = fact.path;
  const places = (file.sites ?? []).map((site, index) => ({
    site,
    index,
    says: saysOwn(site, fact),
  }));
  const meant = sites.length === 0 ? places : places.filter(({ site }) => sites.includes(site.id));
  if (fact.isWhole || meant.length === 0) return [{ path, value: data }];
  const own = meant.filter(({ says }) => says);
  const inherit = meant.filter(({ says }) => !says);
  const others = places.filter((each) => !each.says && !meant.includes(each));
  const changed = own.map(
    ({ index }): NewValue => ({ path: ["sites", index, ...path], value: data }),
  );
  if (inherit.length === 0) return changed;
  const [key = ""] = fact.path;
  const isSaidAbove = (file as unknown as Readonly<Record<string, unknown>>)[key] !== undefined;
  if (others.length === 0 && (isSaidAbove || inherit.length === places.length))
    return [...changed, { path, value: data }];
  return [
    ...changed,
    ...inherit.flatMap(({ site, index }) => [
      ...keptPlace(file, site, fact).map(
        ([key, each]): NewValue => ({ path: ["sites", index, key], value: each }),
      ),
      { path: ["sites", index, ...path], value: data },
    ]),
  ];
}

const placeKeys = ["area", "address", "directions", "coordinates", "reached_through"] as const;

/** A place takes where it is as a whole: one that says a part of it takes no other part from the entry. */
function saysOwn(site: Site, { group, path }: Fact): boolean {
  const [key = ""] = path;
  const own = site as unknown as Readonly<Record<string, unknown>>;
  if (group === "location") return placeKeys.some((each) => own[each] !== undefined);
  return own[key] !== undefined;
}

/** What a place took from the entry and must say itself from now on, since it says a part of it. */
export function keptPlace(
  file: ServiceFile,
  site: Site,
  { group, path }: Pick<Fact, "group" | "path">,
) {
  if (group !== "location" || placeKeys.some((key) => site[key] !== undefined)) return [];
  return placeKeys.flatMap((key) => {
    const value = file[key];
    return value === undefined || key === path[0] ? [] : [[key, value] as const];
  });
}
