import type { Refusal } from "../model/eligibility.ts";
import type { EntryContext, EntryRule } from "./rule.ts";

export const refusedStatusYetNeedNotSay: EntryRule = {
  id: "refused-status-yet-need-not-say",
  severity: "error",
  stage: "entry",
  needs: ["need_not_say"],
  title: "We say that nobody asks about status, and the status decides",
  why: "A person who trusts that they need not tell their status is asked at the counter, in front of others, and sent away.",
  remedy:
    "Take the kind of information out of need_not_say; or, if nobody asks after all, take the refusal or the condition out.",
  example: {
    wrong: "referral:\n  need_not_say: [name, status]",
    right: "referral:\n  need_not_say: [name]",
  },
  // Where nobody is refused and nobody is asked to be something, nothing can contradict.
  when: ({ service, isClosed }) =>
    !isClosed && (service.not_open_to.length > 0 || service.open_to?.kind === "conditions"),
  *check({ service }) {
    for (const [index, kind] of (service.referral?.need_not_say ?? []).entries()) {
      const decides = kind === "status" || kind === "nationality" ? kind : undefined;
      if (decides === undefined) continue;
      const refused = service.not_open_to.some(({ who }: Refusal) => names(who, decides));
      if (!refused && !isLimited(service, decides)) continue;
      yield {
        path: ["referral", "need_not_say", index],
        message: refused
          ? "need_not_say promises that nobody asks for {kind}, and not_open_to refuses people because of it. One of the two is wrong; ask the provider."
          : "need_not_say promises that nobody asks for {kind}, and open_to takes people only because of it. One of the two is wrong; ask the provider.",
        args: { kind },
      };
    }
  },
};

type Decides = "status" | "nationality";

/** To have been trafficked is what happened to a person, not what their papers say. */
function names({ statuses = [], nationalities = [] }: Refusal["who"], kind: Decides): boolean {
  return kind === "status"
    ? statuses.some((each) => each !== "trafficked")
    : nationalities.length > 0;
}

/** Every way in depends on it; where one way does not, a person may take that one and say nothing. */
function isLimited({ open_to: openTo }: EntryContext["service"], kind: Decides): boolean {
  if (openTo?.kind !== "conditions") return false;
  const { all, any } = openTo;
  return names(all, kind) || (any.length > 0 && any.every((each) => names(each, kind)));
}
