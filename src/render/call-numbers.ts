import type { PublishedService } from "../edition/edition.ts";
import type { Hours } from "../model/hours.ts";
import type { Organization } from "../model/organization.ts";
import type { ReferralContact } from "../model/service.ts";
import { hoursLines } from "./hours-lines.ts";
import { dialled, type ViewContext } from "./row.ts";

/** A number or address of an organisation, and when somebody answers there. */
export interface CallNumber {
  readonly at: string;
  /** Whom to ask for; empty where nobody is named. */
  readonly who: string;
  /** One run of days a line; empty where nobody knows. */
  readonly hours: readonly string[];
  /** Ids of the services it is for. */
  readonly services: ReadonlySet<string>;
}

interface Found {
  readonly at: string;
  readonly who?: string | undefined;
  readonly hours?: Hours | undefined;
  readonly service: string;
}

/**
 * Whom to call about some services of one organisation: those who handle our referrals, then the services' own numbers,
 * then the organisation's; addresses to write to come last. Each once.
 */
export function callNumbers(
  services: readonly PublishedService[],
  organization: Organization | undefined,
  context: ViewContext,
): readonly CallNumber[] {
  const found = services.flatMap((service) => numbersOf(service, organization));
  const numbers = new Map<string, { first: Found; readonly services: Set<string> }>();
  for (const each of found.sort((a, b) => rank(a) - rank(b))) {
    const key = each.at.includes("@") ? each.at : dialled(each.at);
    const known = numbers.get(key);
    if (!known) numbers.set(key, { first: each, services: new Set([each.service]) });
    else {
      known.services.add(each.service);
      known.first = { ...each, ...withoutGaps(known.first) };
    }
  }
  return [...numbers.values()].map(({ first, services: of }) => ({
    at: first.at,
    who: first.who ?? "",
    hours: first.hours ? hoursText(first.hours, context) : [],
    services: of,
  }));
}

const rank = ({ at, who }: Found) => (at.includes("@") ? 2 : who === undefined ? 1 : 0);

function withoutGaps(found: Found): Found {
  return Object.fromEntries(
    Object.entries(found).filter(([, value]) => value !== undefined),
  ) as unknown as Found;
}

function numbersOf(
  service: PublishedService,
  organization: Organization | undefined,
): readonly Found[] {
  const each = { service: service.id };
  const referral = [service.referral_contact, organization?.referral_contact].flatMap((contact) =>
    contact ? ofReferral(contact).map((found) => ({ ...found, ...each })) : [],
  );
  const own = service.sites.flatMap(({ contact, hours }) =>
    [...contact.phone, ...contact.whatsapp, ...(contact.email ? [contact.email] : [])].map(
      (at) => ({ at, hours, ...each }),
    ),
  );
  const { phone = [], email } = organization ?? {};
  const provider = [...phone, ...(email === undefined ? [] : [email])];
  return [...referral, ...own, ...provider.map((at) => ({ at, ...each }))];
}

function ofReferral({ phone, email, role, name, hours }: ReferralContact) {
  return [phone, email].flatMap((at) => (at ? [{ at, who: role ?? name ?? "", hours }] : []));
}

/** Hours as people say them, one run of days a line. */
function hoursText(hours: Hours, context: ViewContext): readonly string[] {
  return hoursLines(hours, context).map(({ days, spans, words, why }) =>
    [days, spans.join(" · "), words?.text ?? "", why ? `(${why.text})` : ""]
      .filter(Boolean)
      .join(" "),
  );
}
