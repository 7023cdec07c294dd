import type { ReportKey } from "../languages/en-report.ts";
import { report } from "../languages/en-report.ts";
import { english, type Speech } from "../languages/speech.ts";
import type { ExceptionInForce } from "../model/excuse.ts";
import { directionIn, turned } from "./direction.ts";
import { isolated, printable } from "./printable.ts";
import type { ReportStyle } from "./report.ts";

/** Who decided what until when, or why, in one line. */
export function exceptionWords(
  exception: ExceptionInForce,
  speech: Speech<ReportKey> = english(report),
): string {
  const { say } = speech;
  const reason = exception.reason === undefined ? say("report.hidden") : isolated(exception.reason);
  switch (exception.kind) {
    case "waiver":
      return say("exceptions.waiver", { role: isolated(exception.by), until: exception.until });
    case "decision":
      return say("exceptions.decision", { role: isolated(exception.by), until: exception.until });
    case "ignore":
      return say("exceptions.ignore", { reason });
    case "lowered":
      return exception.to === "off"
        ? say("exceptions.off", { reason })
        : say("exceptions.lowered", {
            from: say(`severity.${exception.from}`),
            to: say(`severity.${exception.to}`),
            reason,
          });
  }
}

/** Where it was decided, and the line for a comment. */
export function placeOf(exception: ExceptionInForce): string {
  const line = exception.kind === "ignore" ? `:${exception.line}` : "";
  return printable(`${exception.file}${line}`);
}

/** So many exceptions are listed in a report for people, unless all findings are. */
const mostListed = 10;

/** The list that closes a report for people; empty where no exception is in force. */
export function exceptionLines(
  exceptions: readonly ExceptionInForce[],
  { speech, limit }: Pick<ReportStyle, "speech" | "limit">,
): readonly string[] {
  if (exceptions.length === 0) return [];
  const { say, direction } = speech;
  const shown = limit < Number.POSITIVE_INFINITY ? exceptions.slice(0, mostListed) : exceptions;
  const rest = exceptions.length - shown.length;
  const rows = shown.map((each) => {
    const rule = each.kind === "ignore" || each.kind === "lowered" ? ` [${each.rule}]` : "";
    const words = exceptionWords(each, speech);
    return `  ${placeOf(each)}${rule}: ${turned(words, directionIn(words))}`;
  });
  const more = rest > 0 ? [`  ${turned(say("exceptions.more", { count: rest }), direction)}`] : [];
  return [`${[turned(say("exceptions.title"), direction), ...rows, ...more].join("\n")}\n`];
}
