import { type CallDuty, callFrom } from "../model/call-plan.ts";
import { criticalGroups } from "../model/fact-group.ts";
import { compareStates } from "../model/freshness-states.ts";
import { approximateDays, compareSigns, type PlainDate } from "../model/plain-date.ts";
import type { ReviewShare } from "../model/review-load.ts";
import { type ReviewPlan, reviewPlan } from "../model/review-plan.ts";
import type { StaleLine } from "../model/stale.ts";
import { type Catalogue, organizationOf } from "./catalogue.ts";
import { staleLine } from "./stale-report.ts";

type ServiceEntry = Catalogue["services"][number];

/** An entry that somebody has to be called about, how fresh it is, and how often it is asked for. */
export interface DutyLine {
  readonly duty: CallDuty;
  readonly line: StaleLine;
  readonly share: ReviewShare;
}

/** The entries that are called about, the most urgent first. Nobody is called about what was withdrawn or is closed for good. */
export function dutyLines(
  catalogue: Catalogue,
  entries: readonly ServiceEntry[],
  today: PlainDate,
): readonly DutyLine[] {
  return entries
    .map((entry) => dutyLine(catalogue, entry, today))
    .filter((each) => each !== undefined)
    .sort(mostUrgentFirst);
}

function dutyLine(
  catalogue: Catalogue,
  entry: ServiceEntry,
  today: PlainDate,
): DutyLine | undefined {
  const { meaning: service, source } = entry;
  const { pathway, vocabulary } = catalogue;
  const line = staleLine(entry, catalogue, today);
  if (isOver(service.status?.state, line)) return undefined;
  const organization = organizationOf(catalogue, service);
  const plan = reviewPlan({ service, organization, pathway, vocabulary });
  const until = line.comes?.on;
  const isCurrent = line.freshness.state === "current";
  const from = isCurrent && until !== undefined ? callFrom(until) : today;
  const { state } = line.freshness;
  return {
    duty: { id: source.id, organization: service.organization, state, until, from },
    line,
    share: shareOf(plan),
  };
}

function isOver(state: string | undefined, { freshness }: StaleLine): boolean {
  if (state === "closed" || state === "withdrawn" || freshness.cause === "withdrawn") return true;
  return freshness.cause === "found-closed" && freshness.state === "expired";
}

/** One call settles all groups; so an entry is called as often as the one that is asked for most often. */
function shareOf({ groups }: ReviewPlan): ReviewShare {
  const critical = groups.filter(({ group }) => criticalGroups.includes(group));
  const [every = { count: 90, unit: "day" as const }] = critical
    .map((each) => each.every)
    .sort((a, b) => approximateDays(a) - approximateDays(b));
  return { services: 1, every };
}

/** As `stale` has them, the worst and oldest first; what is in order comes last, the next to fall due first. */
function mostUrgentFirst({ duty: a, line: one }: DutyLine, { duty: b, line: other }: DutyLine) {
  return (
    compareStates(b.state, a.state) ||
    compareSigns(a.until ?? one.freshness.due, b.until ?? other.freshness.due) ||
    compareSigns(a.id, b.id)
  );
}
