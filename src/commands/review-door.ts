import type { Speech } from "../languages/speech.ts";
import type { FactGroup } from "../model/fact-group.ts";
import type { PlainDate } from "../model/plain-date.ts";
import type { Act } from "../model/review-acts.ts";
import type { ReviewSheet } from "../render/review-sheet.ts";
import { exit, Stop } from "./exit.ts";
import type { AskKey } from "./review-facts.ts";

/** Days before this are slips of the keyboard. */
const earliest = "2000-01-01";

/** What a website says of a door or of who is taken is nobody's word. See docs/model.md, "Freshness". */
const neverFromWebsite: readonly FactGroup[] = ["contact", "eligibility"];

/** True where a way of asking can settle a group of facts. */
export function maySettle(method: Act["method"], group: FactGroup): boolean {
  return method !== "website" || !neverFromWebsite.includes(group);
}

/** Ends the command where an act cannot have been as it is told: what nobody did must not make an entry fresh. */
export function refuseUntrue(
  { on, method }: Pick<Act, "on" | "method">,
  {
    today,
    sheets,
    speech,
  }: {
    readonly today: PlainDate;
    readonly sheets: readonly Pick<ReviewSheet, "isHidden">[];
    readonly speech: Speech<AskKey>;
  },
): void {
  const { say } = speech;
  if (on > today) throw new Stop(exit.usage, say("door.future", { on, today }));
  if (on < earliest) throw new Stop(exit.usage, say("door.past", { on }));
  if (method === "visit" && sheets.some(({ isHidden }) => isHidden))
    throw new Stop(exit.usage, say("door.hidden"));
}
