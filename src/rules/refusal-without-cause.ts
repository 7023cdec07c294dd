import type { EntryRule } from "./rule.ts";

export const refusalWithoutCause: EntryRule = {
  id: "refusal-without-cause",
  severity: "warning",
  stage: "entry",
  needs: ["not_open_to"],
  title: "Somebody is refused, and why is not said",
  why: "A refusal by law is explained, one by a funder can be negotiated; without the cause nobody tries.",
  remedy:
    "Ask the provider, and add because: funding, law, capacity, practice, language, distance, cost or documents.",
  example: {
    wrong: "not_open_to:\n  - who: [irregular]\n    instead: [next-door]",
    right: "not_open_to:\n  - who: [irregular]\n    because: law\n    instead: [next-door]",
  },
  *check({ written, isClosed }) {
    if (isClosed) return;
    for (const [index, refusal] of (written.not_open_to ?? []).entries())
      if (!refusal.because?.length)
        yield {
          path: ["not_open_to", index],
          message:
            "Why they are refused is not said. Ask, and add because: funding, law, capacity, practice, language, distance, cost or documents.",
        };
  },
};
