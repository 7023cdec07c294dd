import { defined, given } from "./defined.ts";
import type { OrganizationFile } from "./file-types.ts";
import { type PlainDate, parseDate } from "./plain-date.ts";
import type { ReferralContact } from "./service.ts";
import { type Text, toName, toText } from "./text.ts";
import { toReferralContact } from "./to-service.ts";

export type OrganizationKind = "rcrc" | "un" | "ngo" | "cbo" | "public" | "private";
export type Criterion = "met" | "partly" | "not_met" | "unknown";

/** What two parties agreed on paper. */
export interface Agreement {
  readonly id: string;
  readonly kind: "mou" | "protocol" | "contract" | "letter";
  /** Codes covered; `undefined` means all. */
  readonly scope?: readonly string[];
  /** Areas covered; `undefined` means all. */
  readonly areas?: readonly string[];
  readonly signed?: PlainDate;
  /** The last day it holds. */
  readonly expires?: PlainDate;
  readonly billing?: string;
  readonly data_sharing?: string;
  /** Where the signed paper is kept. */
  readonly document?: string;
}

/** A provider of services. */
export interface Organization {
  readonly id: string;
  readonly name: Text;
  readonly kind?: OrganizationKind;
  readonly state?: "identified" | "contacted" | "vetted" | "agreed" | "listed" | "withdrawn";
  /** Why it stands where it stands, for protection staff. */
  readonly internal_reason?: string;
  readonly phone: readonly string[];
  readonly email?: string;
  readonly website?: string;
  readonly referral_contact?: ReferralContact;
  readonly complaints?: { readonly general?: Text; readonly sensitive?: Text };
  /** Answers by criterion; an absent one is unknown. */
  readonly vetting?: Readonly<Record<string, Criterion>>;
  readonly assessed?: { readonly on: PlainDate; readonly by: string; readonly expires?: PlainDate };
  readonly agreements: readonly Agreement[];
}

/** Reads an organisation's file that fits the schema, or what an audience may see of one. */
export function toOrganization(id: string, file: OrganizationFile, first: string): Organization {
  const { assessed, ...criteria } = file.vetting ?? {};
  return {
    id,
    name: toName(file.name),
    phone: file.phone === undefined ? [] : [file.phone].flat(),
    agreements: (file.agreements ?? []).map(toAgreement),
    ...defined({
      kind: file.kind,
      state: typeof file.state === "object" ? file.state.state : file.state,
      internal_reason: typeof file.state === "object" ? file.state.internal_reason : undefined,
      email: file.email,
      website: file.website,
      referral_contact: given(file.referral_contact, (each) => toReferralContact(each, first)),
      complaints: given(file.complaints, ({ general, sensitive }) =>
        defined({
          general: given(general, (each) => toText(each, first)),
          sensitive: given(sensitive, (each) => toText(each, first)),
        }),
      ),
      vetting: file.vetting && answers(criteria),
      assessed: given(assessed, toAssessed),
    }),
  };
}

function answers(criteria: Readonly<Record<string, unknown>>): Readonly<Record<string, Criterion>> {
  const answer = (value: unknown) =>
    (typeof value === "string" ? value : (value as { state: string }).state) as Criterion;
  return Object.fromEntries(Object.entries(criteria).map(([name, value]) => [name, answer(value)]));
}

function toAssessed(written: {
  on: string;
  by: string;
  expires?: string;
}): Organization["assessed"] {
  const on = parseDate(written.on);
  return on && { on, by: written.by, ...defined({ expires: given(written.expires, parseDate) }) };
}

function toAgreement(written: NonNullable<OrganizationFile["agreements"]>[number]): Agreement {
  const { id, kind, scope, areas, billing, data_sharing, document } = written;
  const dates = {
    signed: given(written.signed, parseDate),
    expires: given(written.expires, parseDate),
  };
  return { id, kind, ...defined({ scope, areas, billing, data_sharing, document, ...dates }) };
}
