import type { ViewContext } from "./row.ts";

/** An area and everything it lies within, nearest first; a circle of areas ends where it began. */
export function areasWithin(id: string, { edition }: ViewContext): readonly string[] {
  const found: string[] = [];
  for (let next: string | undefined = id; next !== undefined && !found.includes(next); ) {
    found.push(next);
    const here: string = next;
    next = edition.pathway.areas.find((each) => each.id === here)?.within;
  }
  return found;
}

/** The number by which a page knows an area; shorter than its id, and it tells nothing. */
export function areaNumber(id: string, { edition }: ViewContext): number {
  return edition.pathway.areas.findIndex((each) => each.id === id) + 1;
}
