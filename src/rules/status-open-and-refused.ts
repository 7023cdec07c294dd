import type { EntryRule } from "./rule.ts";

export const statusOpenAndRefused: EntryRule = {
  id: "status-open-and-refused",
  severity: "warning",
  stage: "entry",
  needs: ["not_open_to"],
  title: "The same legal status is taken and refused",
  why: "A person reads that they may come, and is sent away at the door; or stays away from help that was meant for them.",
  remedy:
    "Ask the provider, and take the status out of open_to or out of not_open_to. Where only some of them are refused, say which: ages, groups, papers.",
  example: {
    wrong:
      "open_to:\n  statuses: [refugee, irregular]\nnot_open_to:\n  - who: [irregular]\n    because: funding",
    right:
      "open_to:\n  statuses: [refugee]\nnot_open_to:\n  - who: [irregular]\n    because: funding",
  },
  *check({ service, written, isClosed }) {
    if (isClosed || service.open_to?.kind !== "conditions") return;
    const taken = new Set(service.open_to.all.statuses);
    for (const [index, { who }] of (written.not_open_to ?? []).entries()) {
      const isList = Array.isArray(who);
      // Together with an age or a group it is a part of them that is refused, and no contradiction.
      const isWhole = isList || Object.keys(who).every((key) => key === "statuses");
      const statuses = service.not_open_to[index]?.who.statuses ?? [];
      if (!isWhole) continue;
      for (const [position, status] of statuses.entries())
        if (taken.has(status))
          yield {
            path: ["not_open_to", index, "who", ...(isList ? [] : ["statuses"]), position],
            message:
              "{status} stands under open_to and under not_open_to. Ask the provider, and take it out of one of the two.",
            args: { status },
          };
    }
  },
};
