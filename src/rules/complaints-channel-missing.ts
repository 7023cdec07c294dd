import { partnersOf } from "./partners.ts";
import type { PathwayRule } from "./rule.ts";

export const complaintsChannelMissing: PathwayRule = {
  id: "complaints-channel-missing",
  severity: "warning",
  stage: "pathway",
  title: "Nobody can complain about the partner",
  why: "Who is treated badly, or abused, by somebody we sent them to has nowhere to turn, and we never learn of it.",
  remedy:
    "Ask the organisation where people complain, also about conduct, try it once, and write it under complaints: general and sensitive.",
  example: {
    wrong: "name: No Box",
    right: "complaints:\n  general: The box at the gate",
  },
  *check(context) {
    for (const { organization, told, apart } of partnersOf(context)) {
      const { general, sensitive: confidential } = organization.meaning.complaints ?? {};
      // One channel is enough to be heard, but abuse is not told to the box at the gate.
      if (confidential) continue;
      if (!general || told.length > 0)
        yield {
          source: organization.source,
          path: ["complaints"],
          atKey: true,
          message: general
            ? "This organisation offers sensitive services, and nothing says where people complain in confidence. Ask, and write complaints: sensitive."
            : "Where people complain about this organisation is not said. Ask, try it once, and write it under complaints.",
        };
      for (const { source } of general ? apart : [])
        yield {
          source,
          path: ["organization"],
          message:
            "This service is sensitive, and nothing says where people complain in confidence about its organisation. Ask, and write complaints: sensitive in {file}.",
          args: { file: organization.source.path },
        };
    }
  },
};
