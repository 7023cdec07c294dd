import type { Edition, PublishedService } from "../edition/edition.ts";
import { isOpenToAll } from "../model/eligibility.ts";
import { banners } from "./banners.ts";
import { areaName, entryView, type ViewContext } from "./entry-view.ts";
import type { Layout, RenderChoice } from "./layout.ts";
import { fillPage } from "./page.ts";
import { sectionsOf } from "./sections.ts";

/** One self-contained HTML file for a phone, a memory stick, a messenger. */
export const directory: Layout = {
  name: "directory",
  summary: "one HTML file with search, works without network",
  documents: (edition, choice) => [
    {
      path: `directory.${choice.reader.language.code}.html`,
      html: fillPage("directory", pageContext(edition, choice)),
    },
  ],
};

function pageContext(edition: Edition, choice: RenderChoice): object {
  const { reader } = choice;
  const { say, language } = reader;
  const context: ViewContext = { edition, reader };
  const sections = sectionsOf(edition, reader);
  const numbers = new Map(
    sections.flatMap((each) => each.services).map((service, index) => [service.id, index + 1]),
  );
  return {
    lang: language.code,
    dir: language.direction,
    title: reader.words(edition.pathway.title).text,
    asOf: say("as_of", { date: reader.date(edition.as_of) }),
    noindex: edition.audience !== "public",
    banners: banners(edition, choice),
    labels: labels(choice),
    ...options(edition, context),
    sections: sections.map((section, index) => ({
      anchor: `c${index + 1}`,
      title: section.title,
      count: section.services.length,
      entries: section.services.map((service) => entryContext(service, context, numbers)),
    })),
    unlisted: edition.unlisted.map((service) => reader.words(service.name)),
  };
}

/** Anchors are numbers in the order of the page: a shared phone's history must not say what was looked for. */
function entryContext(
  service: PublishedService,
  context: ViewContext,
  numbers: ReadonlyMap<string, number>,
): object {
  const view = entryView(service, context);
  const areas = service.sites.flatMap((site) => site.place.area ?? []);
  const openTo = service.open_to;
  const anyone =
    openTo?.kind === "everyone" || (openTo && isOpenToAll(openTo.all) && openTo.any.length === 0);
  return {
    anchor: `s${numbers.get(service.id) ?? 0}`,
    name: view.name,
    view,
    sectors: service.sectors.join(" "),
    areas: areas.join(" "),
    languages: service.languages.map((each) => each.code).join(" "),
    anyone: anyone === true,
  };
}

function options(edition: Edition, context: ViewContext): object {
  const { reader } = context;
  const sorted = (values: Iterable<string>, name: (value: string) => string) =>
    [...new Set(values)]
      .map((value) => ({ value, text: name(value) }))
      .sort((a, b) => reader.compare(a.text, b.text));
  const { listed } = edition;
  return {
    sectorOptions: sectionsOf(edition, reader).map((each) => ({
      value: each.sector,
      text: each.title,
    })),
    areaOptions: sorted(
      listed.flatMap((each) => each.sites.flatMap((site) => site.place.area ?? [])),
      (id) => areaName(id, context),
    ),
    languageOptions: sorted(
      listed.flatMap((each) => each.languages.map((language) => language.code)),
      reader.languageName,
    ),
  };
}

function labels({ reader: { say } }: RenderChoice): object {
  return {
    search: say("directory.search"),
    hint: say("directory.search_hint"),
    sectors: say("directory.sector"),
    allSectors: say("directory.all_sectors"),
    areas: say("directory.area"),
    allAreas: say("directory.all_areas"),
    languages: say("directory.language"),
    allLanguages: say("directory.all_languages"),
    anyone: say("directory.takes_anyone"),
    contents: say("directory.contents"),
    none: say("directory.none"),
    unlisted: say("directory.unlisted"),
    unlistedHint: say("directory.unlisted_hint"),
  };
}
