import { sentence } from "../languages/sentence.ts";
import type { Diagnostic, Severity } from "../model/diagnostic.ts";
import { exceptionWords } from "./exceptions.ts";
import { fingerprints } from "./fingerprint.ts";
import { jsonText, printable } from "./printable.ts";
import type { Reporter } from "./report.ts";
import { summarySentence } from "./summary.ts";

/** The words of GitLab's code quality report. Source: docs.gitlab.com, "Code Quality", "Code Quality report format". */
const severities: Readonly<Record<Severity, string>> = {
  note: "info",
  warning: "minor",
  error: "major",
  blocking: "blocker",
};

/** Findings for the widget of a merge request. Exceptions in force and the sum stand there for information. */
export const gitlabReport: Reporter = (report, { showQuotes, speech }) => {
  const { diagnostics, folder, exceptions } = report;
  const findings = codeQuality(diagnostics, { folder, showQuotes });
  const inForce = exceptions.map((each, index) => ({
    description: `Exception in force: ${exceptionWords(each)}`,
    check_name: each.rule,
    fingerprint: `exception-${each.kind}-${each.rule}-${each.entry ?? index}`,
    severity: severities.note,
    location: {
      path: folder + each.file,
      lines: { begin: each.kind === "ignore" ? each.line : 1 },
    },
  }));
  // The format has no other place for the day and the version: whoever finds the file sees of when it is.
  const closing = {
    description: summarySentence({ ...report, isLog: true }, speech),
    check_name: "validate-summary",
    fingerprint: "validate-summary",
    severity: severities.note,
    location: { path: `${folder}pathway.yaml`, lines: { begin: 1 } },
  };
  return jsonText([...findings, ...inForce, closing]);
};

/** Findings as issues of a code quality report. */
export function codeQuality(
  diagnostics: readonly Diagnostic[],
  { folder, showQuotes }: { readonly folder: string; readonly showQuotes: boolean },
): readonly object[] {
  const names = fingerprints(diagnostics, folder);
  return diagnostics.map((each) => ({
    description: sentence(each, { showQuotes: each.quotable || showQuotes, dress: printable }),
    check_name: each.rule,
    fingerprint: names.get(each),
    severity: severities[each.severity],
    location: { path: folder + each.file, lines: { begin: each.start?.line ?? 1 } },
  }));
}
