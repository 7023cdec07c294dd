import type { Surroundings } from "../catalogue/catalogue.ts";
import { folded } from "../model/folded.ts";
import { asEntry } from "./entry-context.ts";
import type { FileContext } from "./rule.ts";

const ofPathway = new WeakMap<Surroundings, string>();

/** Folded names of all areas and of the organisation: somebody's name in them is theirs, not a person's. */
export function knownNames(context: FileContext): string {
  const { catalogue, source } = context;
  let areas = ofPathway.get(catalogue);
  if (areas === undefined) {
    areas = folded(catalogue.pathway.areas.flatMap(({ name }) => Object.values(name)).join("\n"));
    ofPathway.set(catalogue, areas);
  }
  const { name = {}, id = source.id } = asEntry(context)?.organization ?? {};
  return `${areas}\n${folded(Object.values(name).join("\n"))}\n${id}`;
}
