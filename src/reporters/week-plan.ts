import type { PlanKey } from "../languages/en-plan.ts";
import type { Speech } from "../languages/speech.ts";
import type { PlannedWeek } from "../model/call-plan.ts";
import type { PlainDate } from "../model/plain-date.ts";
import type { StaleReport } from "../model/stale.ts";
import { nameOf } from "../model/stale-lines.ts";
import type { WeekPlan } from "../model/week-plan.ts";
import { turned } from "./direction.ts";
import { formatVersion } from "./json.ts";
import { isolated, jsonText, printable } from "./printable.ts";

/** A plan of weeks, and who may be named in it. */
export interface PlanAnswer {
  readonly plan: WeekPlan;
  readonly report: StaleReport;
  /** Ids of entries that are counted and not named here. */
  readonly unnamed: ReadonlySet<string>;
  /** A person looks: organisations of `private/` are named. */
  readonly showsAll: boolean;
}

/** Whom to call in which week, one organisation a line. */
export function planText(answer: PlanAnswer, speech: Speech<PlanKey>): string {
  const { plan, report, unnamed } = answer;
  const { say, direction } = speech;
  const reader = { language: speech.code, languages: report.languages };
  const weeks = plan.weeks.flatMap((week) => {
    const named = namedIn(week, unnamed);
    const hidden = countOf(week) - countOf(named);
    const calls = named.calls.map(({ organization, duties }) => {
      const ids = duties.map(({ id }) => printable(id)).join(", ");
      if (isSecret(organization, answer)) return `  ${ids}`;
      return `  ${isolated(nameOf(report.organizations, organization, reader))}  ${ids}`;
    });
    const more = hidden > 0 ? [`  ${say("week.unnamed", { count: hidden })}`] : [];
    return [headOf(week, speech), ...calls, ...more, ""];
  });
  const isIdle = plan.weeks.every(({ calls }) => calls.length === 0);
  const lines = isIdle ? [say("nothing")] : [...weeks, ...closing(plan, speech)];
  return lines.map((line) => (line === "" ? "\n" : `${turned(line, direction)}\n`)).join("");
}

function headOf(week: PlannedWeek, { say }: Speech<PlanKey>): string {
  const { from, to, calls } = week;
  if (calls.length === 0) return say("week.empty", { from, to });
  return say("week", { from, to, services: countOf(week), calls: calls.length });
}

function closing(
  { perWeek, late, unplanned, enough }: WeekPlan,
  { say }: Speech<PlanKey>,
): readonly string[] {
  return [
    say("room", { perWeek }),
    ...(late.length > 0 ? [say("late", { count: late.length })] : []),
    ...(unplanned.length > 0 ? [say("unplanned", { count: unplanned.length })] : []),
    ...(enough === undefined ? [] : [say("enough", { enough })]),
  ];
}

function isSecret(organization: string, { report, showsAll }: PlanAnswer): boolean {
  return report.organizations[organization]?.restricted === true && !showsAll;
}

/** The same for programs. */
export function planJson(answer: PlanAnswer, version: string): string {
  const { plan, report, unnamed } = answer;
  const ids = (duties: WeekPlan["late"]) =>
    duties.flatMap(({ id }) => (unnamed.has(id) ? [] : [id]));
  return jsonText({
    tool: "pathway",
    version,
    format_version: formatVersion,
    as_of: report.as_of satisfies PlainDate,
    per_week: plan.perWeek,
    enough: plan.enough ?? null,
    weeks: plan.weeks.map((week) => ({
      from: week.from,
      to: week.to,
      services: countOf(week),
      calls: namedIn(week, unnamed).calls.map(({ organization, duties }) => ({
        ...(isSecret(organization, answer) ? {} : { organization }),
        entries: ids(duties),
      })),
    })),
    late: ids(plan.late),
    unplanned: ids(plan.unplanned),
    not_listed: unnamed.size,
    not_judged: report.summary.not_judged,
  });
}

const countOf = ({ calls }: PlannedWeek): number =>
  calls.reduce((sum, { duties }) => sum + duties.length, 0);

/** The calls of a week that may be told of here; one about nothing else than hidden entries is none. */
function namedIn(week: PlannedWeek, unnamed: ReadonlySet<string>): PlannedWeek {
  const calls = week.calls.map(({ organization, duties }) => ({
    organization,
    duties: duties.filter(({ id }) => !unnamed.has(id)),
  }));
  return { ...week, calls: calls.filter(({ duties }) => duties.length > 0) };
}
