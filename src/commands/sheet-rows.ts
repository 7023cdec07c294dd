import type { SheetEntry } from "../edition/sheet-entries.ts";
import type { ServiceFile } from "../model/file-types.ts";
import { plainCells } from "../model/sheet-key.ts";
import { valueAt } from "../yaml/put-value.ts";
import type { SheetFact, SheetTongue } from "./sheet-facts.ts";

/** What one fact of a row looks like. */
export interface FactCells {
  readonly fact: SheetFact;
  readonly cells: readonly string[];
  /** There is more than cells can say, or somebody else says it: these stay as they are. */
  readonly isLocked: boolean;
}

type Site = NonNullable<ServiceFile["sites"]>[number];

/** A row: a service, or one of its places. */
export interface SheetPlace {
  readonly written: ServiceFile;
  /** `undefined` for the row of the service itself. */
  readonly site: Site | undefined;
}

/** The rows of an entry: its own, then each of its places. */
export function placesOf({ written }: Pick<SheetEntry, "written">): readonly SheetPlace[] {
  const sites = (written.sites ?? []).map((site) => ({ written, site }));
  return [{ written, site: undefined }, ...sites];
}

const location = new Set(["area", "address", "directions"]);

/** Every fact of a row as it stands in the files, in the order of the format. */
export function rowFacts(
  place: SheetPlace,
  facts: readonly SheetFact[],
  { say }: Pick<SheetTongue, "say">,
): readonly FactCells[] {
  return facts.map((fact) => factCells(fact, place, say("word.hidden")));
}

function factCells(fact: SheetFact, place: SheetPlace, hidden: string): FactCells {
  const { site } = place;
  if (site && fact.isWhole) return { fact, cells: [], isLocked: true };
  const value = valueAt(site ?? place.written, fact.path);
  if (location.has(fact.key) && isHidden(place)) {
    const cells = value === "hidden" ? [hidden] : fact.show(value).cells;
    return { fact, cells, isLocked: true };
  }
  const { cells, isExact } = fact.show(value);
  return { fact, cells, isLocked: !isExact };
}

/** Nobody writes down where it is, also not by mistake. A place says itself where it is, or has it from the service. */
function isHidden({ written, site }: SheetPlace): boolean {
  const isSaid = site && (site.address ?? site.area ?? site.directions) !== undefined;
  return (isSaid ? site.address : (site?.address ?? written.address)) === "hidden";
}

/** True where the cells say the same, whatever blanks a program put there. */
export const sameCells = (a: readonly string[], b: readonly string[]): boolean =>
  plainCells(a) === plainCells(b);
