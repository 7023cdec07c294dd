import type { PublishedService } from "../edition/edition.ts";
import { areaName, type ViewContext } from "./row.ts";

/** Areas named beside an entry; more are dots. */
const mostAreas = 3;

/** Where a service is, in a few words. */
export function areasOf({ sites }: PublishedService, context: ViewContext): string {
  const areas = new Set(sites.flatMap((site) => site.place.area ?? []));
  const shown = [...areas].slice(0, mostAreas).map((id) => areaName(id, context));
  const more = areas.size > mostAreas ? ["…"] : [];
  return [...shown, ...more].join(`${context.reader.say("entry.comma")} `);
}

/** The words to stand beside a service's name; empty where no other bears it. */
export type Beside = (service: PublishedService) => string;

/**
 * What tells entries of one name apart: where they are. What is no longer listed counts too, lest a reader take the one
 * that closed for the one that is open.
 */
export function besideNames(context: ViewContext): Beside {
  const { edition, reader } = context;
  const nameOf = ({ name }: PublishedService) => reader.words(name).text;
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const name of [...edition.listed, ...edition.unlisted].map(nameOf))
    (seen.has(name) ? shared : seen).add(name);
  return (service) => (shared.has(nameOf(service)) ? areasOf(service, context) : "");
}
