import type { ViewContext } from "./row.ts";

/** The number by which a page knows an area; shorter than its id, and it tells nothing. */
export function areaNumber(id: string, { edition }: ViewContext): number {
  return edition.pathway.areas.findIndex((each) => each.id === id) + 1;
}
