import { dutyLines } from "../catalogue/call-duties.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { callPlan } from "../model/call-plan.ts";
import type { FactGroup } from "../model/fact-group.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { usualWeek } from "../model/review-load.ts";
import type { StaleLine } from "../model/stale.ts";
import type { Edition, PublishedService } from "./edition.ts";
import { groupSigns } from "./group-signs.ts";

/** One entry on a call sheet. */
export interface CallItem {
  /** As the readers of the sheet may see it. */
  readonly service: PublishedService;
  /**
   * How fresh it is, and how the last act ended: day, way and outcome only. They are declared outcomes (see `outcomes.ts`);
   * who told us, whom to call and why a project ends are taken out.
   */
  readonly line: StaleLine;
  /** What an answer about a group is held against when it comes back. */
  signs(group: FactGroup): string;
}

/** One call: an organisation and its entries that are asked about. */
export interface CallSheet {
  readonly organization: string;
  readonly items: readonly CallItem[];
}

/** Seven days of calls, for one audience. */
export interface CallRound {
  readonly edition: Edition;
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Services that are asked about in a week. */
  readonly perWeek: number;
  readonly sheets: readonly CallSheet[];
  /** Entries that should be asked about now and have to wait, since the week is full. */
  readonly waiting: number;
}

/** What a round is made for. */
export interface RoundChoice {
  /** Roles: only their entries. */
  readonly owners?: readonly string[];
  readonly organizations?: readonly string[];
  /** Services in a week; as many as keep the entries confirmed, or as are old of the providers named, when absent. */
  readonly perWeek?: number;
}

/**
 * The calls of the seven days from the edition's day on. Entries that the edition does not show take no room in the week:
 * nothing on a sheet depends on them.
 */
export function callRound(catalogue: Catalogue, edition: Edition, choice: RoundChoice): CallRound {
  const shown = new Map([...edition.listed, ...edition.unlisted].map((each) => [each.id, each]));
  const entries = catalogue.services.filter(
    ({ source, meaning }) =>
      shown.has(source.id) && (choice.organizations?.includes(meaning.organization) ?? true),
  );
  const today = edition.as_of;
  const lines = dutyLines(catalogue, entries, today).filter(
    ({ line }) => choice.owners?.includes(line.owner) ?? true,
  );
  const perWeek = choice.perWeek ?? roomFor(lines, choice);
  const duties = lines.map(({ duty }) => duty);
  const [week] = callPlan(duties, { today, perWeek, weeks: 1 });
  if (!week) throw new Error("A plan of one week has one week.");
  const byId = new Map(lines.map(({ line }) => [line.id, line]));
  const written = new Map(entries.map((entry) => [entry.source.id, entry]));
  const sheets = week.calls.map((call) => ({
    organization: call.organization,
    items: call.duties.flatMap(({ id }) => {
      const [service, line, entry] = [shown.get(id), byId.get(id), written.get(id)];
      if (!service || !line || !entry) return [];
      const signs = groupSigns(catalogue, entry, edition.audience);
      return [{ service, line: withoutNames(line), signs }];
    }),
  }));
  const called = new Set(sheets.flatMap(({ items }) => items.map(({ line }) => line.id)));
  const asked = duties.filter(({ id, state }) => state !== "current" && !called.has(id));
  return { edition, from: week.from, to: week.to, perWeek, sheets, waiting: asked.length };
}

/** As many as keep these confirmed; where providers were named, whatever is old of them: one call settles all of it. */
function roomFor(lines: ReturnType<typeof dutyLines>, { organizations }: RoundChoice): number {
  const usual = usualWeek(lines.map(({ share }) => share));
  if (organizations === undefined) return usual;
  return Math.max(usual, lines.filter(({ duty }) => duty.state !== "current").length);
}

function withoutNames(line: StaleLine): StaleLine {
  const { last } = line;
  const act = last && { on: last.on, method: last.method, outcome: last.outcome };
  return { ...line, file: "", owner: "", comes: undefined, calls: [], last: act };
}
