import { createRequire } from "node:module";
import { DOMParser } from "@xmldom/xmldom";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import type { ExceptionInForce } from "../../src/model/excuse.ts";
import type { PlainDate } from "../../src/model/plain-date.ts";
import { conciseReport } from "../../src/reporters/concise.ts";
import { githubReport } from "../../src/reporters/github.ts";
import { gitlabReport } from "../../src/reporters/gitlab.ts";
import { junitReport } from "../../src/reporters/junit.ts";
import { formats, reporterOf } from "../../src/reporters/registry.ts";
import { sarifReport } from "../../src/reporters/sarif.ts";
import { toldRules } from "../../src/rules/told-rules.ts";
import { reportOf, styleOf } from "./report-of.ts";

const until = "2027-01-31" as PlainDate;

const finding: Diagnostic = {
  rule: "fees-unstated",
  severity: "error",
  file: "services/clinic.yaml",
  entry: "clinic",
  path: ["fees"],
  message: 'What "{value}" costs is not said.',
  quotes: { value: "Clinic" },
  quotable: true,
  start: { line: 4, column: 2 },
  end: { line: 4, column: 9 },
};

/** Everything a file can do to a line of a log, an attribute, an address. */
const hostile: Diagnostic = {
  ...finding,
  severity: "warning",
  file: "services/a#b?c d,e:%0A::error::x.yaml",
  message: 'Read <b a="1">&{value}]]> ##[error]x.',
  quotes: { value: "::set-output name=x::y\r\n\u001b[2J\ud800\u202eevil" },
};

const waived: Diagnostic = {
  ...finding,
  severity: "note",
  excuse: { kind: "waiver", by: "protection-lead", until },
};

const excused: Diagnostic = { ...finding, severity: "note", excuse: { kind: "ignore", line: 3 } };

const exceptions: readonly ExceptionInForce[] = [
  {
    kind: "waiver",
    rule: "fees-unstated",
    file: "waivers/fees-unstated--clinic.yaml",
    entry: "clinic",
    by: "protection-lead",
    until,
  },
  {
    kind: "ignore",
    rule: "fees-unstated",
    file: finding.file,
    line: 3,
    reason: "We ask each time",
  },
  { kind: "lowered", rule: "hours-unstated", file: "pathway.yaml", from: "warning", to: "off" },
  {
    kind: "decision",
    rule: "sensitive-without-decision",
    file: "decisions/line.yaml",
    by: "lead",
    until,
  },
];

const report = reportOf([finding, waived, hostile], {
  folder: "pathways/one/",
  excused: [excused],
  exceptions,
  unshown: 9,
});
const style = styleOf({ ruleOf: (id) => toldRules.find((rule) => rule.id === id) });

