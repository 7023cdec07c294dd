import { stale } from "../languages/en-stale.ts";
import { defined } from "../model/defined.ts";
import type { Diagnostic, Severity } from "../model/diagnostic.ts";
import type { FreshnessState } from "../model/freshness-states.ts";
import type { StaleLine, StaleReport } from "../model/stale.ts";
import { read } from "../model/text.ts";
import { type StaleStyle, shown } from "./stale-style.ts";
import { wordsOf } from "./stale-words.ts";

const severities: Readonly<Record<FreshnessState, Severity>> = {
  current: "note",
  due: "note",
  overdue: "warning",
  never_verified: "warning",
  unreachable: "warning",
  expired: "error",
};

/** A stale report as findings, for forges that show findings beside files. What may be named here only. */
export function staleDiagnostics(report: StaleReport, style: StaleStyle): readonly Diagnostic[] {
  const { lines, unjudged } = shown(report, style);
  return [
    ...unjudged.map(
      (file): Diagnostic => ({
        rule: "stale-not-judged",
        severity: "error",
        file,
        path: [],
        message: stale.en.unjudged,
        args: { file },
        quotable: true,
      }),
    ),
    ...lines.map((line) => diagnosticOf(line, report, style)),
  ];
}

/** The sentence is the same on every day; the day, the cause and the number are its facts. */
function diagnosticOf(line: StaleLine, { languages }: StaleReport, style: StaleStyle): Diagnostic {
  const { state } = line.freshness;
  const name = read(line.name, languages[0] ?? "en", languages).words;
  const { why, call, ask, last } = wordsOf(line, style, (text) => text);
  const told = [
    ["why", why],
    ["call", call],
    ["ask", ask],
    ["last", last],
  ].flatMap(([row, words]) => (words ? [`${row}: ${words}`] : []));
  return {
    rule: `stale-${state.replaceAll("_", "-")}`,
    severity: severities[state],
    file: line.file,
    path: [],
    message: "{name}. {told}",
    args: { name, told: told.join("; ") },
    quotable: true,
    ...defined({ entry: line.id }),
  };
}
