import type { EntryRule } from "./rule.ts";

export const visitToHiddenPlace: EntryRule = {
  id: "visit-to-hidden-place",
  severity: "error",
  stage: "entry",
  needs: ["verification"],
  title: "A hidden place was visited to confirm its facts",
  why: "Whoever goes there shows the way to those who watch.",
  remedy: "Confirm by phone. If there was no visit, correct the method.",
  example: {
    wrong: "  - {on: 2026-11-02, by: coordinator, method: visit, with: Nurse}",
    right: "  - {on: 2026-11-02, by: coordinator, method: phone, with: Nurse}",
  },
  when: ({ service }) => service.sites.some((site) => site.place.hidden),
  *check({ service, written }) {
    const hidden = service.sites.filter((site) => site.place.hidden).map((site) => site.id);
    for (const [index, event] of (written.verification ?? []).entries()) {
      const at = event.at ?? [];
      const open = at.length > 0 && !at.some((id) => hidden.includes(id));
      if (event.method !== "visit" || open) continue;
      yield {
        path: ["verification", index, "method"],
        message:
          "The address is hidden, and going there shows the way. Confirm by phone from now on; if nobody went there, correct the method.",
      };
    }
  },
};