describe("SARIF", () => {
  const schemaPath = createRequire(import.meta.url).resolve(
    "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json",
  );
  // Of draft 4, whose own keywords this reader does not know; those the schema uses besides mean the same today.
  const {
    $schema: _draft,
    id: _id,
    ...schema
  } = createRequire(import.meta.url)(schemaPath) as Readonly<Record<string, unknown>>;
  const isValid = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
    schema,
  );
  const log = JSON.parse(sarifReport(report, style));
  const [run] = log.runs;

  test("fits the standard's own schema, and a report without findings does", () => {
    expect(isValid(log), JSON.stringify(isValid.errors)).toBe(true);
    expect(isValid(JSON.parse(sarifReport(reportOf([]), style)))).toBe(true);
    expect(isValid({ ...log, version: "2.0.0" }), "the control").toBe(false);
  });

  test("describes each rule once, in words, and sends nobody to the network", () => {
    const ids = run.tool.driver.rules.map((rule: { id: string }) => rule.id);
    expect(ids).toEqual(["fees-unstated"]);
    expect(run.tool.driver.rules[0].help.text).toMatch(/^Ask the provider/);
    expect(JSON.stringify(run.tool)).not.toContain("helpUri");
  });

  test("what is excused is suppressed: a comment in the source, a signed exception outside it", () => {
    const suppressed = run.results.flatMap(
      (each: { suppressions?: unknown[] }) => each.suppressions ?? [],
    );
    expect(suppressed).toEqual([
      {
        kind: "external",
        status: "accepted",
        justification: "signed exception by protection-lead until 2027-01-31",
      },
      {
        kind: "inSource",
        status: "accepted",
        justification: "comment in the file: We ask each time",
      },
    ]);
  });

  test("addresses are relative to the repository and hold no sign that ends a path", () => {
    const uris = run.results.map(
      (each: { locations: [{ physicalLocation: { artifactLocation: { uri: string } } }] }) =>
        each.locations[0].physicalLocation.artifactLocation.uri,
    );
    expect(uris[0]).toBe("pathways/one/services/clinic.yaml");
    expect(uris[2]).not.toMatch(/[#? ]/);
    expect(decodeURIComponent(uris[2])).toBe(`pathways/one/${hostile.file}`);
  });

  test("a name of a finding outlives moved lines, and two findings never share one", () => {
    const namesOf = (list: readonly Diagnostic[]) =>
      JSON.parse(sarifReport(reportOf(list), style)).runs[0].results.map(
        (each: { partialFingerprints: object }) => JSON.stringify(each.partialFingerprints),
      );
    const moved = { ...finding, start: { line: 40, column: 2 }, end: { line: 40, column: 9 } };
    expect(namesOf([moved])).toEqual(namesOf([finding]));
    expect(namesOf([{ ...finding, path: ["hours"] }])).not.toEqual(namesOf([finding]));
    expect(new Set(namesOf([{ ...finding }, { ...finding }, { ...finding }])).size).toBe(3);
  });
});

describe("JUnit", () => {
  const parsed = (text: string) =>
    new DOMParser({
      onError: (level, message) => {
        if (level !== "warning") throw new Error(`${level}: ${message}`);
      },
    }).parseFromString(text, "text/xml");
  const all = (text: string, name: string) => [...parsed(text).getElementsByTagName(name)];

  test("is read back by a reader of XML, with the words of the file as words", () => {
    const xml = junitReport(report, styleOf({ showQuotes: true }));
    const [, , said] = all(xml, "testcase");
    expect(said?.textContent).toContain('Read <b a="1">&::set-output name=x::y');
    expect(said?.textContent).not.toMatch(/[\u001b\u202e\ud800]/);
    expect(() => parsed("<a><b></a>"), "the control").toThrow();
  });

  test("what makes the run fail is a failure, an exception is skipped, the rest passes", () => {
    const xml = junitReport(report, style);
    expect(all(xml, "failure")).toHaveLength(1);
    expect(all(xml, "skipped").map((each) => each.getAttribute("message"))).toContain(
      "signed exception by protection-lead until 2027-01-31",
    );
    const strict = junitReport({ ...report, failOn: "warning" }, style);
    expect(all(strict, "failure")).toHaveLength(2);
    const [suite] = all(xml, "testsuite");
    expect(suite?.getAttribute("tests")).toBe(String(all(xml, "testcase").length));
    expect(suite?.getAttribute("failures")).toBe("1");
  });

  test("without findings there is one test, and it passes", () => {
    const xml = junitReport(reportOf([]), style);
    expect(all(xml, "testcase")).toHaveLength(1);
    expect(all(xml, "failure")).toHaveLength(0);
  });
});

describe("GitHub", () => {
  test("quotes what a workflow command would take for its own", () => {
    const [first = "", , third = ""] = githubReport(report, styleOf({ showQuotes: true })).split(
      "\n",
    );
    expect(first).toBe(
      '::error file=pathways/one/services/clinic.yaml,line=4,col=2,endColumn=9,title=fees-unstated (error)::What "Clinic" costs is not said.',
    );
    expect(third).toMatch(
      /^::warning file=pathways\/one\/services\/a#b\?c d%2Ce%3A%250A%3A%3Aerror%3A%3Ax\.yaml,line=/,
    );
    expect(third).not.toContain("\r");
  });

  test("says what it shows nowhere else than in the log, and no such line is a command", () => {
    const many = Array.from({ length: 14 }, () => hostile);
    const lines = githubReport(reportOf(many), styleOf({ showQuotes: true })).split("\n");
    expect(lines.filter((line) => line.startsWith("::warning"))).toHaveLength(10);
    expect(lines).toContain("GitHub shows 10 of a kind beside the lines; 4 more stand here:");
    const logged = lines.filter((line) => line.startsWith("warning "));
    expect(logged).toHaveLength(4);
    for (const line of logged) expect(line).not.toMatch(/##\[|\r|\n/);
  });
});

describe("GitLab", () => {
  const issues = JSON.parse(gitlabReport(report, style)) as Readonly<Record<string, string>>[];

  test("has for each finding what its report asks for, each with a name of its own", () => {
    expect(issues[0]).toMatchObject({
      description: 'What "Clinic" costs is not said.',
      check_name: "fees-unstated",
      severity: "major",
      location: { path: "pathways/one/services/clinic.yaml", lines: { begin: 4 } },
    });
    expect(issues).toHaveLength(report.diagnostics.length + exceptions.length + 1);
    expect(new Set(issues.map((each) => each["fingerprint"])).size).toBe(issues.length);
  });
});

test("concise: one finding, one line, whatever stands in the file", () => {
  const lines = conciseReport(report, style).trimEnd().split("\n");
  expect(lines[0]).toBe(
    'services/clinic.yaml:4:2: error: What "Clinic" costs is not said. [fees-unstated]',
  );
  expect(lines).toHaveLength(report.diagnostics.length + exceptions.length + 2);
});

describe.each(formats)("%s", (format) => {
  const hidden = { ...finding, quotable: false, quotes: { value: "Amal" } };

  test("holds no word of a field that is not public, unless asked", async () => {
    const told = await reporterOf(format);
    expect(told(reportOf([hidden]), styleOf())).not.toContain("Amal");
    expect(told(reportOf([hidden]), styleOf({ showQuotes: true })), "the control").toContain(
      "Amal",
    );
  });

  test("tells of every exception in force, with the role and the end", async () => {
    const out = (await reporterOf(format))(report, style);
    expect(out).toMatch(/protection-lead/);
    expect(out).toMatch(/2027-01-31/);
    expect(out).toContain("We ask each time");
    expect(out).toContain("hours-unstated");
  });

  test("in a log says of which day and by which version it is, also when nothing is wrong", async () => {
    const out = (await reporterOf(format))(
      reportOf([], { isLog: true, version: "1.2.3" }),
      styleOf(),
    );
    expect(out).toContain("2026-11-20");
    expect(out).toMatch(/pathway 1\.2\.3|"version": "1\.2\.3"|name="version" value="1\.2\.3"/);
  });

  test("gives the same bytes for the same report", async () => {
    const told = await reporterOf(format);
    expect(told(report, style)).toBe(told(report, style));
  });
});
