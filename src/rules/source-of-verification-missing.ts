import type { EntryRule } from "./rule.ts";

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
  *check({ written, isClosed }) {
    const events = written.verification ?? [];
    if (isClosed || events.length === 0) return;
    const [newest] = events
      .map((event, index) => ({ event, index }))
      .filter(({ event }) => !event.outcome || /^(confirmed|changed)$/.test(event.outcome))
      .sort((a, b) => (a.event.on < b.event.on ? 1 : -1));
    if (!newest || newest.event.with !== undefined || newest.event.method === "website") return;
    yield {
      path: ["verification", newest.index],
      message:
        "This does not say who confirmed the facts. Add with: and their role, for example with: Head nurse.",
    };
  },
};
