import { entryAudience } from "../model/entry-audience.ts";
import { compareStates, type FreshnessState, freshness, hasEnded } from "../model/freshness.ts";
import { compareSigns, type PlainDate } from "../model/plain-date.ts";
import { reviewPlan } from "../model/review-plan.ts";
import type { StaleLine, StaleReport, StaleSummary } from "../model/stale.ts";
import { read } from "../model/text.ts";
import { type Catalogue, organizationOf } from "./catalogue.ts";

/** Judges every entry; worst first, grouped by owner. */
export function staleReport(catalogue: Catalogue, today: PlainDate): StaleReport {
  const { pathway, vocabulary } = catalogue;
  const lines = catalogue.services.map(({ source, meaning: service }): StaleLine => {
    const plan = reviewPlan({
      service,
      organization: organizationOf(catalogue, service),
      pathway,
      vocabulary,
    });
    return {
      id: source.id,
      name: read(service.name, pathway.languages[0] ?? "en", pathway.languages).words,
      owner: plan.owner ?? "",
      freshness: freshness(plan, today),
      restricted: source.isPrivate || entryAudience(service, pathway, vocabulary) === "restricted",
    };
  });
  const unjudged = catalogue.unusable
    .filter((source) => source.kind === "service")
    .map((source) => source.path);
  return {
    as_of: today,
    lines: lines.sort(worstFirst),
    unjudged,
    summary: summarize(lines, unjudged.length),
  };
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
