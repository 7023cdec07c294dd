import { defined, given } from "./defined.ts";
import { toEligibility } from "./eligibility.ts";
import type { ServiceFile } from "./file-types.ts";
import { toHours } from "./hours.ts";
import { parseDate } from "./plain-date.ts";
import type {
  Contact,
  Fees,
  Place,
  ServiceState,
  ServiceStatus,
  Site,
  SpokenLanguage,
  Visit,
} from "./service.ts";
import { toName, toText, type WrittenText } from "./text.ts";

type WrittenSite = NonNullable<ServiceFile["sites"]>[number];
/** What a service and a site may both say. */
type Shared = Omit<WrittenSite, "id" | "name" | "not_here">;

/** Keys of location: a site that says one of them says where it is, and takes none from the service. */
const placeKeys = ["area", "address", "directions", "coordinates", "reached_through"] as const;

/** What is true of one number only: a site with a phone of its own takes none of it from the service. */
const phoneKeys = ["answered_by", "phone_cost", "from_abroad", "safe_to_call_back"] as const;

const contactKeys = ["phone", "whatsapp", "sms", "email", "website", ...phoneKeys] as const;

/** Reads what a service says of its own place, as a site without id. */
export function toOwnSite(file: Shared, first: string): Site {
  return {
    place: toPlace(file, first),
    contact: toContact(file, first),
    visits: (file.visits ?? []).flatMap((each) => toVisit(each, first)),
    languages: toLanguages(file.languages),
    not_here: [],
    ...defined({
      hours: given(file.hours, (each) => toHours(each, first)),
      status: given(file.status, (each) => toStatus(each, first)),
      open_to: given(file.open_to, (each) => toEligibility(each, first)),
      fees: given(file.fees, (each) => toFees(each, first)),
    }),
  };
}

/** What a site takes from its service: the lines as written, and the same lines as they were read. */
interface Inherited {
  readonly file: Shared;
  readonly own: Site;
  readonly first: string;
}

/** Reads a site; what it does not say it inherits from the service, key by key, but its place as a whole. */
export function toSite(written: WrittenSite, { file, own, first }: Inherited): Site {
  const { status, open_to: openTo, fees } = written;
  const says = (keys: readonly (keyof Shared)[]) => keys.some((key) => written[key] !== undefined);
  return {
    id: written.id,
    place: says(placeKeys) ? toPlace(written, first) : own.place,
    contact: says(contactKeys) ? toContact(contactOf(written, file), first) : own.contact,
    visits: written.visits?.flatMap((each) => toVisit(each, first)) ?? own.visits,
    languages: written.languages ? toLanguages(written.languages) : own.languages,
    not_here: written.not_here ?? [],
    ...defined({
      name: given(written.name, toName),
      hours: written.hours === undefined ? own.hours : toHours(written.hours, first),
      status: status === undefined ? own.status : toStatus(status, first),
      open_to: openTo === undefined ? own.open_to : toEligibility(openTo, first),
      fees: fees === undefined ? own.fees : toFees(fees, first),
    }),
  };
}

/** What a site and its service say together about reaching it. */
function contactOf(written: WrittenSite, service: Shared): Partial<Shared> {
  const merged: Record<string, unknown> = {};
  for (const key of contactKeys) {
    const isReplaced = written.phone !== undefined && phoneKeys.some((each) => each === key);
    merged[key] = written[key] ?? (isReplaced ? undefined : service[key]);
  }
  return merged as Partial<Shared>;
}

function toPlace(file: Shared, first: string): Place {
  const hidden = file.address === "hidden";
  return {
    hidden,
    ...defined({
      area: file.area,
      address: hidden ? undefined : given(file.address, (each) => toText(each, first)),
      directions: given(file.directions, (each) => toText(each, first)),
      coordinates: given(file.coordinates, parseCoordinates),
      reached_through: file.reached_through,
    }),
  };
}

/** Reads "15.65, 32.48"; `undefined` outside the globe. */
export function parseCoordinates(text: string): Place["coordinates"] {
  const [latitude = Number.NaN, longitude = Number.NaN] = text.split(/[,;]/).map(Number);
  const valid = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return valid ? { latitude, longitude } : undefined;
}

function toContact(file: Partial<Shared>, first: string): Contact {
  const numbers = (written: string | readonly string[] | undefined) =>
    written === undefined ? [] : [written].flat().map((each) => each.trim());
  return {
    phone: numbers(file.phone),
    whatsapp: numbers(file.whatsapp),
    sms: numbers(file.sms),
    ...defined({
      email: file.email,
      website: file.website,
      answered_by: file.answered_by,
      phone_cost: given(file.phone_cost, (each) => toText(each, first)),
      from_abroad: file.from_abroad,
      safe_to_call_back: file.safe_to_call_back,
    }),
  };
}

function toVisit(written: NonNullable<Shared["visits"]>[number], first: string): Visit[] {
  const from = parseDate(written.from);
  if (!from) return [];
  return [
    {
      area: written.area,
      every: written.every,
      from,
      ...defined({
        place: given(written.place, (each) => toText(each, first)),
        until: given(written.until, parseDate),
        hours: given(written.hours, (each) => toHours(each, first)),
      }),
    },
  ];
}

function toLanguages(written: Shared["languages"]): readonly SpokenLanguage[] {
  return (written ?? []).map((each) => (typeof each === "string" ? { code: each } : each));
}

function toStatus(written: NonNullable<Shared["status"]>, first: string): ServiceStatus {
  if (typeof written === "string") return { state: written as ServiceState };
  return {
    state: written.state as ServiceState,
    ...defined({
      until: given(written.until, parseDate),
      reason: given(written.reason, (each) => toText(each, first)),
      internal_reason: given(written.internal_reason, (each) => toText(each, first)),
    }),
  };
}

function toFees(written: NonNullable<Shared["fees"]>, first: string): Fees {
  if (typeof written === "string") return { kind: "free" };
  const words = (value: WrittenText | undefined) => given(value, (each) => toText(each, first));
  const waived = written.waived_for;
  return {
    kind: "priced",
    hidden: written.hidden ?? [],
    ...defined({
      amount: written.amount,
      currency: written.currency,
      who_pays: words(written.who_pays),
      waived_for: Array.isArray(waived) ? waived : words(waived as WrittenText | undefined),
      billing: words(written.billing),
      note: words(written.note),
    }),
  };
}
