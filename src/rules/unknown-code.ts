import { isOnlyNear, nearest } from "../model/nearest.ts";
import type { EntryRule } from "./rule.ts";

export const unknownCode: EntryRule = {
  id: "unknown-code",
  severity: "error",
  stage: "entry",
  title: "Code that the vocabulary does not have",
  why: "An entry under an unknown code stands in no chapter, and nobody knows whether it is sensitive.",
  remedy: "Use a code of the vocabulary, or add it under vocabulary in pathway.yaml.",
  example: {
    wrong: "provides: [primary_health_kare]",
    right: "provides: [primary_health_care]",
  },
  when: ({ service, catalogue }) =>
    service.provides.some((code) => !catalogue.vocabulary.has(code)),
  *check({ service, catalogue }) {
    for (const [index, code] of service.provides.entries()) {
      if (catalogue.vocabulary.has(code)) continue;
      const codes = [...catalogue.vocabulary.keys()];
      const near = nearest(code, codes);
      yield {
        path: ["provides", index],
        message: near
          ? "The code {code} is not in the vocabulary. Did you mean {near}?"
          : "The code {code} is not in the vocabulary. Use one that is, or add it under vocabulary in pathway.yaml.",
        quotes: { code },
        ...(near ? { args: { near } } : {}),
        // A code may make an entry sensitive: it is written only where no other can be meant.
        ...(near && isOnlyNear(code, near, codes) ? { instead: near } : {}),
      };
    }
  },
};
