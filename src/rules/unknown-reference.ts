import { pathwaySource } from "../catalogue/source-file.ts";
import { nearest } from "../model/nearest.ts";
import { pathwayReferences, type Reference, type ReferenceKind } from "./references.ts";
import type { PathwayContext, PathwayRule, PlacedFinding } from "./rule.ts";
import { exceptionsOf } from "./waivers.ts";

export const unknownReference: PathwayRule = {
  id: "unknown-reference",
  severity: "error",
  stage: "pathway",
  arises: "elsewhere",
  title: "Name of something that does not exist",
  why: "Readers would be sent to a place, a partner or a service that nobody has described.",
  remedy: "Correct the id, or add the file or the line it names.",
  example: {
    wrong: "area: omdurmann",
    right: "area: omdurman",
  },
  *check({ catalogue, entries }) {
    const known = knownIds({ catalogue, entries });
    const sayable = sayableIds({ catalogue, entries });
    const unknown = (source: PlacedFinding["source"], { kind, id, path }: Reference) =>
      known[kind].has(id) ? [] : [finding(source, { kind, id, path }, sayable[kind])];
    for (const reference of pathwayReferences(catalogue.pathwayFile))
      yield* unknown(pathwaySource, reference);
    for (const { source, organization, references = [] } of entries) {
      yield* unknown(source, { kind: "organization", id: organization, path: ["organization"] });
      for (const reference of references) yield* unknown(source, reference);
    }
    for (const { source, written } of catalogue.organizations.values())
      for (const [index, agreement] of (written.agreements ?? []).entries())
        for (const [position, id] of (agreement.areas ?? []).entries())
          yield* unknown(source, {
            kind: "area",
            id,
            path: ["agreements", index, "areas", position],
          });
    for (const { source, written } of catalogue.decisions.values())
      yield* unknown(source, {
        kind: "service",
        id: written.entry ?? source.id,
        path: written.entry === undefined ? [] : ["entry"],
      });
    for (const { source, entry } of exceptionsOf(catalogue))
      if (!known.organization.has(entry))
        yield* unknown(source, { kind: "service", id: entry, path: [] });
  },
};

type Known = Readonly<Record<ReferenceKind, ReadonlySet<string>>>;

/** A broken file is reported as broken, so its id counts as known: one cause, one finding. */
function knownIds({ catalogue, entries }: Pick<PathwayContext, "catalogue" | "entries">): Known {
  const broken = (kind: string) =>
    catalogue.unusable.flatMap((source) => (source.kind === kind ? [source.id] : []));
  return {
    ...catalogue.described,
    organization: new Set([...catalogue.organizations.keys(), ...broken("organization")]),
    service: new Set([...entries.map((each) => each.source.id), ...broken("service")]),
    site: new Set(),
  };
}

/** Ids that a message may suggest: it can stand in a log, where nothing for protection staff is named. */
function sayableIds({ catalogue, entries }: Pick<PathwayContext, "catalogue" | "entries">): Known {
  const shared = (
    files: ReadonlyMap<string, { readonly source: { readonly isPrivate: boolean } }>,
  ) => new Set([...files].flatMap(([id, { source }]) => (source.isPrivate ? [] : [id])));
  const services = entries.filter(
    ({ source, audience }) => !source.isPrivate && audience !== "restricted",
  );
  return {
    ...catalogue.described,
    protocol: shared(catalogue.protocols),
    organization: shared(catalogue.organizations),
    service: new Set(services.map(({ source }) => source.id)),
    site: new Set(),
  };
}

/** Where it should stand. Without the id, which is a word of the file. */
const homes: Readonly<Record<ReferenceKind, string>> = {
  organization: "no such file stands in organizations/",
  protocol: "no such file stands in protocols/",
  service: "no such file stands in services/",
  area: "no such area stands in pathway.yaml",
  role: "no such role stands in pathway.yaml",
  season: "no such season stands in pathway.yaml",
  site: "no such site stands under sites",
};

function finding(
  source: PlacedFinding["source"],
  { kind, id, path }: Reference,
  sayable: ReadonlySet<string>,
): PlacedFinding {
  const near = nearest(id, [...sayable]);
  return {
    source,
    path,
    atKey: kind === "season",
    message: near
      ? '"{id}" is not described: {home}. Did you mean {near}?'
      : '"{id}" is not described: {home}. Correct the id, or add it there.',
    quotes: { id },
    args: { home: homes[kind], ...(near ? { near } : {}) },
  };
}
