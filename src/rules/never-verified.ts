import type { EntryRule } from "./rule.ts";

export const neverVerified: EntryRule = {
  id: "never-verified",
  severity: "warning",
  stage: "entry",
  arises: "with time",
  title: "Nobody has confirmed contact, place or who may come",
  why: "What no one has asked the provider may be wrong from the first day.",
  remedy: "Call the provider, then record a verification. A website does not count.",
  example: {
    wrong: "  - {on: 2026-11-02, by: coordinator, method: phone, with: Nurse, facts: [hours]}",
    right: "  - {on: 2026-11-02, by: coordinator, method: phone, with: Nurse}",
  },
  when: ({ freshness, isClosed }) => !isClosed && freshness.state === "never_verified",
  *check({ service, today }) {
    // A verification of a day to come has a finding of its own.
    if (service.verification.some((event) => event.on > today)) return;
    // That a website is not enough is a finding of its own.
    const asked = service.verification.filter(({ outcome }) => outcome !== "no_answer");
    if (asked.length > 0 && asked.every(({ method }) => method === "website")) return;
    yield {
      path: ["verification"],
      atKey: true,
      message:
        service.verification.length > 0
          ? "The facts that matter most have never been confirmed with the provider. Call, then record a verification."
          : "This entry has never been confirmed with the provider. Call, then record a verification.",
    };
  },
};
