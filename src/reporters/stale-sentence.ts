import type { StaleKey } from "../languages/en-stale.ts";
import type { Speech } from "../languages/speech.ts";
import type { StaleReport, StaleSummary } from "../model/stale.ts";
import { turned } from "./direction.ts";
import type { StaleStyle } from "./stale-style.ts";

/** "37 of 41 confirmed in time; 3 overdue; 1 never". */
export function staleSentence(summary: StaleSummary, { say }: Speech<StaleKey>): string {
  const inTime = summary.current + summary.due;
  const others = [
    "due",
    "overdue",
    "never_verified",
    "unreachable",
    "expired",
    "not_judged",
  ] as const;
  const parts = others.flatMap((each) =>
    summary[each] > 0 ? [say(`sum.${each}`, { count: summary[each] })] : [],
  );
  const first = say("sum.in_time", { count: inTime, total: summary.total });
  return `${[first, ...parts].join(say("sum.and"))}.`;
}

/**
 * The sentence on the whole, with the day. Where no person reads it as it comes it says which program wrote it: whoever
 * finds it later sees whether the schedule still runs.
 */
export function staleClosing(
  { as_of, summary }: Pick<StaleReport, "as_of" | "summary">,
  {
    speech,
    version,
    isTerminal,
    isPart,
  }: Pick<StaleStyle, "speech" | "version" | "isTerminal" | "isPart">,
): string {
  const { say } = speech;
  const date = isTerminal ? as_of : `${as_of} (pathway ${version})`;
  if (summary.total + summary.not_judged === 0)
    return say(isPart ? "closing.nobody" : "closing.empty", { date });
  const sentence = staleSentence(summary, speech);
  return say(isPart ? "closing.part" : "closing", { date, summary: sentence });
}

/** The same as a line for people. */
export function closingLine(
  report: Pick<StaleReport, "as_of" | "summary">,
  style: Parameters<typeof staleClosing>[1],
): string {
  return `${turned(staleClosing(report, style), style.speech.direction)}\n`;
}
