import type { Edition, PublishedService } from "../edition/edition.ts";
import { areaAndAbove } from "../model/pathway.ts";
import { areaNumber } from "./area-tree.ts";
import { type Among, anchorsOf, directoryPage } from "./directory-page.ts";
import { type Document, documentName, type RenderChoice } from "./layout.ts";
import { areaName } from "./row.ts";
import { sectionsOf } from "./sections.ts";

/** A file of its own: the services of an area and of those within it. */
interface AreaPart {
  readonly title: string;
  readonly file: string;
  readonly edition: Edition;
  /** Where each of its services stands in it. */
  readonly anchors: ReadonlyMap<string, string>;
}

/**
 * The directory as a folder: a page that names every service and searches all of them, and a file for each area, which a
 * cheap phone opens at once. What has no place, such as a line to call, stands in each. No file at all where no area tells
 * services apart.
 */
export function directoryByArea(edition: Edition, choice: RenderChoice): readonly Document[] {
  const parts = partsOf(edition, choice);
  if (parts.length === 0) return [];
  const folder = documentName({ name: "directory", ending: "areas" }, edition, choice);
  const { say } = choice.reader;
  const fullAt = (id: string) => {
    const part = parts.find(({ anchors }) => anchors.has(id));
    return part && `${part.file}#${part.anchors.get(id)}`;
  };
  const links = parts.map(({ title, file, edition: { listed } }) => ({
    href: file,
    text: title,
    count: listed.length,
  }));
  const overview: Among = {
    ...{ fullAt, isOverview: true, whole: edition },
    pages: { title: say("site.areas"), links },
  };
  return [
    {
      path: `${folder}/index.html`,
      whole: folder,
      content: directoryPage(edition, choice, overview),
    },
    ...parts.map((part) => ({
      path: `${folder}/${part.file}`,
      whole: folder,
      content: directoryPage(part.edition, choice, {
        ...{ fullAt, isOverview: false, whole: edition, subtitle: part.title },
        pages: {
          title: say("site.others"),
          links: [
            { href: "index.html", text: say("site.whole") },
            ...links.filter(({ href }) => href !== part.file),
          ],
        },
      }),
    })),
  ];
}

function partsOf(edition: Edition, { reader }: RenderChoice): readonly AreaPart[] {
  const context = { edition, reader };
  const areas = dividingAreas(edition);
  return areas
    .map((id) => {
      const part = partIn(id, areas, edition);
      return {
        title: areaName(id, context),
        file: `${areaNumber(id, context)}.html`,
        edition: part,
        anchors: anchorsOf(sectionsOf({ edition: part, reader })),
      };
    })
    .sort((a, b) => reader.compare(a.title, b.title));
}

/** The services of an area, those that belong to none, and care that is in time for some hours only. */
function partIn(id: string, areas: readonly string[], edition: Edition): Edition {
  const stays = (service: PublishedService) => {
    const places = placesOf(service, edition);
    const isElsewhere = areas.some((area) => places.includes(area));
    return service.time_limit !== undefined || places.includes(id) || !isElsewhere;
  };
  return {
    ...edition,
    part: { sector: [], language: [], organization: [], ...edition.part, area: [id] },
    listed: edition.listed.filter(stays),
    unlisted: edition.unlisted.filter(stays),
    // Counted over all services: it says nothing of a part.
    forecast: undefined,
  };
}

/** The outermost areas that tell services apart: where one lies around all, those within it. */
function dividingAreas(edition: Edition): readonly string[] {
  const { areas } = edition.pathway;
  const used = new Set(
    [...edition.listed, ...edition.unlisted].flatMap((each) => placesOf(each, edition)),
  );
  const within = (outer: string | undefined) =>
    areas.filter((each) => each.within === outer && used.has(each.id)).map(({ id }) => id);
  let found = within(undefined);
  for (let depth = 0; found.length === 1 && depth < areas.length; depth += 1)
    found = within(found[0]);
  return found;
}

/** The areas a service is in or visits, and those around them. */
function placesOf({ sites }: PublishedService, { pathway }: Edition): readonly string[] {
  const own = sites.flatMap(({ place, visits }) => [
    ...(place.area ? [place.area] : []),
    ...visits.map(({ area }) => area),
  ]);
  return own.flatMap((area) => areaAndAbove(area, pathway.areas));
}
