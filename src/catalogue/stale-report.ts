import { defined } from "../model/defined.ts";
import { entryAudience } from "../model/entry-audience.ts";
import { compareStates, type FreshnessState, freshness, hasEnded } from "../model/freshness.ts";
import { compareSigns, type PlainDate } from "../model/plain-date.ts";
import { reviewPlan } from "../model/review-plan.ts";
import type { FileKind } from "../model/schemas.ts";
import type { VerificationEvent } from "../model/service.ts";
import type { StaleLine, StaleReport, StaleSummary } from "../model/stale.ts";
import { read } from "../model/text.ts";
import { whomToCall } from "../model/whom-to-call.ts";
import { type Catalogue, organizationOf } from "./catalogue.ts";

/** Judges every entry; worst first, grouped by owner. */
export function staleReport(catalogue: Catalogue, today: PlainDate): StaleReport {
  const unread = (kind: FileKind) => catalogue.unusable.filter((source) => source.kind === kind);
  // A partner's file says whether it withdrew, and until when its agreements run: without it nothing can be judged.
  const partners = new Set(unread("organization").map((source) => source.id));
  const isJudged = ({ meaning }: Catalogue["services"][number]) =>
    !partners.has(meaning.organization);
  const lines = catalogue.services
    .filter(isJudged)
    .map((entry) => staleLine(entry, catalogue, today));
  const lost = catalogue.services.filter((entry) => !isJudged(entry));
  const unjudged = [...unread("service"), ...lost.map((entry) => entry.source)]
    .map((source) => source.path)
    .sort();
  return {
    as_of: today,
    time_zone: catalogue.pathway.time_zone,
    lines: lines.sort(worstFirst),
    unjudged,
    summary: summarize(lines, unjudged.length),
  };
}

/** One entry: how fresh it is, whom to call, and how it ended the last time. */
export function staleLine(
  { source, meaning: service }: Catalogue["services"][number],
  catalogue: Catalogue,
  today: PlainDate,
): StaleLine {
  const { pathway, vocabulary } = catalogue;
  const organization = organizationOf(catalogue, service);
  const plan = reviewPlan({ service, organization, pathway, vocabulary });
  const audience = entryAudience(service, pathway, vocabulary);
  const known = service.verification.filter((event) => event.on <= today);
  const last = known.sort((a, b) => compareSigns(a.on, b.on)).at(-1);
  return {
    id: source.id,
    name: read(service.name, pathway.languages[0] ?? "en", pathway.languages).words,
    owner: plan.owner ?? "",
    freshness: freshness(plan, today),
    calls: whomToCall(service, organization, audience === "public" && !source.isPrivate),
    last: last && lastOf(last),
    restricted: source.isPrivate || audience === "restricted",
  };
}

function lastOf(event: VerificationEvent): NonNullable<StaleLine["last"]> {
  const { on, method, outcome } = event;
  return { on, method, outcome, ...defined({ with: event.with }) };
}

function worstFirst(a: StaleLine, b: StaleLine): number {
  return (
    compareSigns(a.owner, b.owner) ||
    compareStates(b.freshness.state, a.freshness.state) ||
    compareSigns(a.freshness.due, b.freshness.due) ||
    compareSigns(a.id, b.id)
  );
}

function summarize(lines: readonly StaleLine[], notJudged: number): StaleSummary {
  const count = (state: FreshnessState) =>
    lines.filter((line) => line.freshness.state === state).length;
  return {
    total: lines.length,
    current: count("current"),
    due: count("due"),
    overdue: count("overdue"),
    never_verified: count("never_verified"),
    unreachable: count("unreachable"),
    expired: count("expired"),
    ended: lines.filter((line) => hasEnded(line.freshness)).length,
    not_judged: notJudged,
  };
}
