import type { DataPath } from "../model/diagnostic.ts";
import type { PathwayFile, ServiceFile } from "../model/file-types.ts";
import { daysOf } from "../model/hours.ts";

export type ReferenceKind =
  | "organization"
  | "protocol"
  | "service"
  | "area"
  | "role"
  | "season"
  | "site";

/** The id of something that must be described elsewhere. */
export interface Reference {
  readonly kind: ReferenceKind;
  readonly id: string;
  readonly path: DataPath;
}

type WrittenSite = NonNullable<ServiceFile["sites"]>[number];
type Conditions = {
  readonly serves?: readonly string[];
  readonly must_live_in?: readonly string[];
};

const one = (kind: ReferenceKind, id: string | undefined, path: DataPath): Reference[] =>
  id === undefined ? [] : [{ kind, id, path }];

const each = (
  kind: ReferenceKind,
  ids: readonly string[] | undefined,
  path: DataPath,
): Reference[] => (ids ?? []).map((id, index) => ({ kind, id, path: [...path, index] }));

/** Everything a service's file refers to by id, besides its organisation. */
export function serviceReferences(file: ServiceFile): Reference[] {
  return [
    ...one("protocol", file.referral?.protocol, ["referral", "protocol"]),
    ...one("role", file.review?.owner, ["review", "owner"]),
    ...one("role", file.postponed?.by, ["postponed", "by"]),
    ...ofPlace(file, []),
    ...(file.sites ?? []).flatMap((site, index) => ofPlace(site, ["sites", index])),
    ...(file.verification ?? []).flatMap(({ by }, index) =>
      one("role", by, ["verification", index, "by"]),
    ),
    ...(file.not_open_to ?? []).flatMap((refusal, index) => [
      ...each("service", refusal.instead, ["not_open_to", index, "instead"]),
      ...ofConditions(refusal.who, ["not_open_to", index, "who"]),
      ...one("role", refusal.interim?.approval, ["not_open_to", index, "interim", "approval"]),
    ]),
  ];
}

/** Sites named in verifications that the service does not list. */
export function unknownSites(file: ServiceFile): Reference[] {
  const sites = new Set((file.sites ?? []).map((site) => site.id));
  return (file.verification ?? []).flatMap(({ at }, index) =>
    each("site", at, ["verification", index, "at"]).filter(({ id }) => !sites.has(id)),
  );
}

/** Everything pathway.yaml refers to by id. */
export function pathwayReferences(file: PathwayFile): Reference[] {
  return [
    ...one("protocol", file.protocol, ["protocol"]),
    ...one("role", file.owner, ["owner"]),
    ...(file.areas ?? []).flatMap(({ within }, index) =>
      one("area", within, ["areas", index, "within"]),
    ),
    ...(file.specialists ?? []).flatMap(({ role }, index) =>
      one("role", role, ["specialists", index, "role"]),
    ),
  ];
}

function ofPlace(place: ServiceFile | WrittenSite, path: DataPath): Reference[] {
  return [
    ...one("area", place.area, [...path, "area"]),
    ...one("service", place.reached_through, [...path, "reached_through"]),
    ...(place.visits ?? []).flatMap(({ area }, index) =>
      one("area", area, [...path, "visits", index, "area"]),
    ),
    ...seasonsOf(place.hours, [...path, "hours"]),
    ...ofConditions(place.open_to, [...path, "open_to"]),
    ...(typeof place.open_to === "object"
      ? (place.open_to.any_of ?? []).flatMap((set, index) =>
          ofConditions(set, [...path, "open_to", "any_of", index]),
        )
      : []),
  ];
}

function ofConditions(conditions: unknown, path: DataPath): Reference[] {
  if (typeof conditions !== "object" || conditions === null) return [];
  const { serves, must_live_in: home } = conditions as Conditions;
  return [
    ...each("area", serves, [...path, "serves"]),
    ...each("area", home, [...path, "must_live_in"]),
  ];
}

function seasonsOf(hours: ServiceFile["hours"], path: DataPath): Reference[] {
  if (typeof hours !== "object") return [];
  return Object.keys(hours).flatMap((key) =>
    key === "except" || key === "text" || daysOf(key).length > 0
      ? []
      : one("season", key, [...path, key]),
  );
}
