import type { Edition, PublishedService } from "../edition/edition.ts";
import { label } from "../languages/translator.ts";
import { sectors } from "../model/vocabulary.ts";
import { codeName, type ViewContext } from "./row.ts";
import { isProtected } from "./stop-box.ts";

/** A chapter of a document. */
export interface Section {
  readonly sector: string;
  readonly title: string;
  /** Entries printed here in full: those whose first sector this is. */
  readonly services: readonly PublishedService[];
  /** Entries printed in full in another chapter; here a line leads to them. */
  readonly references: readonly PublishedService[];
  /** Names of needs whose every entry has left the list: nothing confirmed, call the desk. */
  readonly gaps: readonly string[];
  /** Stands in every document with its stop box, and reads the same whether or not hidden entries exist. */
  readonly isProtected: boolean;
}

/** Chapters by sector, in the order of the vocabulary, each sorted as the reader's language sorts. */
export function sectionsOf(context: ViewContext): readonly Section[] {
  const { edition, reader } = context;
  const order = new Set([...sectors, ...edition.pathway.vocabulary.map((each) => each.sector)]);
  const name = (service: PublishedService) => reader.words(service.name).text;
  const sorted = [...edition.listed].sort(
    (a, b) => reader.compare(name(a), name(b)) || (a.id < b.id ? -1 : 1),
  );
  const gaps = gapsBySector(context);
  return [...order].flatMap((sector) => {
    const services = sorted.filter((service) => service.sectors[0] === sector);
    const references = sorted.filter((service) => service.sectors.indexOf(sector) > 0);
    const section = {
      sector,
      title: label(reader.language, "sector", sector),
      services,
      references,
      gaps: gaps.get(sector) ?? [],
      isProtected: isProtected(sector),
    };
    const isEmpty = services.length + references.length + section.gaps.length === 0;
    return isEmpty && !section.isProtected ? [] : [section];
  });
}

/** Titles of sectors for which this edition has nothing at all, so that a reader is not left to search. */
export function emptySectors({ edition, reader }: ViewContext): readonly string[] {
  const isKnown = whollySeen(edition);
  const used = new Set([...edition.listed, ...edition.unlisted].flatMap((each) => each.sectors));
  return sectors
    .filter((sector) => isKnown(sector) && !used.has(sector) && !isProtected(sector))
    .map((sector) => label(reader.language, "sector", sector));
}

/**
 * Of which sectors an edition holds all there is: of a part of a sector nobody can say that there is nothing. One that is
 * narrowed to an area, a language or a partner holds no sector whole.
 */
function whollySeen({ part }: Edition): (sector: string) => boolean {
  if (part === undefined) return () => true;
  const { sector: chosen, ...others } = part;
  if (Object.values(others).some((values) => values.length > 0)) return () => false;
  return (sector) => chosen.includes(sector);
}

function gapsBySector(context: ViewContext): ReadonlyMap<string, readonly string[]> {
  const { edition, reader } = context;
  const covered = new Set(edition.listed.flatMap((each) => each.provides));
  const left = new Set(edition.unlisted.flatMap((each) => each.provides));
  const isKnown = whollySeen(edition);
  const gaps = new Map<string, string[]>();
  for (const code of left) {
    const sector = edition.vocabulary.get(code)?.sector;
    if (sector === undefined || covered.has(code) || !isKnown(sector)) continue;
    gaps.set(sector, [...(gaps.get(sector) ?? []), codeName(code, context)].sort(reader.compare));
  }
  return gaps;
}
