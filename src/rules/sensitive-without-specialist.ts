import type { EntryRule } from "./rule.ts";

export const sensitiveWithoutSpecialist: EntryRule = {
  id: "sensitive-without-specialist",
  severity: "blocking",
  stage: "entry",
  title: "Sensitive service, and no specialist to ask first",
  why: "Without guidance a well-meant referral can put a survivor or a child in danger.",
  remedy:
    "Name under specialists in pathway.yaml whom the desk calls before it acts: role, phone, sectors or codes.",
  example: {
    wrong: "provides: [trafficking_legal_aid]",
    right: "provides: [survivor_counselling]",
  },
  when: ({ isSensitive }) => isSensitive,
  *check({ service, catalogue }) {
    const { specialists } = catalogue.pathway;
    for (const [index, code] of service.provides.entries()) {
      const known = catalogue.vocabulary.get(code);
      if (!known?.sensitive) continue;
      const covered = specialists.some(
        (each) => each.codes.includes(code) || each.sectors.includes(known.sector),
      );
      if (covered) continue;
      yield {
        path: ["provides", index],
        message:
          "{code} is sensitive, and pathway.yaml names no specialist for it or its sector {sector}. Add one under specialists: whom the desk calls before it acts.",
        quotes: { code, sector: known.sector },
      };
      return;
    }
  },
};
