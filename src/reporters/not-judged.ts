import type { ReportKey } from "../languages/en-report.ts";
import type { Speech } from "../languages/speech.ts";
import type { NotJudged } from "../model/not-judged.ts";
import { turned } from "./direction.ts";

/** What was not looked at, and why: one line for each reason, so that nobody takes silence for a good answer. */
export function notJudgedText(
  gaps: readonly NotJudged[],
  { say, direction }: Speech<ReportKey>,
): string {
  const lines = new Map<string, string[]>();
  for (const { rule, reason, entries } of gaps) {
    const why = say(`gap.${reason}`, { count: entries ?? 0 });
    lines.set(why, [...(lines.get(why) ?? []), rule]);
  }
  return [...lines]
    .map(([why, rules]) => say("gap.title", { rule: rules.join(", "), why }))
    .map((line) => `${turned(line, direction)}\n`)
    .join("");
}
