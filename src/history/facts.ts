import type { ShownOrganization, ShownService } from "../edition/shown.ts";
import type { Audience } from "../model/audience.ts";
import type { Eligibility, Refusal } from "../model/eligibility.ts";
import type { Hours } from "../model/hours.ts";
import type { Organization } from "../model/organization.ts";
import type {
  Contact,
  Fees,
  Place,
  Referral,
  ReferralContact,
  Service,
  ServiceStatus,
  Site,
  SpokenLanguage,
  Visit,
} from "../model/service.ts";
import type { Text } from "../model/text.ts";
import { canonical } from "./canonical.ts";

/** Everything an entry can say to its readers, by the key under which a file has it. When it was confirmed is none of them. */
export interface Facts {
  readonly name: Text;
  readonly organization: string;
  readonly provides: readonly string[];
  readonly sector: string;
  readonly description: Text;
  readonly not_provided: Text;
  readonly good_to_know: Text;
  readonly audience: Audience;
  readonly draft: true;
  readonly status: ServiceStatus;
  readonly open_to: Eligibility;
  readonly not_open_to: readonly Refusal[];
  readonly hidden: true;
  readonly area: string;
  readonly address: Text;
  readonly directions: Text;
  readonly coordinates: NonNullable<Place["coordinates"]>;
  readonly reached_through: string;
  readonly phone: readonly string[];
  readonly whatsapp: readonly string[];
  readonly sms: readonly string[];
  readonly email: string;
  readonly website: string;
  readonly answered_by: NonNullable<Contact["answered_by"]>;
  readonly phone_cost: Text;
  readonly from_abroad: NonNullable<Contact["from_abroad"]>;
  readonly safe_to_call_back: NonNullable<Contact["safe_to_call_back"]>;
  readonly hours: Hours;
  readonly visits: readonly Visit[];
  readonly languages: readonly SpokenLanguage[];
  readonly fees: Fees;
  readonly not_here: readonly string[];
  readonly "referral.how": readonly string[];
  readonly "referral.protocol": string;
  readonly "referral.answer_within": string;
  readonly "referral.what_happens_next": Text;
  readonly "referral.must_say": readonly string[];
  readonly "referral.need_not_say": readonly string[];
  readonly "referral.accompaniment": string;
  readonly "referral.privacy": Text;
  readonly referral_contact: ReferralContact;
  readonly must_report: NonNullable<Service["must_report"]>;
  readonly "under_18.consent": Text;
  readonly "under_18.accompaniment": Text;
  readonly time_limit: NonNullable<Service["time_limit"]>;
  readonly funding: NonNullable<Service["funding"]>;
  readonly notes_about_the_service: Text;
  readonly state: NonNullable<Organization["state"]>;
  readonly "complaints.general": Text;
  readonly "complaints.sensitive": Text;
}

export type FactKey = keyof Facts;

/** What is said; what is not there is not known. */
export type Said = { readonly [Key in FactKey]?: Facts[Key] };

/** An entry as one audience may see it, told apart into facts. */
export interface EntryFacts {
  readonly kind: "service" | "organization";
  readonly id: string;
  /** What holds for the entry as a whole. */
  readonly own: Said;
  /** What holds at each place, by its id; under "" for the only place of an entry that lists none. */
  readonly places: ReadonlyMap<string, Said>;
}

/** The facts of a service that was projected for an audience. */
export function factsOfService(service: ShownService): EntryFacts {
  const { referral, under_18: minors } = service;
  const whole = shared(service);
  return {
    kind: "service",
    id: service.id,
    own: said({
      ...whole,
      name: service.name,
      organization: service.organization,
      provides: service.provides,
      sector: service.sector,
      description: service.description,
      not_provided: service.not_provided,
      good_to_know: service.good_to_know,
      audience: service.audience,
      draft: service.draft ? true : undefined,
      not_open_to: service.not_open_to,
      ...referralFacts(referral),
      referral_contact: service.referral_contact,
      must_report: service.must_report,
      "under_18.consent": minors?.consent,
      "under_18.accompaniment": minors?.accompaniment,
      time_limit: service.time_limit,
      funding: service.funding,
      notes_about_the_service: service.notes,
    }),
    places: new Map(service.sites.map((site) => [site.id ?? "", placeFacts(site, whole)])),
  };
}

/** The facts of an organisation that was projected for an audience. Vetting and agreements are no facts for readers. */
export function factsOfOrganization(organization: ShownOrganization): EntryFacts {
  const { id, name, state, phone, email, website, referral_contact, complaints } = organization;
  const own = said({
    ...{ name, state, phone, email, website, referral_contact },
    "complaints.general": complaints?.general,
    "complaints.sensitive": complaints?.sensitive,
  });
  return { kind: "organization", id, own, places: new Map() };
}

type Shared = Pick<Site, "status" | "open_to" | "fees" | "languages">;

/** What a place has from the service unless it says otherwise. A door that is open is said by most, and by silence. */
function shared({ status, open_to, fees, languages }: Shared): Said {
  return said({ status: isOpen(status) ? undefined : status, open_to, fees, languages });
}

function isOpen(status: ServiceStatus | undefined): boolean {
  return status?.state === "open" && Object.keys(status).length === 1;
}

function placeFacts(site: Site, whole: Said): Said {
  const { place, contact } = site;
  const own = shared(site);
  const differs = (key: keyof Shared) => JSON.stringify(own[key]) !== JSON.stringify(whole[key]);
  return said({
    ...{ name: site.name, not_here: site.not_here, hours: site.hours, visits: site.visits },
    hidden: place.hidden ? true : undefined,
    ...{ area: place.area, address: place.address, directions: place.directions },
    ...{ coordinates: place.coordinates, reached_through: place.reached_through },
    ...contact,
    status: differs("status") ? (own.status ?? { state: "open" }) : undefined,
    open_to: differs("open_to") ? own.open_to : undefined,
    fees: differs("fees") ? own.fees : undefined,
    languages: differs("languages") ? own.languages : undefined,
  });
}

function referralFacts(referral: Referral | undefined): Unsorted {
  return {
    "referral.how": referral?.how,
    "referral.protocol": referral?.protocol,
    "referral.answer_within": referral?.answer_within,
    "referral.what_happens_next": referral?.what_happens_next,
    "referral.must_say": referral?.must_say,
    "referral.need_not_say": referral?.need_not_say,
    "referral.accompaniment": referral?.accompaniment,
    "referral.privacy": referral?.privacy,
  };
}

type Unsorted = { readonly [Key in FactKey]?: Facts[Key] | undefined };

/** Only what is said, each in one form. The last part of a key says what kind of list it is. */
function said(facts: Unsorted): Said {
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(facts)) {
    const one = value && canonical(value, key.slice(key.lastIndexOf(".") + 1));
    if (one !== undefined) kept[key] = one;
  }
  return kept;
}
