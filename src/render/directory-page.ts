import type { Edition, PublishedService } from "../edition/edition.ts";
import { banners, editionName } from "./banners.ts";
import { besideNames } from "./beside-name.ts";
import { copiesBox } from "./copies.ts";
import { directoryEntry, directoryLine, type Placing } from "./directory-entry.ts";
import { filterOptions } from "./directory-filters.ts";
import { complaintRows } from "./entry-view.ts";
import type { RenderChoice } from "./layout.ts";
import { openingTable } from "./opening-table.ts";
import { fillPage } from "./page.ts";
import type { Reader } from "./reader.ts";
import { codeName, type Row, textRows, type ViewContext } from "./row.ts";
import { emptySectors, type Section, sectionsOf } from "./sections.ts";
import { emergencyRows, stopBoxOfSector } from "./stop-box.ts";
import { upkeep } from "./upkeep.ts";

/** How a page of the directory stands among others. */
export interface Among {
  /** Where a service is told of in full, seen from this page. */
  readonly fullAt: (id: string) => string | undefined;
  /** True for a page that names each service in a few lines, and leads to where it is told of in full. */
  readonly isOverview: boolean;
  /** Of all services, where the page holds some: entries may lead to others. */
  readonly whole: Edition;
  /** Other pages, above the contents. */
  readonly pages: { readonly title: string; readonly links: readonly PageLink[] };
  /** Beside the pathway's title. */
  readonly subtitle?: string;
}

/** A link to another page. */
export interface PageLink {
  readonly href: string;
  readonly text: string;
  /** How many services stand there. */
  readonly count?: number;
}

/** A page with search: all services of an edition, in full or a few lines each. */
export function directoryPage(edition: Edition, choice: RenderChoice, among?: Among): string {
  return fillPage("directory", pageContext(edition, choice, among), choice.templates);
}

function pageContext(edition: Edition, choice: RenderChoice, among: Among | undefined): object {
  const { reader } = choice;
  const { say, language } = reader;
  const bare: ViewContext = { edition, reader };
  const sections = sectionsOf(bare);
  const anchors = among?.isOverview ? noAnchors : anchorsOf(sections);
  const context: ViewContext = {
    edition: among?.whole ?? edition,
    reader,
    hrefOf: (id) => (anchors.has(id) ? `#${anchors.get(id)}` : among?.fullAt(id)),
  };
  const chapters = new Map(sections.map(({ sector }, index) => [sector, index + 1]));
  const opening = openingTable(edition);
  const { ways } = opening;
  const placing = { context, chapters, anchors, isOverview: among?.isOverview === true, ways };
  return {
    lang: language.code,
    dir: language.direction,
    title: reader.words(edition.pathway.title).text,
    ...{ subtitle: among?.subtitle, pages: among?.pages },
    asOf: [
      ...(choice.published ? [editionName(choice), choice.published.code] : []),
      say("as_of", { date: reader.date(edition.as_of) }),
    ].join(" · "),
    noindex: edition.audience !== "public",
    banners: banners(edition, choice),
    labels: labels(reader),
    counts: plurals(reader),
    danger: emergencyRows(context),
    filters: filterOptions(sections, { context: bare, chapters }),
    opening,
    own: ownServices(context),
    sections: sections.map((section, index) => chapter(section, index, placing)),
    ...lastParts(bare, context),
    copies: copiesBox(choice.copies, bare),
  };
}

/** What stands below and beside the services. */
function lastParts(bare: ViewContext, context: ViewContext): object {
  const { edition, reader } = bare;
  const beside = besideNames(bare);
  const empty = emptySectors(bare);
  return {
    empty: empty.length > 0 && reader.say("directory.gaps", { needs: empty.join(" · ") }),
    unlisted: edition.unlisted.map((service) => ({
      name: reader.words(service.name),
      beside: beside(service),
      organization: service.organization_name && reader.words(service.organization_name),
    })),
    complaints: complaints(context),
    providers: providerComplaints(bare),
    upkeep: upkeep({ ...bare, ...(context.hrefOf ? { hrefOf: context.hrefOf } : {}) }),
    about: [edition.pathway.scope, edition.pathway.inclusion_policy].flatMap((text) =>
      text ? [reader.words(text)] : [],
    ),
  };
}

type Anchors = ReadonlyMap<string, string>;

const noAnchors: Anchors = new Map();

/** Anchors are numbers in the order of the page: a shared phone's history must not say what was looked for. */
export function anchorsOf(sections: readonly Section[]): Anchors {
  const services = sections.flatMap((section) => section.services);
  return new Map(services.map(({ id }, index) => [id, `s${index + 1}`]));
}

interface Placed extends Omit<Placing, "inProtected"> {
  readonly anchors: Anchors;
  readonly isOverview: boolean;
}

function chapter(section: Section, index: number, placed: Placed): object {
  const { context, anchors, chapters, isOverview, ways } = placed;
  const { reader } = context;
  const { services, references, gaps, title, isProtected } = section;
  const isEmpty = services.length + references.length === 0;
  const reference = ({ id, name, organization_name: by }: PublishedService) => ({
    href: context.hrefOf?.(id) ?? "",
    name: reader.words(name),
    organization: by && reader.words(by),
  });
  const placing = { context, chapters, inProtected: isProtected, ...(ways ? { ways } : {}) };
  return {
    anchor: `c${index + 1}`,
    title,
    count: services.length + references.length,
    stop: stopBoxOfSector(section.sector, context),
    nothing: isEmpty && isProtected && reader.say("directory.nothing"),
    lines: isOverview && services.map((service) => directoryLine(service, placing)),
    entries:
      !isOverview &&
      services.map((each) => directoryEntry(each, anchors.get(each.id) ?? "", placing)),
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

export function complaints(context: ViewContext): Row[] {
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

export function labels({ say }: Reader): object {
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
    openNow: say("directory.open_now"),
    openHint: say("directory.open_hint"),
    openUntil: say("directory.open_until", { time: "#" }),
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
