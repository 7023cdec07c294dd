import type { EntryRule } from "./rule.ts";

export const verificationByWebsiteOnly: EntryRule = {
  id: "verification-by-website-only",
  severity: "warning",
  stage: "entry",
  needs: ["verification"],
  title: "Nobody asked the provider; a website was read",
  why: "Websites stay as they were long after the door has closed, and say little about who is really taken.",
  remedy: "Call, visit or write, and record it. A website never confirms contact or who may come.",
  example: {
    wrong: "  - {on: 2026-11-02, by: coordinator, method: website}",
    right: "  - {on: 2026-11-02, by: coordinator, method: phone, with: Nurse}",
  },
  when: ({ service, isClosed }) =>
    !isClosed && service.verification.some(({ method }) => method === "website"),
  *check({ written, service, today }) {
    const known = service.verification.filter(
      ({ on, outcome }) => on <= today && (outcome === "confirmed" || outcome === "changed"),
    );
    if (known.length === 0 || known.some(({ method }) => method !== "website")) return;
    const last = (written.verification ?? []).findLastIndex(({ method }) => method === "website");
    yield {
      path: ["verification", last, "method"],
      message:
        "This entry was only ever compared with a website. Call or visit the provider, then record it: a website never confirms contact or who may come.",
    };
  },
};
