import type { Contact } from "../model/service.ts";
import type { EntryContext, EntryRule } from "./rule.ts";

const numbers = ["phone", "whatsapp", "sms"] as const satisfies readonly (keyof Contact)[];

export const personalNumberPublic: EntryRule = {
  id: "personal-number-public",
  severity: "blocking",
  stage: "entry",
  needs: ["answered_by"],
  title: "One person's own number stands where everyone reads it",
  why: "Whoever carries that phone is called day and night, can be traced and threatened, and people reach a stranger when the job changes hands.",
  remedy:
    "Give the number of the desk, or move this one to referral_contact, which only help desks see. A mobile that whoever is on duty answers is fine: answered_by: desk.",
  example: {
    wrong: 'phone: "+249 91 234 5678"\nanswered_by: person',
    right: 'phone: "+249 91 234 5678"\nanswered_by: desk',
  },
  when: ({ written, audience, source, isClosed }) =>
    audience === "public" && !source.isPrivate && !isClosed && isAnsweredByOne(written),
  *check({ written }) {
    const sites = written.sites ?? [];
    for (const [place, at] of [
      [written, []] as const,
      ...sites.map((site, index) => [site, ["sites", index]] as const),
    ]) {
      if (place.answered_by !== "person") continue;
      const key =
        numbers.find((each) => place[each] !== undefined) ??
        numbers.find((each) => written[each] !== undefined);
      if (key === undefined) continue;
      yield {
        isPersonal: true,
        path: place[key] === undefined ? [key] : [...at, key],
        message:
          "One person answers this number (answered_by: person), and everyone reads this entry. Give the number of a desk, or move it to referral_contact.",
      };
    }
  },
};

const isAnsweredByOne = ({ answered_by: by, sites }: EntryContext["written"]) =>
  by === "person" || sites?.some((site) => site.answered_by === "person") === true;
