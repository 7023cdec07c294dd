import type { Edition, PublishedService } from "../edition/edition.ts";
import { banners, editionName } from "./banners.ts";
import { besideNames } from "./beside-name.ts";
import { directoryEntry, type Placing } from "./directory-entry.ts";
import { filterOptions } from "./directory-filters.ts";
import { complaintRows } from "./entry-view.ts";
import { documentName, type RenderChoice, type ScreenLayout } from "./layout.ts";
import { fillPage } from "./page.ts";
import type { Reader } from "./reader.ts";
import { codeName, type Row, textRows, type ViewContext } from "./row.ts";
import { emptySectors, type Section, sectionsOf } from "./sections.ts";
import { emergencyRows, stopBoxOfSector } from "./stop-box.ts";
import { upkeep } from "./upkeep.ts";

/** One self-contained HTML file for a phone, a memory stick, a messenger. */
export const directory: ScreenLayout = {
  kind: "screen",
  name: "directory",
  summary: "one HTML file with search, works without network",
  documents: (edition, choice) => [
    {
      path: documentName({ name: "directory", ending: "html" }, edition, choice),
      content: fillPage("directory", pageContext(edition, choice), choice.templates),
    },
  ],
};

function pageContext(edition: Edition, choice: RenderChoice): object {
  const { reader } = choice;
  const { say, language } = reader;
  const bare: ViewContext = { edition, reader };
  const sections = sectionsOf(bare);
  const anchors = anchorsOf(sections);
  const context: ViewContext = {
    ...bare,
    hrefOf: (id) => (anchors.has(id) ? `#${anchors.get(id)}` : undefined),
  };
  const chapters = new Map(sections.map(({ sector }, index) => [sector, index + 1]));
  const empty = emptySectors(bare);
  const beside = besideNames(bare);
  return {
    lang: language.code,
    dir: language.direction,
    title: reader.words(edition.pathway.title).text,
    asOf: [
      ...(choice.published ? [editionName(choice), choice.published.code] : []),
      say("as_of", { date: reader.date(edition.as_of) }),
    ].join(" · "),
    noindex: edition.audience !== "public",
    banners: banners(edition, choice),
    labels: labels(reader),
    counts: plurals(reader),
    danger: emergencyRows(context),
    filters: filterOptions(sections, { context, chapters }),
    own: ownServices(context),
    sections: sections.map((section, index) =>
      chapter(section, index, { context, anchors, chapters }),
    ),
    empty: empty.length > 0 && say("directory.gaps", { needs: empty.join(" · ") }),
    unlisted: edition.unlisted.map((service) => ({
      name: reader.words(service.name),
      beside: beside(service),
      organization: service.organization_name && reader.words(service.organization_name),
    })),
    complaints: complaints(context),
    providers: providerComplaints(context),
    upkeep: upkeep(context),
    about: [edition.pathway.scope, edition.pathway.inclusion_policy].flatMap((text) =>
      text ? [reader.words(text)] : [],
    ),
  };
}

type Anchors = ReadonlyMap<string, string>;

/** Anchors are numbers in the order of the page: a shared phone's history must not say what was looked for. */
function anchorsOf(sections: readonly Section[]): Anchors {
  const services = sections.flatMap((section) => section.services);
  return new Map(services.map(({ id }, index) => [id, `s${index + 1}`]));
}

function chapter(
  section: Section,
  index: number,
  { context, anchors, chapters }: Omit<Placing, "inProtected"> & { anchors: Anchors },
): object {
  const { reader } = context;
  const { services, references, gaps, title, isProtected } = section;
  const isEmpty = services.length + references.length === 0;
  const reference = ({ id, name, organization_name: by }: PublishedService) => ({
    href: context.hrefOf?.(id) ?? "",
    name: reader.words(name),
    organization: by && reader.words(by),
  });
  return {
    anchor: `c${index + 1}`,
    title,
    count: services.length + references.length,
    stop: stopBoxOfSector(section.sector, context),
    nothing: isEmpty && isProtected && reader.say("directory.nothing"),
    entries: services.map((service) =>
      directoryEntry(service, anchors.get(service.id) ?? "", {
        context,
        chapters,
        inProtected: isProtected,
      }),
    ),
    references: references.map(reference),
    gaps: gaps.length > 0 && reader.say("directory.gaps", { needs: gaps.join(" · ") }),
  };
}

function ownServices(context: ViewContext): object[] {
  const { reader, edition } = context;
  return edition.pathway.own_services.map(({ name, text, provides }) => ({
    name: reader.words(name),
    text: text && reader.words(text),
    provides: provides.map((code) => codeName(code, context)),
  }));
}

function complaints(context: ViewContext): Row[] {
  const { say } = context.reader;
  const { general, sensitive, independent } = context.edition.pathway.complaints ?? {};
  return [
    ...textRows("general", say("complaints.general"), general, context),
    ...textRows("sensitive", say("complaints.sensitive"), sensitive, context),
    ...textRows("independent", say("complaints.independent"), independent, context),
  ];
}

/** The channels of providers that people are sent to. */
function providerComplaints(context: ViewContext): object[] {
  const { edition, reader } = context;
  const used = new Set(edition.listed.map((each) => each.organization));
  return [...edition.organizations.values()]
    .filter(({ id, complaints: has }) => used.has(id) && has)
    .map((each) => ({ name: reader.words(each.name), rows: complaintRows(each, context) }))
    .sort((a, b) => reader.compare(a.name.text, b.name.text));
}

/** The sentence of the result count in every plural form of the language, `#` in the place of the number. */
function plurals({ say, language }: Reader): object[] {
  const rules = new Intl.PluralRules(language.code);
  const numbers = Array.from({ length: 201 }, (_, count) => count);
  return rules.resolvedOptions().pluralCategories.flatMap((form) => {
    const count = numbers.find((each) => rules.select(each) === form);
    if (count === undefined) return [];
    return [{ form, text: say("directory.count", { count }).replace(String(count), "#") }];
  });
}

function labels({ say }: Reader): object {
  return {
    skip: say("directory.skip"),
    exit: say("directory.exit"),
    danger: say("directory.danger"),
    search: say("directory.search"),
    hint: say("directory.search_hint"),
    more: say("directory.more"),
    clear: say("directory.clear"),
    sectors: say("directory.sector"),
    allSectors: say("directory.all_sectors"),
    areas: say("directory.area"),
    allAreas: say("directory.all_areas"),
    languages: say("directory.language"),
    allLanguages: say("directory.all_languages"),
    anyone: say("directory.takes_anyone"),
    free: say("directory.free"),
    contents: say("directory.contents"),
    own: say("directory.own"),
    also: say("directory.also"),
    none: say("directory.none"),
    unlisted: say("directory.unlisted"),
    unlistedHint: say("directory.unlisted_hint"),
    complaints: say("complaints.title"),
    about: say("directory.about"),
    late: say("directory.late"),
    aged: say("directory.aged"),
  };
}
