import type { PublishedService } from "../edition/edition.ts";
import { areaAndAbove } from "../model/pathway.ts";
import { directoryLine } from "./directory-entry.ts";
import { complaints } from "./directory-page.ts";
import { ownSource } from "./escape.ts";
import type { Document } from "./layout.ts";
import { areaName, codeName } from "./row.ts";
import { emptySectors, type Section } from "./sections.ts";
import { pagePath } from "./site-names.ts";
import { type MadePage, type SiteContext, sitePage, siteStyle, viewFrom } from "./site-page.ts";
import { emergencyRows, isProtected, stopBoxOfNeed, stopBoxOfSector } from "./stop-box.ts";

/** Whom to call in danger, then all needs and all areas. */
export function firstPage(site: SiteContext): string {
  const { edition, reader, say } = site;
  const context = viewFrom("index.html", site);
  const empty = emptySectors({ edition, reader });
  const needs = site.sections.map((section) => ({
    title: section.title,
    nothing: codesOf(section, site).length === 0 && section.isProtected && say("directory.nothing"),
    choices: codesOf(section, site).map(({ code, services }) => ({
      href: pagePath("need", code),
      text: codeName(code, context),
      count: services.length,
    })),
    lines: [],
    gaps: section.gaps.length > 0 && say("directory.gaps", { needs: section.gaps.join(" · ") }),
  }));
  const areas = areasOf(site).map(({ id, services }) => ({
    href: pagePath("area", id),
    text: areaName(id, context),
    count: services.length,
  }));
  return sitePage(
    {
      path: "index.html",
      heading: reader.words(edition.pathway.title).text,
      isNamed: true,
      links: [{ href: "search.html", text: say("site.whole") }],
      danger: emergencyRows(context),
      groups: [
        ...needs,
        ...(areas.length > 0
          ? [{ title: say("site.areas"), nothing: false, choices: areas, lines: [], gaps: false }]
          : []),
        ...(empty.length > 0
          ? [
              {
                ...{ title: say("directory.about"), nothing: false, choices: [], lines: [] },
                gaps: say("directory.gaps", { needs: empty.join(" · ") }),
              },
            ]
          : []),
      ],
      unlisted: edition.unlisted.map(({ name, organization_name: by }) => ({
        name: reader.words(name),
        organization: by && reader.words(by),
      })),
      complaints: complaints(context),
    },
    site,
  );
}

/** A page for each kind of help that a service offers. */
export function needPages(site: SiteContext): readonly MadePage[] {
  return site.sections.flatMap((section) =>
    codesOf(section, site).map(({ code, services }) => {
      const path = pagePath("need", code);
      const context = viewFrom(path, site);
      const stop = isProtected(section.sector)
        ? stopBoxOfSector(section.sector, context)
        : stopBoxOfNeed({ code, sector: section.sector }, context);
      const heading = codeName(code, context);
      const groups = [{ ...listed(services, path, site), title: section.title }];
      const isGrave = stop !== undefined;
      const page = { path, heading, isNamed: !isGrave, stop, groups };
      return { path, content: sitePage(page, site), isGrave };
    }),
  );
}

/** A page for each area with services in it, or in those within it: by what they help with. */
export function areaPages(site: SiteContext): readonly Document[] {
  return areasOf(site).map(({ id, services }) => {
    const path = pagePath("area", id);
    const groups = site.sections.flatMap((section) => {
      const here = section.services.filter((each) => services.includes(each));
      return here.length > 0 ? [{ ...listed(here, path, site), title: section.title }] : [];
    });
    const heading = areaName(id, { edition: site.edition, reader: site.reader });
    return { path, content: sitePage({ path, heading, isNamed: true, groups }, site) };
  });
}

/** What a web server shows in the place of a page that is not there. It can stand anywhere, so it links only where that is known. */
export function gonePage(site: SiteContext): string {
  const { say, choice } = site;
  const { publicUrl: address } = choice;
  return sitePage(
    {
      path: "404.html",
      heading: say("site.gone"),
      isNamed: false,
      alone: ownSource(siteStyle(choice)),
      note: say("site.gone_hint"),
      links:
        address === undefined
          ? []
          : [
              { href: `${address}/index.html`, text: say("site.home") },
              { href: `${address}/search.html`, text: say("site.whole") },
            ],
      danger: emergencyRows({ edition: site.edition, reader: site.reader }),
    },
    site,
  );
}

/** The services of a list, a few lines each. */
function listed(services: readonly PublishedService[], path: string, site: SiteContext): object {
  const context = viewFrom(path, site);
  const placing = { context, chapters: new Map<string, number>(), inProtected: true };
  const lines = services.map((service) => directoryLine(service, placing));
  return { nothing: false, choices: [], lines, gaps: false };
}

interface OfCode {
  readonly code: string;
  readonly services: readonly PublishedService[];
}

/** The kinds of help of a sector that some service offers, as the reader's language sorts. */
function codesOf(
  { sector }: Section,
  { edition, reader, sections }: SiteContext,
): readonly OfCode[] {
  const sorted = sections.flatMap(({ services }) => services);
  const codes = [...edition.vocabulary.values()].filter((each) => each.sector === sector);
  const name = (code: string) => codeName(code, { edition, reader });
  return codes
    .map(({ code }) => ({ code, services: sorted.filter((each) => each.provides.includes(code)) }))
    .filter(({ services }) => services.length > 0)
    .sort((a, b) => reader.compare(name(a.code), name(b.code)));
}

/** Areas with services, as the reader's language sorts. */
function areasOf({ edition, reader, sections }: SiteContext): readonly {
  readonly id: string;
  readonly services: readonly PublishedService[];
}[] {
  const { areas } = edition.pathway;
  const byArea = new Map<string, Set<PublishedService>>();
  for (const service of sections.flatMap(({ services }) => services))
    for (const { place, visits } of service.sites)
      for (const own of [...(place.area ? [place.area] : []), ...visits.map(({ area }) => area)])
        for (const id of areaAndAbove(own, areas))
          byArea.set(id, (byArea.get(id) ?? new Set()).add(service));
  const name = (id: string) => areaName(id, { edition, reader });
  return [...byArea]
    .map(([id, services]) => ({ id, services: [...services] }))
    .sort((a, b) => reader.compare(name(a.id), name(b.id)));
}
