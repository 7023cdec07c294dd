import type { ReportKey } from "../languages/en-report.ts";
import type { Speech } from "../languages/speech.ts";
import type { NotJudged } from "../model/not-judged.ts";
import { turned } from "./direction.ts";

/** What was not looked at, and why: one line each, so that nobody takes silence for a good answer. */
export function notJudgedText(
  gaps: readonly NotJudged[],
  { say, direction }: Speech<ReportKey>,
): string {
  return gaps
    .map(({ rule, reason, entries }) => {
      const why = say(`gap.${reason}`, { count: entries ?? 0 });
      return `${turned(say("gap.title", { rule, why }), direction)}\n`;
    })
    .join("");
}
