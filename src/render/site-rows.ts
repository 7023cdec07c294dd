import type { Site } from "../model/service.ts";
import type { Text } from "../model/text.ts";
import { type HoursLine, hoursLines } from "./hours-lines.ts";
import type { Words } from "./reader.ts";
import {
  type Address,
  areaName,
  dialled,
  doorsOf,
  phoneAddress,
  type Row,
  type ViewContext,
} from "./row.ts";

/** Where a service is reached and when: place, contacts, hours, visits. */
export function siteRows(site: Site, context: ViewContext): Row[] {
  return [
    ...whereRows(site, context),
    ...contactRows(site, context),
    ...hoursRows(site, context),
    ...visitRows(site, context),
  ];
}

function whereRows({ place }: Site, context: ViewContext): Row[] {
  const { reader } = context;
  const { say } = reader;
  const words: Words[] = [];
  if (place.hidden) words.push({ text: say("entry.hidden") });
  if (place.address) words.push(reader.words(place.address));
  if (place.area) words.push({ text: areaName(place.area, context) });
  if (place.directions) words.push(reader.words(place.directions));
  const doors = place.reached_through
    ? doorsOf("entry.reached_through", [place.reached_through], context)
    : undefined;
  const { coordinates } = place;
  if (words.length === 0 && !coordinates && !doors) return [];
  const row = { kind: "where", label: say("entry.where"), words };
  const map = coordinates && mapAddress(coordinates);
  return [{ ...row, ...(doors ? { doors } : {}), ...(map ? { map } : {}) }];
}

function mapAddress({ latitude, longitude }: NonNullable<Site["place"]["coordinates"]>): Address {
  return { text: `${latitude}, ${longitude}`, href: `geo:${latitude},${longitude}` };
}

function contactRows({ contact }: Site, { reader }: ViewContext): Row[] {
  const { say } = reader;
  const rows: Row[] = [];
  const add = (
    kind: "phone" | "whatsapp" | "sms" | "email" | "website",
    addresses: readonly Address[],
    words: readonly Words[] = [],
  ) => {
    if (addresses.length > 0) rows.push({ kind, label: say(`entry.${kind}`), addresses, words });
  };
  add("phone", contact.phone.map(phoneAddress), phoneNotes(contact, reader.words, say));
  add(
    "whatsapp",
    contact.whatsapp.map((text) => ({
      text,
      href: `https://wa.me/${dialled(text).replace("+", "")}`,
    })),
  );
  add(
    "sms",
    contact.sms.map((text) => ({ text, href: `sms:${dialled(text)}` })),
  );
  if (contact.email) add("email", [{ text: contact.email, href: `mailto:${contact.email}` }]);
  if (contact.website)
    add("website", [
      { text: contact.website.replace(/^https?:\/\/(www\.)?|\/$/g, ""), href: contact.website },
    ]);
  return rows;
}

function phoneNotes(
  contact: Site["contact"],
  words: (text: Text) => Words,
  say: ViewContext["reader"]["say"],
): Words[] {
  const { phone_cost: cost, from_abroad: abroad, safe_to_call_back: back } = contact;
  return [
    ...(cost ? [words(cost)] : []),
    ...(abroad === "no" ? [{ text: say("entry.not_from_abroad") }] : []),
    ...(back === "no" ? [{ text: say("entry.unsafe_call_back") }] : []),
  ];
}

/** Where a mobile team says nothing else, its visits are its hours. */
function hoursRows(site: Site, context: ViewContext): Row[] {
  const { say } = context.reader;
  const base = { kind: "hours", label: say("entry.hours") };
  if (site.hours) return [{ ...base, hours: hoursLines(site.hours, context) }];
  return site.visits.length > 0 ? [] : [{ ...base, unknown: say("entry.ask") }];
}

/** Each visit is a place, a line of how often and until when, and the hours that are its own. */
function visitRows(site: Site, context: ViewContext): Row[] {
  const { reader } = context;
  const { say } = reader;
  if (site.visits.length === 0) return [];
  const hours = site.visits.flatMap((visit): HoursLine[] => {
    const place = visit.place && reader.words(visit.place);
    const where = [areaName(visit.area, context), ...(place ? [place.text] : [])].join(" · ");
    const when = [
      reader.every(visit.every),
      say("entry.from", { date: reader.date(visit.from) }),
      ...(visit.until ? [say("entry.until", { date: reader.date(visit.until) })] : []),
    ].join(" · ");
    return [
      { days: where, spans: [], isHeading: true },
      { days: "", spans: [], words: { text: reader.capital(when) } },
      ...(visit.hours ? hoursLines(visit.hours, context) : []),
    ];
  });
  return [{ kind: "visits", label: say("entry.visits"), hours }];
}
