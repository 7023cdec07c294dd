import type { PublishedService } from "../edition/edition.ts";
import { anchorOf, type BookletContext, inOrder } from "./booklet-chapters.ts";
import { areaName } from "./row.ts";

/** One heading of an index, with its entries or with words in their place. */
interface IndexGroup {
  readonly title: string;
  readonly text: string | undefined;
  readonly lines: readonly object[];
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
  const lines = nowhere.map((service) => lineOf(service, context));
  return [...named, groupOf(context.reader.say("index.areas_none"), lines)];
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
    const spoken = group.lines.length;
    if (spoken * 2 <= all || spoken < 12) return group;
    return { ...groupOf(group.title, []), text: say("index.language_most", { spoken, all }) };
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
  const groups = new Map<string, object[]>();
  for (const service of inOrder(context))
    for (const key of new Set(keysOf(service)))
      groups.set(key, [...(groups.get(key) ?? []), lineOf(service, context)]);
  return [...groups]
    .map(([key, lines]) => groupOf(nameOf(key), lines))
    .sort((a, b) => context.reader.compare(a.title, b.title));
}

function groupOf(title: string, lines: readonly object[]): IndexGroup {
  return { title, text: undefined, lines, first: lines.slice(0, 2), rest: lines.slice(2) };
}

function lineOf(service: PublishedService, context: BookletContext): object {
  return {
    id: anchorOf(service, context),
    number: context.numbers.get(service.id) ?? 0,
    name: context.reader.words(service.name),
  };
}
