import type { Edition, PublishedService } from "../edition/edition.ts";
import { isShut } from "../edition/edition.ts";
import { type EntryChange, type Harm, harms } from "./change.ts";
import { changesOf } from "./changes.ts";
import { type EntryFacts, factsOfOrganization, factsOfService, type Said } from "./facts.ts";

/**
 * What became of an entry since a copy was made. `gone`: its readers see it no longer, for whatever reason, and are not told
 * which. `unlisted`: it stands under "no longer listed", by its name. `added`: the copy does not list it.
 */
export interface CopyChange {
  readonly what: "added" | "gone" | "unlisted" | "changed";
  /** The id under which the copy lists it; of one that is new, its own. */
  readonly id: string;
  readonly change: EntryChange;
  readonly harm: Harm;
}

/** A copy that people hold, and what holds now. */
export interface CopyAndNow {
  readonly copy: Edition;
  readonly now: Edition;
  /** Ids of which one of the two does not know what they say: not told as come or gone. */
  readonly unknown: ReadonlySet<string>;
  /** Ids that entries had before, by the ids they have now. */
  readonly formerIds: ReadonlyMap<string, readonly string[]>;
}

/** What is wrong in a copy, the most harmful first: of the entries it lists, of those that are new, and of their providers. */
export function copyChanges(both: CopyAndNow): readonly CopyChange[] {
  const { copy, now, unknown } = both;
  const shown = new Map([...now.listed, ...now.unlisted].map((each) => [each.id, each]));
  const renamed = renamedFrom(both, shown);
  const listed = new Set(now.listed);
  const known = new Set(copy.listed.map(({ id }) => id));
  const old = copy.listed.flatMap((service) => {
    const later = shown.get(renamed.get(service.id) ?? service.id);
    if (!later && unknown.has(service.id)) return [];
    return changeOf(service, later, { both, isListed: later !== undefined && listed.has(later) });
  });
  const taken = new Set([...known, ...[...renamed.values()]]);
  const come = now.listed
    .filter(({ id }) => !taken.has(id) && !unknown.has(id))
    .flatMap((service) => newEntry(service, now));
  return [...old, ...come, ...partnerChanges(both)].sort(
    (a, b) => harms.indexOf(a.harm) - harms.indexOf(b.harm) || (a.id < b.id ? -1 : 1),
  );
}

/** Ids of the copy and those under which the same entries stand now. */
function renamedFrom(
  { formerIds, copy }: CopyAndNow,
  shown: ReadonlyMap<string, PublishedService>,
): ReadonlyMap<string, string> {
  const known = new Set(copy.listed.map(({ id }) => id));
  const pairs = [...formerIds].flatMap(([id, former]) =>
    shown.has(id)
      ? former.filter((old) => known.has(old) && !shown.has(old)).map((old) => [old, id] as const)
      : [],
  );
  return new Map(pairs);
}

function changeOf(
  service: PublishedService,
  later: PublishedService | undefined,
  { both: { now }, isListed }: { readonly both: CopyAndNow; readonly isListed: boolean },
): readonly CopyChange[] {
  const { id } = service;
  const before = earlierFacts(service, later);
  const change = changesOf(before, later && factsOfService(later), now.vocabulary);
  const bare: EntryChange = { ...goneOf(before), harm: "danger" };
  if (!later) return [{ what: "gone", id, change: bare, harm: "danger" }];
  if (isListed) return change ? [{ what: "changed", id, change, harm: change.harm }] : [];
  const harm = later.status?.state === "withdrawn" ? "danger" : "vain";
  return [{ what: "unlisted", id, change: change ?? bare, harm }];
}

function goneOf(before: EntryFacts): Omit<EntryChange, "harm"> {
  return { kind: before.kind, id: before.id, what: "gone", before, after: undefined, changes: [] };
}

function newEntry(service: PublishedService, { vocabulary }: Edition): readonly CopyChange[] {
  const change = changesOf(undefined, factsOfService(service), vocabulary);
  return change ? [{ what: "added", id: service.id, change, harm: "missed" }] : [];
}

/** What said where it is. */
const placing = ["area", "address", "directions", "coordinates", "visits"] as const;

/** What the copy says, without the places of an entry that hides by now: they are not told once more. */
function earlierFacts(service: PublishedService, later: PublishedService | undefined): EntryFacts {
  const facts = factsOfService(service);
  if (!isSecret(later)) return facts;
  const places = [...facts.places].map(([id, said]) => [id, withoutPlace(said)] as const);
  return { ...facts, places: new Map(places) };
}

function withoutPlace(said: Said): Said {
  const kept = Object.entries(said).filter(([key]) => !placing.some((each) => each === key));
  return Object.fromEntries(kept) as Said;
}

/** True when an entry keeps one of its places secret. */
function isSecret(service: PublishedService | undefined): boolean {
  return service?.sites.some(({ place }) => place.hidden) ?? false;
}

function partnerChanges({ copy, now }: CopyAndNow): readonly CopyChange[] {
  const used = new Set(copy.listed.map(({ organization }) => organization));
  return [...copy.organizations.values()].flatMap((earlier): CopyChange[] => {
    const later = now.organizations.get(earlier.id);
    if (!used.has(earlier.id) || !later) return [];
    const facts = [factsOfOrganization(earlier), factsOfOrganization(later)] as const;
    const change = changesOf(...facts, now.vocabulary);
    return change ? [{ what: "changed", id: earlier.id, change, harm: change.harm }] : [];
  });
}

/** True when nobody is sent there any more, whoever confirms it. */
export function isOver({ change, what }: CopyChange, now: Edition): boolean {
  const found = now.unlisted.find(({ id }) => id === change.id);
  return what === "gone" || (found !== undefined && isShut(found));
}
