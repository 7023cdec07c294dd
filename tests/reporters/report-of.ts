import { report as words } from "../../src/languages/en-report.ts";
import { english } from "../../src/languages/speech.ts";
import { countsOf, type Diagnostic } from "../../src/model/diagnostic.ts";
import type { PlainDate } from "../../src/model/plain-date.ts";
import type { ReportStyle, ValidationReport } from "../../src/reporters/report.ts";

/** A report on findings, with nothing else to say unless given. */
export function reportOf(
  diagnostics: readonly Diagnostic[],
  more: Partial<ValidationReport> = {},
): ValidationReport {
  return {
    version: "0.0.0",
    as_of: "2026-11-20" as PlainDate,
    pathway: ".",
    folder: "",
    files: 1,
    unread: 0,
    diagnostics,
    excused: [],
    counts: countsOf(diagnostics),
    unshown: 0,
    exceptions: [],
    not_judged: [],
    failOn: "error",
    isLog: false,
    ...more,
  };
}

export function styleOf(more: Partial<ReportStyle> = {}): ReportStyle {
  return {
    color: false,
    width: 80,
    showQuotes: false,
    limit: 50,
    speech: english(words),
    ruleOf: () => undefined,
    ...more,
  };
}
