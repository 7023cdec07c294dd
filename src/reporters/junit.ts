import { sentence } from "../languages/sentence.ts";
import { compareSeverities, type Diagnostic } from "../model/diagnostic.ts";
import { exceptionWords, placeOf } from "./exceptions.ts";
import { visible } from "./printable.ts";
import type { Reporter, ReportStyle, ValidationReport } from "./report.ts";
import { element, escaped, xmlDocument } from "./xml.ts";

/**
 * Findings as tests: each that makes the run fail is a failure, each other one a passed test that says something, each
 * exception in force a skipped one. Without times, so that the same pathway gives the same bytes.
 */
export const junitReport: Reporter = (report, style) => {
  const { diagnostics, exceptions, files, as_of: asOf, unshown } = report;
  const isFailure = ({ severity }: Diagnostic) => compareSeverities(severity, report.failOn) >= 0;
  const failures = diagnostics.filter(isFailure).length;
  const cases = [
    ...diagnostics.map((each) => testcase(each, { report, style, fails: isFailure(each) })),
    ...exceptions.map((each) =>
      element("testcase", { name: `exception to ${each.rule}`, classname: placeOf(each) }, [
        element("skipped", { message: exceptionWords(each) }),
      ]),
    ),
  ];
  const tests = cases.length === 0 ? [element("testcase", nothing)] : cases;
  const counts = { tests: tests.length, failures, errors: 0, skipped: exceptions.length };
  const properties = element("properties", {}, [
    element("property", { name: "as_of", value: asOf }),
    element("property", { name: "version", value: report.version }),
    element("property", { name: "files", value: files }),
    element("property", { name: "not_shown", value: unshown }),
  ]);
  const suite = element("testsuite", { name: "pathway validate", ...counts }, [
    properties,
    ...tests,
  ]);
  return xmlDocument(element("testsuites", counts, [suite]));
};

/** Some readers take a report without tests for a broken one. */
const nothing = { name: "nothing to mend", classname: "pathway validate" };

interface Case {
  readonly report: ValidationReport;
  readonly style: ReportStyle;
  readonly fails: boolean;
}

function testcase(each: Diagnostic, { report, style, fails }: Case): string {
  const { file, start, rule, severity } = each;
  const showQuotes = each.quotable || style.showQuotes;
  const message = sentence(each, { showQuotes, dress: visible });
  const place = `${report.folder}${file}:${start?.line ?? 1}:${start?.column ?? 1}`;
  const body = `${place} ${severity}: ${message}`;
  const attributes = { name: rule, classname: report.folder + file };
  return element("testcase", attributes, [
    fails
      ? element("failure", { type: severity, message }, [escaped(body)])
      : element("system-out", {}, [escaped(body)]),
  ]);
}
