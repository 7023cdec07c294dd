import { type ChangedFacts, changedFacts } from "../model/changed-facts.ts";
import { type FactGroup, factGroups } from "../model/fact-group.ts";
import type { VerificationEvent } from "../model/service.ts";
import type { HistoryContext, HistoryRule, SavedVersion } from "./rule.ts";
import { lastRenewals } from "./saved-versions.ts";

export const editedSinceVerified: HistoryRule = {
  id: "edited-since-verified",
  severity: "warning",
  stage: "history",
  title: "Facts were changed after they were last confirmed",
  why: "The entry carries the date of a talk in which something else was said than what is printed now.",
  remedy:
    "Ask the provider whether what stands here now is right, and record it. It is judged with --history only; new translations, notes for protection staff and the order of lines do not count.",
  *check(context) {
    if (context.isClosed) return;
    const compared = new Map<SavedVersion, ChangedFacts>();
    const edited: FactGroup[] = [];
    let key: string | undefined;
    const renewals = lastRenewals(context.service, context.today);
    for (const group of factGroups) {
      const event = renewals.get(group);
      const version = event && confirmedVersion(event, context);
      if (!version) continue;
      const changed = compared.get(version) ?? changesSince(version, context);
      compared.set(version, changed);
      if (!changed.has(group)) continue;
      edited.push(group);
      key ??= changed.get(group);
    }
    if (key === undefined) return;
    yield {
      path: [key],
      atKey: true,
      message:
        "Changed since it was last confirmed: {facts}. Ask the provider whether what stands here now is right, and record it.",
      args: { facts: edited.join(", ") },
    };
  },
};

const day = 24 * 60 * 60;

/**
 * The entry as it was confirmed: the last state saved within a day of the one that first holds the event, since what was
 * learned in the talk is often written down in the next save. `undefined` when the event itself is not saved yet.
 */
function confirmedVersion(
  event: VerificationEvent,
  { versions }: HistoryContext,
): SavedVersion | undefined {
  const recorded = versions.findLast((version) => holds(version, event));
  return recorded && versions.find(({ at }) => at <= recorded.at + day);
}

function holds({ written }: SavedVersion, { on, by, method }: VerificationEvent): boolean {
  const events = (written as { readonly verification?: unknown } | undefined)?.verification;
  return (
    Array.isArray(events) &&
    events.some((each) => each?.on === on && each?.by === by && each?.method === method)
  );
}

/** What was edited and not saved on the same day still belongs to the talk. */
function changesSince(
  version: SavedVersion,
  { versions, written, today, table }: HistoryContext,
): ChangedFacts {
  const isLatest = version === versions[0];
  if (isLatest && Date.parse(today) / 1000 < version.at + day) return new Map();
  return changedFacts(version.written, written, table);
}
