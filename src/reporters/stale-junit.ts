import type { StaleLine, StaleReport } from "../model/stale.ts";
import { fails, nameOf } from "../model/stale-lines.ts";
import { read } from "../model/text.ts";
import { staleClosing } from "./stale-sentence.ts";
import { type StaleReporter, type StaleStyle, shown } from "./stale-style.ts";
import { wordsOf } from "./stale-words.ts";
import { element, escaped, xmlDocument } from "./xml.ts";

/**
 * Every entry as a test: one from `--fail-on` on is a failure, a file that cannot be judged is an error. Entries for
 * protection staff are counted. Without times, so that the same pathway gives the same bytes.
 */
export const staleJunit: StaleReporter = (report, style) => {
  const { lines, unjudged, unnamed } = shown(report, style, { everyEntry: true });
  const cases = [
    ...lines.map((line) => testcase(line, report, style)),
    ...unjudged.map((file) => unjudgedCase(file, style)),
  ];
  const tests = cases.length === 0 ? [element("testcase", nothing)] : cases;
  const failures = lines.filter((line) => fails(line, style)).length;
  const counts = { tests: tests.length, failures, errors: unjudged.length, skipped: 0 };
  const properties = element("properties", {}, [
    element("property", { name: "as_of", value: report.as_of }),
    element("property", { name: "version", value: style.version }),
    element("property", { name: "not_shown", value: unnamed }),
  ]);
  const closing = element("system-out", {}, [escaped(staleClosing(report, style))]);
  const suite = element("testsuite", { name: "pathway stale", ...counts }, [
    properties,
    ...tests,
    closing,
  ]);
  return xmlDocument(element("testsuites", counts, [suite]));
};

/** Some readers take a report without tests for a broken one. */
const nothing = { name: "nothing to look at", classname: "pathway stale" };

function testcase(line: StaleLine, report: StaleReport, style: StaleStyle): string {
  const { languages } = report;
  const reader = { language: languages[0] ?? "en", languages };
  const { why, call, ask, last } = wordsOf(line, style, (text) => text);
  const name = read(line.name, reader.language, languages).words;
  const body = [name, why, call, ask, last].filter((each) => each !== "").join("; ");
  const owner = line.owner === "" ? "nobody" : nameOf(report.owners, line.owner, reader);
  const attributes = { name: line.id, classname: owner, file: style.folder + line.file };
  const { state } = line.freshness;
  return element("testcase", attributes, [
    fails(line, style)
      ? element("failure", { type: state, message: `${state}: ${why}` }, [escaped(body)])
      : element("system-out", {}, [escaped(state === "current" ? state : `${state}: ${why}`)]),
  ]);
}

function unjudgedCase(file: string, { folder, speech }: StaleStyle): string {
  const message = speech.say("unjudged", { file });
  return element("testcase", { name: file, classname: "not judged", file: folder + file }, [
    element("error", { type: "not_judged", message }),
  ]);
}
