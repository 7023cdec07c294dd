import type { EntryRule } from "./rule.ts";

export const refusalWithoutNextDoor: EntryRule = {
  id: "refusal-without-next-door",
  severity: "warning",
  stage: "entry",
  needs: ["not_open_to"],
  title: "Somebody is refused, and where they can go instead is not said",
  why: "Who is turned away and told nothing more often asks for help nowhere again.",
  remedy:
    "Add instead with the ids of services that do take them. If there is none, that is a gap worth telling: say so in desk_note.",
  example: {
    wrong: "not_open_to:\n  - who: [irregular]\n    because: funding",
    right: "not_open_to:\n  - who: [irregular]\n    because: funding\n    instead: [next-door]",
  },
  *check({ source, written, isClosed }) {
    if (isClosed) return;
    for (const [index, { instead = [], desk_note }] of (written.not_open_to ?? []).entries()) {
      const own = instead.indexOf(source.id);
      if (own >= 0)
        yield {
          path: ["not_open_to", index, "instead", own],
          message:
            "This is the service that refuses them: they would be sent back to the same door. Name one that takes them.",
        };
      else if (instead.length === 0 && desk_note === undefined)
        yield {
          path: ["not_open_to", index],
          message:
            "Where they can go instead is not said. Add instead with the id of a service that takes them; if there is none, say so in desk_note.",
        };
    }
  },
};
