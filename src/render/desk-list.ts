import type { PublishedService } from "../edition/edition.ts";
import type { Hours } from "../model/hours.ts";
import type { Site } from "../model/service.ts";
import { entryAge } from "./entry-age.ts";
import { statusLine } from "./entry-view.ts";
import { type HoursLine, hoursLines } from "./hours-lines.ts";
import type { Words } from "./reader.ts";
import { type Address, areaName, phoneAddress, type ViewContext } from "./row.ts";
import { sectionsOf } from "./sections.ts";
import { type StopBox, stopBoxOfSector } from "./stop-box.ts";

/** A place or line of a service, in as few words as a list has room for. */
interface ListedPlace {
  readonly name: Words | undefined;
  readonly where: string;
  readonly phones: readonly Address[];
  readonly hours: readonly HoursLine[];
  /** True where single days or seasons differ, for which a list has no room. */
  readonly hasOtherDays: boolean;
  /** Said where no hours are known. */
  readonly unknown: string | undefined;
}

/** A service as a line of a list. */
interface ListedService {
  readonly name: Words;
  readonly organization: Words | undefined;
  readonly status: string | undefined;
  /** Said where its facts are old. */
  readonly old: string | undefined;
  readonly places: readonly ListedPlace[];
}

/** A need with the services for it. */
interface ListedSection {
  readonly title: string;
  readonly stop: StopBox | undefined;
  readonly services: readonly ListedService[];
}

/** The services chosen, by need, as lines of a list. A chapter where a mistake can cost a life begins with whom to call. */
export function listedSections(
  chosen: readonly PublishedService[],
  context: ViewContext,
): readonly ListedSection[] {
  const wanted = new Set(chosen.map(({ id }) => id));
  return sectionsOf(context).flatMap(({ sector, title, services, isProtected }) => {
    const own = services.filter(({ id }) => wanted.has(id));
    if (own.length === 0) return [];
    return [
      {
        title,
        stop: isProtected ? stopBoxOfSector(sector, context, "desk") : undefined,
        services: own.map((service) => listedService(service, context)),
      },
    ];
  });
}

function listedService(service: PublishedService, context: ViewContext): ListedService {
  const { reader } = context;
  const name = reader.words(service.name);
  const by = service.organization_name && reader.words(service.organization_name);
  const age = entryAge(service, reader);
  return {
    name,
    organization: by?.text === name.text ? undefined : by,
    status: statusLine(service.status, reader),
    old: age.isOld ? age.text : undefined,
    places: service.sites.map((site) => listedPlace(site, service, context)),
  };
}

function listedPlace(site: Site, service: PublishedService, context: ViewContext): ListedPlace {
  const { reader } = context;
  const { area, hidden } = site.place;
  const areas = [...(area ? [area] : []), ...site.visits.map((visit) => visit.area)];
  const through = service.sites.length > 0 && site.place.reached_through;
  const door = through ? context.edition.listed.find(({ id }) => id === through) : undefined;
  const said = hidden ? reader.say("entry.hidden") : "";
  return {
    name: site.name && reader.words(site.name),
    where: areas.length > 0 ? areas.map((id) => areaName(id, context)).join(", ") : said,
    phones: (site.contact.phone.length > 0
      ? site.contact.phone
      : (door?.sites.flatMap(({ contact }) => contact.phone) ?? [])
    ).map(phoneAddress),
    hours: site.hours ? weekOf(site.hours, context) : visitLines(site, context),
    hasOtherDays: hasOtherDays(site.hours) || site.visits.length > 0,
    unknown: site.hours || site.visits.length > 0 ? undefined : reader.say("takes.ask"),
  };
}

/** Where and when a mobile team comes; that it comes on some days only is said by the star. */
function visitLines({ visits }: Site, context: ViewContext): readonly HoursLine[] {
  const { reader } = context;
  return visits.flatMap(({ area, every, hours }) =>
    (hours ? weekOf(hours, context) : []).map((line) => ({
      ...line,
      days: [areaName(area, context), reader.every(every), line.days].filter(Boolean).join(" · "),
    })),
  );
}

/** The ordinary week, without single days and seasons. */
export function weekOf(hours: Hours, context: ViewContext): readonly HoursLine[] {
  const plain = hours.kind === "week" ? { ...hours, seasons: {}, exceptions: [] } : hours;
  return hoursLines(plain, context);
}

/** True where the ordinary week is not the whole truth. */
export function hasOtherDays(hours: Hours | undefined): boolean {
  if (hours?.kind !== "week") return false;
  return hours.exceptions.length > 0 || Object.keys(hours.seasons).length > 0;
}
