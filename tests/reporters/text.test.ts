import { describe, expect, test } from "vitest";
import { locate, type Showing } from "../../src/catalogue/locate.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import type { Files } from "../../src/ports/files.ts";
import { textReport } from "../../src/reporters/text.ts";
import { reportOf, styleOf } from "./report-of.ts";

const file = "services/clinic.yaml";
const text = [
  "name: Clinic",
  'phone: "0912"',
  "verification:",
  "  - {on: 2026-11-02, by: coordinator, method: phone, with: Amal}",
  "description:",
  "  ar: عيادة النيل",
  "",
].join("\n");

const files: Files = {
  read: () => ({ text }),
  bytes: () => ({ problem: "missing", reason: "it does not exist" }),
  list: () => [],
  exists: () => true,
  shipped: (path) => path,
  absolute: (...parts) => parts.join("/"),
  within: () => undefined,
};

const base: Diagnostic = {
  rule: "some-rule",
  severity: "error",
  file,
  path: ["phone"],
  message: 'Write "{value}" with +.',
  quotes: { value: "0912" },
  quotable: true,
};

function report(
  diagnostics: readonly Diagnostic[],
  { showing = "terminal", width = 80 }: { showing?: Showing; width?: number } = {},
): string {
  return textReport(
    reportOf(locate(diagnostics, { files, root: ".", showing })),
    styleOf({ width, showQuotes: showing !== "log" }),
  );
}

describe("a finding as text", () => {
  test("says where, shows the line with the place marked, what to do, and where to learn more", () => {
    expect(report([base])).toBe(
      [
        "services/clinic.yaml:2:8  error  some-rule",
        '   2 │ phone: "0912"',
        "     │        ^^^^^^",
        '  Write "0912" with +.',
        "  Why:  pathway explain some-rule",
        "",
        "1 file checked as of 2026-11-20: 1 error.",
        "",
      ].join("\n"),
    );
  });

  test("says only once where to learn more of a rule", () => {
    expect(report([base, { ...base, path: ["name"] }]).match(/pathway explain/g)?.length).toBe(1);
  });

  test("stands in the order of the lines", () => {
    const out = report([base, { ...base, path: ["name"] }]);
    expect(out.indexOf(":1:7")).toBeLessThan(out.indexOf(":2:8"));
  });

  test("about something absent shows no line", () => {
    const out = report([{ ...base, path: ["hours"], message: "Hours are not said.", quotes: {} }]);
    expect(out).toContain("services/clinic.yaml:1:1  error");
    expect(out).not.toContain("│");
  });

  test("isolates Arabic words, in the line and in the sentence, and marks their width", () => {
    const arabic = {
      ...base,
      path: ["description", "ar"],
      message: "{value} is short.",
      quotes: { value: "عيادة النيل" },
    };
    const lines = report([arabic]).split("\n");
    expect(lines[1]).toBe("   6 │ \u2068  ar: عيادة النيل\u2069");
    expect(lines[2]).toBe(`     │       ${"^".repeat(11)}`);
    expect(lines[3]).toBe("  \u2068عيادة النيل\u2069 is short.");
  });

  test("cuts a long line around the place", () => {
    const out = report([{ ...base, path: ["verification", 0, "with"] }], { width: 40 });
    const [, line = "", marks = ""] = out.split("\n");
    expect(line.length).toBeLessThanOrEqual(40);
    expect(line.slice(marks.indexOf("^"), marks.lastIndexOf("^") + 1)).toBe("Amal");
  });
});

describe("what of a line is shown", () => {
  const date = { ...base, path: ["verification", 0, "on"], quotable: false, quotes: {} };

  test("on a terminal: the place itself and what is public; the rest is masked", () => {
    const [, line = ""] = report([date]).split("\n");
    expect(line).toContain("on: 2026-11-02");
    expect(line).toContain("with: ••••");
    expect(line).not.toMatch(/Amal|coordinator/);
  });

  test("on a terminal, of an entry for protection staff: the place itself and the keys", () => {
    const out = report([{ ...base, path: ["name"], guarded: true, quotable: false }]);
    expect(out).toContain("name: Clinic");
    const other = report([{ ...base, range: { start: 13, end: 18 }, guarded: true, quotes: {} }]);
    expect(other).toContain("phone: ");
    expect(other).not.toContain('0912"');
  });

  test("in a log: the place itself, where it is public, and nothing beside it", () => {
    const [, line = ""] = report([base], { showing: "log" }).split("\n");
    expect(line.trim()).toBe('2 │        "0912"');
    const hidden = report([date], { showing: "log" });
    expect(hidden).not.toContain("│");
    expect(hidden).not.toContain("2026-11-02");
  });

  test("with --show-values: everything", () => {
    expect(report([date], { showing: "all" })).toContain("with: Amal}");
  });
});
