import { type ChangedFacts, changedFacts } from "../model/changed-facts.ts";
import { type FactGroup, factGroups } from "../model/fact-group.ts";
import type { VerificationEvent } from "../model/service.ts";
import type { HistoryContext, HistoryRule, SavedVersion } from "./rule.ts";
import { day, lastRenewals, savedEvents } from "./saved-versions.ts";

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
    const edited = new Map<FactGroup, string>();
    for (const site of [undefined, ...context.service.sites.flatMap(({ id }) => id ?? [])])
      for (const [group, key] of editedPart(site, context))
        edited.set(group, edited.get(group) ?? key);
    const key = factGroups.map((group) => edited.get(group)).find((each) => each !== undefined);
    if (key === undefined) return;
    yield {
      path: [key],
      atKey: true,
      message:
        "Changed since it was last confirmed: {facts}. Ask the provider whether what stands here now is right, and record it.",
      args: { facts: factGroups.filter((group) => edited.has(group)).join(", ") },
    };
  },
};

/** What was changed in one site since it was last confirmed, or outside of all sites. An event at one site is silent on the others. */
function editedPart(
  site: string | undefined,
  context: HistoryContext,
): ReadonlyMap<FactGroup, string> {
  const compared = new Map<SavedVersion, ChangedFacts>();
  const edited = new Map<FactGroup, string>();
  for (const [group, event] of lastRenewals(context.service, context.today, site)) {
    const version = confirmedVersion(event, context);
    if (!version) continue;
    const changed = compared.get(version) ?? changesSince(version, site, context);
    compared.set(version, changed);
    const key = changed.get(group);
    if (key !== undefined) edited.set(group, key);
  }
  return edited;
}

/** One site alone, or everything but the sites. */
function partOf(written: unknown, site: string | undefined): unknown {
  if (typeof written !== "object" || written === null) return written;
  const { sites, ...rest } = written as { readonly sites?: unknown };
  if (site === undefined) return rest;
  const own = Array.isArray(sites) ? sites.filter((each) => each?.id === site) : [];
  return own.length > 0 ? { sites: own } : {};
}

/**
 * The entry as it was confirmed: the state that first holds the event, or what was saved upon it within a day, since what was
 * learned in the talk is often written down in the next save. What somebody else saved apart meanwhile was not heard in
 * the talk, so a merge ends it. `undefined` when the event itself is not saved yet.
 */
function confirmedVersion(
  event: VerificationEvent,
  { versions }: HistoryContext,
): SavedVersion | undefined {
  const holding = versions.filter((version) => holds(version, event)).reverse();
  const [recorded, ...later] = holding;
  if (!recorded) return undefined;
  const end = later.findIndex(({ at, isMerge }) => isMerge || at > recorded.at + day);
  return (end < 0 ? later : later.slice(0, end)).at(-1) ?? recorded;
}

function holds(version: SavedVersion, { on, by, method }: VerificationEvent): boolean {
  return savedEvents(version).some(
    (each) => each.on === on && each.by === by && each.method === method,
  );
}

/** What was edited and not saved on the same day still belongs to the talk. */
function changesSince(
  version: SavedVersion,
  site: string | undefined,
  { versions, written, today, table }: HistoryContext,
): ChangedFacts {
  const isLatest = version === versions[0];
  if (isLatest && Date.parse(today) / 1000 < version.at + day) return new Map();
  return changedFacts(partOf(version.written, site), partOf(written, site), table);
}
