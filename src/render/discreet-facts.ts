import type { PublishedService } from "../edition/edition.ts";
import type { Site } from "../model/service.ts";
import { tellTale } from "./discreet.ts";
import { entryAge } from "./entry-age.ts";
import type { HoursLine } from "./hours-lines.ts";
import type { PersonFacts, PersonPlace } from "./person-facts.ts";
import type { Words } from "./reader.ts";
import { phoneAddress, type Row, type ViewContext } from "./row.ts";
import { feesRow, languagesRow } from "./service-rows.ts";
import { siteRows } from "./site-rows.ts";

/**
 * What a person is told whom a found card could harm: a door, a number, a time, a language and a price. Neither the service
 * nor who runs it is named, nor what they do, nor addresses on the network, which say what it is; words that tell any of it are
 * left out.
 */
export function discreetFacts(service: PublishedService, context: ViewContext): PersonFacts {
  const { reader } = context;
  const tells = tellTale(service, context);
  const places = service.sites.map((site) => discreetPlace(site, context, tells));
  return {
    service,
    isDiscreet: true,
    title: { text: reader.say("card.discreet") },
    status: undefined,
    age: entryAge(service, reader),
    places,
    rows: [languagesRow(service.languages, reader), ...plainFees(service, context, tells)],
    phones: [...new Set(service.sites.flatMap((site) => phonesOf(site, context)))],
  };
}

/** Whether words tell what somebody goes for. */
type Tells = (words: string) => boolean;

function discreetPlace(site: Site, context: ViewContext, tells: Tells): PersonPlace {
  const rows = siteRows(site, context).flatMap((row): Row[] => {
    if (row.kind === "where") return whereRow(row, site, { context, tells });
    if (row.kind !== "hours") return [];
    return [{ ...row, ...(row.hours ? { hours: plainHours(row.hours, tells) } : {}) }];
  });
  const phones = phonesOf(site, context);
  const addresses = phones.map(phoneAddress);
  const phone: Row = { kind: "phone", label: context.reader.say("entry.phone"), addresses };
  return { name: undefined, site, phones, rows: [...(addresses[0] ? [phone] : []), ...rows] };
}

/** A secret address is not spoken of: that there is one would tell. */
function whereRow(
  { doors: _doors, words = [], ...row }: Row,
  { place }: Site,
  { context, tells }: { readonly context: ViewContext; readonly tells: Tells },
): Row[] {
  if (place.hidden || (words.length === 0 && !row.map)) return [];
  const kept = words.filter(({ text }) => !tells(text));
  const desk = { text: context.reader.say("card.way_desk") };
  return [{ ...row, words: kept.length === words.length ? kept : [...kept, desk] }];
}

/** Its own numbers, or those of the service that leads there. */
function phonesOf({ place, contact }: Site, { edition }: ViewContext): readonly string[] {
  if (contact.phone.length > 0) return contact.phone;
  const through = edition.listed.find(({ id }) => id === place.reached_through);
  return through?.sites.flatMap((site) => site.contact.phone) ?? [];
}

function plainHours(lines: readonly HoursLine[], tells: Tells): readonly HoursLine[] {
  const isPlain = (words: Words | undefined) => words !== undefined && !tells(words.text);
  return lines
    .map(({ words, why: _why, ...line }) => ({
      ...line,
      ...(words && isPlain(words) ? { words } : {}),
    }))
    .filter(({ spans, words, isHeading }) => spans.length > 0 || words || isHeading);
}

function plainFees({ fees }: PublishedService, { reader }: ViewContext, tells: Tells): Row[] {
  const row = feesRow(fees, reader);
  const words = row.words?.slice(0, 1).filter(({ text }) => !tells(text));
  if (row.unknown === undefined && !words?.length) return [];
  return [{ ...row, ...(words ? { words } : {}) }];
}
