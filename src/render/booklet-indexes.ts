import type { PublishedService } from "../edition/edition.ts";
import { anchorOf, type BookletContext, inOrder } from "./booklet-chapters.ts";
import type { Words } from "./reader.ts";
import { areaName } from "./row.ts";

/** One heading of an index, with its entries or with words in their place. */
interface IndexGroup {
  readonly title: string;
  readonly text: string | undefined;
  /** Services under this heading. */
  readonly count: number;
  /** The first lines stand with their heading. */
  readonly first: readonly object[];
  readonly rest: readonly object[];
}

/** An index: a heading with groups. */
export interface Index {
  readonly id: string;
  readonly title: string;
  readonly groups: readonly IndexGroup[];
}

/** Finds entries by where they are, what they speak and who runs them. */
export function indexesContext(context: BookletContext): readonly Index[] {
  const { say } = context.reader;
  return [
    { id: "areas", title: say("index.area"), groups: areaGroups(context) },
    { id: "languages", title: say("index.language"), groups: languageGroups(context) },
    { id: "organisations", title: say("index.organization"), groups: organizationGroups(context) },
  ].filter((index) => index.groups.length > 0);
}

function areaGroups(context: BookletContext): readonly IndexGroup[] {
  const named = grouped(
    context,
    (service) => service.sites.flatMap((site) => site.place.area ?? []),
    (id) => areaName(id, context),
  );
  const nowhere = inOrder(context).filter((service) =>
    service.sites.every((site) => site.place.area === undefined),
  );
  if (nowhere.length === 0) return named;
  return [...named, groupOf(context.reader.say("index.areas_none"), nowhere, context)];
}

/** A language that most services speak helps nobody to choose: it is said in words. */
function languageGroups(context: BookletContext): readonly IndexGroup[] {
  const { say } = context.reader;
  const all = inOrder(context).length;
  const groups = grouped(
    context,
    (service) => service.languages.map((each) => each.code),
    context.reader.languageName,
  );
  return groups.map((group) => {
    const { title, count: spoken } = group;
    if (spoken * 2 <= all || spoken < 12) return group;
    return { ...groupOf(title, [], context), text: say("index.language_most", { spoken, all }) };
  });
}

function organizationGroups(context: BookletContext): readonly IndexGroup[] {
  const names = new Map(
    context.edition.listed.map((service) => [
      service.organization,
      service.organization_name ? context.reader.words(service.organization_name).text : "",
    ]),
  );
  return grouped(
    context,
    (service) => [service.organization],
    (id) => names.get(id) || id,
  );
}

function grouped(
  context: BookletContext,
  keysOf: (service: PublishedService) => readonly string[],
  nameOf: (key: string) => string,
): readonly IndexGroup[] {
  const groups = new Map<string, PublishedService[]>();
  for (const service of inOrder(context))
    for (const key of new Set(keysOf(service)))
      groups.set(key, [...(groups.get(key) ?? []), service]);
  return [...groups]
    .map(([key, services]) => groupOf(nameOf(key), services, context))
    .sort((a, b) => context.reader.compare(a.title, b.title));
}

/** Services of one name and area share a line: a partner may offer the same twice in a place. */
function groupOf(
  title: string,
  services: readonly PublishedService[],
  context: BookletContext,
): IndexGroup {
  const named = new Map<string, { name: Words; beside: string; ids: string[] }>();
  for (const service of services) {
    const name = context.reader.words(service.name);
    const beside = context.beside(service);
    const key = `${name.text}\n${beside}`;
    const line = named.get(key) ?? { name, beside: beside === title ? "" : beside, ids: [] };
    line.ids.push(anchorOf(service, context));
    named.set(key, line);
  }
  const lines = [...named.values()];
  return {
    title,
    text: undefined,
    count: services.length,
    first: lines.slice(0, 2),
    rest: lines.slice(2),
  };
}
