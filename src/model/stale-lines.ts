import { compareStates, type FreshnessState, hasEnded } from "./freshness-states.ts";
import { compareSigns, type PlainDate } from "./plain-date.ts";
import type { Named, StaleLine, StaleReport, StaleSummary } from "./stale.ts";
import { read } from "./text.ts";

/** Which entries are asked about; what is absent asks for all. */
export interface Asked {
  readonly owners?: readonly string[];
  readonly sectors?: readonly string[];
  readonly organizations?: readonly string[];
  readonly areas?: readonly string[];
}

/** The same report about the entries asked for. What could not be judged stays: nobody knows what it is about. */
export function askedFor(report: StaleReport, asked: Asked): StaleReport {
  const lines = report.lines.filter(
    ({ owner, sectors, organization, areas }) =>
      holds(asked.owners, [owner]) &&
      holds(asked.sectors, sectors) &&
      holds(asked.organizations, [organization]) &&
      holds(asked.areas, areas),
  );
  return { ...report, lines, summary: summarize(lines, report.unjudged.length) };
}

const holds = (asked: readonly string[] | undefined, own: readonly string[]): boolean =>
  asked === undefined || own.some((each) => asked.includes(each));

/**
 * True for a line that somebody should look at: due or worse; with a day, overdue or worse, or due by that day, whether
 * that is sooner or later than its usual warning.
 */
export function isListed({ freshness, comes }: StaleLine, by: PlainDate | undefined): boolean {
  if (by === undefined) return freshness.state !== "current";
  return comes === undefined || comes.on <= by;
}

/** True for a line that makes the run fail: from a state on; with a day, `due` means due by that day. */
export function fails(
  line: StaleLine,
  { failOn, by }: { readonly failOn: FreshnessState; readonly by: PlainDate | undefined },
): boolean {
  if (failOn === "due" && by !== undefined) return isListed(line, by);
  return compareStates(line.freshness.state, failOn) >= 0;
}

export const sortings = ["owner", "organization", "state", "due", "name"] as const;
/** By owner or organisation, the worst of each first; or all in one row. */
export type Sorting = (typeof sortings)[number];

/** Lines in another order than by owner. */
export function sorted(
  { lines, languages }: StaleReport,
  by: Sorting,
  language: string,
): readonly StaleLine[] {
  const words = ({ name }: StaleLine) => read(name, language, languages).words;
  const compare: Readonly<Record<Sorting, (a: StaleLine, b: StaleLine) => number>> = {
    owner: byOwner,
    organization: (a, b) => compareSigns(a.organization, b.organization) || worstFirst(a, b),
    state: worstFirst,
    due: (a, b) => compareSigns(dayOf(a), dayOf(b)) || worstFirst(a, b),
    name: (a, b) => words(a).localeCompare(words(b), language) || worstFirst(a, b),
  };
  return [...lines].sort(compare[by]);
}

/** Grouped by owner, the worst first. */
export function byOwner(a: StaleLine, b: StaleLine): number {
  return compareSigns(a.owner, b.owner) || worstFirst(a, b);
}

function worstFirst(a: StaleLine, b: StaleLine): number {
  return (
    compareStates(b.freshness.state, a.freshness.state) ||
    compareSigns(dayOf(a), dayOf(b)) ||
    compareSigns(a.id, b.id)
  );
}

/** The day that set the state, or will set the next one. */
const dayOf = ({ freshness, comes }: StaleLine) => comes?.on ?? freshness.due;

/** What an id is called for a reader; the id itself where it is not described. */
export function nameOf(
  named: Readonly<Record<string, Named>>,
  id: string,
  { language, languages }: { readonly language: string; readonly languages: readonly string[] },
): string {
  const found = Object.hasOwn(named, id) ? named[id] : undefined;
  return (found && read(found.name, language, languages).words) || id;
}

/** How many lines there are in each state. */
export function summarize(lines: readonly StaleLine[], notJudged: number): StaleSummary {
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

/** How the last act ended. A website that was read confirms neither a number nor who may come, so it is not said to confirm. */
export function howEnded({
  outcome,
  method,
}: NonNullable<StaleLine["last"]>): NonNullable<StaleLine["last"]>["outcome"] | "website" {
  return method === "website" && outcome === "confirmed" ? "website" : outcome;
}
