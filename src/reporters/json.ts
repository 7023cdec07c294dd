import { sentence } from "../languages/sentence.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { jsonText } from "./printable.ts";
import type { Reporter } from "./report.ts";

/** The version of the JSON answers; it changes when a field goes or changes its meaning. */
export const formatVersion = 1;

/** Findings for programs; docs/json.md describes them. Words of fields that are not public stand here only when `showQuotes`. */
export const jsonReport: Reporter = (report, { showQuotes }) => {
  const { version, as_of, pathway, files, unread, counts, unshown } = report;
  const { diagnostics, exceptions, not_judged } = report;
  const answer = {
    tool: "pathway",
    version,
    format_version: formatVersion,
    as_of,
    pathway,
    summary: { files, unread, ...counts, not_shown: unshown },
    not_judged,
    findings: diagnostics.map((each) => finding(each, showQuotes)),
    exceptions,
  };
  return jsonText(answer);
};

function finding(diagnostic: Diagnostic, showQuotes: boolean): object {
  const { rule, severity, file, entry, path, start, end, args, quotes, quotable } = diagnostic;
  const { edit, excuse } = diagnostic;
  const mayQuote = quotable || showQuotes;
  return {
    rule,
    severity,
    file,
    ...(entry === undefined ? {} : { entry }),
    path: mayQuote ? path : path.slice(0, diagnostic.shownSteps),
    ...(start ? { start } : {}),
    ...(end ? { end } : {}),
    message: sentence(diagnostic, { showQuotes: mayQuote }),
    args: { ...args, ...(mayQuote ? quotes : {}) },
    ...(edit ? { fixable: true } : {}),
    ...(excuse ? { excuse } : {}),
  };
}
