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

function one(
  found: Reference[],
  kind: ReferenceKind,
  id: string | undefined,
  path: DataPath,
): void {
  if (id !== undefined) found.push({ kind, id, path });
}

function each(
  found: Reference[],
  kind: ReferenceKind,
  ids: readonly string[] | undefined,
  path: DataPath,
): void {
  if (ids)
    for (const [index, id] of ids.entries()) found.push({ kind, id, path: [...path, index] });
}

/** Everything a service's file refers to by id, besides its organisation. Put into one list: it is asked of every entry. */
export function serviceReferences(file: ServiceFile): Reference[] {
  const found: Reference[] = [];
  one(found, "protocol", file.referral?.protocol, ["referral", "protocol"]);
  one(found, "role", file.review?.owner, ["review", "owner"]);
  one(found, "role", file.postponed?.by, ["postponed", "by"]);
  ofPlace(found, file, []);
  for (const [index, site] of (file.sites ?? []).entries()) ofPlace(found, site, ["sites", index]);
  for (const [index, { by }] of (file.verification ?? []).entries())
    one(found, "role", by, ["verification", index, "by"]);
  for (const [index, refusal] of (file.not_open_to ?? []).entries()) {
    each(found, "service", refusal.instead, ["not_open_to", index, "instead"]);
    ofConditions(found, refusal.who, ["not_open_to", index, "who"]);
    one(found, "role", refusal.interim?.approval, ["not_open_to", index, "interim", "approval"]);
  }
  return found;
}

/** Sites named in verifications that the service does not list. */
export function unknownSites(file: ServiceFile): Reference[] {
  const found: Reference[] = [];
  for (const [index, { at }] of (file.verification ?? []).entries())
    each(found, "site", at, ["verification", index, "at"]);
  if (found.length === 0) return found;
  const sites = new Set((file.sites ?? []).map((site) => site.id));
  return found.filter(({ id }) => !sites.has(id));
}

/** Everything pathway.yaml refers to by id. */
export function pathwayReferences(file: PathwayFile): Reference[] {
  const found: Reference[] = [];
  one(found, "protocol", file.protocol, ["protocol"]);
  one(found, "role", file.owner, ["owner"]);
  for (const [index, { within }] of (file.areas ?? []).entries())
    one(found, "area", within, ["areas", index, "within"]);
  for (const [index, { role }] of (file.specialists ?? []).entries())
    one(found, "role", role, ["specialists", index, "role"]);
  return found;
}

function ofPlace(found: Reference[], place: ServiceFile | WrittenSite, path: DataPath): void {
  one(found, "area", place.area, [...path, "area"]);
  one(found, "service", place.reached_through, [...path, "reached_through"]);
  for (const [index, { area }] of (place.visits ?? []).entries())
    one(found, "area", area, [...path, "visits", index, "area"]);
  seasonsOf(found, place.hours, path);
  if (typeof place.open_to !== "object") return;
  ofConditions(found, place.open_to, [...path, "open_to"]);
  for (const [index, set] of (place.open_to.any_of ?? []).entries())
    ofConditions(found, set, [...path, "open_to", "any_of", index]);
}

function ofConditions(found: Reference[], conditions: unknown, path: DataPath): void {
  if (typeof conditions !== "object" || conditions === null) return;
  const { serves, must_live_in: home } = conditions as Conditions;
  each(found, "area", serves, [...path, "serves"]);
  each(found, "area", home, [...path, "must_live_in"]);
}

function seasonsOf(found: Reference[], hours: ServiceFile["hours"], path: DataPath): void {
  if (typeof hours !== "object") return;
  for (const key in hours)
    if (key !== "except" && key !== "text" && daysOf(key).length === 0)
      one(found, "season", key, [...path, "hours", key]);
}
