import type { Freshness } from "../model/freshness.ts";
import type { EntryRule } from "./rule.ts";

export const reviewExpired: EntryRule = {
  id: "review-expired",
  severity: "error",
  stage: "entry",
  arises: "with time",
  title: "Nobody has confirmed the service for too long",
  why: "Services close and move without notice; what nobody confirmed is left out of the lists.",
  remedy: "Call the provider, then record a verification; if it is closed, set status: closed.",
  example: {
    wrong: "  - {on: 2026-07-22, by: coordinator, method: phone, with: Nurse}",
    right: "  - {on: 2026-07-23, by: coordinator, method: phone, with: Nurse}",
  },
  when: ({ freshness, isClosed }) =>
    !isClosed && (freshness.state === "expired" || freshness.state === "unreachable"),
  *check({ freshness }) {
    const message = messageOf(freshness);
    if (!message) return;
    yield { path: ["verification"], atKey: true, message, args: { due: freshness.due ?? "" } };
  },
};

/** `undefined` for causes that have a rule of their own. */
function messageOf({ cause }: Pick<Freshness, "cause">): string | undefined {
  switch (cause) {
    case "routine":
      return "Review was due on {due}, more than 30 days ago; the entry leaves the lists. Call the provider, then record a verification.";
    case "reported-wrong":
      return "Somebody reported this as wrong more than 30 days ago, and nobody has checked. Call the provider, then record a verification.";
    case "found-closed":
      return "The last check found it closed. Set status: closed, or record a newer verification.";
    case "no-answer":
      return "Three attempts in a row got no answer. Find another number, visit, or set status: closed.";
    default:
      return undefined;
  }
}
