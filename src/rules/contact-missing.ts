import type { EntryRule } from "./rule.ts";

export const contactMissing: EntryRule = {
  id: "contact-missing",
  severity: "error",
  stage: "entry",
  title: "No way to reach a service that everyone may read about",
  why: "Nobody can ask whether it is open before a person makes the way there.",
  remedy:
    "Add phone, whatsapp, sms, email or website; or reached_through; or a contact in the organisation's file.",
  example: {
    wrong: "organization: no-contact\nprovides: [food_parcels]",
    right: "organization: no-contact\nprovides: [food_parcels]\nphone:",
  },
  *check({ service, organization, audience, isClosed }) {
    // An organisation that is not described has a finding of its own.
    if (audience !== "public" || isClosed || !organization) return;
    const has = service.sites.some(
      ({ contact, place }) =>
        contact.phone.length + contact.whatsapp.length + contact.sms.length > 0 ||
        contact.email !== undefined ||
        contact.website !== undefined ||
        place.reached_through !== undefined,
    );
    const general =
      organization && (organization.phone.length > 0 || organization.email || organization.website);
    if (has || general) return;
    yield {
      path: ["phone"],
      message:
        "Neither the entry nor its organisation says how to reach it. Add phone, email or website, or reached_through with the id of the service that makes the contact.",
    };
  },
};
