import type { Audience } from "./audience.ts";
import type { Eligibility, Refusal } from "./eligibility.ts";
import type { FactGroup } from "./fact-group.ts";
import type { Hours } from "./hours.ts";
import type { PlainDate } from "./plain-date.ts";
import type { Text } from "./text.ts";

/** States of a service's doors; `unknown` is a statement, not an absence. */
export type ServiceState =
  | "open"
  | "paused"
  | "full"
  | "waiting_list"
  | "closed"
  | "withdrawn"
  | "unknown";

/** Whether people can go there now. */
export interface ServiceStatus {
  readonly state: ServiceState;
  /** The last day of this state. */
  readonly until?: PlainDate;
  readonly reason?: Text;
  readonly internal_reason?: Text;
}

export interface SpokenLanguage {
  readonly code: string;
  /** By whom; `undefined` when the file does not say. */
  readonly mode?: "staff" | "interpreter" | "phone_interpreter";
}

/** What it costs the person. */
export type Fees =
  | { readonly kind: "free" }
  | {
      readonly kind: "priced";
      readonly amount?: number;
      readonly currency?: string;
      readonly who_pays?: Text;
      readonly waived_for?: readonly string[] | Text;
      readonly hidden: readonly string[];
      readonly billing?: Text;
      readonly note?: Text;
    };

/** How a referral is made. */
export interface Referral {
  readonly how: readonly string[];
  readonly protocol?: string;
  readonly answer_within?: string;
  readonly what_happens_next?: Text;
  readonly must_say: readonly string[];
  readonly need_not_say: readonly string[];
  readonly accompaniment?: string;
  readonly privacy?: Text;
}

/** The person or department that handles our referrals. */
export interface ReferralContact {
  readonly role?: string;
  readonly name?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly hours?: Hours;
}

/** One recorded act of confirming facts, or an attempt. */
export interface VerificationEvent {
  readonly on: PlainDate;
  readonly by: string;
  readonly method: "visit" | "phone" | "email" | "form" | "document" | "website";
  readonly with?: string;
  /** Groups confirmed; empty means all. */
  readonly facts: readonly FactGroup[];
  /** Sites confirmed; empty means all. */
  readonly at: readonly string[];
  readonly outcome: "confirmed" | "changed" | "no_answer" | "closed" | "reported_wrong";
}

/** Where a service is reached. */
export interface Place {
  /** There is a place, and nothing about where it is may be told. */
  readonly hidden: boolean;
  readonly area?: string;
  readonly address?: Text;
  readonly directions?: Text;
  /** Degrees, north and east positive. */
  readonly coordinates?: { readonly latitude: number; readonly longitude: number };
  readonly reached_through?: string;
}

/** How the person reaches it. */
export interface Contact {
  readonly phone: readonly string[];
  readonly whatsapp: readonly string[];
  readonly sms: readonly string[];
  readonly email?: string;
  readonly website?: string;
  readonly answered_by?: "desk" | "person" | "unknown";
  readonly phone_cost?: Text;
  readonly from_abroad?: "yes" | "no" | "unknown";
  readonly safe_to_call_back?: "yes" | "no" | "unknown";
}

/** A mobile team's rhythm at one place. */
export interface Visit {
  readonly area: string;
  readonly place?: Text;
  readonly every: string;
  readonly from: PlainDate;
  readonly until?: PlainDate;
  readonly hours?: Hours;
}

/** A place or line where a service is reached, with everything it inherits from the service. */
export interface Site {
  /** `undefined` for the only site of a service that lists none. */
  readonly id?: string;
  readonly name?: Text;
  readonly place: Place;
  readonly contact: Contact;
  readonly hours?: Hours;
  readonly visits: readonly Visit[];
  readonly languages: readonly SpokenLanguage[];
  readonly status?: ServiceStatus;
  readonly open_to?: Eligibility;
  readonly fees?: Fees;
  readonly not_here: readonly string[];
}

/** A service as the program knows it: every short form written out, every absent fact absent (unknown). */
export interface Service {
  readonly id: string;
  readonly name: Text;
  readonly organization: string;
  readonly provides: readonly string[];
  readonly sector?: string;
  readonly description?: Text;
  readonly not_provided?: Text;
  readonly good_to_know?: Text;
  readonly languages: readonly SpokenLanguage[];
  readonly status?: ServiceStatus;
  readonly draft: boolean;
  readonly audience?: Audience;
  readonly open_to?: Eligibility;
  readonly not_open_to: readonly Refusal[];
  readonly fees?: Fees;
  /** At least one: a service without `sites` has one, without an id. What a site does not say it has from the service. */
  readonly sites: readonly Site[];
  readonly referral?: Referral;
  readonly referral_contact?: ReferralContact;
  readonly must_report?: {
    readonly state: "yes" | "no" | "unknown";
    readonly what?: Text;
    readonly to_whom?: Text;
  };
  readonly under_18?: { readonly consent?: Text; readonly accompaniment?: Text };
  readonly time_limit?: { readonly within: string; readonly text?: Text };
  /** Never about a person served. */
  readonly notes?: Text;
  readonly funding?: { readonly until?: PlainDate; readonly funder?: string };
  readonly review: Readonly<Record<string, string>>;
  readonly postponed?: { readonly until: PlainDate; readonly by: string; readonly reason: string };
  readonly verification: readonly VerificationEvent[];
}
