import { dutyLines } from "../catalogue/call-duties.ts";
import { staleReport } from "../catalogue/stale-report.ts";
import { plan as planWords } from "../languages/en-plan.ts";
import { speak } from "../languages/speech.ts";
import { usualWeek } from "../model/review-load.ts";
import { askedFor } from "../model/stale-lines.ts";
import { weekPlan } from "../model/week-plan.ts";
import { type PlanAnswer, planJson, planText } from "../reporters/week-plan.ts";
import { perWeekOption } from "./calls.ts";
import { exit, Stop } from "./exit.ts";
import type { Question } from "./memory.ts";
import { openUsablePathway } from "./open-pathway.ts";
import { asOf, formatOption } from "./options.ts";
import { askedOption } from "./stale-asked.ts";

/** Whom to call in which of the next twelve weeks: `stale --plan`. */
export async function stalePlan(question: Question): Promise<number> {
  const { context, input, root } = question;
  const format = formatOption(input);
  if (format !== "text" && format !== "json")
    throw new Stop(
      exit.usage,
      `--plan has the formats text and json, not ${format}. A calendar of what falls due:  pathway stale --format ics`,
    );
  const catalogue = await openUsablePathway(context, root);
  const today = asOf(context, input, catalogue.pathway);
  const whole = staleReport(catalogue, today);
  const report = askedFor(whole, askedOption(question, whole, catalogue));
  const asked = new Set(report.lines.map(({ id }) => id));
  const entries = catalogue.services.filter(({ source }) => asked.has(source.id));
  const lines = dutyLines(catalogue, entries, today);
  const perWeek = perWeekOption(input) ?? usualWeek(lines.map(({ share }) => share));
  const duties = lines.map(({ duty }) => duty);
  const showsAll = context.screen.isTerminal || input.options["show-values"] === true;
  const hidden = lines.filter(({ line }) => line.restricted && !showsAll);
  const answer: PlanAnswer = {
    plan: weekPlan(duties, { today, perWeek }),
    report,
    unnamed: new Set(hidden.map(({ line }) => line.id)),
    showsAll,
  };
  context.screen.out(
    format === "json"
      ? planJson(answer, context.version)
      : planText(answer, await speak(planWords, context.messages)),
  );
  return report.unjudged.length > 0 ? exit.unable : exit.fine;
}
