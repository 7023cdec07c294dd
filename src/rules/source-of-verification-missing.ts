import type { VerificationEvent } from "../model/service.ts";
import type { EntryRule } from "./rule.ts";
import { lastRenewals } from "./saved-versions.ts";

export const sourceOfVerificationMissing: EntryRule = {
  id: "source-of-verification-missing",
  severity: "warning",
  stage: "entry",
  needs: ["verification"],
  title: "Who confirmed the facts is not said",
  why: "Nobody can tell a word of the head nurse from a guess.",
  remedy: "Add with: the role of the person who told us, not a name.",
  example: {
    wrong: "  - {on: 2026-11-02, by: coordinator, method: phone}",
    right: "  - {on: 2026-11-02, by: coordinator, method: phone, with: Nurse}",
  },
  when: ({ service, isClosed }) => !isClosed && service.verification.some(isNameless),
  *check({ service, today }) {
    // Whatever carries a date now: a talk about fees with a clerk says nothing of who confirmed the rest.
    const parts = [undefined, ...service.sites.map(({ id }) => id)];
    const last = new Set(parts.flatMap((site) => [...lastRenewals(service, today, site).values()]));
    const index = service.verification.findIndex((event) => isNameless(event) && last.has(event));
    if (index < 0) return;
    yield {
      path: ["verification", index],
      message:
        "This does not say who confirmed the facts. Add with: and their role, for example with: Head nurse.",
    };
  },
};

function isNameless({ with: who, method }: VerificationEvent): boolean {
  return who === undefined && method !== "website";
}
