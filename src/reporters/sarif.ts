import { sentence } from "../languages/sentence.ts";
import type { Diagnostic, Severity } from "../model/diagnostic.ts";
import type { Excuse } from "../model/excuse.ts";
import { exceptionWords } from "./exceptions.ts";
import type { ExplainedRule } from "./explain.ts";
import { fingerprints } from "./fingerprint.ts";
import { jsonText, printable } from "./printable.ts";
import type { Reporter, ReportStyle, ValidationReport } from "./report.ts";

/** SARIF knows three levels. That an entry is kept out of every document stands in the properties. */
const levels: Readonly<Record<Severity, "note" | "warning" | "error">> = {
  note: "note",
  warning: "warning",
  error: "error",
  blocking: "error",
};

/** Findings in the Static Analysis Results Interchange Format, OASIS standard, version 2.1.0. */
export const sarifReport: Reporter = (report, style) => {
  const all = [...report.diagnostics, ...report.excused];
  const ids = [...new Set(all.map((each) => each.rule))];
  const names = fingerprints(all, report.folder);
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "pathway",
            version: report.version,
            rules: ids.map((id) => descriptor(id, style.ruleOf(id))),
          },
        },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { SRCROOT: { description: { text: "The repository's folder." } } },
        invocations: [
          { executionSuccessful: true, toolExecutionNotifications: unshown(report, style) },
        ],
        results: all.map((each) => result(each, { report, style, name: names.get(each) ?? "" })),
        properties: {
          as_of: report.as_of,
          files: report.files,
          exceptions: report.exceptions.map((each) => ({ ...each, words: exceptionWords(each) })),
        },
      },
    ],
  };
  return jsonText(log);
};

function descriptor(id: string, rule: ExplainedRule | undefined): object {
  if (!rule) return { id };
  return {
    id,
    shortDescription: { text: `${rule.title}.` },
    fullDescription: { text: rule.why },
    help: { text: rule.remedy },
    defaultConfiguration: { level: levels[rule.severity] },
    properties: { severity: rule.severity },
  };
}

interface Result {
  readonly report: ValidationReport;
  readonly style: ReportStyle;
  readonly name: string;
}

function result(each: Diagnostic, { report, style, name }: Result): object {
  const showQuotes = each.quotable || style.showQuotes;
  const uri = encodeURI(report.folder + each.file)
    .replaceAll("#", "%23")
    .replaceAll("?", "%3F");
  return {
    ruleId: each.rule,
    level: levels[each.severity],
    message: { text: sentence(each, { showQuotes, dress: printable }) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri, uriBaseId: "SRCROOT" },
          region: regionOf(each),
        },
      },
    ],
    partialFingerprints: { "pathwayFinding/v1": name },
    ...(each.excuse ? { suppressions: [suppression(each, each.excuse, report)] } : {}),
    properties: { severity: each.severity, ...(each.entry ? { entry: each.entry } : {}) },
  };
}

function regionOf({ start, end }: Diagnostic): object {
  if (!start) return { startLine: 1 };
  return {
    startLine: start.line,
    startColumn: start.column,
    ...(end ? { endLine: end.line, endColumn: end.column } : {}),
  };
}

/** In the standard's words a comment suppresses within the source, a signed exception outside it. */
function suppression(each: Diagnostic, excuse: Excuse, { exceptions }: ValidationReport): object {
  if (excuse.kind === "waiver")
    return {
      kind: "external",
      status: "accepted",
      justification: exceptionWords({ ...excuse, rule: each.rule, file: each.file }),
    };
  const comment = exceptions.find(
    (other) => other.kind === "ignore" && other.file === each.file && other.line === excuse.line,
  );
  return {
    kind: "inSource",
    status: "accepted",
    ...(comment ? { justification: exceptionWords(comment) } : {}),
  };
}

function unshown(report: ValidationReport, { speech }: ReportStyle): readonly object[] {
  if (report.unshown === 0) return [];
  const text = speech.say("report.private", { count: report.unshown });
  return [{ level: "note", message: { text } }];
}
