import type { EntryContext, EntryRule } from "./rule.ts";

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
  // An organisation that is not described has a finding of its own.
  when: ({ service, organization, audience, isClosed }) =>
    audience === "public" &&
    !isClosed &&
    organization !== undefined &&
    !service.sites.some(isReached) &&
    organization.phone.length === 0 &&
    !organization.email &&
    !organization.website,
  *check() {
    yield {
      path: ["phone"],
      message:
        "Neither the entry nor its organisation says how to reach it. Add phone, email or website, or reached_through with the id of the service that makes the contact.",
    };
  },
};

const isReached = ({ contact, place }: EntryContext["service"]["sites"][number]) =>
  contact.phone.length + contact.whatsapp.length + contact.sms.length > 0 ||
  contact.email !== undefined ||
  contact.website !== undefined ||
  place.reached_through !== undefined;
