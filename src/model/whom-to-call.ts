import type { Organization } from "./organization.ts";
import type { Contact, ReferralContact, Service } from "./service.ts";
import type { CallTarget } from "./stale.ts";

/** Whom a coordinator calls to confirm an entry: those who handle our referrals, then the entry's own number, then the organisation. `isPublic`: whether everyone reads their contacts. */
export function whomToCall(
  service: Service,
  organization: Organization | undefined,
  isPublic: { readonly entry: boolean; readonly organization: boolean },
): readonly CallTarget[] {
  const contacts = service.sites.map((site) => site.contact);
  return [
    ...ofReferral(service.referral_contact),
    ...ofReferral(organization?.referral_contact),
    ...contacts.flatMap((contact) => ofContact(contact, isPublic.entry)),
    ...(organization?.phone ?? []).map((at) => ({ at, isPublic: isPublic.organization })),
    ...contacts.flatMap(({ email }) =>
      email === undefined ? [] : [{ at: email, isPublic: isPublic.entry }],
    ),
    ...(organization?.email === undefined
      ? []
      : [{ at: organization.email, isPublic: isPublic.organization }]),
  ];
}

function ofReferral(contact: ReferralContact | undefined): CallTarget[] {
  const at = contact?.phone ?? contact?.email;
  if (at === undefined) return [];
  const who = contact?.role ?? contact?.name;
  return [{ at, isPublic: false, ...(who === undefined ? {} : { who }) }];
}

function ofContact({ phone, whatsapp }: Contact, isPublic: boolean): CallTarget[] {
  return [...phone, ...whatsapp].map((at) => ({ at, isPublic }));
}
